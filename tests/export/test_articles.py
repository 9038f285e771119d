"""`articles.jsonl` holds the texts that all offsets refer to, and is a source again."""

import json
from pathlib import Path

import pytest

from belegraph.articles import read
from belegraph.export.articles import lines
from belegraph.model import Article
from belegraph.pipeline import Graph

ARTICLE = Article(
    "fluss", "Köln | Der „Pegel“\nsteigt \u2028 🚢.", "de", 7, 30, "Titel", "Bote", "Köln", "2024-05", "https://example.org/a", "x.txt"
)  # fmt: skip


def test_articles_are_sorted_by_id() -> None:
    assert [json.loads(line)["id"] for line in lines([Article("b", ""), Article("a", "")]).splitlines()] == ["a", "b"]


def test_source_is_not_written() -> None:
    assert "x.txt" not in lines([ARTICLE])


@pytest.mark.parametrize(("name", "value"), [
    pytest.param("text", ARTICLE.text, id="text"),
    pytest.param("start", 7, id="start of the body"),
    pytest.param("end", 30, id="end of the body"),
    pytest.param("title", "Titel", id="title"),
    pytest.param("publisher", "Bote", id="publisher"),
    pytest.param("place", "Köln", id="place"),
    pytest.param("published", "2024-05", id="date"),
    pytest.param("url", "https://example.org/a", id="address"),
])  # fmt: skip
def test_article_keeps_its_fields(name: str, value: object) -> None:
    assert json.loads(lines([ARTICLE]))[name] == value


def test_what_is_not_known_is_left_out() -> None:
    assert list(json.loads(lines([Article("a", "x")]))) == ["id", "text", "start", "end"]


def test_an_article_is_one_line() -> None:
    assert lines([ARTICLE]).count("\n") == 1


def test_seed_text_is_the_file(seed: Graph) -> None:
    [path] = (Path(__file__).parents[2] / "seeds").glob("*.txt")
    assert json.loads(lines(seed.articles))["text"] == path.read_text(encoding="utf-8")


def test_what_was_written_is_a_source_again(tmp_path: Path, seed: Graph) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text(lines(seed.articles), encoding="utf-8", newline="\n")
    [again] = read([str(path)], on_failure=[].append)
    assert (again.id, again.text, again.published) == (
        seed.articles[0].id, seed.articles[0].text, seed.articles[0].published
    )  # fmt: skip
