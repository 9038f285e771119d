"""A store in a folder: whole articles only, whatever happens; one writer; readers beside it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.conftest import ROOT, Command
from tests.store.conftest import make_readings, put

from belegraph.dataset import article_quads, oxigraph
from belegraph.errors import StoreError
from belegraph.pipeline import build, open_folder
from belegraph.rdf import read_articles
from belegraph.store import open_place, open_store, removal
from belegraph.store.upkeep import check


def ids(place: Path | str) -> list[str]:
    return [article.id for article in read_articles(open_place(place))]


def test_articles_are_there_for_readers(folder: Path) -> None:
    assert ids(folder) == ["a", "b"]


def test_store_is_opened_again_and_grows(folder: Path) -> None:
    with open_store(folder) as store:
        put(store, make_readings("c"))
    assert ids(folder) == ["a", "b", "c"]


def test_changed_article_replaces_its_own_graph_and_nothing_else(folder: Path) -> None:
    before = {quad for quad in article_quads(open_place(folder)) if quad.graph_name.value.endswith("/b")}  # type: ignore[union-attr]  # all are named
    with open_store(folder) as store:
        put(store, make_readings("a", title="Neu"))
    after = open_place(folder)
    assert [article.title for article in read_articles(after)] == ["Neu", ""]
    assert before < set(article_quads(after))
    assert list(check(folder)) == []


def test_removed_article_leaves_no_trace_and_others_stay(folder: Path, tmp_path: Path) -> None:
    with open_store(folder) as store:
        store.put([removal("a")])
    with open_store(tmp_path / "other") as store:
        put(store, make_readings("b"))
    assert set(oxigraph(open_place(folder))) == set(oxigraph(open_place(tmp_path / "other")))


def test_thing_that_another_article_names_stays(folder: Path) -> None:
    with open_store(folder) as store:
        store.put([removal("a")])
    assert open_place(folder).query("ASK { <https://w3id.org/belegraph/entity/anna-kern> bg:supports ?what }").askAnswer


@pytest.mark.parametrize("graph", ["ontology", "authority", "texts"])
def test_what_is_no_article_has_a_graph_of_its_own(graph: str, folder: Path) -> None:
    name = ox.NamedNode(f"https://w3id.org/belegraph/graph/{graph}")
    assert oxigraph(open_place(folder)).contains_named_graph(name)


def test_article_comes_back_as_it_was(tmp_path: Path) -> None:
    [reading] = make_readings("a", title="Titel", publisher="taz", place="Köln", published="2024-05", url="urn:x")
    with open_store(tmp_path / "store") as store:
        put(store, [reading])
    assert list(read_articles(open_place(tmp_path / "store"))) == [reading.article]


def test_store_is_opened_as_a_folder_is(folder: Path) -> None:
    graph = open_folder(folder)
    assert (graph.report.articles, graph.report.statements) == (2, 2)
    assert [article.text for article in graph.articles] == [reading.article.text for reading in make_readings("ab")]


def test_store_within_a_source_is_no_source(folder: Path, belegraph: Command) -> None:
    (folder.parent / "c.txt").write_text("Anna Kern leitet die Werft.", encoding="utf-8")
    assert belegraph("ingest", folder.parent, "--store", folder, "-q").err == ""


# ---------------------------------------------------------------------------------------------------- writers and readers


def test_second_writer_is_told_at_once(folder: Path) -> None:
    with (
        open_store(folder),
        pytest.raises(StoreError, match="another process writes into it; wait"),
        open_store(folder),
    ):
        pass


def test_second_process_is_told_at_once(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text("Anna Kern leitet die Werft.", encoding="utf-8")
    command = [sys.executable, "-m", "belegraph", "ingest", "c.txt", "--store", str(folder)]
    with open_store(folder):
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"belegraph: {folder}: another process writes into it; wait")
    assert run.stderr.count("\n") == 1


def test_reader_beside_a_writer_sees_the_last_finished_batch(folder: Path) -> None:
    with open_store(folder) as store:
        put(store, make_readings("c"))
        assert ids(folder) == ["a", "b", "c"]


def test_reader_keeps_what_it_opened(folder: Path) -> None:
    reading = open_place(folder)
    with open_store(folder) as store:
        for id in "cdefg":
            put(store, make_readings(id))
    assert [article.id for article in read_articles(reading)] == ["a", "b"]


def test_snapshots_that_nobody_reads_go(folder: Path) -> None:
    with open_store(folder) as store:
        for id in "cdefg":
            put(store, make_readings(id))
    assert len([path for path in (folder / "snapshots").iterdir() if path.is_dir()]) == 1


# -------------------------------------------------------------------------------------------------------- kill and carry on

ENVIRONMENT = {**os.environ, "PYTHONPATH": f"{ROOT / 'graph'}{os.pathsep}{ROOT}"}
KILLED_AT = """
    import os, signal, sys
    from belegraph.store import {module}, open_store
    from tests.store.conftest import make_readings, put

    def kill(*_):
        os.kill(os.getpid(), signal.SIGKILL)

    with open_store(sys.argv[1]) as store:
        {owner}.{name} = kill
        put(store, make_readings("bc", title="neu"))
"""
MOMENTS = [
    pytest.param(("journal", "journal", "write"), id="before it is told"),
    pytest.param(("local", "local", "load"), id="before the graph is touched"),
    pytest.param(("search", "search.Index", "renew"), id="before the index"),
    pytest.param(("snapshots", "snapshots", "take"), id="before the snapshot"),
    pytest.param(("journal", "journal", "clear"), id="before the journal is cleared"),
]


@dataclass(frozen=True)
class Killed:
    """A store whose writer was killed while b changed and c came; when; and the articles that are whole in it."""

    folder: Path
    at: str

    @property
    def kept(self) -> list[str]:
        return ["a", "b"] if self.at == "write" else ["a", "b", "c"]


@pytest.fixture(scope="module", params=MOMENTS)
def killed_once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Killed:
    folder = tmp_path_factory.mktemp("killed") / "store"
    with open_store(folder) as store:
        put(store, make_readings("ab"))
    module, owner, name = request.param
    code = textwrap.dedent(KILLED_AT).format(module=module, owner=owner, name=name)
    run = subprocess.run([sys.executable, "-c", code, str(folder)], check=False, env=ENVIRONMENT, capture_output=True)
    assert run.returncode == -signal.SIGKILL, run.stderr
    return Killed(folder, name)


@pytest.fixture
def killed(killed_once: Killed, tmp_path: Path) -> Killed:
    shutil.copytree(killed_once.folder, tmp_path / "killed")
    return Killed(tmp_path / "killed", killed_once.at)


def test_killed_store_opens_with_whole_articles(killed: Killed) -> None:
    assert list(check(killed.folder)) == []
    assert ids(killed.folder) == killed.kept


def test_killed_writer_leaves_readers_what_was_finished(killed: Killed) -> None:
    assert ids(killed.folder) == (killed.kept if killed.at == "clear" else ["a", "b"])


def test_killed_run_carries_on(killed: Killed, tmp_path: Path) -> None:
    with open_store(killed.folder) as store:
        put(store, make_readings("bc", title="neu"))
    with open_store(tmp_path / "other") as store:
        put(store, [*make_readings("a"), *make_readings("bc", title="neu")])
    assert set(oxigraph(open_place(killed.folder))) == set(oxigraph(open_place(tmp_path / "other")))


def test_ingest_that_is_killed_carries_on(tmp_path: Path) -> None:
    """The command itself, killed in the middle of 60 articles; then once more, and the graph is that of one run."""
    lines = [{"id": f"a{n:02}", "text": f"Anna Kern leitet die Werft {n}. " * 3, "language": "de"} for n in range(60)]
    source, place = tmp_path / "news.jsonl", tmp_path / "store"
    source.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    command = [sys.executable, "-m", "belegraph", "ingest", str(source), "--store", str(place), "--pipeline", "fast"]
    process = subprocess.Popen(command, env=ENVIRONMENT)
    while process.poll() is None and not finished(place):
        time.sleep(0.02)
    process.kill()
    assert process.wait() == -signal.SIGKILL, "done before it could be killed"
    arrived = finished(place)
    assert arrived
    run = subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True, text=True)
    assert int(run.stdout.split(", ")[-1].split()[0]) >= arrived, "what had arrived was read again"
    assert list(check(place)) == []
    assert set(article_quads(open_place(place))) == set(article_quads(build([source], pipeline="fast").dataset))


def finished(place: Path) -> int:
    try:
        return len(ids(place))
    except (StoreError, OSError):  # not begun yet
        return 0


# ----------------------------------------------------------------------------------------------------------- what goes wrong


def test_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("mine", encoding="utf-8")
    with (
        pytest.raises(StoreError, match="neither empty nor a store of belegraph; choose another folder"),
        open_store(tmp_path),
    ):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["notes.md"]


@pytest.mark.parametrize(("marker", "told"), [
    pytest.param('{"format": 99, "graph": "graph-1"}', "written by a newer belegraph (form 99, this one knows 1); install", id="newer"),
    pytest.param('{"form', "damaged (belegraph.store cannot be read); run: belegraph store restore", id="half a file"),
    pytest.param("[]", "damaged (belegraph.store cannot be read); run: belegraph store restore", id="another file"),
])  # fmt: skip
def test_store_that_cannot_be_read_is_one_line_and_as_it_was(
    marker: str, told: str, folder: Path, belegraph: Command
) -> None:
    good = (folder / "belegraph.store").read_text(encoding="utf-8")
    (folder / "belegraph.store").write_text(marker, encoding="utf-8")
    for command in (
        ["ingest", ROOT / "seeds", "--store", folder],
        ["query", folder, "roles"],
        ["store", "check", folder],
    ):
        run = belegraph(*command)
        assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
        assert run.err.startswith(f"belegraph: {folder}: {told}")
    (folder / "belegraph.store").write_text(good, encoding="utf-8")
    assert ids(folder) == ["a", "b"]


def damage(folder: Path) -> None:
    for path in (folder / "graph-1").iterdir():
        if path.suffix == ".sst" or path.name.startswith(("MANIFEST", "CURRENT")):
            content = path.read_bytes()
            path.unlink()  # the snapshot has the same file
            path.write_bytes(bytes(len(content)))


def test_damaged_store_is_one_line(folder: Path, belegraph: Command) -> None:
    damage(folder)
    run = belegraph("store", "check", folder)
    assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
    assert run.err.startswith(f"belegraph: {folder}: damaged (")
    assert "; run: belegraph store restore " in run.err


def test_full_disk_is_one_line_and_nothing_is_lost(folder: Path, tmp_path: Path) -> None:
    """The limit of a process on the size of its files stands for the disk: a journal of 100 articles does not fit."""
    code = """
        import resource, signal, sys
        from belegraph.store import open_store
        from tests.store.conftest import make_readings, put
        with open_store(sys.argv[1]) as store:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
            put(store, make_readings(map(str, range(20))))
    """
    command = [sys.executable, "-c", textwrap.dedent(code), str(folder)]
    run = subprocess.run(command, check=False, env=ENVIRONMENT, capture_output=True, text=True)
    assert run.stderr.splitlines()[-1].endswith(
        "the disk is full; make room and run it again; what was there is kept"
    ), run.stderr
    assert list(check(folder)) == []
    assert ids(folder) == ["a", "b"]


@pytest.mark.parametrize("content", [
    pytest.param(b'# ["x', id="names"),
    pytest.param(b"\xff\xfe", id="no text"),
    pytest.param(b'# ["urn:g"]\nno quads\n', id="quads"),
])  # fmt: skip
def test_damaged_journal_is_one_line(content: bytes, folder: Path, belegraph: Command) -> None:
    (folder / "batch.nq").write_bytes(content)
    run = belegraph("store", "check", folder)
    assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
    assert run.err.startswith(f"belegraph: {folder}: damaged (")
    assert belegraph("store", "restore", folder).code == 0
    assert list(check(folder)) == []


def test_damaged_blocks_are_not_taken_for_a_second_writer(folder: Path, belegraph: Command) -> None:
    for path in (folder / "graph-1").glob("*.sst"):
        content = bytearray(path.read_bytes())
        content[20:120] = bytes(100)
        path.unlink()  # the snapshot has the same file
        path.write_bytes(content)
    assert "damaged (" in belegraph("store", "check", folder).err
    assert belegraph("store", "restore", folder).code == 0
    assert ids(folder) == ["a", "b"]


def test_lost_snapshot_is_taken_again(folder: Path) -> None:
    shutil.rmtree(folder / "snapshots")
    with open_store(folder):
        assert ids(folder) == ["a", "b"]
