import numpy as np
import pytest

from belegraph.nlp.constraints import NEVER, PENALTY, impossible_arcs, nouns, without_arcs, without_verb_tags
from belegraph.nlp.network import Scores

LABELS = {"upos": ["NOUN", "VERB", "AUX"], "xpos": ["NN", "VVPP", "VAFIN"]}


def scores(words: int) -> Scores:
    zeros = np.zeros((words + 1, words + 1), np.float32)
    return Scores(zeros, zeros, zeros, {kind: np.zeros((words, 3), np.float32) for kind in LABELS})


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        pytest.param("Er baut Brücken", [False, False, True], id="capital inside"),
        pytest.param("Brücken baut er", [False, False, False], id="capital at the beginning"),
        pytest.param("er rief : Bleibt", [False, False, False, False], id="after a colon"),
        pytest.param("er rief „ Bleibt", [False, False, False, False], id="after an opening mark"),
        pytest.param("wir danken Ihnen", [False, False, False], id="polite pronoun"),
        pytest.param("das 3-Meter-Brett", [False, False], id="begins with a figure"),
    ],
)
def test_words_that_are_nouns_by_their_capital(words: str, marked: list[bool]) -> None:
    assert nouns(words.split()).tolist() == marked


@pytest.mark.parametrize("kind", ["upos", "xpos"])
def test_noun_is_tagged_as_no_verb(kind: str) -> None:
    found = without_verb_tags(scores(2), ["er", "Bestand"], LABELS)
    assert found.classes[kind].tolist() == [[0, 0, 0], [0, -NEVER, -NEVER]]


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
    ],
)
def test_arcs_that_a_noun_cannot_have(
    words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    assert impossible_arcs(words.split(), relations.split(), np.array([0, *heads])) == arcs


def test_arc_is_made_unlikely() -> None:
    before = scores(3)
    assert without_arcs(before, [(2, 1)]).arcs[2, 1] == -PENALTY


def test_scores_given_are_not_changed() -> None:
    before = scores(3)
    without_arcs(before, [(2, 1)])
    assert not before.arcs.any()
