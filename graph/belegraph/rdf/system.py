"""The ontology and the known things, as graphs that a store keeps beside those of the articles."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
from rdflib import Literal, URIRef

from belegraph.dataset import AUTHORITY, ONTOLOGY, TEXTS
from belegraph.rdf.quads import n_quads
from belegraph.rdf.terms import BG
from belegraph.resources import folder

FILES = ((ONTOLOGY, "*.ttl", ("shapes.ttl", "relation-shapes.ttl")), (AUTHORITY, "authority/*.ttl", ()))
"""Name of the graph, which files of `ontology/` it is read from, and which not."""


def system_graphs() -> Iterator[tuple[str, str, bytes, bytes]]:
    """Yield name, digest, N-Quads, and the record of each, in the graph of the texts.

    >>> [name.rsplit("/", 1)[1] for name, *_ in system_graphs()]
    ['ontology', 'authority']
    """
    for name, pattern, without in FILES:
        paths = [path for path in sorted(folder("ontology").glob(pattern)) if path.name not in without]
        digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()
        yield name, digest, _quads(paths, name), n_quads([(URIRef(name), BG.digest, Literal(digest))], TEXTS)


def _quads(paths: list[Path], name: str) -> bytes:
    triples = (quad.triple for path in paths for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE))
    quads = (ox.Quad(triple.subject, triple.predicate, triple.object, ox.NamedNode(name)) for triple in triples)
    return ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""
