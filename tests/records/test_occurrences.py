"""The table of entities is read from the graphs of the articles."""

from pathlib import Path

import pytest
from tests.factory import make_reading

from belegraph.corrections import Correction
from belegraph.identity.occurrences import DESCRIBED
from belegraph.iri import entity_iri
from belegraph.model import Article, Mention, Reading, Thing
from belegraph.pipeline import Graph, assemble, build
from belegraph.records.occurrences import occurrences, told_apart

TEXT = "Die Bürgermeisterin von Ulm, Petra Kern, lobte den Deutschen Gewerkschaftsbund (DGB)."


def made(folder: Path, text: str = TEXT) -> Graph:
    (folder / "a.jsonl").write_text(f'{{"id": "a", "published": "2024-05-03", "text": "{text}"}}', encoding="utf-8")
    return build([folder / "a.jsonl"])


def test_a_row_has_offices_names_neighbours_and_day(tmp_path: Path) -> None:
    rows = {row.name: row for row in occurrences(made(tmp_path).dataset)}
    kern, ulm, union = (rows[name] for name in ("Petra Kern", "Ulm", "Deutscher Gewerkschaftsbund"))
    assert (kern.offices, kern.gender, kern.fields) == ({("bürgermeister", ulm.iri)}, "f", {"politics"})
    assert kern.neighbours == {ulm.iri, union.iri}
    assert (union.aliases, kern.group, ulm.group) == ({"DGB"}, "Person", "Place")
    assert kern.day == 738_000 + 1_009


@pytest.mark.parametrize(("text", "offices"), [
    pytest.param("Der Bundeskanzler reist nach Polen.", {("kanzler", "")}, id="office"),
    pytest.param("Die Bürgermeisterin von Ulm lobt Jon Holm.", {("bürgermeister", entity_iri("Ulm"))}, id="of a place"),
    pytest.param("Ein Bundeskanzler reist nach Polen.", set(), id="any"),
    pytest.param("Der frühere Bundeskanzler reist nach Polen.", set(), id="former"),
    pytest.param("Der Vizekanzler reist nach Polen.", set(), id="deputy"),
    pytest.param("Der Abgeordnete reist nach Polen.", set(), id="one of many"),
])  # fmt: skip
def test_an_office_without_a_name_is_a_row(text: str, offices: set[tuple[str, str]], tmp_path: Path) -> None:
    rows = [row for row in occurrences(made(tmp_path, text).dataset) if row.kind == DESCRIBED]
    assert {office for row in rows for office in row.offices} == offices
    assert all(row.group == "" and row.day for row in rows)


def test_an_office_that_is_held_no_more_is_told_to_be_so(tmp_path: Path) -> None:
    graph = made(tmp_path, "Die frühere Ministerin Eva Lang lobte Bürgermeister Jon Holm.")
    rows = {row.name: (len(row.offices), row.former == row.offices) for row in occurrences(graph.dataset)}
    assert (rows["Eva Lang"], rows["Jon Holm"]) == ((1, True), (1, False))


@pytest.mark.parametrize(("text", "is_told"), [
    pytest.param("Die Nordbau AG wurde 2020 in Nordwerk AG umbenannt.", True, id="verb"),
    pytest.param("Die Nordbau AG, früher Nordwerk AG, baut Stellen ab.", True, id="former name"),
    pytest.param("Die Nordbau AG wurde nicht in Nordwerk AG umbenannt.", False, id="denied"),
    pytest.param("Die Nordbau AG kauft die Nordwerk AG.", False, id="something else"),
])  # fmt: skip
def test_names_one_after_the_other_are_told_by_the_article(text: str, is_told: bool, tmp_path: Path) -> None:
    rows = {row.name: row for row in occurrences(made(tmp_path, text).dataset)}
    assert rows["Nordbau AG"].renamed == ({rows["Nordwerk AG"].iri} if is_told else set())


def test_a_bare_name_of_a_large_city_is_a_place() -> None:
    def named(*people: str) -> dict[str, str]:
        mentions = tuple(Mention(0, len(name), name, Thing(name, "Person")) for name in people)
        graph = assemble([Reading(Article("a", "Kharkiv Anna Kharkiv"), (), (), mentions)], [])
        return {row.name: row.group for row in occurrences(graph.dataset)}

    assert named("Kharkiv") == {"Kharkiv": "Place"}
    assert named("Anna Kharkiv", "Kharkiv")["Kharkiv"] == "Person"


def test_what_a_curator_told_apart_is_read_from_the_graph() -> None:
    different = Correction(1, "different", ("urn:a", "urn:b"), "Kern", "two")
    assert told_apart(assemble([make_reading()], [], [different]).dataset) == {frozenset({"urn:a", "urn:b"})}
