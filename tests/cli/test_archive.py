"""An archive on the command line: several processes, broken off and resumed, progress, what failed."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from tests.conftest import Command

from belegraph.store import working

TEXTS = [f"Anna Kern leitet die Werft {name}. Jon Holm besucht {name}." for name in ("Nord", "Süd", "West", "Ost")] * 10


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """40 articles as JSON Lines, one of which is empty."""
    monkeypatch.chdir(tmp_path)
    lines = [json.dumps({"id": f"a{place:02}", "text": text}) for place, text in enumerate(TEXTS)]
    (tmp_path / "news.jsonl").write_text("\n".join([*lines, '{"text": ""}']), encoding="utf-8")
    return tmp_path


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def start(*arguments: str) -> "subprocess.Popen[str]":
    """Start a build that cannot come to its end: after the articles it waits for more."""
    command = [sys.executable, "-m", "belegraph", "build", "-", "--pipeline", "fast", *arguments]
    pipe = subprocess.PIPE
    run = subprocess.Popen(command, stdin=pipe, stderr=pipe, encoding="utf-8", start_new_session=True)
    assert run.stdin is not None
    run.stdin.write(Path("news.jsonl").read_text(encoding="utf-8") + "\n")
    run.stdin.flush()
    return run


def end(run: "subprocess.Popen[str]", how: int) -> str:
    """End a run, which has open what it waits for, and return what it has told."""
    os.killpg(run.pid, how)
    run.wait(timeout=60)  # 2 s on a machine that has nothing else to do
    return run.communicate()[1]


def arrived(folder: Path) -> int:
    """How many articles of a build are kept."""
    try:
        with closing(sqlite3.connect(f"file:{folder}/.build/articles.sqlite?mode=ro", uri=True)) as kept:
            return int(kept.execute("SELECT COUNT(*) FROM sheet").fetchone()[0])
    except sqlite3.Error:
        return 0  # it is being made


def wait_for_a_batch(run: "subprocess.Popen[str]", folder: Path) -> None:
    """Until some articles have arrived."""
    last = time.monotonic() + 300  # a busy machine
    while arrived(folder) < 10:
        assert run.poll() is None, "the build has ended"
        assert time.monotonic() < last, "nothing has arrived"
        time.sleep(0.01)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["interrupted", "killed"])
def test_build_that_was_broken_off_and_resumed_has_the_same_bytes(how: int, archive: Path, belegraph: Command) -> None:
    whole = belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "whole")
    run = start("-o", "part", "--jobs", "2")
    wait_for_a_batch(run, archive / "part")
    end(run, how)
    assert {path.name for path in (archive / "part").iterdir()} - {".lock"} == {".build"}
    resumed = belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "part", "--resume")
    assert content(archive / "part") == content(archive / "whole")
    assert resumed.out.replace("part/", "whole/") == whole.out


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "asked to end"])
def test_ctrl_c_ends_the_run_and_its_processes(how: int, archive: Path) -> None:
    run = start("-o", "out", "--jobs", "2")
    wait_for_a_batch(run, archive / "out")
    told = end(run, how)
    assert (run.returncode, told.count("belegraph: interrupted")) == (130, 1)
    assert "Traceback" not in told


def test_article_that_is_gone_is_not_resumed(archive: Path, belegraph: Command) -> None:
    run = start("-o", "out")
    wait_for_a_batch(run, archive / "out")
    end(run, signal.SIGKILL)
    lines = (archive / "news.jsonl").read_text(encoding="utf-8").splitlines()
    (archive / "news.jsonl").write_text("\n".join(lines[3:-1]), encoding="utf-8")
    assert belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "out", "--resume").code == 0
    told = (archive / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in told] == [f"a{place:02}" for place in range(3, 40)]


def test_what_failed_is_in_a_file_that_goes_when_nothing_fails(archive: Path, belegraph: Command) -> None:
    assert belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "out").code == 1
    [failure] = (archive / "out" / "failed.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(failure)["source"] == "news.jsonl"
    assert "line 41" in json.loads(failure)["reason"]
    (archive / "news.jsonl").write_text(json.dumps({"text": TEXTS[0]}), encoding="utf-8")
    assert belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "out").code == 0
    assert not (archive / "out" / "failed.jsonl").exists()


@pytest.mark.parametrize("command", [("build", "-o", "out"), ("ingest", "--store", "out")], ids=["build", "ingest"])
def test_log_for_machines_is_json_line_by_line(command: tuple[str, ...], archive: Path, belegraph: Command) -> None:
    run = belegraph(command[0], "news.jsonl", *command[1:], "--pipeline", "fast", "--log-format", "json")
    lines = [json.loads(line) for line in run.err.splitlines()]
    told = [line for line in lines if line["event"] != "progress"]  # which a busy machine has, too
    assert [line["event"] for line in told] == ["read", "failed"]
    assert (told[0]["articles"], told[0]["failed"], told[0]["words"]) == (40, 1, sum(len(t.split()) for t in TEXTS))


@pytest.mark.parametrize(("source", "events"), [
    pytest.param("missing.txt", ["error"], id="one source"),
    pytest.param("*.json*", ["failed", "failed", "error"], id="several sources"),
])  # fmt: skip
def test_errors_are_json_for_machines_too(
    source: str, events: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, belegraph: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.json").write_text("", encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    run = belegraph("build", source, "-o", "out", "--log-format=json")
    lines = [json.loads(line) for line in run.err.splitlines()]
    assert [line["event"] for line in lines] == events
    assert lines[-1]["code"] == run.code == 1
    assert lines[-1]["reason"]


def test_correction_that_matches_nothing_is_json_for_machines(archive: Path, belegraph: Command) -> None:
    (archive / "mine.yaml").write_text(
        "- wrong: {subject: Nobody Here, relation: isA}\n  author: A. Kern\n  reason: a try\n", encoding="utf-8"
    )
    options = ("--pipeline", "fast", "--no-html", "--corrections", "mine.yaml", "--log-format", "json")
    run = belegraph("build", "news.jsonl", "-o", "out", *options)
    assert "unmatched" in [json.loads(line)["event"] for line in run.err.splitlines()]


def test_ingest_with_several_processes_gives_the_same_graph(archive: Path, belegraph: Command) -> None:
    exports = []
    for jobs in ("1", "3"):
        belegraph("ingest", "news.jsonl", "--store", jobs, "--jobs", jobs, "--pipeline", "fast")
        belegraph("export", jobs, "nquads", "-o", f"{jobs}.nq")
        exports.append((archive / f"{jobs}.nq").read_bytes())
    assert exports[0] == exports[1]
    assert (archive / "1" / "failed.jsonl").exists()


@pytest.mark.parametrize("options", [(), ("--parts", "10"), ("--resume",)], ids=["one piece", "parts", "resumed"])
def test_two_builds_into_one_folder_are_refused(options: tuple[str, ...], archive: Path, belegraph: Command) -> None:
    run = start("-o", "out")
    wait_for_a_batch(run, archive / "out")
    os.kill(run.pid, signal.SIGSTOP)
    second = belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "out", *options)
    end(run, signal.SIGKILL)
    assert (second.code, second.out) == (1, "")
    assert second.err.startswith("belegraph: out: another process builds into it; ")


def test_build_beside_a_build_in_parts_is_refused(archive: Path, belegraph: Command) -> None:
    with working(archive / "out", ".parts", resume=False, is_worth=lambda folder: False):
        run = belegraph("build", "news.jsonl", "--pipeline", "fast", "-o", "out")
    assert (run.code, run.err.split("; ")[0]) == (1, "belegraph: out: another process builds into it")


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--parts", "2", "--no-html"), "--no-html"),
        (("--parts", "2", "--no-turtle", "--no-csv"), "--no-csv"),
        (("--address", "auto"), "--address"),
    ],
    ids=["page", "files", "cluster"],
)
def test_option_that_does_not_apply_is_named(
    options: tuple[str, ...], named: str, archive: Path, belegraph: Command
) -> None:
    run = belegraph("build", "news.jsonl", "-o", "out", *options)
    assert (run.code, run.err.splitlines()) == (2, [run.err.rstrip()])
    assert run.err.startswith(f"belegraph: {named} ")
    assert not (archive / "out").exists()
