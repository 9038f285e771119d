"""Parts of a graph that fit on a page: what lies around a thing, what is certain enough, what a query constructs."""

from collections.abc import Collection, Iterable
from typing import Final, get_args

import networkx as nx

from belegraph.errors import QueryError
from belegraph.model import Certainty

CERTAINTIES: Final[tuple[Certainty, ...]] = get_args(Certainty)
"""From certain to unknown."""

Triple = tuple[str, str, str]


def find(graph: nx.MultiDiGraph, name: str) -> list[str]:
    """Return the things of a name: their IRIs, of a label in any case, or of the IRI itself.

    Raises:
        QueryError: nothing is called so.

    >>> graph = nx.MultiDiGraph()
    >>> graph.add_node("urn:kern", label="Anna Kern")
    >>> find(graph, "anna kern")
    ['urn:kern']
    """
    found = [node for node, label in graph.nodes(data="label") if node == name or _is(label, name)]
    if not found:
        raise QueryError(name, "nothing is called so", "see the query 'entities' for the labels")
    return sorted(found)


def around(graph: nx.MultiDiGraph, names: Collection[str], hops: int) -> nx.MultiDiGraph:
    """Keep what can be reached from some things in so many steps, in either direction.

    >>> way = nx.MultiDiGraph([("a", "b"), ("c", "b"), ("c", "d")])
    >>> sorted(around(way, ["a"], 2))
    ['a', 'b', 'c']
    """
    reached, edge = set(names), set(names)
    for _ in range(hops):
        edge = {other for name in edge for other in nx.all_neighbors(graph, name)} - reached
        reached |= edge
    return graph.subgraph(reached).copy()


def at_least(graph: nx.MultiDiGraph, certainty: Certainty) -> nx.MultiDiGraph:
    """Keep the statements that are so certain or more, and their things.

    >>> graph = nx.MultiDiGraph()
    >>> _ = graph.add_edge("a", "b", "1", certainty="possible"), graph.add_edge("a", "c", "2", certainty="certain")
    >>> sorted(at_least(graph, "probable"))
    ['a', 'c']
    """
    enough = CERTAINTIES[: CERTAINTIES.index(certainty) + 1]
    kept = [edge[:3] for edge in graph.edges(keys=True, data="certainty", default="certain") if edge[3] in enough]
    return graph.edge_subgraph(kept).copy()


def constructed(graph: nx.MultiDiGraph, triples: Iterable[Triple]) -> nx.MultiDiGraph:
    """Keep the statements that a query constructs: those it names, or whose subject, relation and object it gives.

    A triple between two things that no statement says becomes a line without a sentence.

    >>> graph = nx.MultiDiGraph()
    >>> _ = graph.add_edge("urn:a", "urn:b", "urn:1", relation_iri="urn:knows")
    >>> new = constructed(graph, [("urn:a", "urn:knows", "urn:b"), ("urn:b", "urn:likes", "urn:a")])
    >>> [(start, key, end) for start, end, key in new.edges(keys=True)]
    [('urn:a', 'urn:1', 'urn:b'), ('urn:b', 'urn:b urn:likes urn:a', 'urn:a')]
    """
    wanted = set(triples)
    named = {subject for subject, _, _ in wanted}
    edges = list(graph.edges(keys=True, data="relation_iri"))
    told = {(start, relation, end) for start, end, _, relation in edges}
    kept = [(s, o, key) for s, o, key, relation in edges if key in named or (s, relation, o) in wanted]
    part = graph.edge_subgraph(kept).copy()
    for subject, relation, value in sorted(wanted - told):
        if subject in graph and value in graph:
            part.add_nodes_from((name, graph.nodes[name]) for name in (subject, value))
            label = relation.rpartition("#")[2].rpartition("/")[2]
            part.add_edge(subject, value, f"{subject} {relation} {value}", label=label, plain=True)
    return part


def _is(label: object, name: str) -> bool:
    return str(label or "").casefold() == name.casefold()
