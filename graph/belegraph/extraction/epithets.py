"""Which named thing a description stands for, "die Direktorin", "der Konzern": what speaks for each, and how much.

Asked where the rules of `descriptions` do not tell.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extraction.entries import Entry
from belegraph.extraction.sorts import sorts_of_name, sorts_of_noun
from belegraph.extraction.text import Text
from belegraph.extraction.weighing import NONE, Clues, surest
from belegraph.model import Thing
from belegraph.syntax.words import base
from belegraph.vocabulary import PLACES

TABLE = "epithets.tsv"
SURE = 0.75
"""How probable a thing must be: below, nobody is meant rather than somebody else."""
FARTHEST, LAST_RANK = 3, 3
"""Sentences, and things between, from which on it makes no more difference."""
SAID_BY = frozenset({"nmod", "appos", "flat"})
"""What says which one is meant: "der Chef der Bank"."""


@dataclass(frozen=True)
class Description:
    """A noun with a definite article.

    Attributes:
        kind: what kind of noun it is: an office, a woman, a place.
        is_local: whether somebody unnamed was told of with the same noun.
        sorts: what sorts of things the noun describes, none for persons.
        is_owned: whether a possessive stands before it: "ihr Verein".
    """

    word: Token
    text: Text
    kind: str
    is_local: bool = False
    sorts: frozenset[str] = frozenset()
    is_owned: bool = False

    @cached_property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.text.number[self.word.i]

    @cached_property
    def is_restricted(self) -> bool:
        """Whether words behind it say which one is meant."""
        return any(base(part) in SAID_BY and part.i > self.word.i for part in self.word.children)

    @cached_property
    def opens(self) -> bool:
        """Whether it is the subject at the head of its sentence."""
        first = min((part.i for part in self.word.subtree), default=self.word.i)
        return base(self.word) == "nsubj" and first - self.word.sent.start <= 1

    @cached_property
    def is_compound(self) -> bool:
        """Whether the noun says more than its last part, which describes the sort: "Pumpenhersteller"."""
        told = self.text.lang.sorts.DESCRIBED
        return bool(self.sorts) and not any(self.word.lemma_.casefold() in told[sort] for sort in self.sorts)

    @cached_property
    def office(self) -> str:
        """The part of the noun that names an office."""
        return authority().office_part(self.word.text)


@dataclass(frozen=True, slots=True)
class Named:
    """A named thing with its mentions, how many of its kind were named since, and whether it is the only one."""

    thing: Thing
    entries: tuple[Entry, ...]
    rank: int
    alone: bool


def named_before(entries: Sequence[Entry]) -> tuple[Named, ...]:
    """Gather the mentions of each named thing, the thing named last first.

    >>> named_before([])
    ()
    """
    found: dict[Thing, list[Entry]] = {}
    for entry in entries:
        if not entry.thing.local:
            found.setdefault(entry.thing, []).append(entry)
    ordered = sorted(found, key=lambda thing: found[thing][-1].word.i, reverse=True)
    return tuple(Named(thing, tuple(found[thing]), at, len(ordered) == 1) for at, thing in enumerate(ordered))


def meant_by(entries: Sequence[Entry], asked: Description) -> Thing | None:
    """Return what a description stands for, of the things whose mentions are given; None where none is probable.

    >>> here = scene(tree("das/DET/2/det Bündnis/NOUN/0/root"))
    >>> meant_by([], Description(here.text.doc[1], here.text, "hypernym")) is None
    True
    """
    found = named_before(entries)
    place = surest(TABLE, [clues_of_none(asked), *(clues_of(one, asked) for one in found)], SURE)
    return found[place].thing if place is not None else None


def clues_of_none(asked: Description) -> Clues:
    """Return what speaks for it that nothing named before is meant."""
    found = {NONE: 1.0, f"{NONE}, {asked.kind}": 1.0, f"{NONE}, restricted": float(asked.is_restricted)}
    found[f"{NONE}, somebody unnamed before"] = float(asked.is_local)
    found[f"{NONE}, owned"] = float(asked.is_owned)
    found[f"{NONE}, compound"] = float(asked.is_compound)
    return found | {f"{NONE}, at the head": float(asked.opens)}


def clues_of(one: Named, asked: Description) -> Clues:
    """Return what speaks for and against a thing, without what makes no difference."""
    return {name: value for clues in (_distance, _titles, _sorts) for name, value in clues(one, asked) if value}


def _distance(one: Named, asked: Description) -> Iterator[tuple[str, float]]:
    """How far back the thing was named first and last, how often, and as what."""
    last, first = one.entries[-1], one.entries[0]
    place = asked.sentence - last.sentence
    subject = any(e.is_subject and asked.sentence - e.sentence == 1 for e in one.entries)
    new = asked.sentence - first.sentence == 1
    person = one.thing.kind == "Person"
    yield f"sentences {min(place, FARTHEST)}", 1.0
    yield f"sentences {min(place, FARTHEST)}, {'person' if person else 'other'}", 1.0
    yield "rank", float(min(one.rank, LAST_RANK))
    yield "alone", float(one.alone)
    yield "mentions", math.log(len(one.entries))
    yield "subject before", float(subject)
    yield "subject before, description at the head", float(subject and asked.opens)
    yield "named first in the sentence before", float(new and person)
    yield "named first in the sentence before, description at the head", float(new and person and asked.opens)
    yield "beside the description", float(any(e.word.head == asked.word.head for e in one.entries))
    adjunct = one.thing.kind in PLACES and all(base(e.word) in ("obl", "nmod") for e in one.entries)
    yield "a place only mentioned", float(adjunct)


def _titles(one: Named, asked: Description) -> Iterator[tuple[str, float]]:
    """Whether somebody was told of with a noun, and with which; and whether the gender is known."""
    if one.thing.kind != "Person":
        return
    nouns = [entry.word for entry in one.entries if entry.word.pos_ == "NOUN"]
    alike = any(_is_alike(noun, asked) for noun in nouns)
    yield "no title", float(not nouns)
    yield "no title, restricted", float(not nouns and asked.is_restricted)
    yield f"no title, {asked.kind}", float(not nouns)
    yield "title alike", float(alike)
    yield "title alike, restricted", float(alike and asked.is_restricted)
    yield "title of another kind", float(bool(nouns) and not alike)
    yield "gender unknown", float(not any(entry.gender for entry in one.entries))


def _sorts(one: Named, asked: Description) -> Iterator[tuple[str, float]]:
    """Whether its name, or a noun that it was told of with, tells the sort that is asked for."""
    if not asked.sorts:
        return
    lang, group = asked.text.lang, "place" if asked.kind == "place" else "other"
    nouns = [sorts_of_noun(e.word.lemma_, lang) for e in one.entries if e.word.pos_ == "NOUN"]
    told = sorts_of_name(one.thing.name, one.thing.kind, lang).union(*nouns)
    yield f"sort alike, {group}", float(bool(told & asked.sorts))
    yield f"sort of another kind, {group}", float(bool(told) and not told & asked.sorts)
    yield f"sort unknown, {group}", float(not told)
    yield f"{one.thing.kind.lower()} as {asked.kind}", 1.0
    inside = {
        part.lower_ for e in one.entries for part in asked.text.parts(e.word, "case")
    } & asked.text.lang.forms.INSIDE
    yield f"told of with in, {group}", float(bool(inside))


def _is_alike(noun: Token, asked: Description) -> bool:
    office = authority().office_part(noun.text)
    return noun.lemma_ == asked.word.lemma_ or (bool(office) and office == asked.office)
