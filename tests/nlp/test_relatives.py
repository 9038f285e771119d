import numpy as np
import pytest

from belegraph.nlp.relatives import arcs_of_relatives

TAGS = ["NN", "ART", "NN", "$,", "PRELS", "VVFIN"]
RELATIONS = ["root", "det", "nmod", "punct", "nsubj", "acl"]


def found(pronoun: str, first: str, second: str, noun: int = 1, first_tag: str = "NN") -> list[tuple[int, int]]:
    """What cannot be in "Chef der Bahn, die fährt", with another pronoun and other genders."""
    words, heads = ["Chef", "der", "Bahn", ",", pronoun, "fährt"], np.array([0, 0, 3, 1, 6, 6, noun])
    return list(arcs_of_relatives(words, [first_tag, *TAGS[1:]], [first, "", second, "", "", ""], RELATIONS, heads))


@pytest.mark.parametrize(
    ("pronoun", "first", "second", "arcs"),
    [
        pytest.param("die", "Masc", "Fem", [(6, 1)], id="only the nearer one"),
        pytest.param("die", "Masc", "Plur", [(6, 1)], id="only the nearer one, plural"),
        pytest.param("der", "Masc", "Fem", [], id="both, the farther one is read"),
        pytest.param("das", "Masc", "Fem", [], id="neither"),
        pytest.param("die", "", "Fem", [], id="not known of the farther one"),
        pytest.param("wo", "Masc", "Fem", [], id="no such pronoun"),
    ],
)
def test_clause_belongs_to_a_noun_that_agrees(
    pronoun: str, first: str, second: str, arcs: list[tuple[int, int]]
) -> None:
    assert found(pronoun, first, second) == arcs


def test_clause_on_the_noun_that_agrees_stays() -> None:
    assert not found("die", "Masc", "Fem", noun=3)


def test_nothing_is_known_of_pronouns() -> None:
    assert not found("die", "Masc", "Fem", first_tag="PIS")


def test_two_that_are_joined_are_a_plural() -> None:
    words, heads = ["Chef", "und", "Frau", ",", "die", "fahren"], np.array([0, 0, 3, 1, 6, 6, 1])
    relations = ["root", "cc", "conj", "punct", "nsubj", "acl"]
    assert not list(arcs_of_relatives(words, TAGS, ["Masc", "", "Fem", "", "", ""], relations, heads))


def test_a_clause_that_is_marked_is_no_relative_one() -> None:
    words, heads = ["Ziel", "Bahn", ",", "die", "dass", "fährt"], np.array([0, 0, 1, 1, 6, 6, 1])
    relations, tags = ["root", "nmod", "punct", "nsubj", "mark", "acl"], ["NN", "NN", "$,", "PRELS", "KOUS", "VVFIN"]
    assert not list(arcs_of_relatives(words, tags, ["Neut", "Fem", "", "", "", ""], relations, heads))


def test_clause_is_on_a_noun_rather_than_on_a_verb() -> None:
    words, heads = ["Chef", "kommt", "Bahn", ",", "die", "fährt"], np.array([0, 2, 0, 2, 2, 6, 2])
    relations, tags = ["nsubj", "root", "obl", "punct", "nsubj", "advcl"], ["NN", "VVFIN", "NN", "$,", "PRELS", "VVFIN"]
    assert list(arcs_of_relatives(words, tags, ["Masc", "", "Fem", "", "", ""], relations, heads)) == [(6, 2)]
