"""The statements as a multigraph: a node a thing, an edge a statement, in a fixed order."""

import networkx as nx
import pytest
from tests.factory import HOLM, KERN, RIVA, make_article, make_graph, make_statement, phrase

from belegraph.model import Relation, Statement, Thing
from belegraph.networks import to_networkx
from belegraph.pipeline import Graph

KERN_IRI, RIVA_IRI = "https://w3id.org/belegraph/entity/anna-kern", "https://w3id.org/belegraph/entity/riva"
FIRST = "https://w3id.org/belegraph/article/fluss/statement/1.1"
SPAIN = Thing("Spanien", "Country")


def edge(statement: Statement, lang: str = "") -> dict[str, object]:
    article = make_article(publisher="Bote", published="2024-05", url="https://example.org/a")
    [(_, _, attributes)] = to_networkx(make_graph(statement, article=article).dataset, lang).edges(data=True)
    return dict(attributes)


@pytest.mark.parametrize(("name", "value"), [
    pytest.param("label", "unterstützen", id="relation"),
    pytest.param("sentence", "Kern stützt Riva.", id="sentence"),
    pytest.param("sentence_start", 0, id="start of the sentence"),
    pytest.param("start", 0, id="start"),
    pytest.param("end", 16, id="end"),
    pytest.param("subject_end", 4, id="where the subject stands"),
    pytest.param("object_start", 12, id="where the object stands"),
    pytest.param("speaker_iri", "https://w3id.org/belegraph/entity/jon-holm", id="what the speaker is"),
    pytest.param("time", "", id="no time"),
    pytest.param("rule", "passive; verb", id="rules"),
    pytest.param("polarity", "negated", id="polarity"),
    pytest.param("certainty", "possible", id="certainty"),
    pytest.param("mode", "asked", id="mode"),
    pytest.param("speaker", "Jon Holm", id="speaker"),
    pytest.param("quoted", "reported", id="quoted"),
    pytest.param("article", "fluss", id="article"),
    pytest.param("publisher", "Bote", id="publisher"),
    pytest.param("published", "2024-05", id="date"),
    pytest.param("url", "https://example.org/a", id="address"),
])  # fmt: skip
def test_edge_has_everything_that_is_known_of_its_statement(name: str, value: object) -> None:
    statement = make_statement(
        polarity="negated", certainty="possible", mode="asked", quoted="reported", speakers=[phrase("Holm", HOLM, 18)],
        rules=("verb", "passive"),
    )  # fmt: skip
    assert edge(statement)[name] == value


def test_edge_runs_from_subject_to_object_and_is_called_after_its_statement() -> None:
    assert list(to_networkx(make_graph(make_statement()).dataset).edges) == [(KERN_IRI, RIVA_IRI, FIRST)]


@pytest.mark.parametrize(("statement", "is_plain"), [
    pytest.param(make_statement(), True, id="the article vouches for it"),
    pytest.param(make_statement(polarity="negated"), False, id="denied"),
    pytest.param(make_statement(certainty="possible"), False, id="possible"),
    pytest.param(make_statement(mode="demanded"), False, id="demanded"),
    pytest.param(make_statement(speakers=[phrase("Holm", HOLM, 18)]), False, id="said by somebody"),
])  # fmt: skip
def test_edge_tells_whether_the_article_vouches_for_it(statement: Statement, is_plain: bool) -> None:
    assert edge(statement)["plain"] is is_plain


def test_denied_edge_is_not_plain_because_another_one_is() -> None:
    graph = to_networkx(make_graph(make_statement(), make_statement(key="2.1", polarity="negated")).dataset)
    assert [told["plain"] for _, _, told in graph.edges(data=True) if told["polarity"] == "negated"] == [False]


@pytest.mark.parametrize(("lang", "label"), [
    pytest.param("", "unterstützen", id="language of the articles"),
    pytest.param("de", "unterstützen", id="German"),
    pytest.param("en", "supports", id="English"),
])  # fmt: skip
def test_labels_are_in_the_chosen_language(lang: str, label: str) -> None:
    assert edge(make_statement(), lang)["label"] == label


@pytest.mark.parametrize(("name", "value"), [
    pytest.param("label", "Spain", id="label"),
    pytest.param("kind", "Country", id="kind"),
    pytest.param("kind_label", "country", id="kind in words"),
    pytest.param("same_as", "https://sws.geonames.org/2510769/", id="links"),
])  # fmt: skip
def test_node_has_everything_that_is_known_of_its_thing(name: str, value: str) -> None:
    graph = to_networkx(make_graph(make_statement(phrase("Spanien", SPAIN), object=phrase("Riva", RIVA))).dataset, "en")
    assert graph.nodes["https://w3id.org/belegraph/country/ES"][name] == value


@pytest.mark.parametrize(("statement", "label"), [
    pytest.param(make_statement(phrase("Kern", KERN), object=phrase("sehr", start=5)), "sehr", id="words"),
    pytest.param(make_statement(phrase("Kern", KERN), Relation(label="lachen")), "lachen", id="no object: the relation"),
])  # fmt: skip
def test_what_is_no_thing_has_a_node_of_its_own(statement: Statement, label: str) -> None:
    graph = to_networkx(make_graph(statement).dataset)
    assert graph.nodes[f"{FIRST}/object"] == {"label": label, "kind": "Literal", "kind_label": "", "same_as": ""}


def test_order_of_the_statements_does_not_matter() -> None:
    one, other = make_statement(), make_statement(phrase("Holm", HOLM, 18), key="2.1")
    orders = [list(to_networkx(make_graph(*order).dataset).nodes) for order in ((one, other), (other, one))]
    assert orders[0] == orders[1]


def test_seed_has_an_edge_for_each_statement(seed: Graph) -> None:
    assert seed.to_networkx().number_of_edges() == seed.report.statements


def test_seed_is_a_multigraph_without_empty_labels(seed: Graph) -> None:
    graph = seed.to_networkx()
    assert isinstance(graph, nx.MultiDiGraph)
    assert all(label for _, label in graph.nodes(data="label"))
