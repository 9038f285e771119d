"""Claims fit the shapes; reprints count as one source."""

from rdflib import Graph, URIRef

from belegraph.claims import Claim
from belegraph.rdf.claims import claim_triples
from belegraph.rdf.terms import BG
from belegraph.validate import validate


def test_claims_fit_the_shapes_and_reprints_are_one_source() -> None:
    told = Claim("urn:claim", ("urn:a/1", "urn:b/1", "urn:c/1"), ("urn:a", "urn:b", "urn:c"), True)
    graph = Graph()
    for triple in claim_triples([told], {"urn:b": "urn:a"}):
        graph.add(triple)
    validate(graph)
    claim = URIRef("urn:claim")
    assert (str(graph.value(claim, BG.sources)), str(graph.value(claim, BG.disputed))) == ("2", "true")
    assert set(graph.objects(URIRef("urn:b"), BG.reprintOf)) == {URIRef("urn:a")}
