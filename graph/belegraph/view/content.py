"""The data of the page: things by rank, statements as one reads, in every language of the page."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

import networkx as nx

from belegraph.view.columns import Column, column, identifiers
from belegraph.view.kinds import group
from belegraph.view.layout import place

Key = TypeVar("Key", bound=Hashable)
Attributes = Mapping[str, object]
Graphs = Mapping[str, nx.MultiDiGraph]
Edge = tuple[str, str, str, Attributes]

FIRST = 300
"""So many things the first view draws; places are computed for these, and `selection.js` chooses the same."""

CODES = ("polarity", "certainty", "mode", "quoted", "speaker_iri", "rule", "time")
"""What is the same in every language."""

USUAL = {"polarity": "affirmed", "certainty": "certain", "mode": "asserted"}
PARTS = ("start", "end", "subject_start", "subject_end", "object_start", "object_end")
WIDEST, LETTER, LINE = 20, 7, 15  # letters of a line of a label; pixels


def content(graphs: Graphs, title: str, language: str, source: str = "") -> dict[str, object]:
    """Return what `content.js` reads.

    Args:
        graphs: the same things and statements with the labels of each language, that of the page first.
        title: heading of the page.
        language: that of the sentences, and of labels that are the same in all languages.
        source: where a server has more of the graph.

    >>> graph = nx.MultiDiGraph()
    >>> graph.add_edge("urn:kern", "urn:bad", "urn:1", label="plant", sentence="Kern plant das Bad.")
    'urn:1'
    >>> sorted(content({"de": graph}, "Bad", "de"))
    ['articles', 'language', 'languages', 'sentences', 'statements', 'things', 'title']
    """
    graph = next(iter(graphs.values()))
    edges = sorted(graph.edges(keys=True, data=True), key=_reading_order)
    names = ranked(graph)
    number = {name: rank for rank, name in enumerate(names)}
    sentences = _numbered(_sentence(edge) for edge in edges)
    articles = _numbered(sentence[0] for sentence in sentences)
    return {
        "title": title,
        "language": language,
        **({"source": source} if source else {}),
        "languages": list(graphs),
        "articles": [list(article) for article in articles],
        "sentences": [[articles[article], start, text] for article, start, text in sentences],
        "things": _things(graphs, names),
        "statements": {
            "from": [number[edge[0]] for edge in edges],
            "to": [number[edge[1]] for edge in edges],
            "sentence": [sentences[_sentence(edge)] for edge in edges],
            **_statements(graphs, edges),
        },
    }


def ranked(graph: nx.MultiDiGraph) -> list[str]:
    """Return the things, those with most statements first.

    >>> ranked(nx.MultiDiGraph([("a", "c"), ("b", "c"), ("b", "c")]))
    ['c', 'b', 'a']
    """
    return sorted(graph.nodes, key=lambda name: (-graph.degree(name), name))


def foremost(graph: nx.MultiDiGraph, names: Sequence[str]) -> list[str]:
    """Return what the first view draws: hubs with all that they are linked with, the largest first, until it is full.

    >>> foremost(nx.MultiDiGraph([("a", "c"), ("b", "c")]), ["c", "a", "b"])
    ['c', 'a', 'b']
    """
    rank = {name: place for place, name in enumerate(names)}
    found: dict[str, None] = {}
    for hub in names:
        ends = sorted({*graph.successors(hub), *graph.predecessors(hub)}, key=lambda name: rank[name])
        for name in (hub, *ends):
            if len(found) == FIRST:
                return sorted(found, key=lambda each: rank[each])
            found[name] = None
    return sorted(found, key=lambda each: rank[each])


def _things(graphs: Graphs, names: Sequence[str]) -> dict[str, object]:
    graph = next(iter(graphs.values()))
    places = _places(graph, foremost(graph, names))
    return {
        "iri": identifiers(names),
        "kind": column([_text(graph.nodes[name], "kind") for name in names]),
        "group": column([group(_text(graph.nodes[name], "kind")) for name in names]),
        "sameAs": column([_text(graph.nodes[name], "same_as") for name in names]),
        "label": _by_language(graphs, lambda each: [_text(each.nodes[name], "label") for name in names]),
        "kindLabel": _by_language(graphs, lambda each: [_text(each.nodes[name], "kind_label") for name in names]),
        **_served(graph, names),
        "places": [[rank, *places[name]] for rank, name in enumerate(names) if name in places],
    }


def _served(graph: nx.MultiDiGraph, names: Sequence[str]) -> dict[str, object]:
    """Return how many statements about each thing the server has, and how many it has sent one after the other."""
    if not any("all" in graph.nodes[name] for name in names):
        return {}
    return {part: column([int(graph.nodes[name].get(part, 0)) for name in names]) for part in ("all", "fetched")}


def _statements(graphs: Graphs, edges: Sequence[Edge]) -> dict[str, object]:
    ends = [edge[:3] for edge in edges]
    ranges = [[_number(edge, part) - _number(edge, "sentence_start") for part in PARTS] for *_, edge in edges]
    return {
        "iri": identifiers(key for _, _, key in ends),
        "label": _by_language(graphs, lambda graph: [_text(graph.edges[end], "label") for end in ends]),
        "speaker": _by_language(graphs, lambda graph: [_text(graph.edges[end], "speaker") for end in ends]),
        "place": _by_language(graphs, lambda graph: [_text(graph.edges[end], "place") for end in ends]),
        "arguments": _by_language(graphs, lambda graph: [_text(graph.edges[end], "arguments") for end in ends]),
        **{code: column([_text(edge, code) or USUAL.get(code, "") for *_, edge in edges]) for code in CODES},
        "plain": [int(bool(edge.get("plain"))) for *_, edge in edges],
        "ranges": [value for range_ in ranges for value in range_],
        "words": [_words(edge) for *_, edge in edges],
    }


def _words(edge: Attributes) -> list[int]:
    """Return begin and end of each of the relation's words, from the begin of the sentence."""
    start = _number(edge, "sentence_start")
    return [int(place) - start for place in re.findall("[0-9]+", _text(edge, "relation_words"))]


def _by_language(graphs: Graphs, labels: Callable[[nx.MultiDiGraph], list[str]]) -> dict[str, Column]:
    """Return a column for each language; after the first an empty text where the label is the same as there."""
    first, *others = (labels(graph) for graph in graphs.values())
    told = [first, *([label if label != usual else "" for label, usual in zip(o, first, strict=True)] for o in others)]
    return dict(zip(graphs, (column(labels) for labels in told), strict=True))


def _places(graph: nx.MultiDiGraph, names: Sequence[str]) -> dict[str, tuple[int, int]]:
    links: dict[str, set[str]] = {name: set() for name in names}
    for start, end in graph.edges():
        if start != end and start in links and end in links:
            links[start].add(end)
            links[end].add(start)
    blank = _without_object(graph)
    labels = {name: "" if name in blank else _text(graph.nodes[name], "label") for name in names}
    return place(links, {name: _room(label, graph.degree(name)) for name, label in labels.items()})


def _without_object(graph: nx.MultiDiGraph) -> set[str]:
    """Find the things that stand for no object: they repeat the relation, so that the page leaves their label out."""
    edges = graph.edges(keys=True, data="label")
    return {end for _, end, key, label in edges if end == f"{key}/object" and graph.nodes[end].get("label") == label}


def _room(label: str, degree: int) -> tuple[int, int]:
    """Estimate the pixels that a thing takes with its label."""
    size = 12 + 2 * min(degree, 12)
    lines = min(3, -(-len(label) // WIDEST))
    return max(size, 16 + LETTER * min(len(label), WIDEST)), size + 12 + LINE * lines


def _numbered(found: Iterable[Key]) -> dict[Key, int]:
    number: dict[Key, int] = {}
    for each in found:
        number.setdefault(each, len(number))
    return number


def _sentence(edge: Edge) -> tuple[tuple[str, ...], int, str]:
    article = tuple(_text(edge[3], part) for part in ("article", "publisher", "published", "url"))
    return article, _number(edge[3], "sentence_start"), _text(edge[3], "sentence")


def _reading_order(edge: Edge) -> tuple[str, int, int, str, str, str]:
    start, end, key, told = edge
    return _text(told, "article"), _number(told, "sentence_start"), _number(told, "start"), key, start, end


def _text(attributes: Attributes, name: str) -> str:
    return str(attributes.get(name) or "")


def _number(attributes: Attributes, name: str) -> int:
    return int(str(attributes.get(name) or 0))
