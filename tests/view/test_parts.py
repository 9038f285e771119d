"""Parts of a graph: what is kept, and that it keeps what is known."""

import networkx as nx
import pytest

from belegraph.errors import QueryError
from belegraph.view.parts import CERTAINTIES, around, at_least, constructed, find


@pytest.fixture
def graph() -> nx.MultiDiGraph:
    made = nx.MultiDiGraph()
    for start, end, certainty in (("a", "b", "certain"), ("b", "c", "possible"), ("c", "d", "unknown")):
        made.add_edge(start, end, f"{start}{end}", certainty=certainty, relation_iri="r", label="kennt")
    for node in made:
        made.nodes[node]["label"] = node.upper()
    return made


@pytest.mark.parametrize(("hops", "kept"), [(0, "a"), (1, "ab"), (2, "abc"), (9, "abcd")])
def test_so_many_steps(graph: nx.MultiDiGraph, hops: int, kept: str) -> None:
    assert sorted(around(graph, ["a"], hops)) == list(kept)


@pytest.mark.parametrize(("certainty", "kept"), [*zip(CERTAINTIES, (1, 1, 2, 3), strict=True)])
def test_certain_enough(graph: nx.MultiDiGraph, certainty: str, kept: int) -> None:
    assert at_least(graph, certainty).number_of_edges() == kept  # type: ignore[arg-type]  # pytest.param forgets the type


def test_a_statement_without_certainty_is_certain() -> None:
    assert at_least(nx.MultiDiGraph([("a", "b")]), "certain").number_of_edges() == 1


def test_a_part_knows_what_the_whole_knew(graph: nx.MultiDiGraph) -> None:
    assert around(graph, ["a"], 1).edges["a", "b", "ab"]["label"] == "kennt"


def test_a_part_is_a_copy(graph: nx.MultiDiGraph) -> None:
    around(graph, ["a"], 1).nodes["a"]["label"] = "?"
    assert graph.nodes["a"]["label"] == "A"


def test_a_constructed_triple_brings_its_statement(graph: nx.MultiDiGraph) -> None:
    assert list(constructed(graph, [("b", "r", "c")]).edges) == [("b", "c", "bc")]


def test_a_triple_of_unknown_things_is_left_out(graph: nx.MultiDiGraph) -> None:
    assert not constructed(graph, [("x", "r", "y")])


def test_an_unknown_name_is_an_error(graph: nx.MultiDiGraph) -> None:
    with pytest.raises(QueryError, match="nothing is called so"):
        find(graph, "x")
