"""What every format gives back: the same quads or triples, the same nodes and edges; and the same bytes each time."""

import io
from collections.abc import Callable

import networkx as nx
import pyoxigraph as ox
import pytest
from rdflib import Graph as RdflibGraph
from tests.graphs import rich, two

from belegraph.dataset import TEXTS, oxigraph
from belegraph.export import FORMATS
from belegraph.pipeline import Graph
from belegraph.records.selection import Selection, select

RDF = {
    "turtle": ox.RdfFormat.TURTLE, "ntriples": ox.RdfFormat.N_TRIPLES, "trig": ox.RdfFormat.TRIG,
    "nquads": ox.RdfFormat.N_QUADS, "jsonld": ox.RdfFormat.JSON_LD,
}  # fmt: skip
QUADS = ("trig", "nquads", "jsonld")
READERS: dict[str, Callable[[io.BytesIO], nx.MultiDiGraph]] = {
    "graphml": lambda file: nx.read_graphml(file, force_multigraph=True), "gexf": nx.read_gexf
}  # fmt: skip


def told_in(graph: Graph) -> list[ox.Quad]:
    """What is exported: the graphs of the articles, and what was found out of all of them together."""
    return [quad for quad in oxigraph(graph.dataset) if str(quad.graph_name) != f"<{TEXTS}>"]


def written(form: str, selection: Selection) -> bytes:
    FORMATS[form](selection, file := io.BytesIO())
    return file.getvalue()


def store(graph: Graph) -> ox.Store:
    return oxigraph(graph.dataset)


@pytest.mark.parametrize("make", [rich, two])
@pytest.mark.parametrize("form", QUADS)
def test_quads_come_back(form: str, make: Callable[[], Graph]) -> None:
    graph = make()
    assert set(ox.parse(written(form, Selection(store(graph))), format=RDF[form])) == set(told_in(graph))


@pytest.mark.parametrize("make", [rich, two])
@pytest.mark.parametrize("form", ["turtle", "ntriples"])
def test_triples_come_back(form: str, make: Callable[[], Graph]) -> None:
    graph = make()
    triples = {quad.triple for quad in ox.parse(written(form, Selection(store(graph))), format=RDF[form])}
    assert triples == {quad.triple for quad in told_in(graph)}


@pytest.mark.parametrize("form", sorted(RDF))
def test_seed_comes_back(form: str, seed: Graph) -> None:
    quads = set(ox.parse(written(form, Selection(store(seed))), format=RDF[form]))
    told = set(told_in(seed))
    expected = told if form in QUADS else {quad.triple for quad in told}
    assert (quads if form in QUADS else {quad.triple for quad in quads}) == expected


@pytest.mark.parametrize("form", sorted(READERS))
@pytest.mark.parametrize("make", [rich, two])
def test_nodes_and_edges_come_back(form: str, make: Callable[[], Graph]) -> None:
    graph = make()
    again, before = READERS[form](io.BytesIO(written(form, Selection(store(graph))))), graph.to_networkx()
    assert (set(again.nodes), set(again.edges)) == (set(before.nodes), set(before.edges))


@pytest.mark.parametrize("form", sorted(READERS))
def test_what_is_known_of_edges_comes_back(form: str) -> None:
    graph = rich()
    again, before = READERS[form](io.BytesIO(written(form, Selection(store(graph))))), graph.to_networkx()
    assert {
        edge: again.edges[edge][name] for edge in before.edges for name in ("sentence", "certainty", "plain", "end")
    } == {edge: before.edges[edge][name] for edge in before.edges for name in ("sentence", "certainty", "plain", "end")}


@pytest.mark.parametrize("form", sorted(READERS))
def test_labels_of_nodes_come_back(form: str) -> None:
    graph = rich()
    again = READERS[form](io.BytesIO(written(form, Selection(store(graph)))))
    assert dict(again.nodes(data="label")) == dict(graph.to_networkx().nodes(data="label"))


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_order_of_loading_changes_no_byte(form: str) -> None:
    graph = two()
    other = ox.Store()
    other.extend(sorted(store(graph), key=str, reverse=True))
    assert written(form, Selection(other)) == written(form, Selection(store(graph)))


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_empty_store_is_an_empty_file_of_the_format(form: str) -> None:
    text = written(form, Selection(ox.Store()))
    if form in RDF:
        assert list(ox.parse(text, format=RDF[form])) == []
    elif form in READERS:
        assert list(READERS[form](io.BytesIO(text)).nodes) == []
    else:
        assert text == b""


@pytest.mark.parametrize("form", sorted(RDF))
def test_plain_has_no_sentence_and_no_statement(form: str) -> None:
    text = written(form, select(store(rich()), plain=True)).decode()
    assert "stützt" not in text
    assert "supports" in text
    assert "polarity" not in text


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_plain_network_has_only_what_the_article_vouches_for(form: str) -> None:
    network = READERS[form](io.BytesIO(written(form, select(store(rich()), plain=True))))
    assert {told["plain"] for _, _, told in network.edges(data=True)} == {True}


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")  # rdflib's parser uses what rdflib deprecates
def test_rdflib_reads_the_same_from_json_ld_as_from_turtle() -> None:
    selection = select(store(rich()), plain=True)
    one, other = (
        RdflibGraph().parse(data=written(form, selection).decode(), format=name)
        for form, name in (("jsonld", "json-ld"), ("turtle", "turtle"))
    )
    assert len(one) > 0
    assert set(one) == set(other)


def test_json_ld_keeps_literals_as_they_are_written() -> None:
    quads = ox.Store()
    for value in ("05", "5.00", "1e3"):
        quads.add(
            ox.Quad(
                ox.NamedNode("urn:s"),
                ox.NamedNode("urn:p"),
                ox.Literal(value, datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")),
            )
        )
    assert set(ox.parse(written("jsonld", Selection(quads)), format=ox.RdfFormat.JSON_LD)) == set(quads)


def test_json_ld_speaks_in_the_words_of_the_context() -> None:
    text = written("jsonld", Selection(store(rich()))).decode()
    assert '"label": {"de": "Anna Kern"}' in text
    assert '"start": 0' in text


def test_blank_nodes_come_back_isomorphic() -> None:
    quads = ox.Store()
    quads.load(b"[] <urn:p> [ <urn:q> 1 ] . <urn:s> <urn:p> [] .", format=ox.RdfFormat.TURTLE)
    expected = RdflibGraph().parse(data=b"[] <urn:p> [ <urn:q> 1 ] . <urn:s> <urn:p> [] .", format="turtle")
    for form in ("turtle", "ntriples", "jsonld"):
        text = ox.serialize(ox.parse(written(form, Selection(quads)), format=RDF[form]), format=ox.RdfFormat.N_TRIPLES)
        assert text is not None
        assert RdflibGraph().parse(data=text, format="nt").isomorphic(expected)
