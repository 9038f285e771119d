"""Check a graph against `ontology/shapes.ttl`, in SHACL: https://www.w3.org/TR/shacl/.

An article's graph (100 statements, 80 mentions, 25 sentences, 40 things: 2 000 triples) takes 0.16 s, and the import of
pySHACL 0.11 s once; inference, rules and imports are off, as no shape here needs them.
"""

from collections.abc import Iterator
from functools import cache

import pyshacl
from rdflib import RDF, SH, XSD, Graph, Literal, URIRef
from rdflib.term import Node

from belegraph.errors import GraphError
from belegraph.resources import folder
from belegraph.vocabulary import PREFIXES


def validate(graph: Graph) -> None:
    """Check a graph.

    Args:
        graph: one article's graph, or several together; it is read once and not changed.

    Raises:
        GraphError: it breaks a shape; the error has the first violation in alphabetical order, and their number.

    >>> turtle = "<https://w3id.org/belegraph/entity/rhein> a <https://w3id.org/belegraph/ns#Place> ."
    >>> validate(Graph().parse(data=turtle, format="turtle"))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    belegraph.errors.GraphError: the graph breaks its shapes in 1 places, first: <.../rhein> rdfs:label: Less than 1 ...
    """
    conforms, report, _ = pyshacl.validate(
        plain(graph),
        shacl_graph=shapes(),
        inference="none",
        advanced=False,
        inplace=True,  # the graph is a copy already
        do_owl_imports=False,
    )
    if not conforms:
        assert isinstance(report, Graph), report  # else the shapes themselves are broken, which a test rules out
        lines = sorted(violations(report))
        raise GraphError(lines[0], len(lines))


@cache
def shapes() -> Graph:
    """Return the shapes, read once (380 triples, 15 ms).

    >>> len(shapes()) > 300
    True
    """
    return Graph().parse(folder("ontology") / "shapes.ttl", format="turtle")


def plain(graph: Graph) -> Graph:
    """Copy a graph into memory with every string as a literal without a datatype, as rdflib's own parser reads it.

    Oxigraph gives strings back as `"affirmed"^^xsd:string`, which rdflib takes for another literal than `"affirmed"`.

    >>> stored = Graph().parse(data='<urn:a> <urn:b> "c"^^<http://www.w3.org/2001/XMLSchema#string> .', format="turtle")
    >>> [value.datatype for value in plain(stored).objects()]
    [None]
    """
    copy = Graph()
    for subject, predicate, value in graph.triples((None, None, None)):
        if isinstance(value, Literal) and value.datatype == XSD.string:
            value = Literal(str(value))
        copy.add((subject, predicate, value))
    return copy


def violations(report: Graph) -> Iterator[str]:
    """Yield a line for each result of a validation report: where, which property, what is wrong.

    >>> turtle = "@prefix sh: <http://www.w3.org/ns/shacl#> . [] a sh:ValidationResult ; "
    >>> turtle += "sh:focusNode <urn:x> ; sh:resultPath <urn:y> ; sh:resultMessage 'is  missing' ."
    >>> list(violations(Graph().parse(data=turtle, format="turtle")))
    ['<urn:x> <urn:y>: is missing']
    """
    for result in report.subjects(RDF.type, SH.ValidationResult):
        path = report.value(result, SH.resultPath)
        where = [name for name in (report.value(result, SH.focusNode), path) if name is not None]
        message = " ".join(str(report.value(result, SH.resultMessage)).split())
        yield f"{' '.join(map(short, where))}: {message}"


def short(node: Node) -> str:
    """Write a term the way Turtle would, with the prefixes of the ontology.

    >>> short(URIRef("https://w3id.org/belegraph/ns#polarity")), short(URIRef("urn:x"))
    ('bg:polarity', '<urn:x>')
    """
    for prefix, namespace in PREFIXES.items():
        if isinstance(node, URIRef) and node.startswith(namespace):
            return f"{prefix}:{node.removeprefix(namespace)}"
    return node.n3()
