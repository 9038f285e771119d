"""The files that sheets make are those that the formats write of a store, be the sheets kept or made anew."""

import io
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from tests.factory import make_article, make_reading, make_statement, phrase

from belegraph.dataset import RESOLUTION, open_dataset, oxigraph
from belegraph.engine import run_local
from belegraph.errors import Failure, OutputError
from belegraph.export import FILES, Content, text, write_output
from belegraph.export.graphml import write_graphml
from belegraph.export.sheets import sheet_of
from belegraph.export.spool import Packed, Spool, SpooledArticles, packed
from belegraph.export.turtle import write_trig, write_turtle
from belegraph.identity import Bearer, Identities
from belegraph.iri import article_iri
from belegraph.model import Thing
from belegraph.pipeline import Graph, assemble
from belegraph.rdf import resolution_graph
from belegraph.records.facts import graph_names, quads_of
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


def kept(spool: Spool, *articles: str) -> list[Packed]:
    """Keep what a worker makes of some articles."""
    work = Work("fast", "x", sheets=True)
    made = [work.finish(make_reading(make_statement(article=id), article=make_article(id))) for id in articles]
    sheets = [each.sheet for each in made if isinstance(each, Built) and each.sheet is not None]
    for sheet in sheets:
        spool.put(sheet)
    return sheets


def test_article_and_what_is_told_of_it_are_kept() -> None:
    spool = Spool()
    kept(spool, "b", "a")
    assert [article.id for article in SpooledArticles(spool)] == ["a", "b"]
    assert spool.counts(article_iri("a"))[:2] == (2, 1)
    assert len(next(spool.rows()).named) == 2


def test_digest_of_an_article_is_known_and_that_of_another_is_none() -> None:
    spool = Spool()
    kept(spool, "a")
    assert spool.digest(article_iri("a")) == Work("fast", "x").digest(make_article("a"))
    assert spool.digest(article_iri("b")) == ""


def test_newer_sheet_takes_the_place_of_an_older_one() -> None:
    spool = Spool()
    [sheet] = kept(spool, "a")
    spool.put(sheet._replace(trig=b"newer"))
    spool.gather()
    assert list(spool.trig())[1:] == [b"newer"]


def test_articles_that_are_not_wanted_go() -> None:
    spool = Spool()
    kept(spool, "a", "b", "c")
    spool.keep_only({article_iri("b")})
    assert [article.id for article in spool.sources()] == ["b"]


def test_files_of_kept_sheets_are_those_of_the_graph() -> None:
    graph, spool = several(), Spool()
    for name in graph_names(oxigraph(graph.dataset)):
        quads = quads_of(oxigraph(graph.dataset), name)
        spool.put(packed(sheet_of(name.value, quads)))  # type: ignore[union-attr]  # all have names
    spool.gather()
    for file in WRITERS:
        assert written(file, Content(open_dataset(), (), spool)) == written(file, Content(graph.dataset, ()))


def test_files_that_other_processes_write_are_the_same(tmp_path: Path) -> None:
    with closing(Spool(tmp_path / "sheets.sqlite")) as spool:
        kept(spool, "b", "a")
        spool.gather()
        content = Content(open_dataset(), SpooledArticles(spool), spool)
        write_output(tmp_path / "own", content, FILES)
        write_output(tmp_path / "others", content, FILES, run=partial(run_local, jobs=2))
    for name in FILES:
        assert (tmp_path / "own" / name).read_bytes() == (tmp_path / "others" / name).read_bytes()


def test_process_that_dies_over_a_file_is_an_error_of_the_folder(tmp_path: Path) -> None:
    with closing(Spool(tmp_path / "sheets.sqlite")) as spool:
        content = Content(open_dataset(), (), spool)
        with pytest.raises(OutputError, match="it died"):
            write_output(tmp_path / "out", content, FILES, run=lambda task, files: iter([Failure("", "it died")]))


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
