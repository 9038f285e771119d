"""`belegraph query` prints an answer as a table, CSV, JSON or Turtle."""

import csv
import io
import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.conftest import Command

CONSTRUCT = "CONSTRUCT { ?a <urn:with> ?b } WHERE { ?a bg:supports ?b }"
NAMES = [
    "arguments", "articles", "claims", "disputed", "entities", "events", "holders", "namesakes", "roles", "same", "speakers", "statements", "targets", "timeline",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_csv_begins_with_the_columns(name: str, small_output: Path, belegraph: Command) -> None:
    from belegraph.queries import find

    run = belegraph("query", small_output, name, "--format", "csv")
    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines()[0] == ",".join(find(name).columns)


@pytest.mark.parametrize(("name", "row"), [
    pytest.param("statements", ["Anna Kern", "unterstützen", "Riva", "affirmed", "certain", "asserted", "", "", "Kern stützt Riva.", "fluss"], id="statements"),
    pytest.param("articles", ["fluss", "", "", "", "de", "2", "1"], id="articles"),
])  # fmt: skip
def test_csv_has_the_rows(name: str, row: list[str], small_output: Path, belegraph: Command) -> None:
    run = belegraph("query", small_output, name, "--format", "csv")
    assert list(csv.reader(io.StringIO(run.out)))[1:] == [row]


def test_json_is_that_of_sparql(small_output: Path, belegraph: Command) -> None:
    run = belegraph(
        "query",
        small_output,
        "-e",
        "SELECT ?a ?b WHERE { ?s bg:polarity ?a OPTIONAL { ?s bg:quoted ?b } }",
        "--format",
        "json",
    )
    assert json.loads(run.out) == {
        "head": {"vars": ["a", "b"]}, "results": {"bindings": [{"a": {"type": "literal", "value": "affirmed"}}]}
    }  # fmt: skip


def test_construct_is_turtle(small_output: Path, belegraph: Command) -> None:
    run = belegraph("query", small_output, "-e", CONSTRUCT, "--format", "turtle")
    [quad] = ox.parse(run.out.encode(), format=ox.RdfFormat.TURTLE)
    assert quad.predicate.value == "urn:with"


def test_construct_is_turtle_without_a_format_too(small_output: Path, belegraph: Command) -> None:
    run = belegraph("query", small_output, "-e", CONSTRUCT)
    assert (run.code, run.out.count("<urn:with>")) == (0, 1)


def test_construct_of_nothing_is_nothing(small_output: Path, belegraph: Command) -> None:
    sparql = "CONSTRUCT { ?a <urn:with> ?b } WHERE { ?a bg:attacks ?b }"
    run = belegraph("query", small_output, "-e", sparql, "--format", "turtle")
    assert (run.code, run.out, run.err) == (0, "", "")


def test_table_of_a_pipe_cuts_nothing_off(small_output: Path, belegraph: Command) -> None:
    run = belegraph("query", small_output, "statements")
    assert all(cell in run.out for cell in ("polarity", "certainty", "affirmed", "Kern stützt Riva."))
    assert "…" not in run.out


@pytest.mark.parametrize("word", ["speaker", "statements"])
def test_table_shows_the_columns(word: str, small_output: Path, belegraph: Command) -> None:
    assert word in belegraph("query", small_output, "speakers").out


def test_table_is_the_format_when_none_is_given(small_output: Path, belegraph: Command) -> None:
    arguments = "query", small_output, "articles"
    assert belegraph(*arguments).out == belegraph(*arguments, "--format", "table").out


@pytest.mark.parametrize(("lang", "relation"), [
    pytest.param([], "unterstützen", id="language of the articles"),
    pytest.param(["--lang", "de"], "unterstützen", id="German"),
    pytest.param(["--lang", "en"], "supports", id="English"),
])  # fmt: skip
def test_labels_are_in_the_chosen_language(
    lang: list[str], relation: str, small_output: Path, belegraph: Command
) -> None:
    run = belegraph("query", small_output, "statements", "--format", "csv", *lang)
    assert [row["relation"] for row in csv.DictReader(io.StringIO(run.out))] == [relation]


@pytest.mark.parametrize(("sparql", "out"), [
    pytest.param("SELECT (COUNT(?s) AS ?n) WHERE { ?s a bg:Statement }", "n\n1\n", id="SELECT"),
    pytest.param("SELECT ?s WHERE { ?s a bg:Building }", "s\n", id="SELECT, no row"),
    pytest.param("ASK { ?s a bg:Statement }", "answer\ntrue\n", id="ASK, yes"),
    pytest.param("ASK { ?s a bg:Building }", "answer\nfalse\n", id="ASK, no"),
])  # fmt: skip
def test_sparql_answers(sparql: str, out: str, small_output: Path, belegraph: Command) -> None:
    run = belegraph("query", small_output, "-e", sparql, "--format", "csv")
    assert (run.code, run.out, run.err) == (0, out, "")


def test_parameter_is_the_third_word(small_output: Path, belegraph: Command) -> None:
    run = belegraph("query", small_output, "evidence", "Anna Kern", "--format", "csv")
    assert run.out.splitlines()[1:] == ["fluss,0,16,Kern stützt Riva.,verb"]


def test_list_names_every_query(small_output: Path, belegraph: Command) -> None:
    rows = csv.DictReader(io.StringIO(belegraph("query", small_output, "--list", "--format", "csv").out))
    assert sorted(row["query"] for row in rows) == sorted([*NAMES, "between", "evidence", "sources", "who-says-what"])


@pytest.mark.parametrize(("arguments", "code", "told"), [
    pytest.param(["rolls"], 2, "rolls: no such query; choose one of: arguments, articles, between, claims, disputed, ", id="unknown query"),
    pytest.param(["evidence"], 2, "evidence: needs the label of a thing", id="no parameter"),
    pytest.param(["evidence", "Niemand"], 2, "nothing is called 'Niemand'", id="unknown label"),
    pytest.param(["roles", "Kern"], 2, "roles: takes no further argument", id="a parameter too many"),
    pytest.param(["-e", "SELEC ?x"], 2, "SELEC ?x: malformed SPARQL (", id="malformed SPARQL"),
    pytest.param(["-e", ""], 2, "malformed SPARQL (", id="empty SPARQL"),
    pytest.param(["-e", "SELECT ?x\nWHERE {\n ?x ?y }"], 2, "SELECT ?x WHERE { ?x ?y }: malformed SPARQL (", id="malformed SPARQL of several lines"),
    pytest.param(["-e", "SELECT ?x WHERE { ?x nope:y ?z }"], 2, "malformed SPARQL (", id="unknown prefix"),
    pytest.param(["-e", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"], 2, "cannot be evaluated (", id="a server that does not answer"),
    pytest.param(["-e", "DELETE WHERE { ?s ?p ?o }"], 2, "malformed SPARQL (", id="update"),
    pytest.param(["-e", CONSTRUCT, "--format", "csv"], 2, "the answer consists of triples; choose another format", id="triples as CSV"),
    pytest.param(["-e", CONSTRUCT, "--format", "json"], 2, "the answer consists of triples; choose another format", id="triples as JSON"),
    pytest.param(["roles", "--format", "turtle"], 2, "the answer consists of rows; choose another format", id="rows as Turtle"),
])  # fmt: skip
def test_wrong_question_is_one_line(
    arguments: list[str], code: int, told: str, small_output: Path, belegraph: Command
) -> None:
    run = belegraph("query", small_output, *arguments)
    assert (run.code, run.out) == (code, "")
    assert run.err.startswith("belegraph: ")
    assert run.err.count("\n") == 1
    assert told in run.err


@pytest.mark.parametrize("folder", ["nowhere", "."])
def test_folder_without_a_graph_is_one_line(folder: str, tmp_path: Path, belegraph: Command) -> None:
    run = belegraph("query", tmp_path / folder, "roles")
    assert (run.code, run.out) == (1, "")
    assert (
        run.err
        == f"belegraph: {tmp_path / folder}: no graph.trig in it; run: belegraph build SOURCE -o {tmp_path / folder}\n"
    )


def test_damaged_graph_is_one_line(tmp_path: Path, belegraph: Command) -> None:
    (tmp_path / "graph.trig").write_text("<urn:a> <urn:b", encoding="utf-8")
    run = belegraph("query", tmp_path, "roles")
    assert (run.code, run.out) == (1, "")
    assert run.err.startswith(f"belegraph: {tmp_path / 'graph.trig'}: cannot be read (")
    assert run.err.count("\n") == 1


def test_markup_of_the_terminal_is_text_in_a_table(tmp_path: Path, belegraph: Command) -> None:
    from tests.factory import make_graph, make_statement, phrase

    from belegraph.model import Thing

    make_graph(make_statement(speakers=[phrase("rot", Thing("[red]rot[/red]", "Person"))])).write(tmp_path)
    assert "[red]rot[/red]" in belegraph("query", tmp_path, "speakers").out
