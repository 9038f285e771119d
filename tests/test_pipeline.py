"""From files to graph: `build`, `extract`, and what a run reports."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory import make_article, make_graph, make_reading, make_statement

import belegraph
from belegraph.errors import Failure, NothingBuiltError, PipelineError, QueryError
from belegraph.extraction import Layer
from belegraph.model import Article
from belegraph.parse import load
from belegraph.pipeline import Graph, Report, annotate, assemble, build, extract

SENTENCE = "Anna Kern leitet die Werft."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(SENTENCE, encoding="utf-8")
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    return tmp_path


def test_public_names_are_there_again_and_again() -> None:
    for _ in range(2):
        assert (belegraph.build, belegraph.extract, belegraph.load) == (build, extract, load)


def test_unknown_public_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'graphs'"):
        belegraph.graphs  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("text", [
    pytest.param(SENTENCE, id="text"),
    pytest.param(Article("a", SENTENCE, "de"), id="article"),
    pytest.param(Article("a", SENTENCE), id="article, language not known"),
    pytest.param(load("de")(SENTENCE), id="parsed"),
])  # fmt: skip
def test_statements_are_extracted(text: object) -> None:
    assert [str(found) for found in extract(text)] == ["Anna Kern | leads | Werft"]  # type: ignore[arg-type]  # pytest.param forgets it


@pytest.mark.parametrize("text", [
    pytest.param("", id="empty"),
    pytest.param(" \n ", id="blank"),
    pytest.param("…", id="a sign"),
    pytest.param("Und dann", id="no verb"),
])  # fmt: skip
def test_text_without_a_statement(text: str) -> None:
    assert list(extract(text)) == []


def test_ranges_count_from_the_start_of_the_whole_text() -> None:
    article = Article("a", f"Köln | {SENTENCE}", "de", start=7)
    [found] = extract(article)
    assert article.text[found.evidence.start : found.evidence.end] == "Anna Kern leitet die Werft"


def test_article_that_cannot_be_built_is_reported(folder: Path) -> None:
    report = build([folder]).report
    assert (report.articles, [Path(failure.source).name for failure in report.failures]) == (1, ["b.txt"])


def test_when_no_article_can_be_built_each_reason_is_kept(folder: Path) -> None:
    with pytest.raises(NothingBuiltError) as caught:
        build([folder / "b.txt", folder / "c.txt"])
    assert sorted(Path(failure.source).name for failure in caught.value.failures) == ["b.txt", "c.txt"]


def test_sources_may_be_paths_or_text(folder: Path) -> None:
    assert build([folder / "a.txt"]).articles == build([str(folder / "a.txt")]).articles


def test_nothing_to_assemble() -> None:
    with pytest.raises(NothingBuiltError):
        assemble([], [Failure("a.txt", "empty")])


BROKEN = make_reading(make_statement(rules=()), article=make_article("a", source="a.txt"))
"""A reading whose statement names no rule, which the shapes forbid."""


def test_article_that_breaks_the_shapes_is_a_failure() -> None:
    failures: list[Failure] = []
    graph = assemble([BROKEN, make_reading(article=make_article("b"))], failures)
    assert [article.id for article in graph.articles] == ["b"]
    assert [failure.source for failure in failures] == ["a.txt"]


def test_article_that_breaks_the_shapes_leaves_no_trace() -> None:
    graph = assemble([BROKEN, make_reading(article=make_article("b"))], [])
    assert [article for article, *_ in graph.query("articles").rows] == ["b"]


def test_each_article_has_its_named_graph() -> None:
    readings = [make_reading(make_statement(article=id), article=make_article(id)) for id in ("a", "b")]
    rows = (
        assemble(readings, []).query("SELECT ?g (COUNT(?s) AS ?n) { GRAPH ?g { ?s a bg:Statement } } GROUP BY ?g").rows
    )
    assert sorted(rows) == [(f"https://w3id.org/belegraph/article/{id}", "1") for id in ("a", "b")]


def test_report_counts() -> None:
    report = make_graph(make_statement(), make_statement(key="2.1")).report
    assert (report.articles, report.sentences, report.statements) == (1, 2, 2)


@pytest.mark.parametrize(("report", "cost"), [
    pytest.param(Report(1, 2, 4, 60, ()), 15, id="some"),
    pytest.param(Report(1, 2, 0, 12, ()), 0, id="no statements"),
])  # fmt: skip
def test_cost_of_a_statement(report: Report, cost: float) -> None:
    assert report.triples_per_statement == cost


def test_write_returns_the_paths(tmp_path: Path) -> None:
    paths = make_graph(make_statement()).write(str(tmp_path / "deep" / "out"))
    assert sorted(path.name for path in paths) == [
        "articles.jsonl", "graph.graphml", "graph.html", "graph.trig", "graph.ttl", "statements.csv"
    ]  # fmt: skip


def test_graph_asks_by_name_before_sparql() -> None:
    with pytest.raises(QueryError, match="no such query"):
        make_graph(make_statement()).query("speeches")


@pytest.mark.parametrize(("lang", "label"), [
    pytest.param(None, "unterstützen", id="language of the articles"),
    pytest.param("en", "supports", id="English"),
])  # fmt: skip
def test_graph_takes_a_language(lang: str | None, label: str) -> None:
    graph: Graph = make_graph(make_statement())
    assert [row[1] for row in graph.query("statements", lang=lang).rows] == [label]
    assert [told for _, _, told in graph.to_networkx(lang).edges(data="label")] == [label]


def layer_rows(source: Path | str, layer: Layer = "facts", *, lines: bool = False) -> list[dict[str, object]]:
    failures: list[Failure] = []
    return list(annotate([source], layer, lines=lines, on_failure=failures.append))


def test_annotate_gives_the_rows_of_a_layer(folder: Path) -> None:
    assert layer_rows(folder / "a.txt") == [
        {"sentence": 1, "subject": "Anna Kern", "relation": "leitet", "object": "die Werft"}
    ]


@pytest.mark.parametrize("source", [Path, str])
def test_annotate_takes_paths_and_text(source: Callable[[Path], Path | str], folder: Path) -> None:
    assert len(layer_rows(source(folder / "a.txt"))) == 1


def test_annotated_statements_are_those_of_the_graph(folder: Path) -> None:
    graph = build([folder / "a.txt"]).query("SELECT ?s { ?s a bg:Statement }").rows
    assert tuple((row["statement"],) for row in layer_rows(folder / "a.txt", "statements")) == graph


def test_annotated_entities_are_those_of_the_graph(folder: Path) -> None:
    graph = build([folder / "a.txt"])
    [row] = layer_rows(folder / "a.txt", "statements")
    for key in ("subject_entity", "object_entity"):
        assert graph.query(f"ASK {{ <{row[key]}> a ?kind }}").rows == (("true",),)


def test_annotate_reports_what_cannot_be_read_and_goes_on(folder: Path) -> None:
    failures: list[Failure] = []
    rows = list(annotate([folder], "facts", on_failure=failures.append))
    assert (len(rows), [Path(failure.source).name for failure in failures]) == (1, ["b.txt"])


@pytest.mark.parametrize(("lines", "numbers"), [
    pytest.param(True, [1, 3], id="lines"),
    pytest.param(False, [1, 2], id="sentences"),
])  # fmt: skip
def test_annotate_numbers_lines_or_sentences(lines: bool, numbers: list[int], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{SENTENCE}\n\nRiva baut Mauern.\n", encoding="utf-8")
    assert [row["sentence"] for row in layer_rows(tmp_path / "a.txt", lines=lines)] == numbers


@pytest.mark.parametrize("lines", [True, False], ids=["lines", "sentences"])
def test_annotated_ranges_count_from_the_start_of_the_whole_text(lines: bool, tmp_path: Path) -> None:
    text = f"Köln (dpa) - Es regnet.\n{SENTENCE}\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    [row] = [row for row in layer_rows(tmp_path / "a.txt", "statements", lines=lines) if row["object"] == "die Werft"]
    assert text[int(str(row["start"])) : int(str(row["end"]))] == "Anna Kern leitet die Werft"


def test_annotate_needs_a_pipeline_that_is_there(folder: Path) -> None:
    failures: list[Failure] = []
    with pytest.raises(PipelineError):
        list(annotate([folder / "a.txt"], "facts", pipeline="de_nowhere", on_failure=failures.append))
