"""A built graph: what it shows in a notebook, what it writes, and that it can be opened again."""

from pathlib import Path

import pytest
from tests.factory import make_article, make_graph, make_statement

import belegraph
from belegraph.errors import OutputError
from belegraph.export import FILES
from belegraph.view import PageSizeError
from belegraph.view.page import MOST


def test_summary_counts_and_names() -> None:
    summary = make_graph(make_statement())._repr_html_()
    assert "1 articles, 2 sentences, 1 statements" in summary
    assert "Anna Kern (1)" in summary


def test_summary_is_escaped() -> None:
    article = make_article(title="<script>")
    assert "<script>" not in make_graph(make_statement(), article=article)._repr_html_()


def test_show_is_the_page() -> None:
    graph = make_graph(make_statement())
    assert graph.show(height=300).page == graph.page()


def test_title_is_that_of_the_article() -> None:
    page = make_graph(make_statement(), article=make_article(title="Am Fluss")).page()
    assert "<title>Am Fluss</title>" in page


def test_without_a_title_the_text_is_one() -> None:
    assert "<title>Kern stützt Riva. Holm baut Mauern.</title>" in make_graph(make_statement()).page()


def test_labels_of_both_languages_are_in_the_page() -> None:
    page = make_graph(make_statement()).page()
    assert "unterstützen" in page
    assert "supports" in page


@pytest.mark.parametrize("name", [*FILES, "graph.html"])
def test_a_file_can_be_left_out(name: str, tmp_path: Path) -> None:
    paths = make_graph(make_statement()).write(tmp_path, without=[name])
    assert {path.name for path in paths} == {*FILES, "graph.html"} - {name}
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", [*FILES, "graph.html"])
def test_a_file_of_an_earlier_build_does_not_stay_beside_those_of_another(name: str, tmp_path: Path) -> None:
    graph = make_graph(make_statement())
    graph.write(tmp_path)
    (tmp_path / "view.html").touch()
    graph.write(tmp_path, without=[name])
    assert {path.name for path in tmp_path.iterdir()} == {*FILES, "graph.html", "view.html"} - {name}


def test_an_older_page_is_removed_when_the_new_one_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = make_graph(make_statement())
    graph.write(tmp_path)
    monkeypatch.setitem(MOST, "things", 1)
    with pytest.raises(PageSizeError):
        graph.write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(FILES)


def test_a_file_that_cannot_be_removed_is_named(tmp_path: Path) -> None:
    (tmp_path / "graph.html").mkdir()
    with pytest.raises(OutputError, match="an older file cannot be removed"):
        make_graph(make_statement()).write(tmp_path, without=["graph.html"])


def test_a_page_that_is_too_large_keeps_no_other_file_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MOST, "things", 1)
    with pytest.raises(PageSizeError):
        make_graph(make_statement()).write(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(FILES)


def test_a_folder_is_opened_again(tmp_path: Path) -> None:
    graph = make_graph(make_statement())
    graph.write(tmp_path)
    again = belegraph.open_folder(tmp_path)
    assert again.page() == graph.page()
    assert (again.report.articles, again.report.sentences, again.report.statements) == (1, 2, 1)
