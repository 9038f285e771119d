"""Nodes and edges as vis-network takes them."""

import pytest

from belegraph.view.drawing import draw_edges, draw_nodes, label_lines
from belegraph.vocabulary import KINDS


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        ("Person", "dot"),
        ("Alliance", "square"),
        ("Country", "triangle"),
        ("Role", "triangleDown"),
        ("Meeting", "star"),
        ("Target", "diamond"),
        ("Concept", "hexagon"),
    ],
)
def test_shape_shows_the_kind(kind: str, shape: str) -> None:
    [node] = draw_nodes([{"label": "X", "kind": kind}], [])
    assert node["shape"] == shape


@pytest.mark.parametrize("kind", [*KINDS, "Mention", "Literal", "", "NewKind"])
def test_every_kind_has_a_shape(kind: str) -> None:
    [node] = draw_nodes([{"label": "X", "kind": kind}], [])
    assert node["shape"]


@pytest.mark.parametrize(
    ("certainty", "dashes"),
    [("certain", False), ("probable", [12, 5]), ("possible", [6, 6]), ("unknown", [1, 6])],
)
def test_dashes_show_certainty(certainty: str, dashes: object) -> None:
    [edge] = draw_edges([{"label": "plant", "certainty": certainty}], [(0, 1)])
    assert edge["dashes"] == dashes


def test_a_negated_edge_says_so_in_its_label() -> None:
    [edge] = draw_edges([{"label": "plant", "polarity": "negated"}], [(0, 1)])
    assert edge["label"] == "✗ plant"


def test_parallel_edges_run_apart() -> None:
    ends = [(0, 1), (1, 0), (0, 1), (0, 1)]
    bows = [edge["smooth"] for edge in draw_edges([{"label": "x"}] * 4, ends)]
    seen_from_first = [
        (bow["roundness"], (bow["type"] == "curvedCW") == (start < end))
        for bow, (start, end) in zip(bows, ends, strict=True)
        if isinstance(bow, dict)
    ]
    assert len(set(seen_from_first)) == 4


def test_a_single_edge_is_straight() -> None:
    [edge] = draw_edges([{"label": "x"}], [(0, 1)])
    assert edge["smooth"] == {"enabled": False, "type": "curvedCCW", "roundness": 0.0}


def test_loops_of_one_node_differ_in_size() -> None:
    first, second = draw_edges([{"label": "x"}] * 2, [(0, 0), (0, 0)])
    assert first["selfReference"] != second["selfReference"]


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        pytest.param("", [""], id="empty"),
        pytest.param("a\u200bb\u202ec", ["abc"], id="zero width, override"),
        pytest.param("ab\ud800", ["ab"], id="lone surrogate"),
        pytest.param("x" * 10_000, ["x" * 20, "x" * 20, "x" * 18 + " …"], id="endless"),
    ],
)
def test_label_lines(label: str, lines: list[str]) -> None:
    assert label_lines(label) == lines
