"""Triples -> N-Quads, which every store loads fastest: https://www.w3.org/TR/n-quads/."""

from collections.abc import Iterable

import pyoxigraph as ox
from rdflib import RDF, Literal
from rdflib.term import Node

TYPE = f"<{RDF.type}>"


def n_quads(triples: Iterable[tuple[Node, Node, Node]], graph: str) -> bytes:
    r"""Write triples into a graph, a line each, in the order in which they come.

    Args:
        triples: of IRIs and literals; there are no blank nodes here.
        graph: the IRI of their graph.

    >>> from rdflib import URIRef
    >>> n_quads([(URIRef("urn:a"), URIRef("urn:b"), Literal("c", lang="de"))], "urn:g")
    b'<urn:a> <urn:b> "c"@de <urn:g> .\n'
    """
    name = ox.NamedNode(graph)
    quads = (ox.Quad(ox.NamedNode(str(s)), ox.NamedNode(str(p)), as_term(o), name) for s, p, o in triples)
    written = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
    assert written is not None  # since no file was given to write into
    return written


def n_triples(triples: Iterable[tuple[Node, Node, Node]]) -> list[str]:
    r"""Return triples as lines of N-Triples without their ends, each once: by subject, its classes first.

    The text of an IRI is taken as it is: whoever reads the lines (SHACL, a store) refuses what is none.

    >>> from rdflib import URIRef
    >>> n_triples([(URIRef("urn:a"), URIRef("urn:b"), Literal("c", lang="de"))])
    ['<urn:a> <urn:b> "c"@de']
    """
    found = {(f"<{s}>", f"<{p}>", str(as_term(o)) if isinstance(o, Literal) else f"<{o}>") for s, p, o in triples}
    return [" ".join(parts) for parts in sorted(found, key=_order)]


def _order(parts: tuple[str, str, str]) -> tuple[str, bool, str, str]:
    subject, predicate, said = parts
    return subject, predicate != TYPE, predicate, said


def in_graph(lines: Iterable[str], graph: str) -> bytes:
    r"""Return lines of N-Triples as N-Quads of a graph.

    >>> in_graph(['<urn:a> <urn:b> "c"@de'], "urn:g")
    b'<urn:a> <urn:b> "c"@de <urn:g> .\n'
    """
    end = f" {ox.NamedNode(graph)} .\n"
    return "".join(line + end for line in lines).encode()


def read_quads(written: bytes) -> list[ox.Quad]:
    r"""Read N-Quads.

    >>> len(read_quads(b"<urn:a> <urn:b> <urn:c> <urn:g> .\n"))
    1
    """
    return list(ox.parse(written, format=ox.RdfFormat.N_QUADS))


def as_term(node: Node) -> ox.NamedNode | ox.Literal:
    """Return one of rdflib's terms as Oxigraph's.

    >>> as_term(Literal(5)).datatype.value
    'http://www.w3.org/2001/XMLSchema#integer'
    """
    if not isinstance(node, Literal):
        return ox.NamedNode(str(node))
    if node.language is not None:
        return ox.Literal(str(node), language=node.language)
    return ox.Literal(str(node), datatype=ox.NamedNode(str(node.datatype)) if node.datatype is not None else None)
