"""Named queries answer with labels, SPARQL as it stands."""

from collections.abc import Callable

import pyoxigraph as ox
import pytest
from rdflib import URIRef
from tests.factory import HOLM, KERN, RIVA, make_article, make_graph, make_reading, make_statement, phrase

from belegraph.errors import QueryError
from belegraph.model import Mention, Quantity, Relation, Role, Target, Thing, Time
from belegraph.pipeline import Graph, assemble
from belegraph.queries import Labels, article_language, ask, find, named_queries, run

SPAIN, PEACE, SUMMIT = (
    Thing("Spanien", "Country"),
    Thing("Frieden", "Concept", local=True),
    Thing("Gipfel", "Meeting", local=True),
)
BOTH = Mention(0, 4, "Kern", KERN), Mention(12, 16, "Riva", RIVA)


@pytest.mark.parametrize(("name", "columns"), [
    pytest.param("roles", "person role in", id="roles"),
    pytest.param("targets", "holder value unit of status set_by", id="targets"),
    pytest.param("statements", "subject relation object polarity certainty mode speaker quoted sentence article", id="statements"),
    pytest.param("speakers", "speaker statements messages", id="speakers"),
    pytest.param("events", "event type participants place date", id="events"),
    pytest.param("entities", "entity type mentions same_as", id="entities"),
    pytest.param("articles", "article publisher published place language sentences statements", id="articles"),
    pytest.param("evidence", "article start end sentence rule", id="evidence"),
    pytest.param("who-says-what", "said speech cue article start", id="who-says-what"),
    pytest.param("between", "way step subject relation object polarity mode speaker sentence article", id="between"),
    pytest.param("disputed", "subject relation object affirmed_by affirmed_in affirmed denied_by denied_in denied", id="disputed"),
    pytest.param("sources", "article title publisher published url mentions statements", id="sources"),
    pytest.param("timeline", "from until subject relation object polarity mode speaker sentence article", id="timeline"),
])  # fmt: skip
def test_named_query_has_exactly_these_columns(name: str, columns: str) -> None:
    about = ["Anna Kern", "Riva"][: len(find(name).parameters)]
    assert make_graph(make_statement()).query(name, about=about).columns == tuple(columns.split())


def test_there_are_no_other_named_queries() -> None:
    names = "arguments articles between claims disputed entities events evidence holders namesakes roles same sources speakers statements targets timeline who-says-what"
    assert " ".join(named_queries()) == names


@pytest.mark.parametrize("name", sorted(named_queries()))
def test_named_query_says_which_question_it_answers(name: str) -> None:
    assert find(name).question.endswith(("?", "."))


# ------------------------------------------------------------------------------------------------------- the answers


def graph() -> Graph:
    """A graph with one case for each named query."""
    riva_chief = Role("Direktor", RIVA, "Direktor von Riva")
    five = Quantity("5", "%", Thing("Umsatz", "Concept", local=True))
    return make_graph(
        make_statement(phrase("Kern", KERN), "holdsRole", phrase("Direktor", riva_chief, 5)),
        make_statement(phrase("Riva", RIVA), "hasTarget", phrase("5 %", Target(RIVA, five, "demanded", HOLM), 5),
                       key="1.2", mode="demanded", speakers=[phrase("Holm", HOLM, 18)], quoted="reported"),
        make_statement(phrase("Gipfel", SUMMIT), "hasParticipant", phrase("Kern", KERN, 7), key="1.3"),
        make_statement(phrase("Gipfel", SUMMIT), "hasParticipant", phrase("Holm", HOLM, 7), key="2.1"),
        make_statement(phrase("Gipfel", SUMMIT), "takesPlaceIn", phrase("Spanien", SPAIN, 7), key="2.2"),
        make_statement(phrase("Gipfel", SUMMIT), "takesPlaceOn", phrase("Mai", Time("2024-05-03"), 7), key="2.3"),
        make_statement(phrase("Er"), Relation(label="sich kümmern um"), phrase("alles", start=5), key="2.4"),
        article=make_article(publisher="Bote", published="2024-05", place="Ulm"),
        mentions=BOTH,
    )  # fmt: skip


@pytest.mark.parametrize(("name", "lang", "row"), [
    pytest.param("roles", "de", ("Anna Kern", "Direktor von Riva", "Riva"), id="roles"),
    pytest.param("targets", "de", ("Riva", "5", "%", "Umsatz", "demanded", "Jon Holm"), id="targets"),
    pytest.param("speakers", "de", ("Jon Holm", "1", "0"), id="speakers"),
    pytest.param("timeline", "de", ("2024-05-03", "2024-05-03", "Gipfel", "stattfinden am", "2024-05-03", "affirmed", "asserted",
                                    "", "Holm baut Mauern.", "fluss"), id="timeline"),
    pytest.param("events", "de", ("Gipfel", "Treffen", "Anna Kern; Jon Holm", "Spanien", "2024-05-03"), id="events, German"),
    pytest.param("events", "en", ("Gipfel", "meeting", "Anna Kern; Jon Holm", "Spain", "2024-05-03"), id="events, English"),
    pytest.param("entities", "de", ("Anna Kern", "Person", "1", ""), id="entities, German"),
    pytest.param("entities", "en", ("Riva", "company", "1", ""), id="entities, English"),
    pytest.param("articles", "de", ("fluss", "Bote", "2024-05", "Ulm", "de", "2", "7"), id="articles"),
    pytest.param("statements", "de", ("Gipfel", "stattfinden in", "Spanien", "affirmed", "certain", "asserted", "", "",
                                      "Holm baut Mauern.", "fluss"), id="statements, German"),
    pytest.param("statements", "en", ("Gipfel", "takes place in", "Spain", "affirmed", "certain", "asserted", "", "",
                                      "Holm baut Mauern.", "fluss"), id="statements, English"),
    pytest.param("statements", "en", ("Er", "sich kümmern um", "alles", "affirmed", "certain", "asserted", "", "",
                                      "Holm baut Mauern.", "fluss"), id="phrases and open relations stay German"),
    pytest.param("statements", "de", ("Riva", "hat Ziel", "5 % (Umsatz)", "affirmed", "certain", "demanded", "Jon Holm",
                                      "reported", "Kern stützt Riva.", "fluss"), id="statements, speaker"),
])  # fmt: skip
def test_answer_holds_a_row(name: str, lang: str, row: tuple[str, ...]) -> None:
    assert row in graph().query(name, lang=lang).rows


@pytest.mark.parametrize("about", [
    pytest.param("Anna Kern", id="label"),
    pytest.param("anna kern", id="label in small letters"),
    pytest.param("https://w3id.org/belegraph/entity/anna-kern", id="IRI of a thing"),
    pytest.param("https://w3id.org/belegraph/article/fluss/statement/1.1", id="IRI of a statement"),
])  # fmt: skip
def test_evidence_is_where_it_stands(about: str) -> None:
    answer = make_graph(make_statement(rules=("verb", "passive"))).query("evidence", about=about)
    assert answer.rows == (("fluss", "0", "16", "Kern stützt Riva.", "passive; verb"),)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_evidence_is_found_by_a_label_of_either_language(lang: str) -> None:
    dataset = make_graph(make_statement(phrase("Spanien", SPAIN), object=phrase("Riva", RIVA, 12))).dataset
    assert len(ask(dataset, "evidence", {"de": "Spanien", "en": "Spain"}[lang]).rows) == 1


def test_statements_stand_in_the_order_of_the_text() -> None:
    late, early = make_statement(key="2.10"), make_statement(phrase("Holm", HOLM, 18), key="2.9")
    assert [row[0] for row in make_graph(late, early).query("statements").rows] == ["Jon Holm", "Anna Kern"]


def test_timeline_is_in_the_order_of_the_calendar() -> None:
    days = ["2024-06-10", "2024-Q1", "2023"]
    told = [
        make_statement(phrase("Gipfel", SUMMIT), "takesPlaceOn", phrase("dann", Time(day), 7), key=f"1.{place}")
        for place, day in enumerate(days, 1)
    ]
    rows = make_graph(*told).query("timeline").rows
    assert [row[:2] for row in rows] == [
        ("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-03-31"), ("2024-06-10", "2024-06-10"),
    ]  # fmt: skip


def test_same_statement_twice_is_two_rows() -> None:
    assert len(make_graph(make_statement(), make_statement(key="1.2")).query("statements").rows) == 2


def test_several_values_share_a_cell() -> None:
    rows = graph().query("events", lang="de").rows
    assert [row[2] for row in rows] == ["Anna Kern; Jon Holm"]


def test_denied_role_is_no_role() -> None:
    role = phrase("Direktor", Role("Direktor", RIVA, "Direktor"), 5)
    assert (
        make_graph(make_statement(phrase("Kern", KERN), "holdsRole", role, polarity="negated")).query("roles").rows
        == ()
    )


# ---------------------------------------------------------------------------------------------------------- languages


@pytest.mark.parametrize(("languages", "found"), [
    pytest.param(["de"], "de", id="one article"),
    pytest.param(["de", "en", "en"], "en", id="most articles"),
    pytest.param([], "de", id="none"),
])  # fmt: skip
def test_labels_are_by_default_in_the_language_of_the_articles(languages: list[str], found: str) -> None:
    from dataclasses import replace

    readings = [make_reading(article=replace(make_article(f"a{n}"), language=lang)) for n, lang in enumerate(languages)]
    dataset = assemble(readings, []).dataset if readings else make_empty()
    assert article_language(dataset) == found


def make_empty():  # type: ignore[no-untyped-def]  # noqa: ANN201
    from belegraph.rdf import open_dataset

    return open_dataset()


@pytest.mark.parametrize(("lang", "found"), [
    pytest.param("de", "Spanien", id="German"),
    pytest.param("en", "Spain", id="English"),
    pytest.param("fr", "Spanien", id="neither: any"),
])  # fmt: skip
def test_thing_appears_by_its_label(lang: str, found: str) -> None:
    dataset = make_graph(make_statement(phrase("Spanien", SPAIN))).dataset
    assert Labels(dataset, lang).text(URIRef("https://w3id.org/belegraph/country/ES")) == found


@pytest.mark.parametrize(("value", "found"), [
    pytest.param(None, "", id="nothing"),
    pytest.param(URIRef("urn:unknown"), "urn:unknown", id="no label: the IRI"),
])  # fmt: skip
def test_what_has_no_label(value: URIRef | None, found: str) -> None:
    assert Labels(make_empty(), "de").text(value) == found


# ------------------------------------------------------------------------------------------------------------- SPARQL


@pytest.mark.parametrize(("sparql", "columns", "rows"), [
    pytest.param("SELECT ?who WHERE { ?who bg:supports ?what }", ("who",),
                 (("https://w3id.org/belegraph/entity/anna-kern",),), id="SELECT"),
    pytest.param("SELECT ?a ?b WHERE { ?s bg:polarity ?a OPTIONAL { ?s bg:speaker ?b } }", ("a", "b"),
                 (("affirmed", ""),), id="SELECT, unbound is empty"),
    pytest.param("SELECT (COUNT(*) AS ?n) WHERE { ?s a bg:Sentence }", ("n",), (("2",),), id="SELECT, count"),
    pytest.param("ASK { ?who bg:supports ?what }", ("answer",), (("true",),), id="ASK, yes"),
    pytest.param("ASK { ?who bg:attacks ?what }", ("answer",), (("false",),), id="ASK, no"),
    pytest.param("SELECT ?g WHERE { GRAPH ?g { ?s a bg:Statement } }", ("g",),
                 (("https://w3id.org/belegraph/article/fluss",),), id="named graph"),
])  # fmt: skip
def test_sparql_answers_with_rows(sparql: str, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
    answer = run(make_graph(make_statement()).dataset, sparql)
    assert (answer.columns, answer.rows) == (columns, rows)


def test_construct_answers_with_turtle() -> None:
    answer = run(make_graph(make_statement()).dataset, "CONSTRUCT { ?b <urn:by> ?a } WHERE { ?a bg:supports ?b }")
    [quad] = ox.parse(answer.turtle.encode(), format=ox.RdfFormat.TURTLE)
    assert (
        str(quad) == "<https://w3id.org/belegraph/entity/riva> <urn:by> <https://w3id.org/belegraph/entity/anna-kern>"
    )


def test_graph_takes_names_and_sparql() -> None:
    small = make_graph(make_statement())
    assert len(small.query("statements").rows) == len(small.query("SELECT * WHERE { ?s a bg:Statement }").rows) == 1


Question = Callable[[Graph], object]


@pytest.mark.parametrize(("question", "told"), [
    pytest.param(lambda g: g.query("rolls"), "rolls: no such query; choose one of: arguments, articles, between, claims, disputed, ", id="unknown name"),
    pytest.param(lambda g: g.query("evidence"), "evidence: needs the label of a thing", id="no parameter"),
    pytest.param(lambda g: g.query("evidence", about="Niemand"), "evidence: nothing is called 'Niemand'", id="unknown label"),
    pytest.param(lambda g: g.query("evidence", about="urn:x"), "evidence: nothing is called 'urn:x'", id="unknown IRI"),
    pytest.param(lambda g: g.query("roles", about="Kern"), "roles: takes no further argument, found 'Kern'", id="too many"),
    pytest.param(lambda g: g.query("SELECT ?x WHERE {"), "SELECT ?x WHERE {: malformed SPARQL (", id="malformed"),
    pytest.param(lambda g: g.query("INSERT DATA { <urn:a> <urn:b> 1 }"), "malformed SPARQL", id="update"),
    pytest.param(lambda g: g.query("DROP ALL"), "malformed SPARQL", id="drop"),
])  # fmt: skip
def test_wrong_question_says_what_is_wrong(question: Question, told: str) -> None:
    with pytest.raises(QueryError) as caught:
        question(make_graph(make_statement()))
    assert told in str(caught.value)


def test_refused_update_changes_nothing() -> None:
    small = make_graph(make_statement())
    before = len(list(small.dataset.quads()))
    with pytest.raises(QueryError):
        small.query("DELETE WHERE { ?s ?p ?o }")
    assert len(list(small.dataset.quads())) == before
