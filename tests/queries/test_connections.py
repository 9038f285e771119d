"""The shortest connections of two things, each step with its evidence."""

import pytest
from tests.factory import make_article, make_graph, make_reading, make_statement, phrase

from belegraph.model import Statement, Thing
from belegraph.pipeline import Graph, assemble

A, B, C, D, E = (Thing(f"Ort {name}", "City") for name in "ABCDE")


def edge(key: str, source: Thing, target: Thing, article: str = "fluss") -> Statement:
    return make_statement(phrase("x", source), "locatedIn", phrase("y", target, 3), key=key, article=article)


def ways(graph: Graph, a: str, b: str) -> list[str]:
    return [
        f"{way}.{step} {subject[-1]}{target[-1]}"
        for way, step, subject, _, target, *_ in graph.query("between", about=[a, b]).rows
    ]


@pytest.mark.parametrize(("edges", "found"), [
    pytest.param([(A, B)], ["1.1 AB"], id="one statement"),
    pytest.param([(B, A)], ["1.1 BA"], id="against its direction"),
    pytest.param([(A, B), (A, B)], ["1.1 AB", "1.1 AB"], id="two statements of the same"),
    pytest.param([(A, C), (C, B)], ["1.1 AC", "1.2 CB"], id="over one thing"),
    pytest.param([(A, C), (B, D), (D, C)], ["1.1 AC", "1.2 DC", "1.3 BD"], id="over two things"),
    pytest.param([(A, C), (C, B), (A, D), (D, B)], ["1.1 AC", "1.2 CB", "2.1 AD", "2.2 DB"], id="two ways"),
    pytest.param([(A, C), (C, B), (A, D), (D, E), (E, B)], ["1.1 AC", "1.2 CB"], id="not the longer way"),
    pytest.param([(A, C), (B, D)], [], id="none"),
])  # fmt: skip
def test_shortest_ways(edges: list[tuple[Thing, Thing]], found: list[str]) -> None:
    graph = make_graph(*(edge(f"1.{place}", *pair) for place, pair in enumerate(edges, 1)))
    assert ways(graph, "Ort A", "Ort B") == found


def test_way_leads_over_articles() -> None:
    readings = [
        make_reading(edge("1.1", A, C, "x"), article=make_article("x")),
        make_reading(edge("1.1", C, B, "y"), article=make_article("y")),
    ]
    rows = assemble(readings, []).query("between", about=["Ort A", "Ort B"]).rows
    assert [(row[1], row[-2], row[-1]) for row in rows] == [
        ("1", "Kern stützt Riva.", "x"),
        ("2", "Kern stützt Riva.", "y"),
    ]


def test_thing_is_connected_with_itself_by_nothing() -> None:
    assert ways(make_graph(edge("1.1", A, B)), "Ort A", "Ort A") == []
