import numpy as np
import pytest

from belegraph.nlp.constraints import PENALTY, impossible_arcs, without_arcs
from belegraph.nlp.network import Scores


def scores(words: int) -> Scores:
    arcs, tags, best = np.zeros((words + 1, words + 1)), np.zeros((words, 3)), np.zeros(words, int)
    return Scores(arcs, arcs, arcs, tags, tags, best, best, tags, best)


@pytest.mark.parametrize(
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param(
            "er soll Bestand haben", "nsubj aux ccomp root", [4, 3, 4, 0], [(2, 3), (3, 4)], id="auxiliary on a noun"
        ),
        pytest.param("er ist ein Held", "nsubj cop det root", [4, 4, 4, 0], [], id="a copula makes a predicate"),
        pytest.param(
            "er soll ein Held sein", "nsubj aux det root cop", [4, 4, 4, 0, 4], [], id="auxiliary of a predicate"
        ),
        pytest.param("er will bleiben", "nsubj aux root", [3, 3, 0], [], id="verb"),
        pytest.param("Offen ist der Weg", "advmod root det nsubj", [2, 0, 4, 1], [(1, 2)], id="adverb with a subject"),
        pytest.param(
            "der zwei Jahre alten Stadt",
            "det nummod root amod nmod",
            [3, 3, 0, 5, 3],
            [(1, 3), (3, 0)],
            id="measure before an adjective",
        ),
        pytest.param(
            "der zwei Jahre alten Stadt", "det nummod obl amod root", [5, 3, 4, 5, 0], [], id="measure where it belongs"
        ),
        pytest.param(
            "sie haben nach Ansicht von Experten Geld",
            "nsubj root case obl case obl obj",
            [2, 0, 4, 2, 6, 2, 2],
            [(6, 2)],
            id="whose view it is",
        ),
        pytest.param(
            "die Sprecherin des Amtes , Ada",
            "det root det nmod punct appos",
            [2, 0, 4, 2, 6, 4],
            [(6, 4)],
            id="name that is no genitive",
        ),
        pytest.param(
            "die Sprecherin des Amtes , Ada",
            "det root det nmod punct appos",
            [2, 0, 4, 2, 6, 2],
            [],
            id="name where it belongs",
        ),
    ],
)
def test_arcs_that_a_noun_cannot_have(
    words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    assert impossible_arcs(words.split(), relations.split(), np.array([0, *heads])) == arcs


@pytest.mark.parametrize(
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param("die mit Gold dotierte Nadel", "det case obl amod root", [5, 3, 4, 5, 0], [], id="inside"),
        pytest.param(
            "sie erhält die mit Gold dotierte Nadel",
            "nsubj root det case obl amod obj",
            [2, 0, 7, 5, 2, 7, 2],
            [(5, 2)],
            id="out of article and noun",
        ),
        pytest.param(
            "sie hat heute den Preis erhalten",
            "nsubj aux advmod det obj root",
            [6, 6, 1, 5, 6, 0],
            [(3, 1)],
            id="out of auxiliary and participle",
        ),
        pytest.param("eine Frau von hier", "det root case nmod", [2, 0, 4, 2], [], id="behind the noun"),
    ],
)
def test_words_in_a_bracket_stay_there(
    words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    assert impossible_arcs(words.split(), relations.split(), np.array([0, *heads])) == arcs


@pytest.mark.parametrize(
    ("words", "heads", "arcs"),
    [
        pytest.param("Deren Chefin lacht", [3, 3, 0], [(1, 3)], id="on the verb"),
        pytest.param("Deren Chefin lacht", [2, 3, 0], [], id="on its noun"),
        pytest.param("deren gedacht wird", [2, 0, 2], [], id="no noun behind it"),
    ],
)
def test_word_for_an_owner_belongs_to_the_noun_behind_it(
    words: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    assert impossible_arcs(words.split(), ["dep"] * 3, np.array([0, *heads])) == arcs


def test_relative_pronoun_is_no_article() -> None:
    words, relations, tags = ["die", "Häuser", "kaufen"], ["det", "obj", "root"], ["PRELS", "NN", "VVINF"]
    assert impossible_arcs(words, relations, np.array([0, 2, 3, 0]), tags) == [(1, 2)]


def test_arc_is_made_unlikely() -> None:
    before = scores(3)
    assert without_arcs(before, [(2, 1)]).arcs[2, 1] == -PENALTY


def test_scores_given_are_not_changed() -> None:
    before = scores(3)
    without_arcs(before, [(2, 1)])
    assert not before.arcs.any()
