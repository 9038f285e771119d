"""What is found out of all articles -> parts: the resolution by bucket, the table of things by their IRI."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

import pyoxigraph as ox

from belegraph.dataset import RESOLUTION
from belegraph.export.parquet import write_table
from belegraph.export.tables import TABLES
from belegraph.grouping import Bucket, Crew, beside, piece, write_gzip
from belegraph.parts.chunks import naming
from belegraph.parts.places import PartPlaces
from belegraph.rdf import resolution_graph
from belegraph.records.selection import Selection

ENTITIES = next(table for table in TABLES if table.name == "entities")


def write_found(crew: Crew, places: PartPlaces) -> None:
    """Write the parts of the resolution, and those of the table of things.

    Args:
        crew: who does the steps.
        places: has what `join` and `tell` have found, and the rows of "things".
    """
    crew.each(WriteFound(places))
    crew.each(WriteThings(places))


@dataclass(frozen=True)
class WriteFound:
    """By any: a part of the graph of the resolution."""

    places: PartPlaces

    def __call__(self, bucket: Bucket) -> None:
        """Write what was found out in a bucket, and which of its articles are reprints."""
        quads = resolution_graph(*piece(self.places, bucket))
        write_gzip(self.places.part("resolution", bucket.id), [quads])
        store = ox.Store()
        store.bulk_load(input=quads, format=ox.RdfFormat.N_QUADS)
        self.places.shuffle("things").write(f"resolution-{bucket.id}", naming(store))


@dataclass(frozen=True)
class WriteThings:
    """By thing: a part of the table of things."""

    places: PartPlaces

    def __call__(self, bucket: Bucket) -> None:
        """Write the things of a bucket, whichever articles name them."""
        store, graph = ox.Store(), ox.NamedNode(RESOLUTION)
        triples = cast(Iterable[ox.Triple], self.places.shuffle("things").read(bucket.number))
        store.bulk_extend(ox.Quad(each.subject, each.predicate, each.object, graph) for each in triples)
        with beside(self.places.part("entities", bucket.id)) as path:
            write_table(ENTITIES, ENTITIES.rows(Selection(store)), path)
