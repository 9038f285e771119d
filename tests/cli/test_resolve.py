"""`belegraph resolve`: names of many articles are joined, and a correction takes it back."""

import csv
import io
from pathlib import Path

import pytest
from tests.conftest import Command

ARTICLES = """\
{"id": "a", "published": "2023-05-03", "text": "Bundeskanzler Olaf Scholz reist nach Kiew."}
{"id": "b", "published": "2023-06-03", "text": "Kanzler Scholz lobt die Werft."}
"""
APART = """\
- different: [Scholz, Olaf Scholz]
  author: A. Kern
  reason: another Scholz
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.jsonl").write_text(ARTICLES, encoding="utf-8")
    return tmp_path


def pairs(belegraph: Command, place: str) -> list[set[str]]:
    rows = csv.DictReader(io.StringIO(belegraph("query", place, "same", "--format", "csv").out))
    return [{row["one"], row["other"]} for row in rows]


def test_ingest_joins_at_its_end_unless_told_not_to(work: Path, belegraph: Command) -> None:
    belegraph("ingest", "a.jsonl", "--store", "s", "--no-resolve")
    assert pairs(belegraph, "s") == []
    run = belegraph("resolve", "s")
    assert (run.code, run.out) == (0, "s: 1 names are another name of something, 0 mean several things\n")
    assert pairs(belegraph, "s") == [{"Olaf Scholz", "Scholz"}]
    belegraph("ingest", "a.jsonl", "--store", "t")
    assert pairs(belegraph, "t") == [{"Olaf Scholz", "Scholz"}]


def test_one_who_is_asked_about_answers_for_the_other_names(work: Path, belegraph: Command) -> None:
    belegraph("build", "a.jsonl", "-o", "out")
    run = belegraph("query", "out", "evidence", "Olaf Scholz", "--format", "csv")
    assert {row["article"] for row in csv.DictReader(io.StringIO(run.out))} == {"a", "b"}


def test_holders_of_an_office_are_one_row_a_person_with_the_first_and_the_last_day(
    work: Path, belegraph: Command
) -> None:
    later = '{"id": "c", "published": "2023-09-03", "text": "Bundeskanzler Scholz lobt die Werft."}\n'
    (work / "a.jsonl").write_text(ARTICLES + later, encoding="utf-8")
    belegraph("build", "a.jsonl", "-o", "out")
    run = belegraph("query", "out", "holders", "--format", "csv")
    rows = [(row["role"], row["person"], row["first"], row["last"]) for row in csv.DictReader(io.StringIO(run.out))]
    assert rows == [
        ("Bundeskanzler", "Olaf Scholz", "2023-05-03", "2023-09-03"), ("Kanzler", "Olaf Scholz", "2023-06-03", "2023-06-03"),
    ]  # fmt: skip


def test_a_correction_takes_it_back(work: Path, belegraph: Command) -> None:
    belegraph("ingest", "a.jsonl", "--store", "s")
    (work / "s" / "corrections.yaml").write_text(APART, encoding="utf-8")
    assert belegraph("ingest", "a.jsonl", "--store", "s").code == 0
    assert pairs(belegraph, "s") == []


def test_a_removed_article_takes_its_names_along(work: Path, belegraph: Command) -> None:
    belegraph("ingest", "a.jsonl", "--store", "s")
    belegraph("remove", "b", "--store", "s")
    assert pairs(belegraph, "s") == []
    assert belegraph("store", "check", "s").code == 0


def test_no_store_is_one_line(work: Path, belegraph: Command) -> None:
    run = belegraph("resolve", "nowhere")
    assert (run.code, len(run.err.splitlines())) == (1, 1)
