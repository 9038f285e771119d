"""The data of the page: by rank and in reading order, in every language, with whole numbers for places."""

import networkx as nx
import pytest

from belegraph.view.content import FIRST, content, foremost, ranked


def graph_of(*edges: tuple[str, str, str], **told: object) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    for start, end, key in edges:
        for name in (start, end):
            graph.add_node(name, label=name.upper(), kind="Person", kind_label="Person", same_as="")
        graph.add_edge(start, end, key, **{"label": "trifft", "sentence": "Kern trifft Ost.", "end": 4, **told})
    return graph


def statements(graph: nx.MultiDiGraph) -> dict[str, object]:
    found = content({"de": graph}, "", "de")["statements"]
    assert isinstance(found, dict)
    return found


def test_things_with_most_statements_come_first() -> None:
    assert ranked(graph_of(("a", "c", "1"), ("b", "c", "2"), ("b", "c", "3"))) == ["c", "b", "a"]


def test_statements_stand_in_reading_order() -> None:
    graph = graph_of(("a", "b", "s1"), start=50, sentence_start=40)
    graph.add_edge("b", "a", "s0", label="sieht", start=9, sentence_start=0)
    assert statements(graph)["iri"]["name"] == ["s0", "s1"]  # type: ignore[index]


def test_a_sentence_is_written_once() -> None:
    found = content({"de": graph_of(("a", "b", "1"), ("b", "a", "2"))}, "", "de")
    assert found["sentences"] == [[0, 0, "Kern trifft Ost."]]


def test_ranges_count_from_the_start_of_the_sentence() -> None:
    graph = graph_of(("a", "b", "1"), sentence_start=100, start=100, end=104, subject_start=100, subject_end=104)
    assert statements(graph)["ranges"] == [0, 4, 0, 4, -100, -100]


def test_a_label_that_is_the_same_in_another_language_is_left_out() -> None:
    german, english = graph_of(("a", "b", "1")), graph_of(("a", "b", "1"), label="meets")
    found = content({"de": german, "en": english}, "", "de")
    assert found["statements"]["label"] == {"de": ["trifft"], "en": ["meets"]}  # type: ignore[index]
    assert found["things"]["label"]["en"] == {"values": [""], "of": []}  # type: ignore[index]


@pytest.mark.parametrize(("things", "placed"), [(3, 3), (FIRST + 5, FIRST)])
def test_the_first_view_has_places(things: int, placed: int) -> None:
    graph = graph_of(*((f"n{number:03}", "hub", str(number)) for number in range(things - 1)))
    found = content({"de": graph}, "", "de")["things"]
    assert isinstance(found, dict)
    assert len(found["places"]) == placed
    assert all(isinstance(value, int) for place in found["places"] for value in place)


def test_the_first_view_has_hubs_with_what_they_are_linked_with() -> None:
    hubs = [f"hub{number}" for number in range(50)]
    graph = graph_of(*((hub, f"{hub} leaf {leaf}", f"{hub} {leaf}") for hub in hubs for leaf in range(9)))
    first = foremost(graph, ranked(graph))
    drawn = graph.subgraph(first)
    assert len(first) == FIRST
    assert min(degree for _, degree in drawn.degree) > 0


def test_no_object_needs_no_room_for_a_label() -> None:
    graph = graph_of(("a", "s/object", "s"))
    graph.nodes["s/object"]["label"] = "trifft"
    wide = graph_of(("a", "b", "s"))
    wide.nodes["b"]["label"] = "ein sehr langer Name"
    places = [content({"de": each}, "", "de")["things"]["places"] for each in (graph, wide)]  # type: ignore[index]
    assert max(x for _, x, _ in places[0]) < max(x for _, x, _ in places[1])


def test_an_empty_graph_has_no_things() -> None:
    assert content({"de": nx.MultiDiGraph()}, "", "de")["articles"] == []
