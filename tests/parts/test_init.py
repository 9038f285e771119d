"""A graph in parts: the same bytes for any number of processes, and the same graph as in one piece."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pyoxigraph as ox
import pytest
from tests.conftest import Command

from belegraph.archive import ingest
from belegraph.dataset import TEXTS, oxigraph
from belegraph.errors import Failure, OutputError
from belegraph.parts import KINDS, build_parts
from belegraph.parts.chunks import Chunk, Receipt, write_part
from belegraph.parts.places import PartPlaces
from belegraph.store import open_local

TEXT = "Anna Kern leitet die Werft {0}. Bundeskanzler Olaf Scholz besucht {0}. {1}"
MORE = ("Der Deutsche Gewerkschaftsbund (DGB) streikt. Präsident Selenskyj traf Scholz.", "Zelensky lobt den DGB.")
NAMES = ("Nord", "Süd", "West")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """7 articles, of which two are reprints, and a line that is none."""
    path = tmp_path_factory.mktemp("archive") / "news.jsonl"
    articles = [
        {"id": f"a{place}", "text": TEXT.format(NAMES[place % 3], MORE[place % 2]), "published": "2023-05-12"}
        for place in range(7)
    ]
    lines = [json.dumps(each) for each in articles]
    path.write_text("\n".join([*lines[:3], '{"text": ""}', *lines[3:]]), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def parts(archive: Path) -> Path:
    folder = archive.parent / "parts"
    build_parts([archive], folder, 3, pipeline="fast", buckets=3)
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def quads(folder: Path) -> set[ox.Quad]:
    packed = [path for kind in ("nquads", "resolution") for path in (folder / kind).iterdir()]
    return {q for path in packed for q in ox.parse(gzip.decompress(path.read_bytes()), format=ox.RdfFormat.N_QUADS)}


def test_parts_follow_the_order_of_the_sources(parts: Path) -> None:
    assert sorted(path.name for path in parts.iterdir()) == sorted([*KINDS, "failed.jsonl"])
    names = sorted(path.name for path in (parts / "nquads").iterdir())
    assert names == ["part-00000.nq.gz", "part-00001.nq.gz", "part-00002.nq.gz", "part-system.nq.gz"]
    ids = pq.read_table(parts / "articles" / "part-00001.parquet").column("article").to_pylist()
    assert ids == ["a3", "a4", "a5"]


def test_parts_have_the_quads_of_a_store_with_the_same_articles(archive: Path, parts: Path, tmp_path: Path) -> None:
    ingest([archive], tmp_path / "store", pipeline="fast", on_failure=lambda failure: None)
    dataset = open_local(tmp_path / "store")
    stored = {quad for quad in oxigraph(dataset) if not quad.subject.value.endswith("graph/resolution")}
    assert quads(parts) == stored
    assert any(quad.predicate.value.endswith("reprintOf") for quad in stored)
    assert any(quad.graph_name == ox.NamedNode(TEXTS) for quad in stored)


def test_things_stand_once_in_the_table_of_things(parts: Path) -> None:
    things = [
        name for path in (parts / "entities").iterdir() for name in pq.read_table(path).column("entity").to_pylist()
    ]
    assert len(things) == len(set(things))
    assert "https://w3id.org/belegraph/entity/anna-kern" in things


def test_two_processes_write_the_same_bytes(archive: Path, parts: Path, tmp_path: Path) -> None:
    build_parts([archive], tmp_path / "again", 3, pipeline="fast", buckets=3, jobs=2)
    assert content(tmp_path / "again") == content(parts)


def test_resumed_build_reads_only_what_is_missing(
    archive: Path, parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    made: list[str] = []
    monkeypatch.setattr("belegraph.parts.join", broken)
    with pytest.raises(KeyboardInterrupt):
        build_parts([archive], tmp_path / "out", 3, pipeline="fast", buckets=3)
    assert [path.name for path in (tmp_path / "out").iterdir()] == [".parts"]
    monkeypatch.undo()
    (tmp_path / "out" / ".parts" / "receipt-00001.pickle").unlink()

    def noted(places: PartPlaces, chunk: Chunk, *rest: Any) -> Receipt:
        made.append(chunk.id)
        return write_part(places, chunk, *rest)

    monkeypatch.setattr("belegraph.parts.chunks.write_part", noted)
    build_parts([archive], tmp_path / "out", 3, pipeline="fast", buckets=3, resume=True)
    assert made == ["00001"]
    assert content(tmp_path / "out") == content(parts)


def test_resumed_build_with_larger_parts_keeps_none_of_the_smaller_ones(
    archive: Path, parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("belegraph.parts.join", broken)
    with pytest.raises(KeyboardInterrupt):
        build_parts([archive], tmp_path / "out", 1, pipeline="fast", buckets=3)
    monkeypatch.undo()
    build_parts([archive], tmp_path / "out", 3, pipeline="fast", buckets=3, resume=True)
    assert content(tmp_path / "out") == content(parts)


def test_machine_that_writes_elsewhere_is_noticed(archive: Path, tmp_path: Path) -> None:
    def elsewhere(task: Any, items: Iterable[Any], *, jobs: int) -> Iterator[Any]:
        for item in items:
            yield replace(task, places=PartPlaces(tmp_path / "elsewhere", 3))(item)

    with pytest.raises(OutputError, match="not on a disk that all machines"):
        build_parts([archive], tmp_path / "out", 3, pipeline="fast", buckets=3, engine=elsewhere)


def test_poisonous_article_costs_itself_alone(archive: Path, tmp_path: Path) -> None:
    def deadly(task: Any, items: Iterable[Any], *, jobs: int) -> Iterator[Any]:
        for item in items:
            dies = item.id == "a4" or (isinstance(item, Chunk) and any(each.id == "a4" for each in item.articles))
            yield Failure("", "died", item.id) if dies else task(item)

    report = build_parts([archive], tmp_path / "out", 3, pipeline="fast", buckets=3, engine=deadly)
    assert report.articles == 6
    assert [failure.article for failure in report.failures if failure.reason == "died"] == ["a4"]
    ids = pq.read_table(tmp_path / "out" / "articles" / "part-00001.parquet").column("article").to_pylist()
    assert ids == ["a3", "a5"]


def test_command_writes_parts(archive: Path, parts: Path, tmp_path: Path, belegraph: Command) -> None:
    run = belegraph("build", str(archive), "-o", str(tmp_path / "out"), "--parts", "3", "--pipeline", "fast")
    assert run.code == 1  # a line is no article
    assert "7 articles" in run.out
    assert content(tmp_path / "out").keys() > {
        "nquads/part-00002.nq.gz",
        "statements/part-00002.parquet",
        "failed.jsonl",
    }


def test_nothing_to_build_leaves_nothing(tmp_path: Path, belegraph: Command) -> None:
    run = belegraph("build", str(tmp_path / "no"), "-o", str(tmp_path / "out"), "--parts", "3", "--pipeline", "fast")
    assert (run.code, (tmp_path / "out").exists()) == (1, False)
    assert "no such file" in run.err
