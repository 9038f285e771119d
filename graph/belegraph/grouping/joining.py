"""What names mean in all articles, found by grouping: by thing, by what names share, by what is connected.

The steps are those of `belegraph.identity.identify`, and what comes out is the same; each bucket is on its own, so that
as many are worked on at once as there are processes, on whatever machines. A round joins some groups of things:

    CountNames   by article    rows, under the names known so far, go to their things; how often is what named?
    MakeUnits    by thing      units go to the keys that they share with others; who bears which surname?
    WeighPairs   by key        pairs for which something speaks
    Connect      by thing, key units and pairs go to what they are connected with
    JoinPairs    by component  what is one, what is not, and why; its articles learn what their names mean

At the end offices that are named without a holder get one (`offices`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple, cast

from networkx.utils import UnionFind

from belegraph.grouping.crew import Crew
from belegraph.grouping.meanings import Meaning, meanings, named
from belegraph.grouping.offices import fill_offices
from belegraph.grouping.places import Places
from belegraph.grouping.shuffle import Bucket
from belegraph.identity import ROUNDS, Occurrence
from belegraph.identity.blocking import Key, candidates, keys
from belegraph.identity.clusters import clusters
from belegraph.identity.evidence import Pair, settled, weighed
from belegraph.identity.found import identities
from belegraph.identity.likeness import Reason
from belegraph.identity.scale import Scale
from belegraph.identity.unit import Unit
from belegraph.identity.units import ambiguous, explained, spellings, surnames, units

Words = tuple[str, ...]
UnitKey = tuple[str, str]
Apart = frozenset[frozenset[str]]


class Weighed(NamedTuple):
    """A pair without its units: their keys, and what speaks for it."""

    one: UnitKey
    other: UnitKey
    reasons: tuple[Reason, ...]


def join(crew: Crew, places: Places, apart: Apart) -> None:
    """Find out which names mean one thing; `Places` has then "found" by component, and "means" by article.

    Args:
        crew: who does the steps.
        places: has the rows of "named", by article.
        apart: pairs of IRIs that a curator has told apart.
    """
    written: dict[Words, str] = {}
    for part in crew.each(Spell(places)):
        written |= {key: min(written.get(key, surname), surname) for key, surname in part.items()}
    places.keep("surnames", written)
    for number in range(len(ROUNDS)):
        _round(crew, places, number, apart)
    fill_offices(crew, places, apart)


def _round(crew: Crew, places: Places, number: int, apart: Apart) -> None:
    counted = crew.each(CountNames(places, number))
    places.keep("ambiguous", ambiguous(each for _, meant in counted for each in meant))
    borne = crew.each(MakeUnits(places, number))
    places.keep("scale", Scale.joined([*(scale for scale, _ in counted), *borne]).without_rare())
    connected = UnionFind()
    for links in crew.each(WeighPairs(places, number)):
        for one, other in sorted(links):
            connected.union(one, other)
    places.keep("components", {iri: min(group) for group in connected.to_sets() for iri in group})
    crew.each(Connect(places, number))
    crew.each(JoinPairs(places, number, apart))


@dataclass(frozen=True)
class Spell:
    """How surnames are spelt."""

    places: Places

    def __call__(self, bucket: Bucket) -> dict[Words, str]:
        """Return the first spelling of each surname in some articles."""
        return spellings(named(self.places, bucket))


@dataclass(frozen=True)
class CountNames:
    """By article: rows go to their things, under the names known so far."""

    places: Places
    round: int

    def __call__(self, bucket: Bucket) -> tuple[Scale, set[tuple[str, str]]]:
        """Return how often things are named, and what acronyms stand for."""
        table = named(self.places, bucket)
        names = surnames(table, self.places.kept("surnames")) | meanings(self.places, bucket.number, self.round)
        rows = [row for row in table if row.group in ROUNDS[self.round]]
        told = (
            replace(
                row,
                offices=frozenset((noun, names.get((row.article, of), of)) for noun, of in row.offices),
                neighbours=frozenset(names.get((row.article, other), other) for other in row.neighbours),
            )
            for row in rows
        )
        self.places.shuffle("rows", str(self.round)).write(bucket.id, ((row.iri, row) for row in told))
        return Scale.of((), table, names), explained(rows)


@dataclass(frozen=True)
class MakeUnits:
    """By thing: rows become units, which go to all keys that they share with others."""

    places: Places
    round: int

    def __call__(self, bucket: Bucket) -> Scale:
        """Return who bears which surname, and who holds which office."""
        rows = cast(Iterable[Occurrence], self.places.shuffle("rows", str(self.round)).read(bucket.number))
        made = units(rows, {}, self.places.kept("ambiguous"))
        self.places.shuffle("units", str(self.round)).write(bucket.id, ((each.iri, each) for each in made))
        keyed = ((" ".join(key), (key, each)) for each in made for key in keys(each))
        self.places.shuffle("keyed", str(self.round)).write(bucket.id, keyed)
        return Scale.of(made, (), {})


@dataclass(frozen=True)
class WeighPairs:
    """By key: units that share it are weighed against each other."""

    places: Places
    round: int

    def __call__(self, bucket: Bucket) -> set[tuple[str, str]]:
        """Return which things are connected by pairs."""
        keyed = cast(Iterable[tuple[Key, Unit]], self.places.shuffle("keyed", str(self.round)).read(bucket.number))
        found = weighed(candidates(keyed), self.places.kept("scale"))
        rows = ((pair.one.iri, Weighed(pair.one.key, pair.other.key, pair.reasons)) for pair in found)
        self.places.shuffle("pairs", str(self.round)).write(bucket.id, rows)
        return {(pair.one.iri, pair.other.iri) for pair in found}


@dataclass(frozen=True)
class Connect:
    """By thing: units and pairs go to what they are connected with; what means one thing and has no pair is done."""

    places: Places
    round: int

    def __call__(self, bucket: Bucket) -> None:
        """Pass on the units and the pairs of a bucket."""
        component: dict[str, str] = self.places.kept("components")
        made = cast(Iterable[Unit], self.places.shuffle("units", str(self.round)).read(bucket.number))
        pairs = cast(Iterable[Weighed], self.places.shuffle("pairs", str(self.round)).read(bucket.number))
        rows = [
            *((component.get(each.iri, each.iri), each) for each in made if not each.is_whole or each.iri in component),
            *((component[each.one[0]], each) for each in pairs),
        ]
        self.places.shuffle("connected", str(self.round)).write(bucket.id, rows)


@dataclass(frozen=True)
class JoinPairs:
    """By component: what is one, what is not, and why."""

    places: Places
    round: int
    apart: Apart

    def __call__(self, bucket: Bucket) -> None:
        """Keep what was found, and tell each article what its names mean."""
        rows = list(self.places.shuffle("connected", str(self.round)).read(bucket.number))
        made = {row.key: row for row in rows if isinstance(row, Unit)}
        pairs = {(row.one, row.other): row for row in rows if isinstance(row, Weighed)}
        sure = settled(Pair(made[row.one], made[row.other], row.reasons) for _, row in sorted(pairs.items()))
        found = identities(*clusters([made[key] for key in sorted(made)], sure, self.apart))
        self.places.keep(f"found-{self.round}-{bucket.id}", found)
        means = ((article, Meaning(article, iri, canonical)) for (article, iri), canonical in found.names.items())
        self.places.shuffle("means", str(self.round)).write(bucket.id, means)
