"""Descriptions that no rule tells of."""

import pytest

from belegraph.extraction.entries import entries_of
from belegraph.extraction.likelihoods import likeliest_of
from belegraph.model import Thing
from belegraph.testing import scene, tree


def taken(written: str, names: str, place: int) -> Thing | None:
    """What the noun at a place stands for, with the words of the sentences before it."""
    here = scene(tree(written, names))
    words = here.text.doc[: here.text.doc[place].sent.start]
    found = [e for word in words for e in entries_of(word, here.text, here.references.values, {}, False)]
    return likeliest_of(here.text.doc[place], here.text, found)


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        pytest.param("Das/DET/6/det Gericht/NOUN/7/nsubj", "Landgericht Altheim", id="sort in the name"),
        pytest.param("Der/DET/6/det Verein/NOUN/7/nsubj", None, id="another sort in the name"),
        pytest.param("Die/DET/6/det Idee/NOUN/7/nsubj", None, id="no sort of thing"),
    ],
)
def test_likeliest(noun: str, expected: str | None) -> None:
    written = (
        f"Landgericht/PROPN/3/nsubj Altheim/PROPN/1/flat tagt/VERB/0/root ./PUNCT/3/punct {noun} zögert/VERB/0/root"
    )
    found = taken(written, "0-2:ORG", 5)
    assert (found.name if found is not None else None) == expected
