"""A sheet has of one graph what the files need; labels of things are marks until all articles are known."""

import pyoxigraph as ox
import pytest
from tests.factory import KERN, make_article, make_graph, make_statement, phrase

from belegraph.dataset import oxigraph
from belegraph.export.sheets import CLOSE, OPEN, Sheet, filled, filled_xml, sheet_of
from belegraph.iri import article_iri, entity_iri
from belegraph.pipeline import Graph
from belegraph.queries import find
from belegraph.records.facts import quads_of


def sheet(graph: Graph) -> Sheet:
    name = article_iri("fluss")
    return sheet_of(name, quads_of(oxigraph(graph.dataset), ox.NamedNode(name)))


def cell(made: Sheet, name: str) -> str:
    [row] = made.cells
    return str(row[find("statements").columns.index(name)])


def test_thing_is_marked_by_its_iri() -> None:
    assert cell(sheet(make_graph(make_statement())), "subject") == f"{OPEN}{entity_iri('Anna Kern')}{CLOSE}"


def test_words_that_nobody_resolved_are_their_own_label() -> None:
    made = sheet(make_graph(make_statement(phrase("Kern"))))
    assert cell(made, "subject") == "Kern"
    assert made.ends[0][2:] == ("Mention", "Kern")


@pytest.mark.parametrize("sign", [OPEN, CLOSE, f"{OPEN}urn:a{CLOSE}"])
def test_mark_in_the_text_is_no_mark(sign: str) -> None:
    graph = make_graph(make_statement(phrase("Kern", KERN), object=phrase(f"{sign} Riva", start=12)))
    assert filled(cell(sheet(graph), "object"), lambda iri: "wrong") == f"{sign} Riva"


def test_edge_is_an_element_with_marks() -> None:
    made = sheet(make_graph(make_statement()))
    assert f'<data key="edge_label">{OPEN}' in made.edges
    assert OPEN not in filled_xml(made.edges, lambda name: name)


def test_article_of_a_graph_that_is_none_is_empty() -> None:
    quad = ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g"))
    assert sheet_of("urn:g", [quad]).article == ""


def test_block_has_no_prefixes() -> None:
    article = make_article()
    assert b"@prefix" not in sheet(make_graph(make_statement(), article=article)).trig
