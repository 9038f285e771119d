"""Answers in the formats of others."""

import json

import pyoxigraph as ox
import pytest
from tests.factory import make_graph, make_statement

from belegraph.errors import QueryError
from belegraph.queries import ask, run
from belegraph.queries.formats import FORMATS, written
from belegraph.queries.table import Table

SELECT = """SELECT ?iri ?text ?word ?number ?none WHERE {
  ?iri rdfs:label ?text ; a bg:Person . BIND("a" AS ?word) BIND(5 AS ?number) }"""


def test_json_has_the_types_of_its_terms() -> None:
    found = json.loads(written(run(make_graph(make_statement()).dataset, SELECT), "json"))
    assert found["head"] == {"vars": ["iri", "text", "word", "number", "none"]}
    assert found["results"]["bindings"] == [{
        "iri": {"type": "uri", "value": "https://w3id.org/belegraph/entity/anna-kern"},
        "text": {"type": "literal", "value": "Anna Kern", "xml:lang": "de"},
        "word": {"type": "literal", "value": "a"},
        "number": {"type": "literal", "value": "5", "datatype": "http://www.w3.org/2001/XMLSchema#integer"},
    }]  # fmt: skip


def test_json_is_read_by_oxigraph() -> None:
    text = written(run(make_graph(make_statement()).dataset, SELECT), "json")
    rows = ox.parse_query_results(text, format=ox.QueryResultsFormat.JSON)
    assert isinstance(rows, ox.QuerySolutions)
    assert [row["number"].value for row in rows] == ["5"]


def test_json_of_a_yes() -> None:
    assert json.loads(written(run(make_graph().dataset, "ASK { ?s a bg:Article }"), "json")) == {
        "head": {},
        "boolean": True,
    }


def test_json_of_iris() -> None:
    [row] = json.loads(written(ask(make_graph(make_statement()).dataset, "statements", iris=True), "json"))["results"][
        "bindings"
    ]
    assert row["subject"] == {"type": "uri", "value": "https://w3id.org/belegraph/entity/anna-kern"}


@pytest.mark.parametrize(("cell", "line"), [
    pytest.param("Kern", "| Kern |", id="a word"),
    pytest.param("a|b", "| a\\|b |", id="bar"),
    pytest.param("a\nb", "| a b |", id="two lines"),
    pytest.param("<b>", "| &lt;b> |", id="markup"),
    pytest.param("a\\", "| a\\\\ |", id="backslash"),
])  # fmt: skip
def test_markdown_is_one_line_a_row(cell: str, line: str) -> None:
    assert written(Table(("who",), ((cell,),)), "markdown").splitlines() == ["| who |", "| --- |", line]


@pytest.mark.parametrize("form", sorted({*FORMATS} - {"turtle"}))
def test_triples_are_no_rows(form: str) -> None:
    with pytest.raises(QueryError, match="the answer consists of triples"):
        written(Table((), turtle="<urn:a> <urn:b> <urn:c> .\n"), form)


def test_rows_are_no_triples() -> None:
    with pytest.raises(QueryError, match="the answer consists of rows"):
        written(Table(("who",)), "turtle")
