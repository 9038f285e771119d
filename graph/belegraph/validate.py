"""Check graphs against the shapes of `ontology/`, in SHACL: https://www.w3.org/TR/shacl/.

The engine is `shacl`, in Rust: an article's graph (70 statements, 1 800 triples) takes 3 ms, with pySHACL 285 ms; a
test holds the two together. `bench/shacl` has the figures of the others.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

import pyoxigraph as ox
import shacl
from rdflib import Graph

from belegraph.dataset import AUTHORITY, ONTOLOGY
from belegraph.errors import GraphError
from belegraph.resources import folder
from belegraph.vocabulary import PREFIXES

FILES = ("shapes.ttl", "relation-shapes.ttl")
SH, TYPE = "http://www.w3.org/ns/shacl#", PREFIXES["rdf"] + "type"
PROBLEMS: Mapping[str, str] = {
    "Class": "is not of the class that is asked for",
    "Closed": "is a property that nobody knows here",
    "Datatype": "has another datatype than is asked for",
    "In": "is none of the values that are allowed",
    "LessThan": "is not less than the end",
    "MaxCount": "has more values than one may have",
    "MinCount": "is missing",
    "MinInclusive": "is too small",
    "NodeKind": "is of the wrong kind (IRI, blank node, literal)",
    "Or": "fits none of the choices",
    "Pattern": "is written in another way than is asked for",
    "UniqueLang": "has two values in one language",
}
"""What breaking a constraint means, where the shape has no words of its own."""


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One place where a graph breaks a shape.

    Attributes:
        graph: name of the graph, empty where it has none.
        node, path, value: what it is about, short as Turtle writes it; an empty path is the node itself.
        constraint: the constraint's name in SHACL ("MinCount").
        severity: a warning does not make a graph invalid.
    """

    graph: str
    node: str
    path: str
    constraint: str
    value: str
    message: str
    severity: Literal["Violation", "Warning", "Info"] = "Violation"

    def __str__(self) -> str:
        where = " ".join(filter(None, (self.node, self.path)))
        return f"{where}: {self.message}{f' (found {self.value})' if self.value else ''}"


def validate(graph: Graph) -> None:
    """Check a graph.

    Args:
        graph: one article's graph, or several together; it is read once and not changed.

    Raises:
        GraphError: it breaks a shape; the error has the first violation in alphabetical order, and their number.

    >>> turtle = "<https://w3id.org/belegraph/entity/rhein> a <https://w3id.org/belegraph/ns#Place> ."
    >>> validate(Graph().parse(data=turtle, format="turtle"))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    belegraph.errors.GraphError: the graph breaks its shapes in 1 places, first: <.../rhein> rdfs:label: is missing; ...
    """
    validate_text(graph.serialize(format="nt"))


def validate_text(triples: str) -> None:
    """Check a graph that is N-Triples, as `validate` does.

    >>> validate_text("")
    """
    found = [each for each in check(triples) if each.severity == "Violation"]
    if found:
        raise GraphError(str(found[0]), len(found))


def check(triples: str, name: str = "") -> list[Violation]:
    """Return all places where a graph breaks a shape, in alphabetical order.

    Args:
        triples: as N-Triples.
        name: of the graph, for the report.

    >>> turtle = "<urn:rhein> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/belegraph/ns#Place> ."
    >>> [str(each) for each in check(turtle)]
    ['<urn:rhein> rdfs:label: is missing']
    """
    report = shapes().validate_text(triples, format="ntriples")
    return sorted(_violation(result, name) for result in report.results)


def check_store(store: ox.Store) -> Iterator[tuple[str, list[Violation]]]:
    """Check a store graph by graph, in flat memory; yield the name of each graph and what is wrong in it.

    The ontology and the known things, which a store has as well, are no data of articles.

    >>> list(check_store(ox.Store()))
    []
    """
    names: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [ox.DefaultGraph()]
    names += sorted((name for name in store.named_graphs() if name.value not in (ONTOLOGY, AUTHORITY)), key=str)
    for name in names:
        text = store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=name)
        if text:
            shown = name.value if isinstance(name, ox.NamedNode) else ""
            yield shown, check(text.decode("utf-8"), shown)


def report(found: Iterable[Violation]) -> Iterator[ox.Triple]:
    """Yield a report in SHACL's own words: https://www.w3.org/TR/shacl/#validation-report.

    >>> [str(triple.object) for triple in report([])][1]
    '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'
    """
    listed = list(found)
    node = ox.BlankNode("report")
    conforms = not any(each.severity == "Violation" for each in listed)
    yield ox.Triple(node, ox.NamedNode(TYPE), ox.NamedNode(SH + "ValidationReport"))
    yield ox.Triple(node, ox.NamedNode(SH + "conforms"), ox.Literal(conforms))
    for number, each in enumerate(listed, 1):
        result = ox.BlankNode(f"result{number}")
        yield ox.Triple(node, ox.NamedNode(SH + "result"), result)
        yield ox.Triple(result, ox.NamedNode(TYPE), ox.NamedNode(SH + "ValidationResult"))
        yield ox.Triple(result, ox.NamedNode(SH + "resultMessage"), ox.Literal(str(each)))
        yield ox.Triple(result, ox.NamedNode(SH + "resultSeverity"), ox.NamedNode(SH + each.severity))
        component = ox.NamedNode(f"{SH}{each.constraint}ConstraintComponent")
        yield ox.Triple(result, ox.NamedNode(SH + "sourceConstraintComponent"), component)
        for name, term in (("focusNode", each.node), ("resultPath", each.path)):
            if (iri := _long(term)) is not None:
                yield ox.Triple(result, ox.NamedNode(SH + name), ox.NamedNode(iri))


@cache
def shapes() -> shacl.Shapes:
    """Return the shapes, read once (6 ms).

    >>> len(shapes()) > 100
    True
    """
    return shacl.Shapes.from_turtle(
        "\n".join((folder("ontology") / name).read_text(encoding="utf-8") for name in FILES)
    )


def _violation(result: shacl.Result, name: str) -> Violation:
    constraint = result.component.removesuffix("ConstraintComponent")
    message = result.message or PROBLEMS.get(constraint, f"breaks {constraint}")
    value = "" if result.value in (None, result.focus_node) else short(result.value or "")
    severity: Literal["Violation", "Warning", "Info"] = "Violation"
    if result.severity == "Warning":
        severity = "Warning"
    elif result.severity == "Info":
        severity = "Info"
    node, path = short(result.focus_node), short(result.path or "")
    return Violation(name, node, path, constraint, value, " ".join(message.split()), severity)


def short(term: str) -> str:
    """Write a term of N-Triples the way Turtle would, with the prefixes of the ontology.

    >>> short("<https://w3id.org/belegraph/ns#polarity>"), short("<urn:x>")
    ('bg:polarity', '<urn:x>')
    """
    for prefix, namespace in PREFIXES.items():
        if term.startswith(f"<{namespace}") and term.endswith(">"):
            return f"{prefix}:{term[len(namespace) + 1 : -1]}"
    return term


def _long(term: str) -> str | None:
    """The IRI of a term that `short` wrote; None for a blank node or a path of several steps."""
    if term.startswith("<") and term.endswith(">"):
        return term[1:-1]
    prefix, _, name = term.partition(":")
    return PREFIXES[prefix] + name if prefix in PREFIXES and name.isidentifier() else None
