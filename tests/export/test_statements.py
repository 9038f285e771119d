"""`statements.csv` has the columns of the query, then start, end and rule."""

import csv
import io

import pytest
from tests.factory import KERN, file_text, make_article, make_graph, make_reading, make_statement, phrase

from belegraph.export.statements import table
from belegraph.model import Thing
from belegraph.pipeline import Graph, assemble

COLUMNS = "subject relation object polarity certainty mode speaker quoted sentence article start end rule".split()


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_first_line_names_the_columns() -> None:
    assert table(make_graph(make_statement()).dataset).splitlines()[0] == ",".join(COLUMNS)


@pytest.mark.parametrize(("column", "value"), [
    pytest.param("subject", "Anna Kern", id="subject"),
    pytest.param("relation", "unterstützen", id="relation"),
    pytest.param("object", "Riva", id="object"),
    pytest.param("sentence", "Kern stützt Riva.", id="sentence"),
    pytest.param("start", "0", id="start"),
    pytest.param("end", "16", id="end"),
    pytest.param("rule", "passive; verb", id="rules"),
    pytest.param("article", "fluss", id="article"),
])  # fmt: skip
def test_row_of_a_statement(column: str, value: str) -> None:
    [row] = rows(table(make_graph(make_statement(rules=("verb", "passive"))).dataset))
    assert row[column] == value


@pytest.mark.parametrize("name", ['Kern, "die Erste"', "Kern\nHolm", "=1+1", "ein; zwei"])
def test_any_label_comes_back(name: str) -> None:
    [row] = rows(table(make_graph(make_statement(phrase("Kern", Thing(name, "Person")))).dataset))
    assert row["subject"] == name


def test_statement_without_an_object_has_an_empty_cell() -> None:
    [row] = rows(table(make_graph(make_statement(phrase("Kern", KERN))).dataset))
    assert row["object"] == ""


def test_seed_has_a_row_for_each_statement(seed: Graph) -> None:
    assert len(rows(table(seed.dataset))) == seed.report.statements


def test_seed_rows_stand_at_their_range_in_the_text(seed: Graph) -> None:
    [article] = seed.articles
    for row in rows(table(seed.dataset)):
        start, end = int(row["start"]), int(row["end"])
        assert article.text[start:end] in row["sentence"]


def test_table_written_article_by_article_is_the_same() -> None:
    ids = ("b", "ä", "a", "a/1", "Z")
    graph = assemble([make_reading(make_statement(article=id), article=make_article(id)) for id in ids], [])
    assert file_text("statements.csv", graph) == table(graph.dataset)
