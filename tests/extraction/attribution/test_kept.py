"""Messages are found by the places of their words, also when they have changed."""

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.kept import Kept

ONE = Found(frozenset({1, 2}), cue=frozenset({0}))
OTHER = Found(frozenset({2, 3}))


def test_messages_are_near_by_message_and_cue_in_their_order() -> None:
    kept = Kept([OTHER, ONE])
    assert list(kept.near(frozenset({0, 3})).values()) == [OTHER, ONE]
    assert list(kept.near(frozenset({0, 1})).values()) == [ONE]


def test_message_with_other_words_is_found_by_them() -> None:
    kept = Kept([ONE])
    kept.replace({0: OTHER})
    assert list(kept.near(frozenset({3})).values()) == [OTHER]


def test_message_that_is_taken_out_leaves_the_others_their_numbers() -> None:
    kept = Kept([ONE, OTHER])
    kept.replace({0: None})
    kept.add(ONE)
    assert kept.near(frozenset({2})) == {1: OTHER, 2: ONE}
    assert kept.all == [OTHER, ONE]
