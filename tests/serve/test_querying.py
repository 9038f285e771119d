import json
from dataclasses import replace

import pyoxigraph as ox
import pytest
from tests.serve.conftest import BASE

from belegraph.serve.limits import Limits
from belegraph.serve.opened import Opened
from belegraph.serve.querying import JSON, ROWS, TRIPLES, named, sparql
from belegraph.serve.refusals import RefusalError

PEOPLE = "SELECT ?who ?name { ?who a bg:Person ; rdfs:label ?name } ORDER BY ?who ?name"
ARTICLE = f"{BASE}article/000_38951bf5bf050e57"


def rows(opened: Opened, query: str, **graphs: list[str]) -> list[dict[str, dict[str, str]]]:
    found: list[dict[str, dict[str, str]]] = json.loads(sparql(opened, query=query, **graphs).body)["results"][
        "bindings"
    ]
    return found


def test_rows_have_types_and_languages(opened: Opened) -> None:
    [row] = rows(
        opened, "SELECT ?who ?name ?start { ?who rdfs:label ?name FILTER(?name = 'Mark Rutte'@de) BIND(7 AS ?start) }"
    )
    assert row["who"] == {"type": "uri", "value": f"{BASE}entity/mark-rutte"}
    assert row["name"]["xml:lang"] == "de"
    assert row["start"] == {"type": "literal", "value": "7", "datatype": "http://www.w3.org/2001/XMLSchema#integer"}


@pytest.mark.parametrize("media_type", ROWS)
def test_every_format_has_the_same_rows(opened: Opened, media_type: str) -> None:
    answer = sparql(opened, query=PEOPLE, accept=media_type)
    assert answer.media_type.startswith(media_type)
    assert answer.body.decode().count("Mark Rutte") == 1


@pytest.mark.parametrize("media_type", TRIPLES)
def test_every_format_has_the_same_triples(opened: Opened, media_type: str) -> None:
    query = "CONSTRUCT { ?s rdfs:label ?l } { ?s a bg:Person ; rdfs:label ?l }"
    answer = sparql(opened, query=query, accept=media_type)
    assert len(list(ox.parse(answer.body, format=TRIPLES[media_type]))) == len(
        {row["name"]["value"] for row in rows(opened, PEOPLE)}
    )


def test_a_question_has_an_answer(opened: Opened) -> None:
    assert json.loads(sparql(opened, query="ASK { ?s a bg:Person }").body)["boolean"] is True
    assert sparql(opened, query="ASK {}", accept="text/csv").body == b"true"


def test_all_graphs_are_one_unless_some_are_named(opened: Opened) -> None:
    count = "SELECT (COUNT(*) AS ?n) %s { ?s ?p ?o }"
    asked = [
        rows(opened, count % ""),
        rows(opened, count % "FROM <urn:none>"),
        rows(opened, count % f"FROM <{ARTICLE}>"),
        rows(opened, count % "", default_graphs=["urn:none"]),
        rows(opened, count % "", default_graphs=[ARTICLE]),
        rows(opened, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", named_graphs=["urn:none"]),
    ]
    numbers = [int(found[0]["n"]["value"]) > 0 for found in asked]
    assert numbers == [True, False, True, False, True, False]


@pytest.mark.parametrize(("query", "status"), [
    pytest.param("SELECT", 400, id="malformed"),
    pytest.param("SELECT * { ?s ?p ?o } LIMIT -1", 400, id="a limit that is none"),
    pytest.param("SELECT (<urn:f>(1) AS ?x) {}", 400, id="a function that nobody knows"),
    pytest.param("CLEAR ALL", 403, id="an update"),
    pytest.param("SELECT * { ?s ?p ?o }", 422, id="too many rows"),
    pytest.param("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", 422, id="too many triples"),
])  # fmt: skip
def test_a_query_is_refused(opened: Opened, query: str, status: int) -> None:
    with pytest.raises(RefusalError) as refusal:
        sparql(replace(opened, limits=Limits(rows=50)), query=query)
    assert refusal.value.status == status


def test_a_graph_name_that_is_no_iri_is_refused(opened: Opened) -> None:
    with pytest.raises(RefusalError, match="no IRI"):
        sparql(opened, query="ASK {}", default_graphs=["a b"])


def test_named_queries_show_labels(opened: Opened) -> None:
    answer = named(opened, name="evidence", about=["Mark Rutte"], accept=JSON)
    assert "Niederländer" in answer.body.decode()


@pytest.mark.parametrize(("name", "about", "status"), [
    pytest.param("nothing", "", 404, id="no such query"),
    pytest.param("evidence", "Nobody", 404, id="nothing of this name"),
    pytest.param("evidence", "", 400, id="lacks a parameter"),
    pytest.param("roles", "x", 400, id="takes none"),
    pytest.param("between", "NATO", 400, id="takes two"),
])  # fmt: skip
def test_a_named_query_that_cannot_be_asked(opened: Opened, name: str, about: str, status: int) -> None:
    with pytest.raises(RefusalError) as refusal:
        named(opened, name=name, about=[about] if about else [])
    assert refusal.value.status == status


def test_how_a_named_query_is_asked_is_told(opened: Opened) -> None:
    with pytest.raises(RefusalError, match=r"between is asked otherwise: /queries/between\?about=A&about=B"):
        named(opened, name="between", about=["NATO"])
