import numpy as np
import pytest

from belegraph.nlp.constraints import PENALTY, impossible_arcs, nouns, without_arcs, without_verbs
from belegraph.nlp.network import Scores


def scores(words: int) -> Scores:
    arcs, tags, best = np.zeros((words + 1, words + 1)), np.zeros((words, 3)), np.zeros(words, int)
    return Scores(arcs, arcs, arcs, tags, tags, best, best, tags, best)


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


@pytest.mark.parametrize("tags", [["NOUN", "VERB", "AUX"], ["NN", "VVPP", "VAFIN"]])
def test_noun_is_tagged_as_no_verb(tags: list[str]) -> None:
    found = without_verbs(np.array([[1, 2, 3], [1, 2, 3]], np.float32), tags, nouns(["er", "Bestand"]))
    assert [tags[best] for best in found.argmax(-1)] == [tags[2], tags[0]]


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
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param("sie lacht er weint", "nsubj root nsubj conj", [2, 0, 4, 2], [(4, 2)], id="nothing between"),
        pytest.param("sie lacht , er weint", "nsubj root punct nsubj conj", [2, 0, 5, 5, 2], [], id="comma"),
        pytest.param("sie lacht und weint", "nsubj root cc conj", [2, 0, 4, 2], [], id="conjunction"),
        pytest.param("sie lacht 2.000 Mal", "nsubj root nummod obl", [2, 0, 4, 2], [], id="no clause"),
    ],
)
def test_clauses_are_parted(words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]) -> None:
    finite = np.array([word in ("lacht", "weint") for word in words.split()])
    assert impossible_arcs(words.split(), relations.split(), np.array([0, *heads]), finite) == arcs


@pytest.mark.parametrize(
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param("Anna von Riva lacht", "nsubj case obl root", [4, 3, 4, 0], [(3, 4)], id="before the verb"),
        pytest.param(
            "Anna von Riva hat gelacht", "nsubj case obl aux root", [5, 3, 5, 5, 0], [(3, 5)], id="before the auxiliary"
        ),
        pytest.param("Anna von Riva lacht", "nsubj case nmod root", [4, 3, 1, 0], [], id="on the noun"),
        pytest.param("er von Riva lacht", "nsubj case obl root", [4, 3, 4, 0], [], id="a pronoun takes none"),
        pytest.param(
            "dass Anna von Riva lacht", "mark nsubj case obl root", [5, 5, 4, 5, 0], [], id="the verb stands at the end"
        ),
        pytest.param("Anna lacht von Riva", "nsubj root case obl", [2, 0, 4, 2], [], id="behind the verb"),
        pytest.param("im Mai von Riva lacht", "case obl case obl root", [2, 5, 4, 5, 0], [], id="no subject before"),
    ],
)
def test_one_phrase_stands_before_the_finite_verb(
    words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    finite = np.array([word in ("lacht", "hat") for word in words.split()])
    assert impossible_arcs(words.split(), relations.split(), np.array([0, *heads]), finite) == arcs


def test_arc_is_made_unlikely() -> None:
    before = scores(3)
    assert without_arcs(before, [(2, 1)]).arcs[2, 1] == -PENALTY


def test_scores_given_are_not_changed() -> None:
    before = scores(3)
    without_arcs(before, [(2, 1)])
    assert not before.arcs.any()
