"""A time is a period of OWL-Time: with first and last day, open to one side, or only so long."""

from dataclasses import replace

import pytest
from rdflib import RDF, RDFS, XSD, Dataset, Literal, URIRef
from rdflib.namespace import TIME
from tests.factory import KERN, make_graph, make_statement, phrase

from belegraph.model import Argument, Time
from belegraph.queries import run
from belegraph.rdf import BG, statement_iri

STATEMENT = statement_iri("fluss", "1.1")
BASE = "https://w3id.org/belegraph/article/fluss/time/"


def written(*times: Time) -> Dataset:
    """The graph of a statement that holds at some times; `make_graph` checks it against the shapes."""
    told = tuple(Argument("time", phrase("damals", time)) for time in times)
    return make_graph(replace(make_statement(), arguments=told)).dataset


def asked(dataset: Dataset) -> list[tuple[str, ...]]:
    """First day, last day and length of all periods, with "" for what is not known."""
    question = """
        SELECT ?from ?until ?length WHERE {
          ?statement bg:period ?period .
          OPTIONAL { ?period time:hasBeginning/time:inXSDDate ?from }
          OPTIONAL { ?period time:hasEnd/time:inXSDDate ?until }
          OPTIONAL { ?period time:hasXSDDuration ?length }
        }"""
    return list(run(dataset, question).rows)


@pytest.mark.parametrize(("time", "days"), [
    pytest.param(Time("2024-06-12"), ("2024-06-12", "2024-06-12", "P1D"), id="day"),
    pytest.param(Time("2024-W24"), ("2024-06-10", "2024-06-16", "P7D"), id="week"),
    pytest.param(Time("2024-Q2"), ("2024-04-01", "2024-06-30", "P3M"), id="quarter"),
    pytest.param(Time("198"), ("1980-01-01", "1989-12-31", "P10Y"), id="decade"),
    pytest.param(Time("2024-06-12TEV"), ("2024-06-12", "2024-06-12", ""), id="evening"),
    pytest.param(Time("2024-06-12T18:30"), ("2024-06-12", "2024-06-12", ""), id="clock time"),
    pytest.param(Time("2014", "from"), ("2014-01-01", "", ""), id="since"),
    pytest.param(Time("2014", "until"), ("", "2014-12-31", ""), id="until"),
    pytest.param(Time("P3W"), ("", "", "P21D"), id="length"),
])  # fmt: skip
def test_period_is_asked_by_its_days(time: Time, days: tuple[str, str, str]) -> None:
    assert asked(written(time)) == [days]


@pytest.mark.parametrize("time", [
    pytest.param(Time("2014", "outside"), id="before or after"),
    pytest.param(Time("P0.5Y"), id="length that has no type"),
])  # fmt: skip
def test_time_of_no_known_days_is_no_period(time: Time) -> None:
    assert asked(written(time)) == []


@pytest.mark.parametrize(("time", "kind"), [
    pytest.param(Time("2024-06-12"), TIME.ProperInterval, id="a day lasts"),
    pytest.param(Time("P3D"), TIME.ProperInterval, id="a length lasts"),
    pytest.param(Time("2024-06-12T18:30"), TIME.Instant, id="a clock time does not"),
    pytest.param(Time("2024-06-12T18:30", "from"), TIME.ProperInterval, id="since a clock time"),
])  # fmt: skip
def test_period_is_an_interval_or_an_instant(time: Time, kind: URIRef) -> None:
    dataset = written(time)
    [node] = dataset.objects(STATEMENT, BG.period)
    assert list(dataset.objects(node, RDF.type)) == [kind]


@pytest.mark.parametrize(("time", "literal"), [
    pytest.param(Time("2024-06"), Literal("2024-06", datatype=XSD.gYearMonth, normalize=False), id="month"),
    pytest.param(Time("2024-06-12T08:00"), Literal("2024-06-12T08:00:00", datatype=XSD.dateTime), id="clock time"),
    pytest.param(Time("2024-W24"), Literal("damals", datatype=XSD.string), id="week, in the words of the text"),
])  # fmt: skip
def test_time_of_a_statement_is_a_literal_beside_its_period(time: Time, literal: Literal) -> None:
    [found] = written(time).objects(STATEMENT, BG.time)
    assert found.n3() == literal.n3()


def test_period_belongs_to_what_is_told_of_the_statement() -> None:
    told = make_graph(replace(make_statement(), arguments=(Argument("time", phrase("damals", Time("P3D"))),)))
    assert told.report.provenance == make_graph(make_statement()).report.provenance + 2 + 3


def test_period_has_the_words_of_the_text() -> None:
    dataset = written(Time("2024-W24"))
    assert list(dataset.objects(URIRef(BASE + "2024-w24"), RDFS.label)) == [Literal("damals", lang="de")]


def test_same_time_bounded_and_not_are_two_periods() -> None:
    assert len(set(written(Time("2014"), Time("2014", "from")).objects(STATEMENT, BG.period))) == 2


def test_day_on_which_something_takes_place_is_a_period() -> None:
    takes_place = make_statement(phrase("Kern", KERN), "takesPlaceOn", phrase("Mai", Time("2024-05"), 5))
    assert asked(make_graph(takes_place).dataset) == [("2024-05-01", "2024-05-31", "P1M")]


def test_week_in_which_something_takes_place_is_no_plain_edge() -> None:
    takes_place = make_statement(phrase("Kern", KERN), "takesPlaceOn", phrase("jüngst", Time("2024-W24"), 5))
    dataset = make_graph(takes_place).dataset
    assert list(dataset.objects(STATEMENT, RDF.object)) == [Literal("jüngst", lang="de")]
    assert list(dataset.triples((None, BG.takesPlaceOn, None))) == []
