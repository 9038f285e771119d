"""Who is meant by ich and wir in a quotation."""

import pytest

from belegraph.extraction.own_words import own_words
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("word", "names", "expected"),
    [
        pytest.param("Ich", "6-7:PER", "Lindt", id="ich"),
        pytest.param("Wir", "6-7:PER", None, id="wir of somebody"),
        pytest.param("Wir", "6-7:ORG", "Lindt", id="wir of an organisation"),
        pytest.param("Boote", "6-7:PER", None, id="no word for oneself"),
    ],
)
def test_own_words(word: str, names: str, expected: str | None) -> None:
    written = (
        f"„/PUNCT/3/punct {word}/PRON/3/nsubj reisen/VERB/6/ccomp/reisen/VVFIN “/PUNCT/3/punct ,/PUNCT/6/punct "
        "sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/6/nsubj"
    )
    here = scene(tree(written, names))
    assert next((thing.name for _, _, thing in own_words(here.text, here.references)), None) == expected
