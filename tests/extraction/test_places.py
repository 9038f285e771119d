import pytest

from belegraph.extraction.places import location, origin
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Werk/NOUN/4/nsubj in/ADP/3/case Emden/PROPN/1/nmod schließt/VERB/0/root/schließen",
            "2-3:LOC",
            ["Werk | locatedIn | Emden | affirmed certain asserted"],
            id="building",
        ),
        pytest.param(
            "in/ADP/2/case Graz/PROPN/3/obl ansässige/ADJ/4/amod/ansässig Firma/NOUN/5/nsubj "
            "wächst/VERB/0/root/wachsen",
            "1-2:LOC",
            ["Firma | locatedIn | Graz | affirmed certain asserted"],
            id="adjective",
        ),
        pytest.param(
            "Werk/NOUN/4/nsubj für/ADP/3/case Emden/PROPN/1/nmod schließt/VERB/0/root/schließen",
            "2-3:LOC",
            [],
            id="another preposition",
        ),
        pytest.param(
            "Ärger/NOUN/4/nsubj in/ADP/3/case Emden/PROPN/1/nmod wächst/VERB/0/root/wachsen",
            "2-3:LOC",
            [],
            id="nothing built",
        ),
    ],
)
def test_location(words: str, names: str, lines: list[str]) -> None:
    assert found(location, tree(words, names)) == lines


def test_firm_lies_where_its_seat_is() -> None:
    doc = tree("Firma/NOUN/0/root mit/ADP/3/case Sitz/NOUN/1/nmod in/ADP/5/case Emden/PROPN/3/nmod", "4-5:LOC")
    assert found(location, doc) == ["Firma | locatedIn | Emden | affirmed certain asserted"]


@pytest.mark.parametrize(
    ("noun", "preposition", "names", "told"),
    [
        pytest.param("Malerin", "aus", "2-3:LOC", True, id="person"),
        pytest.param("Abreise", "aus", "2-3:LOC", False, id="movement"),
        pytest.param("Vertreibung", "aus", "2-3:LOC", False, id="noun of action"),
        pytest.param("Geigen", "aus", "2-3:LOC", True, id="goods"),
        pytest.param("Malerin", "in", "2-3:LOC", False, id="another preposition"),
        pytest.param("Malerin", "aus", "2-3:ORG", False, id="no place"),
    ],
)
def test_origin(noun: str, preposition: str, names: str, told: bool) -> None:
    doc = tree(f"{noun}/NOUN/4/nsubj {preposition}/ADP/3/case Emden/PROPN/1/nmod schläft/VERB/0/root", names)
    assert found(origin, doc) == [f"{noun} | stammen aus | Emden | affirmed certain asserted"] * told
