"""A store on a SPARQL 1.1 server: graphs by the Graph Store Protocol, their records by an update, all else by query."""

from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import TEXTS, ServerStore, open_dataset, value
from belegraph.errors import StoreError
from belegraph.server import Server
from belegraph.store.batch import Batch, Written
from belegraph.vocabulary import iri

DIGESTS = f"SELECT ?graph ?digest {{ GRAPH <{TEXTS}> {{ ?graph <{iri('digest')}> ?digest }} }}"
APART = f"ASK {{ GRAPH <{TEXTS}> {{ ?graph <{iri('digest')}> ?digest }} FILTER NOT EXISTS {{ ?graph ?p ?digest }} }}"
"""Whether a server answers from its unnamed graph only, though something stands in the named ones."""


def read_server(url: str) -> Dataset:
    """Open a server for reading.

    Raises:
        StoreError: it does not answer, or keeps its graphs apart.
    """
    server = Server(url)
    if server.query(APART):
        remedy = (
            "let its default graph be the union of all (Oxigraph: --union-default-graph, Fuseki: unionDefaultGraph)"
        )
        raise StoreError(server.url, "asks its unnamed graph only", remedy)
    return open_dataset(ServerStore(server))


class RemoteStore:
    """A store on a server; `dataset` is what it holds, as rdflib's dataset.

    A graph is replaced in one request. Its record, by which the next run knows it, follows when the whole batch is
    there: what is killed in between comes once more.
    """

    def __init__(self, url: str) -> None:
        """Connect to a server.

        Raises:
            StoreError: it does not answer, refuses the password, or speaks no SPARQL.
        """
        self._server = Server(url)
        self.dataset = open_dataset(ServerStore(self._server))
        found = self._server.query(DIGESTS)
        assert isinstance(found, ox.QuerySolutions)
        self._digests = {value(row["graph"]): value(row["digest"]) for row in found}

    def digest(self, graph: str) -> str:
        """Return the digest of what a graph was made of, empty if there is no such graph."""
        return self._digests.get(graph, "")

    def put(self, batch: Batch) -> None:
        """Put a batch in place of what the server has of the same names, each graph in one go.

        Raises:
            StoreError: the server refuses, or does not answer; the graphs that it took are whole.
        """
        for written in batch:
            if written.quads:
                self._server.put(written.graph, n_triples(written.quads))
            else:
                self._server.delete(written.graph)
        self._server.update(renewal(batch))
        self._digests |= {written.graph: "" for written in batch}
        self._digests |= dict(_digests(batch))

    def replace(self, graph: str, quads: Path, record: bytes) -> None:
        """Put a graph, a file of N-Quads, and its record in place of what the server has of it."""
        self.put([Written(graph, quads.read_bytes(), record)])

    def close(self) -> None:
        """Let go of the server."""
        self.dataset.close()


def renewal(batch: Batch) -> str:
    r"""Return the update that puts the records of a batch in place of older ones.

    >>> print(renewal([Written("urn:g", record=b'<urn:g> <urn:p> "a" <urn:t> .\n')]).splitlines()[1])
    INSERT DATA { GRAPH <urn:t> { <urn:g> <urn:p> "a" } }
    """
    names = " ".join(str(ox.NamedNode(written.graph)) for written in batch)
    old = f"GRAPH <{TEXTS}> {{ ?graph ?property ?value }}"
    gone = f"DELETE {{ {old} }} WHERE {{ VALUES ?graph {{ {names} }} {old} }}"
    quads = (quad for written in batch for quad in _quads(written.record))
    news = " ".join(f"GRAPH {quad.graph_name} {{ {quad.triple} }}" for quad in quads)
    return f"{gone} ;\nINSERT DATA {{ {news} }}" if news else gone


def n_triples(quads: bytes) -> bytes:
    r"""Take the name of the graph off N-Quads.

    >>> n_triples(b'<urn:a> <urn:b> "c" <urn:g> .\n')
    b'<urn:a> <urn:b> "c" .\n'
    """
    written = ox.serialize((quad.triple for quad in _quads(quads)), format=ox.RdfFormat.N_TRIPLES)
    assert written is not None  # since no file was given to write into
    return written


def _quads(quads: bytes) -> Iterable[ox.Quad]:
    return ox.parse(input=quads, format=ox.RdfFormat.N_QUADS)


def _digests(batch: Batch) -> Iterable[tuple[str, str]]:
    told = (quad for written in batch for quad in _quads(written.record) if quad.predicate.value == iri("digest"))
    return ((value(quad.subject), value(quad.object)) for quad in told)
