"""Things as nodes and statements as edges, one after the other: what GraphML and GEXF have in common."""

from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from belegraph.networks import kind_of, part_ranges, printable
from belegraph.records.facts import SAME, TYPE, bare
from belegraph.records.labels import Labels
from belegraph.records.rows import Told
from belegraph.records.selection import Selection, distinct
from belegraph.records.told import language, statements
from belegraph.vocabulary import NS

Attributes = dict[str, str | int | bool]
Node = tuple[str, Attributes]
Edge = tuple[str, str, str, Attributes]
NODE: Mapping[str, type] = dict.fromkeys(("label", "kind", "kind_label", "same_as"), str)
EDGE: Mapping[str, type] = (
    dict.fromkeys(("polarity", "certainty", "mode", "speaker", "quoted", "time", "place", "arguments"), str)
    | {"label": str, "relation_iri": str, "sentence": str, "sentence_start": int, "start": int, "end": int}
    | dict.fromkeys(("subject_start", "subject_end", "object_start", "object_end"), int)
    | dict.fromkeys(("speaker_iri", "article", "publisher", "published", "url", "rule"), str)
    | {"plain": bool}
)
"""Attributes and their types, those of `belegraph.networks.to_networkx`."""


def nodes(selection: Selection) -> Iterator[Node]:
    """Yield the things that statements connect, in alphabetical order; words get a node of their own.

    >>> list(nodes(Selection(ox.Store())))
    []
    """
    labels, lang = Labels(selection.store), language(selection.store)
    for name, text, _ in distinct(_ends(selection)):
        yield name, _node(selection.store, labels, lang, name, text)


def edges(selection: Selection) -> Iterator[Edge]:
    """Yield the statements: from, to, the statement's IRI, and what is known of it.

    >>> list(edges(Selection(ox.Store())))
    []
    """
    return edges_of(statements(selection))


def edges_of(every: Iterable[Told]) -> Iterator[Edge]:
    """Yield statements as edges, but for those that lost their subject.

    >>> list(edges_of([]))
    []
    """
    for told in every:
        if told.subject:
            yield told.subject, target_of(told), told.statement, _edge(told)


def _ends(selection: Selection) -> Iterator[tuple[str, str, str]]:
    for told in statements(selection):
        if told.subject:
            yield told.subject, "", ""
            yield target_of(told), "" if told.object_is_thing else told.object_label or told.relation_label, ""


def target_of(told: Told) -> str:
    """Return what a statement points to: a thing, or a node of its own for words."""
    return told.object if told.object_is_thing else f"{told.statement}/object"


def _node(store: ox.Store, labels: Labels, lang: str, name: str, text: str) -> Attributes:
    node = ox.NamedNode(name)
    values = {p: {bare(q.object) for q in store.quads_for_pattern(node, ox.NamedNode(p), None)} for p in (TYPE, SAME)}
    kind = kind_of(values[TYPE])
    return {
        "label": printable(text if kind == "Literal" else labels.text(node, lang)),
        "kind": kind,
        "kind_label": labels.text(ox.NamedNode(NS + kind), lang) if kind != "Literal" else "",
        "same_as": " ".join(sorted(values[SAME])),
    }


def _edge(told: Told) -> Attributes:
    found: Attributes = {name: getattr(told, name) for name in EDGE if name in Told.__slots__}
    found |= {
        "label": told.relation_label, "relation_iri": told.relation, "speaker": told.speaker_label,
        "speaker_iri": told.speaker, "rule": told.rules, **part_ranges(told.parts),
    }  # fmt: skip
    return {name: printable(value) if isinstance(value := found[name], str) else value for name in EDGE}
