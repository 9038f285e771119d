"""The files that sheets make are those that the formats write of a store, be the sheets kept or made anew."""

import io
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.factory import make_article, make_reading, make_statement, phrase

from belegraph.dataset import RESOLUTION, open_dataset, oxigraph
from belegraph.errors import OutputError
from belegraph.export import FILES, Content, text, write_output
from belegraph.export.graphml import write_graphml
from belegraph.export.spool import Spool
from belegraph.export.turtle import write_trig, write_turtle
from belegraph.identity import Bearer, Identities
from belegraph.iri import article_iri
from belegraph.model import Thing
from belegraph.pipeline import Graph, assemble
from belegraph.rdf import resolution_graph
from belegraph.records.part import ALL, Part
from belegraph.store import MemoryStore, Written
from belegraph.work import Built, Work

IDS = ("b", "ä", "a", "a/1", "Z")
WRITERS = {
    "graph.ttl": (write_turtle, Part(plain=True)),
    "graph.trig": (write_trig, ALL),
    "graph.graphml": (write_graphml, ALL),
}


def several() -> Graph:
    """Articles that call one thing otherwise, and one whose subject nobody knows."""
    named = [make_statement(phrase("Kern", Thing("Anna Kern", kind)), article="b") for kind in ("Person", "Work")]
    others = [make_statement(article=id) for id in IDS[1:-1]] + [make_statement(phrase("Kern"), article="Z")]
    readings = [make_reading(*named, article=make_article("b"))]
    readings += [make_reading(each, article=make_article(id)) for id, each in zip(IDS[1:], others, strict=True)]
    return assemble(readings, [])


def written(name: str, content: Content) -> str:
    FILES[name](content, file := io.BytesIO())
    return file.getvalue().decode()


@pytest.mark.parametrize("name", WRITERS)
def test_file_is_the_same_as_its_format(name: str) -> None:
    graph = several()
    write, part = WRITERS[name]
    assert written(name, Content(graph.dataset, graph.articles)) == text(write, graph.dataset, part)


@pytest.mark.parametrize("name", WRITERS)
def test_file_of_nothing_is_the_same_as_its_format(name: str) -> None:
    dataset = open_dataset()
    write, part = WRITERS[name]
    assert written(name, Content(dataset, ())) == text(write, dataset, part)


def taken(folder: Path, digest: str, article: str = "fluss") -> bool:
    """Whether the sheet of the article is taken, which tells something else than the graph, so that one can see it."""
    work, store = Work("fast", "x", sheets=True), MemoryStore()
    reading = make_reading(make_statement())
    built = work.finish(reading)
    assert isinstance(built, Built)
    assert built.sheet is not None
    store.put([built.written])
    with closing(Spool(folder / "sheets.sqlite")) as spool:
        spool.put(
            replace(built.sheet, graph=article_iri(article), trig=b"kept"), digest or work.digest(reading.article)
        )
        spool.gather(oxigraph(store.dataset))
        return b"kept" in b"".join(spool.trig())


def test_sheet_of_a_graph_is_taken(tmp_path: Path) -> None:
    assert taken(tmp_path, "")


def test_sheet_of_an_older_graph_is_not_taken(tmp_path: Path) -> None:
    assert not taken(tmp_path, "older")


def test_sheet_without_its_graph_is_not_taken(tmp_path: Path) -> None:
    assert not taken(tmp_path, "", "gone")


def test_sheets_are_gathered_again_and_again(tmp_path: Path) -> None:
    graph, spool = several(), Spool(tmp_path / "sheets.sqlite")
    first, second = (written("graph.graphml", Content(graph.dataset, (), spool)) for _ in range(2))
    assert first == second
    spool.close()


def test_database_that_fails_is_an_error_of_the_folder(tmp_path: Path) -> None:
    graph, spool = several(), Spool()
    spool.close()
    with pytest.raises(OutputError, match="cannot be written"):
        write_output(tmp_path, Content(graph.dataset, (), spool), ["graph.ttl"])


@pytest.mark.parametrize("name", WRITERS)
def test_resolution_that_is_taken_in_parts_is_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bearer stands in another part than what is the same as it."""
    store = MemoryStore()
    found = Identities(
        same={"urn:a": "urn:z", "urn:b": "urn:y"},
        bearers=(Bearer("urn:z", "urn:kern", "Kern", "urn:g"), Bearer("urn:c", "urn:kern", "Kern", "urn:h")),
    )
    store.put([Written(RESOLUTION, resolution_graph(found))])
    write, part = WRITERS[name]
    whole = text(write, store.dataset, part)
    monkeypatch.setattr("belegraph.export.sheets.SOME", 1)
    assert written(name, Content(store.dataset, ())) == whole
    assert ("urn:z" in whole) == (name == "graph.trig")
