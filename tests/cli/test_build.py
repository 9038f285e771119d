"""`belegraph build` says what it wrote, what failed, and ends with 0, 1 or 2."""

import io
import json
from pathlib import Path

import pytest
from tests.conftest import Command

FILES = ["articles.jsonl", "graph.graphml", "graph.html", "graph.trig", "graph.ttl", "statements.csv"]
TEXT = "Anna Kern leitet die Werft."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with an article and an empty one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_files_are_written(folder: Path, belegraph: Command) -> None:
    assert belegraph("build", "a.txt", "-o", "out").code == 0
    assert names(folder / "out") == FILES


def test_output_folder_is_output_when_none_is_given(folder: Path, belegraph: Command) -> None:
    belegraph("build", "a.txt")
    assert names(folder / "output") == FILES


def test_nothing_else_is_written(folder: Path, belegraph: Command) -> None:
    belegraph("build", "a.txt", "-o", "out")
    assert names(folder) == ["a.txt", "b.txt", "out"]


@pytest.mark.parametrize(
    "told", ["1 article, 1 sentence, 1 statement, ", " triples a statement", *(f"out/{name}" for name in FILES)]
)
def test_report_says_what_was_written(told: str, folder: Path, belegraph: Command) -> None:
    run = belegraph("build", "a.txt", "-o", "out")
    assert told in run.out
    assert run.err == ""


def test_quiet_says_nothing(folder: Path, belegraph: Command) -> None:
    assert belegraph("build", "a.txt", "-o", "out", "--quiet").out == ""


def test_quiet_still_tells_what_failed(folder: Path, belegraph: Command) -> None:
    assert "b.txt: empty" in belegraph("build", "a.txt", "b.txt", "-o", "out", "--quiet").err


def test_failure_is_named_and_counted(folder: Path, belegraph: Command) -> None:
    run = belegraph("build", "a.txt", "b.txt", "-o", "out")
    assert (run.code, run.err.splitlines()) == (1, [
        "belegraph: b.txt: empty; write a text",
        "belegraph: 1 article could not be built, all others were",
    ])  # fmt: skip


def test_others_are_built_when_one_fails(folder: Path, belegraph: Command) -> None:
    belegraph("build", "b.txt", "a.txt", "-o", "out")
    lines = (folder / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["a"]


def test_nothing_is_written_when_no_article_could_be_built(folder: Path, belegraph: Command) -> None:
    run = belegraph("build", "b.txt", "-o", "out")
    assert (run.code, run.out, names(folder)) == (1, "", ["a.txt", "b.txt"])
    assert "nothing was written" in run.err


@pytest.mark.parametrize("source", [".", "*.txt", "a.t*", "./a.txt"])
def test_source_may_be_a_folder_a_glob_a_file(source: str, folder: Path, belegraph: Command) -> None:
    belegraph("build", source, "-o", "out")
    assert TEXT in (folder / "out" / "articles.jsonl").read_text(encoding="utf-8")


def test_source_may_be_standard_input(folder: Path, belegraph: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode()), encoding="utf-8"))
    assert belegraph("build", "-", "-o", "out").code == 0
    assert TEXT in (folder / "out" / "articles.jsonl").read_text(encoding="utf-8")


def test_same_source_twice_is_one_article(folder: Path, belegraph: Command) -> None:
    assert belegraph("build", "a.txt", "a.txt", "-o", "out").out.startswith("1 article, ")


def test_built_folder_can_be_asked(folder: Path, belegraph: Command) -> None:
    belegraph("build", "a.txt", "-o", "out")
    run = belegraph("query", "out", "-e", "SELECT (COUNT(?s) AS ?n) WHERE { ?s a bg:Statement }", "--format", "csv")
    assert run.out == "n\n1\n"


def test_building_again_where_the_sources_are_gives_the_same(folder: Path, belegraph: Command) -> None:
    (folder / "b.txt").unlink()
    outputs = []
    for _ in range(2):
        assert belegraph("build", ".").code == 0
        outputs.append({name: (folder / "output" / name).read_bytes() for name in FILES})
    assert outputs[0] == outputs[1]


def test_pipeline_is_chosen(folder: Path, belegraph: Command) -> None:
    assert belegraph("build", "a.txt", "--pipeline", "fast", "-o", "out").code == 0
    assert names(folder / "out") == FILES


def test_unknown_pipeline_is_named_and_nothing_is_written(folder: Path, belegraph: Command) -> None:
    run = belegraph("build", "a.txt", "--pipeline", "de_nowhere", "-o", "out")
    assert (run.code, run.out, len(run.err.splitlines())) == (2, "", 1)
    assert run.err.startswith("belegraph: pipeline de_nowhere: ")
    assert "choose one of: accurate, fast" in run.err
    assert names(folder) == ["a.txt", "b.txt"]


@pytest.fixture
def rain(folder: Path) -> str:
    """An article of three sentences, of which one says nothing of anybody."""
    (folder / "rain.txt").write_text(f"{TEXT} Es regnet. Jon Holm kauft eine Mühle.", encoding="utf-8")
    return "rain.txt"


def test_report_says_how_many_sentences_gave_nothing(rain: str, belegraph: Command) -> None:
    assert "1 sentence without a statement (33.3 %)" in belegraph("build", rain, "-o", "out").out.splitlines()


def test_report_says_that_each_sentence_gave_something(folder: Path, belegraph: Command) -> None:
    assert "0 sentences without a statement (0.0 %)" in belegraph("build", "a.txt", "-o", "out").out.splitlines()


@pytest.mark.parametrize(
    ("options", "found"),
    [
        pytest.param(("--verbose",), ["  rain 2: Es regnet."], id="verbose"),
        pytest.param(("-v",), ["  rain 2: Es regnet."], id="v"),
        pytest.param((), [], id="not asked for"),
        pytest.param(("--verbose", "--quiet"), [], id="quiet is stronger"),
    ],
)
def test_sentences_that_gave_nothing_are_listed(
    options: tuple[str, ...], found: list[str], rain: str, belegraph: Command
) -> None:
    lines = belegraph("build", rain, "-o", "out", *options).out.splitlines()
    assert [line for line in lines if "Es regnet." in line] == found


@pytest.mark.parametrize("option", ["--quiet", "-q"])
def test_quiet_prints_nothing_of_silent_sentences(option: str, rain: str, belegraph: Command) -> None:
    run = belegraph("build", rain, "-o", "out", "--verbose", option)
    assert (run.code, run.out, run.err) == (0, "", "")


@pytest.mark.parametrize(("option", "name"), [
    ("--no-html", "graph.html"), ("--no-graphml", "graph.graphml"), ("--no-csv", "statements.csv"), ("--no-turtle", "graph.ttl"),
])  # fmt: skip
def test_a_file_that_is_not_wanted_is_not_written(option: str, name: str, folder: Path, belegraph: Command) -> None:
    assert belegraph("build", "a.txt", "-o", "out", option).code == 0
    assert names(folder / "out") == [each for each in FILES if each != name]
