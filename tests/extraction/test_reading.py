import pytest

from belegraph.extraction.reading import polarity_of
from belegraph.model import Thing
from belegraph.testing import scene, tree

CONTRAST = (
    "Lindt/PROPN/2/nsubj mag/VERB/0/root/mögen nicht/PART/4/advmod Tee/NOUN/2/obj ,/PUNCT/7/punct sondern/CCONJ/7/cc "
    "Saft/NOUN/4/conj"
)


@pytest.mark.parametrize(
    ("place", "polarity"), [pytest.param(3, "negated", id="nicht"), pytest.param(6, "affirmed", id="sondern")]
)
def test_polarity_of_one_argument(place: int, polarity: str) -> None:
    here = scene(tree(CONTRAST))
    assert polarity_of(here.text.clauses[0], here, here.text.doc[place]).polarity == polarity


def test_polarity_of_the_clause() -> None:
    here = scene(tree("Moos/NOUN/3/nsubj nie/ADV/3/advmod wächst/VERB/0/root"))
    assert polarity_of(here.text.clauses[0], here).polarity == "negated"


@pytest.mark.parametrize(
    ("words", "nouns"),
    [
        pytest.param(
            "Tee/NOUN/2/nsubj fehlt/VERB/0/root und/CCONJ/4/cc Saft/NOUN/1/conj", ["Tee", "Saft"], id="coordinated"
        ),
        pytest.param(
            "Länder/NOUN/4/nsubj wie/ADP/3/case Malta/PROPN/1/nmod zahlen/VERB/0/root",
            ["Länder", "Malta"],
            id="example",
        ),
        pytest.param(
            "Länder/NOUN/4/nsubj bei/ADP/3/case Malta/PROPN/1/nmod zahlen/VERB/0/root", ["Länder"], id="neighbour"
        ),
    ],
)
def test_conjuncts(words: str, nouns: list[str]) -> None:
    here = scene(tree(words))
    assert [word.text for word in here.conjuncts(here.text.doc[0])] == nouns


def test_phrase_has_its_value() -> None:
    here = scene(tree("Lindt/PROPN/2/nsubj lacht/VERB/0/root", "0-1:PER"))
    assert here.phrase(here.text.doc[0], here.text.clauses[0]).value == Thing("Lindt", "Person")
