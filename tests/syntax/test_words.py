import pytest

from belegraph.syntax.ud import dependents
from belegraph.syntax.words import base, features, has, has_zu
from belegraph.testing import tree


def test_one_of_several_values() -> None:
    doc = tree("der/PRON/0/root")
    doc[0].set_morph("PronType=Dem,Rel")
    assert has(doc[0], "PronType=Rel")


def test_feature_that_a_word_does_not_have() -> None:
    assert features(tree("der/PRON/0/root")[0], "Case") == []


def test_relation_without_its_subtype() -> None:
    assert base(tree("Bad/NOUN/2/nsubj:pass brennt/VERB/0/root")[0]) == "nsubj"


@pytest.mark.parametrize(
    ("words", "place", "told"),
    [
        pytest.param("zu/PART/2/mark bauen/VERB/0/root", 1, True, id="beside it"),
        pytest.param("anzubauen/VERB/0/root/anbauen/VVIZU", 0, True, id="inside it"),
        pytest.param("bauen/VERB/0/root/bauen/VVINF", 0, False, id="none"),
        pytest.param("zu/ADP/2/case/zu/APPR Bauten/NOUN/0/root", 1, False, id="a preposition"),
    ],
)
def test_infinitive_with_zu(words: str, place: int, told: bool) -> None:
    doc = tree(words)
    assert has_zu(doc[place], dependents(doc)) is told
