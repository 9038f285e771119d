"""What all articles tell, found by grouping: claims by what is told, near-copies by their words, things by their IRI.

TellAgain     by article   statements, under the names that all articles know, go to what they tell
Claim         by telling   what several articles tell; these are to be held against each other
PrintAgain    by article   the prints of these go to the words that they share with others
Copies        by words     pairs of near-copies
WriteFound    by any       the resolution: what names mean, claims, reprints
WriteThings   by thing     the table of things
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

import pyoxigraph as ox

from belegraph.claims import Claim as Told
from belegraph.claims import Print, Telling, bands, claims, copies, firsts
from belegraph.dataset import RESOLUTION
from belegraph.export.parquet import write_table
from belegraph.export.tables import TABLES
from belegraph.identity import ROUNDS, Identities
from belegraph.parts.chunks import naming
from belegraph.parts.crew import Crew
from belegraph.parts.files import beside, write_gzip
from belegraph.parts.joining import meanings
from belegraph.parts.places import Places
from belegraph.parts.shuffle import Bucket, bucket_of
from belegraph.rdf import resolution_graph
from belegraph.records.selection import Selection

ENTITIES = next(table for table in TABLES if table.name == "entities")


def tell(crew: Crew, places: Places) -> None:
    """Write what is found out of all articles: the parts of the resolution, and those of the table of things.

    Args:
        crew: who does the steps.
        places: has what `join` has found, and the rows of "told", "prints" and "things".
    """
    crew.each(TellAgain(places))
    crew.each(Claim(places))
    crew.each(PrintAgain(places))
    near = (pair for found in crew.each(Copies(places)) for pair in found)
    places.keep("reprints", firsts(near))
    crew.each(WriteFound(places))
    crew.each(WriteThings(places))


@dataclass(frozen=True)
class TellAgain:
    """By article: statements go to what they tell."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Pass on the statements of some articles, under the names that all articles know."""
        names = meanings(self.places, bucket.number)
        told = cast(Iterable[Telling], self.places.shuffle("told").read(bucket.number))
        known = (
            replace(
                each,
                subject=names.get((each.article, each.subject), each.subject),
                object=names.get((each.article, each.object), each.object),
            )
            for each in told
        )
        rows = ((f"{each.subject} {each.relation} {each.object}", each) for each in known)
        self.places.shuffle("again").write(bucket.id, rows)


@dataclass(frozen=True)
class Claim:
    """By telling: what several articles tell."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Keep the claims of a bucket, and say which articles make them."""
        told = cast(Iterable[Telling], self.places.shuffle("again").read(bucket.number))
        found = claims(told, lambda article, iri: iri)
        self.places.keep(f"claims-{bucket.id}", found)
        articles = sorted({article for each in found for article in each.articles})
        self.places.shuffle("telling").write(bucket.id, ((article, article) for article in articles))


@dataclass(frozen=True)
class PrintAgain:
    """By article: the prints of those that make a claim go to the words that they share."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Pass on the prints of some articles."""
        telling = set(self.places.shuffle("telling").read(bucket.number))
        prints = cast(Iterable[Print], self.places.shuffle("prints").read(bucket.number))
        rows = (
            (f"{band[0]} {band[1].hex()}", (band, each))
            for each in prints
            if each.article in telling
            for band in bands(each.signature)
        )
        self.places.shuffle("banded").write(bucket.id, rows)


@dataclass(frozen=True)
class Copies:
    """By words: pairs of near-copies."""

    places: Places

    def __call__(self, bucket: Bucket) -> set[tuple[Print, Print]]:
        """Return the pairs, without what they were found by."""
        rows = cast(Iterable[tuple[tuple[int, bytes], Print]], self.places.shuffle("banded").read(bucket.number))
        found = copies(rows)
        return {(replace(one, signature=b""), replace(other, signature=b"")) for one, other in found}


@dataclass(frozen=True)
class WriteFound:
    """By any: a part of the graph of the resolution."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Write what was found out in a bucket, and which of its articles are reprints."""
        kept = [self.places.kept(f"found-{number}-{bucket.id}") for number in range(len(ROUNDS))]
        found = Identities.joined(cast(list[Identities], kept))
        told: list[Told] = self.places.kept(f"claims-{bucket.id}")
        first: dict[str, str] = self.places.kept("reprints")
        here = [name for name in first if bucket_of(name, self.places.buckets) == bucket.number]
        quads, *_ = resolution_graph(found, told, first, here)
        write_gzip(self.places.part("resolution", bucket.id), [quads])
        store = ox.Store()
        store.bulk_load(input=quads, format=ox.RdfFormat.N_QUADS)
        self.places.shuffle("things").write(f"resolution-{bucket.id}", naming(store))


@dataclass(frozen=True)
class WriteThings:
    """By thing: a part of the table of things."""

    places: Places

    def __call__(self, bucket: Bucket) -> None:
        """Write the things of a bucket, whichever articles name them."""
        store, graph = ox.Store(), ox.NamedNode(RESOLUTION)
        triples = cast(Iterable[ox.Triple], self.places.shuffle("things").read(bucket.number))
        store.bulk_extend(ox.Quad(each.subject, each.predicate, each.object, graph) for each in triples)
        with beside(self.places.part("entities", bucket.id)) as path:
            write_table(ENTITIES, ENTITIES.rows(Selection(store)), path)
