"""`graph.graphml` can be read by networkx, and so by others."""

import io
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import networkx as nx
import pytest
from rdflib import Dataset
from tests.factory import KERN, make_article, make_graph, make_statement, phrase

from belegraph.export import text
from belegraph.export.graphml import write_graphml, write_network
from belegraph.model import Thing
from belegraph.pipeline import Graph


def graphml(dataset: Dataset) -> str:
    return text(write_graphml, dataset)


def read(written: str) -> nx.MultiDiGraph:
    return nx.read_graphml(io.BytesIO(written.encode()), force_multigraph=True)


def test_seed_has_the_same_nodes_and_edges(seed: Graph) -> None:
    graph, again = seed.to_networkx(), read(graphml(seed.dataset))
    assert (set(again.nodes), set(again.edges)) == (set(graph.nodes), set(graph.edges))


@pytest.mark.parametrize("name", ["label", "sentence", "start", "plain", "rule"])
def test_edge_keeps_what_is_known_of_it(name: str) -> None:
    graph = make_graph(make_statement())
    [before] = [told[name] for _, _, told in graph.to_networkx().edges(data=True)]
    [after] = [told[name] for _, _, told in read(graphml(graph.dataset)).edges(data=True)]
    assert after == before


@pytest.mark.parametrize("name", [
    pytest.param("<script>alert(1)</script>", id="markup"),
    pytest.param("Kern & Söhne", id="ampersand"),
    pytest.param('"Kern"', id="quotation marks"),
    pytest.param("]]>", id="end of a section"),
    pytest.param("🚢", id="outside the basic plane"),
])  # fmt: skip
def test_label_comes_back_as_text(name: str) -> None:
    graph = make_graph(make_statement(phrase("Kern", Thing(name, "Person"))))
    assert name in dict(read(graphml(graph.dataset)).nodes(data="label")).values()


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x0c", "\x1b", "\uffff"])
def test_what_xml_cannot_hold_does_not_break_the_file(sign: str) -> None:
    article = make_article(text=f"Kern stützt {sign}iva. Holm baut Mauern.", publisher=f"Bo{sign}te")
    graph = make_graph(make_statement(phrase("Kern", KERN), object=phrase(f"{sign}iva", start=12)), article=article)
    assert ET.fromstring(graphml(graph.dataset)).tag.endswith("graphml")


def test_elements_are_written_as_they_come() -> None:
    """An archive's are not in memory together."""
    file, places = io.BytesIO(), list[int]()

    def edges() -> Iterator[str]:
        for _ in range(2):
            places.append(file.tell())
            yield "<edge/>"

    write_network([], edges(), file)
    assert places[0] < places[1]
