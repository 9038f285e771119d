"""Which sentences go on with what was said."""

import pytest

from belegraph.extraction.attribution.found import Found, Named
from belegraph.extraction.attribution.runs import going_on
from belegraph.model import AttributionType
from belegraph.testing import scene, tree

THEY = "Pläne/NOUN/2/nsubj stellten/VERB/0/root/stellen/VVFIN ein/DET/4/det Risiko/NOUN/2/obj "
BEHIND = "Es/PRON/7/nsubj {0}/AUX/7/cop/sein/VAFIN spät/ADJ/0/root"
PLURAL = "Number=Plur|Tense=Past"


def before(kind: AttributionType) -> Found:
    """A message of somebody."""
    return Found(frozenset({0}), Named(None, frozenset({0})), type=kind)


@pytest.mark.parametrize(
    ("written", "last", "expected"),
    [
        pytest.param(THEY + BEHIND.format("sei"), "indirect/free indirect", "indirect/free indirect", id="between"),
        pytest.param(THEY + BEHIND.format("ist"), "indirect/free indirect", None, id="the indicative behind it"),
        pytest.param(THEY + BEHIND.format("sei"), "indirect", None, id="nothing that goes on before it"),
    ],
)
def test_a_plural_that_may_be_either(written: str, last: AttributionType, expected: str | None) -> None:
    doc = tree(written)
    doc[1].set_morph(PLURAL)
    assert going_on(1, (), before(last), scene(doc).text) == expected


@pytest.mark.parametrize(
    ("written", "last", "expected"),
    [
        pytest.param("Er/PRON/3/nsubj hätte/AUX/3/aux/haben/VAFIN gelogen/VERB/0/root/lügen/VVPP", "indirect",
                     "indirect/free indirect", id="Konjunktiv II behind a message"),
        pytest.param("Er/PRON/3/nsubj hätte/AUX/3/aux/haben/VAFIN gelogen/VERB/0/root/lügen/VVPP", "reported",
                     None, id="not behind a speech act"),
        pytest.param("Er/PRON/3/nsubj könnte/AUX/3/aux/können/VMFIN lügen/VERB/0/root/lügen/VVINF", "indirect",
                     None, id="what may be the article says itself"),
        pytest.param("Er/PRON/3/nsubj soll/AUX/3/aux/sollen/VMFIN gelogen/VERB/0/root/lügen/VVPP "
                     "haben/AUX/3/aux/haben/VAINF", None, "free indirect", id="hearsay by its form"),
        pytest.param("Treffen/NOUN/3/nsubj soll/AUX/3/aux/sollen/VMFIN stattfinden/VERB/0/root/stattfinden/VVINF",
                     "indirect", None, id="a plan"),
        pytest.param("Es/PRON/3/nsubj soll/AUX/3/aux/sollen/VMFIN sparen/VERB/0/root/sparen/VVINF", "indirect",
                     "free indirect", id="a wish"),
    ],
)  # fmt: skip
def test_going_on(written: str, last: AttributionType | None, expected: str | None) -> None:
    text = scene(tree(written)).text
    assert going_on(1, (), before(last) if last is not None else None, text) == expected
