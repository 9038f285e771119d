from contextlib import closing
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.serve.conftest import OUTPUT
from tests.store.conftest import make_readings, put

from belegraph.errors import OutputError, StoreError
from belegraph.serve.snapshot import Source
from belegraph.store import open_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path / "store") as store:
        put(store, make_readings("a"))
    return tmp_path / "store"


def test_of_a_folder_a_store_is_made_and_goes() -> None:
    with closing(Source(OUTPUT)) as source:
        quads = set(ox.Store.read_only(str(source.newest())))
        told = set(ox.parse(path=str(OUTPUT / "graph.trig"), format=ox.RdfFormat.TRIG))
        assert told <= quads
    assert not source.index.exists()


@pytest.mark.parametrize("content", [None, "not TriG <"])
def test_what_is_no_graph_is_told(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "graph.trig").write_text(content)
    with pytest.raises(OutputError, match=r"graph\.trig"):
        Source(tmp_path)


def test_a_store_is_served_while_it_grows(folder: Path) -> None:
    with closing(Source(folder)) as source:
        first = source.newest()
        with open_store(folder) as store:
            put(store, make_readings("b"))
        second = source.newest()
        assert (first != second, first.is_dir()) == (True, True)
        assert len(ox.Store.read_only(str(first))) < len(ox.Store.read_only(str(second)))


def test_an_old_snapshot_goes_when_nobody_reads_it(folder: Path) -> None:
    with closing(Source(folder)) as source:
        first = source.newest()
        with open_store(folder) as store:
            put(store, make_readings("b"))
        source.keep(source.newest())
        with open_store(folder) as store:
            put(store, make_readings("c"))
        assert not first.exists()


def test_a_store_without_anything_is_told(tmp_path: Path) -> None:
    (tmp_path / "graph.trig").mkdir()
    with pytest.raises((OutputError, StoreError)):
        Source(tmp_path)
