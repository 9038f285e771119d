"""Words are found in any case and spelling, and the index stays in step with the graph."""

import sqlite3
from pathlib import Path

import pytest
from tests.conftest import Command
from tests.factory import make_article, make_reading
from tests.store.conftest import make_readings, put

from belegraph.model import Mention, Thing
from belegraph.store import find_words, open_store, removal
from belegraph.store.search import FILE, Index

TEXTS = {"a": ("Größe", "Die Straße endet."), "b": ("Ölmühle Bürgel", "Émile baut ÄPFEL an.")}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("words") / "store"
    with open_store(place) as store:
        for id, (name, text) in TEXTS.items():
            thing = Mention(0, 3, text[:3], Thing(name, "Company"))
            put(store, [make_reading(article=make_article(id, (text + " ") * 3), mentions=[thing])])
    return place


def found(place: Path | str, words: str, **options: object) -> set[str]:
    return {hit.iri.split("/belegraph/")[1] for hit in find_words(place, words, **options)}  # type: ignore[arg-type]  # by name


A, B = {"article/a/sentence/1", "article/a/sentence/2"}, {"article/b/sentence/1", "article/b/sentence/2"}


@pytest.mark.parametrize(("words", "entity"), [
    pytest.param("größe", "entity/groesse", id="as it stands"),
    pytest.param("GRÖSSE", "entity/groesse", id="capitals"),
    pytest.param("groesse", "entity/groesse", id="spelt out"),
    pytest.param("grö*", "entity/groesse", id="beginning"),
    pytest.param("gro*", "entity/groesse", id="beginning without the dots"),
    pytest.param("olmuhle", "entity/oelmuehle-buergel", id="without the dots"),
    pytest.param("Oelmuehle buer*", "entity/oelmuehle-buergel", id="two words, spelt out"),
    pytest.param('"ölmühle bürgel"', "entity/oelmuehle-buergel", id="phrase"),
])  # fmt: skip
def test_thing_is_found(words: str, entity: str, place: Path) -> None:
    assert found(place, words, kind="entity") == {entity}


@pytest.mark.parametrize(
    "words", ["", "   ", "*", '"', "größe bürgel", "roß", '"bürgel ölmühle"', "AND", "-", "a:b", "NEAR("]
)
def test_nothing_is_found(words: str, place: Path) -> None:
    assert found(place, words) == set()


@pytest.mark.parametrize("words", ["Straße", "strasse", "STRASSE", "stra*", "emile", "äpfel", "aepfel", "apfel"])
def test_sentence_is_found(words: str, place: Path) -> None:
    assert found(place, words, kind="sentence") & (A | B)


def test_things_come_first(place: Path) -> None:
    assert next(hit.kind for hit in find_words(place, "größe")) == "entity"


def test_limit(place: Path) -> None:
    assert len(find_words(place, "größe", limit=1)) == 1


def test_folder_and_server_are_searched_alike(small_output: Path, server: str, belegraph: Command) -> None:
    with open_store(server) as store:
        put(store, make_readings(["fluss"]))
    assert found(small_output, "riva*") == found(server, "riva*")
    assert (
        belegraph("search", small_output, "ann*", "--format", "csv")
        .out.splitlines()[1]
        .startswith("entity,Anna Kern,1,")
    )


# -------------------------------------------------------------------------------------------------------------- in step


def test_changed_and_removed_articles_are_found_no_more(folder: Path) -> None:
    with open_store(folder) as store:
        put(store, [make_reading(article=make_article("a", "Der Pegel steigt bald. Es regnet den Tag."))])
        store.put([removal("b")])
    assert found(folder, "riva") == set()
    assert found(folder, "pegel")


@pytest.mark.parametrize("content", [
    pytest.param(None, id="lost"),
    pytest.param(b"no database at all, not by its first bytes and not by others", id="damaged"),
])  # fmt: skip
def test_index_is_made_anew(content: bytes | None, folder: Path) -> None:
    (folder / FILE).unlink()
    if content is not None:
        (folder / FILE).write_bytes(content)
    with open_store(folder):
        pass
    assert found(folder, "riva", kind="entity") == {"entity/riva"}


def test_index_that_was_lost_is_made_for_this_once(folder: Path) -> None:
    (folder / FILE).unlink()
    assert found(folder, "riva", kind="entity") == {"entity/riva"}


def test_index_of_an_older_state_catches_up(folder: Path, tmp_path: Path) -> None:
    old = (folder / FILE).read_bytes()
    with open_store(folder) as store:
        put(store, make_readings("c"))
    (folder / FILE).write_bytes(old)
    with open_store(folder):
        pass
    assert {hit.articles for hit in find_words(folder, "riva", kind="entity")} == {3}


def test_reader_of_a_damaged_index_is_told(folder: Path, belegraph: Command) -> None:
    (folder / FILE).write_bytes(b"no database at all" * 100)
    run = belegraph("search", folder, "riva")
    assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
    assert "damaged (" in run.err


def test_index_in_memory_begins_empty() -> None:
    index = Index()
    assert index.find("riva") == []
    index.close()


def test_sqlite_is_new_enough() -> None:
    assert sqlite3.sqlite_version_info >= (3, 27)
