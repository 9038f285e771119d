"""What is put into a store at once: whole graphs with the records that tell of them, as N-Quads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import TEXTS
from belegraph.iri import article_iri

BLOCK = 8_000_000
"""Bytes of N-Quads that are loaded at once."""


@dataclass(frozen=True, slots=True)
class Written:
    """A graph that takes the place of the one of its name; without quads it only goes.

    Attributes:
        graph: its IRI; that of an article is the article's.
        quads: the graph, as N-Quads.
        record: what the graph of the texts says of it (text, body, digest), as N-Quads.
    """

    graph: str
    quads: bytes = b""
    record: bytes = b""


Batch = Sequence[Written]


class Store(Protocol):
    """What is written batch by batch: in memory, in a folder, on a server."""

    dataset: Dataset

    def digest(self, graph: str) -> str:
        """Return the digest of what a graph was made of, empty if there is no such graph."""

    def put(self, batch: Batch) -> None:
        """Put a batch in place of what the store has of the same names: all of it or nothing."""

    def replace(self, graph: str, quads: Path, record: bytes) -> None:
        """Put a graph that may be large, a file of N-Quads, and its record in place of what the store has of it."""


def removal(article: str) -> Written:
    """Return what takes an article out of a store.

    >>> removal("fluss").graph
    'https://w3id.org/belegraph/article/fluss'
    """
    return Written(article_iri(article))


def joined(batch: Batch) -> bytes:
    r"""Return all quads of a batch, with the records last.

    >>> joined([Written("urn:g", b"<urn:a> <urn:b> <urn:c> <urn:g> .\n")])
    b'<urn:a> <urn:b> <urn:c> <urn:g> .\n'
    """
    return b"".join([*(written.quads for written in batch), *(written.record for written in batch)])


def load(store: ox.Store, graphs: Iterable[str], quads: bytes | Path) -> None:
    r"""Put graphs with their records in place of those that a store has; once more does no harm.

    Loading in bulk is no transaction, but 4 times as fast as one (350 000 quads: 4.2 s against 16.8 s): it takes a
    journal to make it one.

    Args:
        store: what is changed.
        graphs: names of all graphs that go or come.
        quads: what comes, as N-Quads, or the file that has them.

    >>> store = ox.Store()
    >>> for word in (b"c", b"d"):
    ...     load(store, ["urn:g"], b"<urn:a> <urn:b> <urn:%s> <urn:g> .\n" % word)
    >>> [quad.object.value for quad in store]
    ['urn:d']
    """
    for graph in map(ox.NamedNode, graphs):
        if store.contains_named_graph(graph):
            store.remove_graph(graph)
            for quad in list(store.quads_for_pattern(graph, None, None, ox.NamedNode(TEXTS))):
                store.remove(quad)
    for lines in blocks(quads) if isinstance(quads, Path) else [quads]:
        store.bulk_load(input=lines, format=ox.RdfFormat.N_QUADS)


def blocks(quads: Path) -> Iterator[bytes]:
    """Yield the lines of a file, some at a time: what is loaded at once is in memory."""
    with quads.open("rb") as file:
        while lines := file.readlines(BLOCK):
            yield b"".join(lines)
