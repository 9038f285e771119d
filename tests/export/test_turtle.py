"""`graph.trig` has everything; `graph.ttl` the plain edges and the things, and no text of the articles."""

from collections.abc import Callable

import pyoxigraph as ox
import pytest
from tests.factory import HOLM, KERN, RIVA, file_text, make_article, make_graph, make_statement, phrase

from belegraph.dataset import TEXTS, oxigraph
from belegraph.model import Mention, Quantity, Relation, Statement, Target, Thing, Time
from belegraph.pipeline import Graph
from belegraph.vocabulary import BASE, NS, PREFIXES

KERN_IRI, RIVA_IRI = ox.NamedNode(BASE + "entity/anna-kern"), ox.NamedNode(BASE + "entity/riva")


def told_in(graph: Graph) -> list[ox.Quad]:
    """What is exported: the graphs of the articles, and what was found out of all of them together."""
    return [quad for quad in oxigraph(graph.dataset) if str(quad.graph_name) != f"<{TEXTS}>"]


def trig(text: str) -> list[ox.Quad]:
    return list(ox.parse(text.encode(), format=ox.RdfFormat.TRIG))


def turtle(text: str) -> list[ox.Triple]:
    return [quad.triple for quad in ox.parse(text.encode(), format=ox.RdfFormat.TURTLE)]


def everything(graph: Graph) -> str:
    return file_text("graph.trig", graph)


def plain(graph: Graph) -> str:
    return file_text("graph.ttl", graph)


def types(text: str) -> set[str]:
    rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    return {str(t.object).strip("<>").removeprefix(NS) for t in turtle(text) if t.predicate.value == rdf_type}


def full() -> Graph:
    """A graph with a chain of speakers, a pronoun, a target, an open relation and a mention."""
    aim = Target(RIVA, Quantity("5", "%"), "demanded", HOLM)
    return make_graph(
        make_statement(),
        make_statement(phrase("Er"), object=phrase("Riva", RIVA, 12), key="1.2"),
        make_statement(phrase("Riva", RIVA), "hasTarget", phrase("fünf", aim, 5), key="1.3", mode="demanded"),
        make_statement(phrase("Kern", KERN), Relation(label="sich kümmern um"), phrase("Riva", RIVA, 12), key="2.1"),
        make_statement(
            key="2.2", speakers=[phrase("Holm", HOLM, 18), phrase("Kern", KERN)], quoted="verbatim", content=("1.1",)
        ),
        article=make_article(title="Werft", publisher="Bote", published="2024-05"),
        mentions=[Mention(0, 4, "Kern", KERN)],
    )


# --------------------------------------------------------------------------------------------------------------- TriG


def test_trig_gives_back_the_same_quads() -> None:
    graph = full()
    assert set(trig(everything(graph))) == set(told_in(graph))


def test_seed_trig_gives_back_the_same_quads(seed: Graph) -> None:
    assert set(trig(everything(seed))) == set(told_in(seed))


def test_trig_read_and_written_again_is_the_same_text() -> None:
    graph = full()
    text = everything(graph)
    again = make_graph(make_statement())
    oxigraph(again.dataset).clear()
    oxigraph(again.dataset).bulk_load(input=text.encode(), format=ox.RdfFormat.TRIG)
    assert everything(again) == text


@pytest.mark.parametrize("text", [
    pytest.param('Kern sagt: "nein".', id="quotation marks"),
    pytest.param("a \\ b \\n c", id="backslashes"),
    pytest.param("Zeile\nZeile\tTab", id="line feed and tab"),
    pytest.param("<script>alert(1)</script> & ü 🚢", id="markup and signs"),
    pytest.param("' '' ''' \"\"\"", id="three quotation marks"),
    pytest.param("\x0c\x1b\x7f\u2028\ufffd", id="control characters"),
])  # fmt: skip
def test_any_text_comes_back_from_trig(text: str) -> None:
    graph = make_graph(make_statement(phrase("Kern", KERN), object=phrase(text, start=5)))
    assert text in {quad.object.value for quad in trig(everything(graph)) if isinstance(quad.object, ox.Literal)}


# ------------------------------------------------------------------------------------------------------------- Turtle


def test_plain_edge_is_in_turtle() -> None:
    assert ox.Triple(KERN_IRI, ox.NamedNode(NS + "supports"), RIVA_IRI) in turtle(plain(full()))


@pytest.mark.parametrize("record", ["Statement", "Sentence", "Mention"])
def test_turtle_has_no_records(record: str) -> None:
    text = plain(full())
    assert record not in types(text)
    assert f"/{record.lower()}/" not in text


def test_turtle_has_no_chains_of_speakers() -> None:
    text = plain(full())
    assert "/speakers/" not in text
    assert "Seq" not in text


def test_turtle_has_no_times_of_statements() -> None:
    statement = make_statement(phrase("Kern", KERN), "takesPlaceOn", phrase("Mai", Time("2024-05"), 5))
    graph = make_graph(statement)
    assert "time:inXSDDate" in everything(graph)
    assert "2024-05-01" not in plain(graph)
    assert not [name for name in types(plain(graph)) if name.startswith(PREFIXES["time"])]


@pytest.mark.parametrize("words", ["Kern stützt Riva.", "Holm baut Mauern.", "stützt"])
def test_turtle_has_no_text_of_the_article(words: str) -> None:
    graph = full()
    assert words in everything(graph)
    assert words not in plain(graph)


@pytest.mark.parametrize("statement", [
    pytest.param(make_statement(polarity="negated"), id="denied"),
    pytest.param(make_statement(mode="demanded"), id="demanded"),
    pytest.param(make_statement(mode="threatened"), id="threatened"),
    pytest.param(make_statement(certainty="possible"), id="possible"),
    pytest.param(make_statement(speakers=[phrase("Holm", HOLM, 18)]), id="said by somebody"),
])  # fmt: skip
def test_turtle_asserts_nothing_that_the_article_does_not(statement: Statement) -> None:
    assert "supports" not in plain(make_graph(statement))


@pytest.mark.parametrize("kind", ["Person", "Company", "Quantity", "Target", "Article", "OpenRelation"])
def test_turtle_has_the_things(kind: str) -> None:
    assert kind in types(plain(full()))


def test_demanded_target_keeps_its_status_in_turtle() -> None:
    assert 'bg:status "demanded"' in plain(full())


def test_seed_turtle_has_no_sentence(seed: Graph) -> None:
    text = plain(seed)
    sentences = [sentence for (sentence,) in seed.query("SELECT ?text WHERE { ?s a bg:Sentence ; bg:text ?text }").rows]
    assert not [sentence for sentence in sentences if sentence in text]


def test_seed_turtle_is_part_of_the_trig(seed: Graph) -> None:
    assert set(turtle(plain(seed))) <= {quad.triple for quad in trig(everything(seed))}


@pytest.mark.parametrize("text", [everything, plain], ids=["trig", "turtle"])
def test_same_statements_in_another_order_are_the_same_text(text: Callable[[Graph], str]) -> None:
    one, other = make_statement(), make_statement(phrase("Holm", Thing("Holm", "Person"), 18), key="2.1")
    assert text(make_graph(one, other)) == text(make_graph(other, one))
