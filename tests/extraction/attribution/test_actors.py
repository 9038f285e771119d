"""Who may be the one that the next sentences go on with."""

import pytest

from belegraph.extraction.attribution.actors import actor
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("written", "names", "expected"),
    [
        pytest.param("Lindt/PROPN/2/nsubj tagt/VERB/0/root/tagen", "0-1:PER", "Lindt", id="a name"),
        pytest.param("Das/DET/2/det Gericht/NOUN/3/nsubj tagt/VERB/0/root/tagen", "", "Gericht", id="a court"),
        pytest.param("Er/PRON/2/nsubj lacht/VERB/0/root/lachen", "", "Er", id="a pronoun"),
        pytest.param("Es/PRON/2/nsubj regnet/VERB/0/root/regnen", "", None, id="es is nobody"),
        pytest.param("Der/DET/2/det Taifun/NOUN/3/nsubj wütet/VERB/0/root/wüten", "", None, id="a storm"),
        pytest.param(
            "Gericht/NOUN/2/nsubj tagt/VERB/0/root/tagen Lindt/PROPN/4/nsubj klagt/VERB/2/ccomp/klagen",
            "2-3:PER",
            "Gericht",
            id="only the main clause",
        ),
    ],
)
def test_actor(written: str, names: str, expected: str | None) -> None:
    found = actor(1, scene(tree(written, names)).text).head
    assert (found.text if found is not None else None) == expected
