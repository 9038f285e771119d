"""Which named thing a description stands for, where no rule tells."""

from belegraph.extraction.entries import entries_of
from belegraph.extraction.epithets import Description, clues_of, clues_of_none, named_before
from belegraph.testing import scene, tree

HERE = scene(
    tree(
        "Anna/PROPN/3/nsubj Kern/PROPN/1/flat lacht/VERB/0/root ./PUNCT/3/punct "
        "Die/DET/6/det Chefin/NOUN/7/nsubj singt/VERB/0/root",
        "0-2:PER",
    )
)


def test_who_was_just_named_without_a_title_is_meant_by_a_noun_at_the_head() -> None:
    found = [e for word in HERE.text.doc[:4] for e in entries_of(word, HERE.text, HERE.references.values, {}, False)]
    [one] = named_before(found)
    clues = clues_of(one, Description(HERE.text.doc[5], HERE.text, "office"))
    assert {"no title", "subject before, description at the head"} <= set(clues)


def test_somebody_unnamed_before_speaks_for_none() -> None:
    asked = Description(HERE.text.doc[5], HERE.text, "office", is_local=True)
    assert clues_of_none(asked)["none, somebody unnamed before"] == 1.0
