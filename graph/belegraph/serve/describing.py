"""Linked data: what the graph has of one IRI, as triples and for a page.

Source: https://www.w3.org/TR/cooluris/
"""

import json
from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import Final

import networkx as nx
import pyoxigraph as ox
from rdflib import URIRef

from belegraph.iri import article_iri
from belegraph.queries import Labels
from belegraph.records.facts import ARTICLE, LABEL, SAME, STATEMENT, TYPE
from belegraph.serve.answers import Answer
from belegraph.serve.around import about, all_about, network_of
from belegraph.serve.negotiation import choose
from belegraph.serve.opened import Opened
from belegraph.serve.querying import TRIPLES, triples
from belegraph.serve.refusals import RefusalError
from belegraph.vocabulary import BASE, NS, PREFIXES

MOST: Final = 100_000
"""Triples of one description: those of a long article are some thousands."""

INCOMING: Final = 1000
"""Triples that lead to a thing, at most."""

STATEMENTS: Final = 100
"""Statements on a page."""

HIDDEN: Final = frozenset({TYPE, LABEL, SAME, NS + "text"})
KINDS: Final = {ARTICLE: "article", STATEMENT: "statement"}
Row = dict[str, object]


def describe(opened: Opened, *, iris: Sequence[str], accept: str = "") -> Answer:
    """Return the triples of the first of some IRIs that the graph has: of an article all that its graph holds.

    Raises:
        RefusalError: (404) the graph has none of them.
    """
    media_type = choose(accept, list(TRIPLES))
    node = ox.NamedNode(_first(opened, iris))
    quads = chain(
        opened.store.quads_for_pattern(node, None, None),
        opened.store.quads_for_pattern(None, None, None, node),
        islice(opened.store.quads_for_pattern(None, None, node), INCOMING),
    )
    body = triples((quad.triple for quad in quads), media_type, MOST)
    return Answer(f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type, body)


def thing(opened: Opened, *, iris: Sequence[str], lang: str = "", start: int = 0) -> Answer:
    """Return what a page shows of the first of some IRIs that the graph has, as JSON.

    Args:
        opened: the store.
        iris: ways of writing the IRI.
        lang: language of the labels.
        start: how many statements are left out at the beginning.

    Raises:
        RefusalError: (404) the graph has none of them.
    """
    iri = _first(opened, iris)
    labels = opened.labels(lang)
    types = opened.values(iri, TYPE)
    found = about(opened, iri, start, STATEMENTS)
    told: Row = {
        "iri": iri,
        "label": labels.text(URIRef(iri)),
        "kind": next((KINDS[each] for each in types if each in KINDS), "thing"),
        "types": [labels.text(URIRef(each)) for each in types],
        "names": sorted({*opened.values(iri, LABEL)} - {labels.text(URIRef(iri))}),
        "same": opened.values(iri, SAME),
        "facts": _facts(opened, iri, labels),
        "statements": rows(network_of(opened, found, lang)),
        "start": start,
        "count": all_about(opened, iri),
    }
    if told["kind"] == "statement":
        told["statements"] = rows(network_of(opened, [iri], lang))
    return Answer("application/json", json.dumps(told).encode("utf-8"))


def rows(network: nx.MultiDiGraph) -> list[Row]:
    """Return the statements of a network, as one reads, each with the labels and IRIs of its ends."""
    edges = sorted(network.edges(keys=True, data=True), key=_reading_order)
    return [
        {
            "iri": key,
            "subject": _end(network, source),
            "relation": told["label"],
            "object": _end(network, target)
            if target != f"{key}/object" or not _repeats(network, target, told)
            else None,
            **{name: told[name] for name in ("sentence", "article", "publisher", "published", "url", "speaker")},
            "how": [told[name] for name in ("polarity", "certainty", "mode")],
            "anchor": key.rpartition("/")[2],
            "article_iri": article_iri(str(told["article"])),
            "range": [told["start"], told["end"]],
            "parts": [told[name] for name in ("subject_start", "subject_end", "object_start", "object_end")],
        }
        for source, target, key, told in edges
    ]


def _repeats(network: nx.MultiDiGraph, target: str, told: dict[str, object]) -> bool:
    """A statement without an object has a node that repeats the relation."""
    return bool(network.nodes[target]["label"] == told["label"])


def _end(network: nx.MultiDiGraph, name: str) -> Row:
    told = network.nodes[name]
    return {"iri": "" if told["kind"] == "Literal" else name, "label": told["label"]}


def _reading_order(edge: tuple[str, str, str, dict[str, object]]) -> tuple[str, int, str]:
    _, _, key, told = edge
    return str(told["article"]), int(str(told["start"])), key


def _first(opened: Opened, iris: Iterable[str]) -> str:
    for iri in iris:
        node = _node(iri)
        if node is None:
            continue
        ends = ((node, None, None), (None, None, node))
        if any(next(iter(opened.store.quads_for_pattern(*end)), None) is not None for end in ends):
            return iri
    raise RefusalError(404, "the graph has nothing of this name")


def _node(iri: str) -> ox.NamedNode | None:
    try:
        return ox.NamedNode(iri)
    except ValueError:
        return None


def _facts(opened: Opened, iri: str, labels: Labels) -> list[Row]:
    """Return the properties with their values, plain triples that a reader has not seen elsewhere on the page."""
    found: dict[str, set[tuple[str, str]]] = {}
    for quad in opened.store.quads_for_pattern(ox.NamedNode(iri), None, None):
        if quad.predicate.value not in HIDDEN:
            found.setdefault(quad.predicate.value, set()).add(_shown(quad.object, labels))
    named = sorted((labels.text(URIRef(name)), name, sorted(values)) for name, values in found.items())
    return [
        {
            "name": _short(label),
            "term": name.removeprefix(NS),
            "values": [{"label": text, "iri": link} for text, link in values],
        }
        for label, name, values in named
    ]


def _shown(term: object, labels: Labels) -> tuple[str, str]:
    if isinstance(term, ox.NamedNode):
        return labels.text(URIRef(term.value)).removeprefix(BASE), term.value
    return str(getattr(term, "value", term)), ""


def _short(label: str) -> str:
    """Write an IRI that has no label with its prefix.

    >>> _short("http://purl.org/dc/terms/issued"), _short("sagt")
    ('dcterms:issued', 'sagt')
    """
    prefix = next((p for p, base in PREFIXES.items() if label.startswith(base) and "/" not in label[len(base) :]), None)
    return f"{prefix}:{label.removeprefix(PREFIXES[prefix])}" if prefix is not None else label
