"""What speaks for a thing that a pronoun may stand for."""

import pytest

from belegraph.extraction.entries import Entry, entries_of
from belegraph.extraction.salience import Question, argument_key, candidates_of, clues_of, shares_of
from belegraph.extraction.text import Text
from belegraph.testing import scene, tree

TWO = (
    "Lindt/PROPN/2/nsubj lobt/VERB/0/root/loben Rehberg/PROPN/2/obj ./PUNCT/2/punct "
    "Er/PRON/6/nsubj/er schweigt/VERB/0/root/schweigen"
)


def before(text: Text, place: int) -> list[Entry]:
    values = scene(text.doc).references.values
    return [entry for word in text.doc[:place] for entry in entries_of(word, text, values, {}, False)]


def test_the_thing_named_last_comes_first() -> None:
    text = scene(tree(TWO, "0-1:PER 2-3:PER")).text
    assert [one.thing.name for one in candidates_of(before(text, 4))] == ["Rehberg", "Lindt"]


def test_shares_leave_room_for_none() -> None:
    text = scene(tree(TWO, "0-1:PER 2-3:PER")).text
    found = shares_of(before(text, 4), Question(text.doc[4], text, -1, False))
    assert len(found) == 2
    assert 0 < sum(found.values()) < 1


def test_subject_of_the_sentence_before_is_a_clue() -> None:
    text = scene(tree(TWO, "0-1:PER 2-3:PER")).text
    asked = Question(text.doc[4], text, -1, False)
    last, first = (clues_of(one, asked) for one in candidates_of(before(text, 4)))
    assert "subject of the sentence before" in first
    assert "subject of the sentence before" not in last


@pytest.mark.parametrize(
    ("written", "place", "key"),
    [
        pytest.param("Er/PRON/2/nsubj gibt/VERB/0/root/geben auf/ADP/2/compound:prt", 0, "aufgeben", id="particle"),
        pytest.param("Er/PRON/3/nsubj ist/AUX/3/cop müde/ADJ/0/root/müde", 0, "sein müde", id="adjective"),
        pytest.param("Er/PRON/3/nsubj ist/AUX/3/cop Koch/NOUN/0/root", 0, "", id="noun"),
    ],
)
def test_verb_of_an_argument(written: str, place: int, key: str) -> None:
    assert argument_key(tree(written)[place]) == key
