"""The table of entities is read from the graphs of the articles."""

from pathlib import Path

from belegraph.corrections import Correction
from belegraph.pipeline import Graph, build
from belegraph.records.occurrences import occurrences, told_apart

TEXT = "Die Bürgermeisterin von Ulm, Petra Kern, lobte den Deutschen Gewerkschaftsbund (DGB)."


def made(folder: Path) -> Graph:
    (folder / "a.jsonl").write_text(f'{{"id": "a", "published": "2024-05-03", "text": "{TEXT}"}}', encoding="utf-8")
    return build([folder / "a.jsonl"])


def test_a_row_has_offices_names_neighbours_and_day(tmp_path: Path) -> None:
    rows = {row.name: row for row in occurrences(made(tmp_path).dataset)}
    kern, ulm, union = (rows[name] for name in ("Petra Kern", "Ulm", "Deutscher Gewerkschaftsbund"))
    assert (kern.offices, kern.gender, kern.fields) == ({("bürgermeister", ulm.iri)}, "f", {"politics"})
    assert kern.neighbours == {ulm.iri, union.iri}
    assert (union.aliases, kern.group, ulm.group) == ({"DGB"}, "Person", "Place")
    assert kern.day == 738_000 + 1_009


def test_what_a_curator_told_apart_is_read_from_the_graph() -> None:
    from tests.factory import make_reading

    from belegraph.pipeline import assemble

    different = Correction(1, "different", ("urn:a", "urn:b"), "Kern", "two")
    assert told_apart(assemble([make_reading()], [], [different]).dataset) == {frozenset({"urn:a", "urn:b"})}
