"""Who is meant where an article names an office only, found by grouping by the office.

NameOffices   by article   offices, under the names that all articles know, go to their nouns
FillOffices   by noun      who holds it when an article names it without a holder
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import cast

from belegraph.grouping.crew import Crew
from belegraph.grouping.meanings import meanings, named
from belegraph.grouping.places import Places
from belegraph.grouping.shuffle import Bucket
from belegraph.identity import Described, Held, filled, offices_of, with_holders

FILLED = "found-offices"
"""Under which name what was found is kept, by bucket."""


def fill_offices(crew: Crew, places: Places, apart: frozenset[frozenset[str]]) -> None:
    """Find out who is meant by offices.

    Args:
        crew: who does the steps.
        places: has what the rounds of `join` have found.
        apart: pairs of IRIs that a curator has told apart.
    """
    crew.each(NameOffices(places))
    crew.each(FillOffices(places, apart))


@dataclass(frozen=True)
class NameOffices:
    """By article: offices go to their nouns."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Pass on the offices of some articles."""
        table, names = named(self.places, bucket), meanings(self.places, bucket.number)
        articles = (list(told) for _, told in groupby(table, key=lambda row: row.article))
        offices = (each for told in articles for each in offices_of(told, names))
        self.places.shuffle("offices").write(bucket.id, ((each.noun, each) for each in offices))


@dataclass(frozen=True)
class FillOffices:
    """By noun: who is meant."""

    places: Places
    apart: frozenset[frozenset[str]]

    def __call__(self, bucket: Bucket) -> None:
        """Keep what was found of the offices of a bucket."""
        rows = cast(Iterable[Held | Described], self.places.shuffle("offices").read(bucket.number))
        self.places.keep(f"{FILLED}-{bucket.id}", with_holders(filled(rows), self.apart))
