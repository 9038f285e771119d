"""`belegraph ingest` and `belegraph remove`: what they say, and what stays."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.conftest import Command

TEXT = "Anna Kern leitet die Werft."


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def test_second_run_finds_everything_unchanged(work: Path, belegraph: Command) -> None:
    assert (
        belegraph("ingest", "a.txt", "--store", "s").out
        == "s: 1 article, 1 sentence, 1 statement added; 0 changed, 0 unchanged\n"
    )
    assert (
        belegraph("ingest", "a.txt", "--store", "s").out
        == "s: 0 articles, 0 sentences, 0 statements added; 0 changed, 1 unchanged\n"
    )


@pytest.mark.parametrize(("text", "options", "told"), [
    pytest.param("Jon Holm leitet die Werft.", [], "1 article, 1 sentence, 1 statement added; 1 changed, 0 unchanged", id="changed"),
    pytest.param(TEXT, ["--again"], "1 article, 1 sentence, 1 statement added; 0 changed, 0 unchanged", id="again"),
    pytest.param(TEXT, ["--pipeline", "fast"], "1 article, 1 sentence, 1 statement added; 1 changed, 0 unchanged", id="another pipeline"),
])  # fmt: skip
def test_article_is_read_again(text: str, options: list[str], told: str, work: Path, belegraph: Command) -> None:
    belegraph("ingest", "a.txt", "--store", "s")
    (work / "a.txt").write_text(text, encoding="utf-8")
    assert belegraph("ingest", "a.txt", "--store", "s", *options).out == f"s: {told}\n"
    rows = list(csv.DictReader(io.StringIO(belegraph("query", "s", "statements", "--format", "csv").out)))
    assert [row["sentence"] for row in rows] == [text]


def test_what_cannot_be_read_is_told_and_the_rest_is_there(work: Path, belegraph: Command) -> None:
    (work / "b.txt").write_text("", encoding="utf-8")
    run = belegraph("ingest", ".", "--store", "s")
    assert (run.code, len(run.err.splitlines())) == (1, 2)
    assert run.err.startswith("belegraph: b.txt: empty")
    assert "1 article, " in run.out


def test_changed_article_that_cannot_be_read_stays_as_it_was(work: Path, belegraph: Command) -> None:
    (work / "a.json").write_text(json.dumps({"id": "x", "text": TEXT, "language": "de"}), encoding="utf-8")
    belegraph("ingest", "a.json", "--store", "s")
    (work / "a.json").write_text('{"id": "x", "text":', encoding="utf-8")
    assert belegraph("ingest", "a.json", "--store", "s").code == 1
    assert "x" in belegraph("query", "s", "articles").out


def test_quiet_says_nothing(work: Path, belegraph: Command) -> None:
    run = belegraph("ingest", "a.txt", "--store", "s", "--quiet")
    assert (run.code, run.out, run.err) == (0, "", "")


def test_removed_article_is_gone(work: Path, belegraph: Command) -> None:
    belegraph("ingest", "a.txt", "--store", "s")
    run = belegraph("remove", "a", "--store", "s")
    assert (run.code, run.out, run.err) == (0, "", "")
    assert belegraph("query", "s", "articles", "--format", "csv").out.splitlines()[1:] == []


def test_unknown_article_is_told_and_nothing_is_removed(work: Path, belegraph: Command) -> None:
    belegraph("ingest", "a.txt", "--store", "s")
    run = belegraph("remove", "a", "b", "--store", "s")
    assert (run.code, run.err) == (1, "belegraph: s: has no article 'b'; see the query 'articles' for the ids\n")
    assert len(belegraph("query", "s", "articles", "--format", "csv").out.splitlines()) == 2


def test_remove_makes_no_store(work: Path, belegraph: Command) -> None:
    run = belegraph("remove", "a", "--store", "nowhere")
    assert (run.code, run.err.count("\n")) == (1, 1)
    assert not (work / "nowhere").exists()
