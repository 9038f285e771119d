"""Stores are checked, measured, copied, and put back."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.conftest import Command
from tests.store.conftest import make_readings, put
from tests.store.test_local import damage, ids

from belegraph.dataset import oxigraph
from belegraph.store import find_words, open_place, open_store
from belegraph.store.upkeep import backup, check, restore, size


def quads(place: Path) -> set[ox.Quad]:
    return set(oxigraph(open_place(place)))


def test_whole_store_is_whole(folder: Path, belegraph: Command) -> None:
    run = belegraph("store", "check", folder)
    assert (run.code, run.out, run.err) == (0, f"{folder}: whole\n", "")


@pytest.mark.parametrize(("update", "told"), [
    pytest.param("DELETE WHERE { GRAPH <https://w3id.org/belegraph/graph/texts> { <https://w3id.org/belegraph/article/a> ?p ?o } }",
                 "https://w3id.org/belegraph/article/a: a graph without a record", id="graph without a record"),
    pytest.param("DROP GRAPH <https://w3id.org/belegraph/article/a>",
                 "https://w3id.org/belegraph/article/a: a record without a graph", id="record without a graph"),
    pytest.param("""DELETE { GRAPH ?g { ?s bg:text ?t } } INSERT { GRAPH ?g { ?s bg:text "anders" } }
                    WHERE { GRAPH ?g { ?s a bg:Sentence ; bg:number 1 ; bg:text ?t } FILTER(STRENDS(STR(?g), "/a")) }""",
                 "https://w3id.org/belegraph/article/a/sentence/1: not what the text of the article has there", id="another text"),
    pytest.param("INSERT DATA { <urn:a> <urn:b> <urn:c> }", "the snapshot for readers has", id="older snapshot"),
])  # fmt: skip
def test_what_does_not_fit_is_told(update: str, told: str, folder: Path, belegraph: Command) -> None:
    store = ox.Store(str(folder / "graph-1"))
    store.update(update, prefixes={"bg": "https://w3id.org/belegraph/ns#"})
    del store
    run = belegraph("store", "check", folder)
    assert run.code == 1
    assert any(line.startswith(f"{folder}: {told}") for line in run.out.splitlines())


def test_stats_count(folder: Path, belegraph: Command) -> None:
    found = json.loads(belegraph("store", "stats", folder, "--format", "json").out)
    assert (found["format"], found["articles"], found["statements"]) == (1, 2, 2)
    assert found["quads"] == size(folder).quads == len(quads(folder))
    assert min(found["graph_bytes"], found["index_bytes"]) > 1000


def test_backup_is_a_store_with_the_same_in_it(folder: Path, tmp_path: Path, belegraph: Command) -> None:
    assert belegraph("store", "backup", folder, tmp_path / "copy").code == 0
    assert quads(tmp_path / "copy") == quads(folder)
    assert list(check(tmp_path / "copy")) == []


def test_backup_is_taken_beside_a_writer(folder: Path, tmp_path: Path) -> None:
    with open_store(folder) as store:
        put(store, make_readings("c"))
        backup(folder, tmp_path / "copy")
    assert ids(tmp_path / "copy") == ["a", "b", "c"]


def test_backup_writes_over_nothing(folder: Path, tmp_path: Path, belegraph: Command) -> None:
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "notes.md").write_text("mine", encoding="utf-8")
    run = belegraph("store", "backup", folder, tmp_path / "copy")
    assert (run.code, run.err) == (1, f"belegraph: {tmp_path / 'copy'}: is there already; choose a new folder\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "store"]


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    """A backup of a and b; the store has c as well."""
    backup(folder, tmp_path / "copy")
    with open_store(folder) as store:
        put(store, make_readings("c"))
    return tmp_path / "copy"


def test_restored_store_holds_what_the_backup_holds(folder: Path, copy: Path, belegraph: Command) -> None:
    assert belegraph("store", "restore", folder, copy).code == 0
    assert quads(folder) == quads(copy)
    assert list(check(folder)) == []


def test_damaged_store_is_restored(folder: Path, copy: Path, belegraph: Command) -> None:
    damage(folder)
    assert belegraph("store", "restore", folder, copy).code == 0
    assert ids(folder) == ["a", "b"]
    assert list(check(folder)) == []


def test_damaged_store_goes_back_to_its_own_last_state(folder: Path, belegraph: Command) -> None:
    damage(folder)
    assert belegraph("store", "restore", folder).code == 0
    assert ids(folder) == ["a", "b"]
    assert list(check(folder)) == []


def test_store_with_a_damaged_marker_goes_back_to_its_own_last_state(folder: Path) -> None:
    (folder / "belegraph.store").write_text("{", encoding="utf-8")
    restore(folder, folder)
    assert ids(folder) == ["a", "b"]


def test_restored_store_can_be_searched_at_once(folder: Path, copy: Path) -> None:
    restore(folder, copy)
    assert [hit.articles for hit in find_words(folder, "riva", kind="entity")] == [2]


def test_restore_makes_a_new_store(copy: Path, tmp_path: Path) -> None:
    restore(tmp_path / "new", copy)
    assert ids(tmp_path / "new") == ["a", "b"]


def test_restore_waits_for_no_writer(folder: Path, copy: Path, belegraph: Command) -> None:
    with open_store(folder):
        run = belegraph("store", "restore", folder, copy)
    assert run.code == 1
    assert "another process writes into it" in run.err
    assert ids(folder) == ["a", "b", "c"]


def test_restored_store_grows(folder: Path, copy: Path) -> None:
    restore(folder, copy)
    with open_store(folder) as store:
        put(store, make_readings("d"))
    assert ids(folder) == ["a", "b", "d"]


@pytest.mark.parametrize("command", ["check", "stats", "restore"])
def test_what_is_no_store_is_one_line(command: str, tmp_path: Path, belegraph: Command) -> None:
    run = belegraph("store", command, tmp_path / "nowhere")
    assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
    assert run.err.startswith(f"belegraph: {tmp_path / 'nowhere'}: no store of belegraph; run: belegraph ingest")
    assert not (tmp_path / "nowhere").exists()
