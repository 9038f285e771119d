"""The graph of the resolution fits the shapes, and says what was found."""

from rdflib import OWL, Graph, URIRef

from belegraph.dataset import RESOLUTION
from belegraph.identity import Bearer, Identities, Match
from belegraph.rdf.resolution import comparison_iri, resolution_graph, resolution_triples
from belegraph.rdf.terms import BG
from belegraph.validate import validate

A, B, C = "urn:a", "urn:b", "urn:c"
FOUND = Identities(
    same={B: A},
    bearers=(Bearer(B, C, "Kern", "urn:mai"),),
    different=((A, C, "gender"),),
    matches=(Match(A, B, 0.98, ("name: alike", "office: kanzler")),),
)


def test_it_fits_the_shapes_and_has_the_reasons() -> None:
    graph = Graph()
    for triple in resolution_triples(FOUND):
        graph.add(triple)
    validate(graph)
    pair = URIRef(comparison_iri(B, A))
    assert sorted(map(str, graph.objects(pair, BG.reason))) == ["name: alike", "office: kanzler"]
    assert str(graph.value(pair, BG.score)) == "0.98"
    assert (URIRef(A), OWL.differentFrom, URIRef(C)) in graph
    assert str(graph.value(URIRef(comparison_iri(A, C)), BG.score)) == "0"


def test_the_same_is_written_in_the_same_bytes() -> None:
    quads = resolution_graph(FOUND)
    assert resolution_graph(FOUND) == quads
    assert all(line.endswith(f"<{RESOLUTION}> .".encode()) for line in quads.splitlines())
