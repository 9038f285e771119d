"""What else takes part in a statement, as triples and as the tables, the network and the query show it."""

from dataclasses import replace

import pytest
from rdflib import Literal
from tests.factory import HOLM, RIVA, make_graph, make_statement, phrase

from belegraph.dataset import oxigraph
from belegraph.graph import Graph
from belegraph.model import Argument, Time
from belegraph.networks import to_networkx
from belegraph.rdf import BG, statement_iri
from belegraph.records.selection import Selection
from belegraph.records.told import statements

NODE = statement_iri("fluss", "1.1")
WITH_HOLM, FOR_NOTHING = Argument("mit", phrase("Holm", HOLM)), Argument("für", phrase("den Frieden"))


def graph(*arguments: Argument) -> Graph:
    return make_graph(replace(make_statement(), arguments=arguments))


@pytest.mark.parametrize(
    ("argument", "property"),
    [
        pytest.param(Argument("manner", phrase("laut")), "manner", id="how"),
        pytest.param(Argument("object", phrase("das Bad")), "directObject", id="object"),
        pytest.param(Argument("indirect object", phrase("Holm", HOLM)), "indirectObject", id="dative"),
        pytest.param(Argument("place", phrase("im Wald")), "place", id="where, in words"),
        pytest.param(Argument("time", phrase("Mai", Time("2024-05"))), "time", id="when"),
    ],
)
def test_roles_of_the_ontology_are_properties(argument: Argument, property: str) -> None:
    assert len(list(graph(argument).dataset.objects(NODE, BG[property]))) == 1


def test_what_a_preposition_introduces_shares_a_node() -> None:
    dataset = graph(WITH_HOLM, Argument("mit", phrase("Riva", RIVA)), FOR_NOTHING).dataset
    nodes = {str(next(dataset.objects(node, BG.preposition))): node for node in dataset.objects(NODE, BG.argument)}
    assert {name: len(list(dataset.objects(node, BG.filler))) for name, node in nodes.items()} == {"mit": 2, "für": 1}
    assert list(dataset.objects(nodes["für"], BG.filler)) == [Literal("den Frieden", lang="de")]


def test_tables_network_and_query_tell_the_same() -> None:
    built = graph(FOR_NOTHING, WITH_HOLM, Argument("object", phrase("das Bad")))
    told = "Objekt: das Bad; für: den Frieden; mit: Jon Holm"
    [row] = statements(Selection(oxigraph(built.dataset)))
    assert row.arguments == told
    assert [edge["arguments"] for *_, edge in to_networkx(built.dataset).edges(data=True)] == [told]
    found = [(role, argument) for *_, role, argument, _ in built.query("arguments").rows]
    assert found == [("Objekt", "das Bad"), ("für", "den Frieden"), ("mit", "Jon Holm")]
