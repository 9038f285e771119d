"""Mentions as later words may look back to them."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from belegraph.authority import NAMING, authority
from belegraph.extraction.text import Text
from belegraph.extraction.things import local_thing
from belegraph.model import Thing, Value
from belegraph.syntax.words import features, has

REACH = 2
"""Sentences that a pronoun or description may look back."""
PERSON_REACH = 4
"""Sentences that it may look back to a person."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A mention as later words may look back to it."""

    word: Token
    thing: Thing
    sentence: int
    is_subject: bool
    is_plural: bool
    in_list: bool
    gender: str
    is_alias: bool = False
    in_compound: bool = False


def entries_of(
    word: Token, text: Text, values: Mapping[int, Value], genders: Mapping[Thing, str], is_alias: bool
) -> Iterator[Entry]:
    """Yield what later words may look back to in a word: the thing it names, or brings to mind in a compound.

    >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root", "0-1:PER"))
    >>> [entry.thing.name for entry in entries_of(here.text.doc[0], here.text, here.references.values, {}, False)]
    ['Kern']
    """
    if word.pos_ not in ("NOUN", "PROPN", "PRON", "X") or word.is_space:
        return
    value = values.get(word.i) or (local_thing(word, text) if word.pos_ == "NOUN" else None)
    if "-" in word.text and not (isinstance(value, Thing) and not value.local and value.kind != "Person"):
        known = authority().find(word.text.split("-")[0])
        if known is not None:  # "Nato-Diplomaten" brings the alliance to mind
            thing = Thing(known.label(NAMING), known.kind)
            yield Entry(word, thing, text.number[word.i], False, False, False, "", in_compound=True)
    if isinstance(value, Thing):
        yield Entry(
            word, value, text.number[word.i], word.dep_.startswith("nsubj"), has(word, "Number=Plur"),
            word.dep_ == "conj" or bool(text.parts(word, "conj")),
            genders.get(value, "") or _gender(word, text), is_alias,
        )  # fmt: skip


def _gender(word: Token, text: Text) -> str:
    if word.ent_type_ == "PER":
        return ""
    for part in text.parts(word, "det"):
        if found := features(part, "Gender"):
            return str(found[0])
    return str(next(iter(features(word, "Gender")), ""))


def since(entries: list[Entry], sentence: int, reach: int) -> list[Entry]:
    """Return the entries of the last sentences, so that a long text costs no more a word than a short one.

    >>> since([], 3, 2)
    []
    """
    first = bisect_left(entries, sentence - reach, key=lambda entry: entry.sentence)
    return entries[first:]
