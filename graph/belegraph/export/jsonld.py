"""JSON-LD with the terms of `ontology/context.jsonld`: https://www.w3.org/TR/json-ld11/.

rdflib's converter compacts some things at a time, so that memory stays flat; Oxigraph's own writer knows no context.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import BinaryIO

import pyoxigraph as ox
from rdflib import BNode, Graph, Literal, URIRef
from rdflib.plugins.serializers.jsonld import from_rdf

from belegraph.records.facts import Term, bare
from belegraph.records.selection import Selection
from belegraph.resources import folder

BATCH = 200
"""Things that are compacted at a time."""
HEAD = ("id", "type")
INTEGER = re.compile("0|-?[1-9][0-9]*")
Triples = list[ox.Triple]


def write_jsonld(selection: Selection, file: BinaryIO) -> None:
    """Write each graph as a node with its name and its things; of a plain selection the things alone.

    >>> import io
    >>> store = ox.Store()
    >>> store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g")))
    >>> write_jsonld(Selection(store), file := io.BytesIO())
    >>> json.loads(file.getvalue())["@graph"]
    [{'id': 'urn:g', '@graph': [{'id': 'urn:s', 'urn:p': 'o'}]}]
    """
    file.write(f'{{"@context": {json.dumps(context(), ensure_ascii=False)},\n"@graph": ['.encode())
    for place, text in enumerate(_plain(selection) if selection.part.plain else _named(selection)):
        file.write(((",\n" if place else "\n") + text).encode())
    file.write(b"\n]}\n")


@cache
def context() -> dict[str, object]:
    """Return the terms: `{"label": {"@id": "rdfs:label", ...}, ...}`.

    >>> context()["subject"]
    {'@id': 'rdf:subject', '@type': '@id'}
    """
    read: dict[str, dict[str, object]] = json.loads((folder("ontology") / "context.jsonld").read_text(encoding="utf-8"))
    return read["@context"]


@cache
def _integers() -> frozenset[str]:
    """The terms whose values are whole numbers."""
    return frozenset(
        n for n, term in context().items() if isinstance(term, dict) and term.get("@type") == "xsd:integer"
    )


def _plain(selection: Selection) -> Iterator[str]:
    yield from map(_dumped, _nodes(list(group) for _, group in groupby(selection.triples(), lambda t: t.subject)))


def _named(selection: Selection) -> Iterator[str]:
    for name, quads in selection.graphs():
        things = (list(group) for _, group in groupby((quad.triple for quad in quads), lambda t: t.subject))
        nodes = map(_dumped, _nodes(things))
        if isinstance(name, ox.DefaultGraph):
            yield from nodes
        else:
            yield f'{{"id": {json.dumps(_id(name))}, "@graph": [\n' + ",\n".join(nodes) + "\n]}"


def _id(name: Term) -> str:
    return f"_:{name.value}" if isinstance(name, ox.BlankNode) else bare(name)


def _dumped(node: dict[str, object]) -> str:
    return json.dumps(node, ensure_ascii=False)


def _nodes(things: Iterator[Triples]) -> Iterator[dict[str, object]]:
    """Compact things, some at a time, each in the order of its terms."""
    batch: list[Triples] = []
    for thing in things:
        batch.append(thing)
        if len(batch) == BATCH:
            yield from _compact(batch)
            batch = []
    yield from _compact(batch)


def _compact(batch: list[Triples]) -> list[dict[str, object]]:
    graph = Graph()
    for triples in batch:
        for triple in triples:
            graph.add((_term(triple.subject), _term(triple.predicate), _term(triple.object)))
    found = from_rdf(graph, context_data=context())  # type: ignore[no-untyped-call]  # rdflib has no types there
    nodes = found.get("@graph", [found] if len(batch) == 1 else []) if isinstance(found, dict) else found
    return sorted(map(_ordered, nodes), key=lambda node: str(node["id"]))


def _ordered(node: dict[str, object]) -> dict[str, object]:
    terms = [*(name for name in HEAD if name in node), *sorted(node.keys() - {*HEAD, "@context"})]
    return {name: _value(name, node[name]) for name in terms}


def _value(name: str, value: object) -> object:
    if isinstance(value, list):
        return sorted((_value(name, each) for each in value), key=_dumped_any)
    if isinstance(value, dict):
        return {key: _value(key, value[key]) for key in sorted(value)}
    return int(value) if name in _integers() and isinstance(value, str) and INTEGER.fullmatch(value) else value


def _dumped_any(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _term(term: Term) -> URIRef | BNode | Literal:
    """The same term for rdflib; its form is kept ("05" is not "5"), and a string has no datatype."""
    if isinstance(term, ox.Literal):
        typed = None if term.language or term.datatype == ox.Literal("").datatype else URIRef(term.datatype.value)
        return Literal(term.value, lang=term.language, datatype=typed, normalize=False)
    assert not isinstance(term, ox.Triple), "a triple as a subject or an object: not written by belegraph"
    return BNode(term.value) if isinstance(term, ox.BlankNode) else URIRef(term.value)
