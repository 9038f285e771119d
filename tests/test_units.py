"""Every unit of the tables has its QUDT unit, or a reason why it has none."""

import pytest
from rdflib import SKOS, Graph

from belegraph.lang import GERMAN
from belegraph.resources import folder
from belegraph.units import units

WITHOUT = {
    **dict.fromkeys(
        ("percentage point", "basis point", "Zentner", "Gt", "Mpx", "km3", "km/min", "l/m2"), "not in QUDT"
    ),
    **dict.fromkeys(("ATS", "BEF", "DEM", "FIM", "FRF", "ITL"), "not in QUDT"),
    "cent": "the word does not tell of which currency",
    "gal": "the word does not tell which of GAL_US and GAL_UK",
    "oz": "the word does not tell which of OZ and OZ_TROY",
    "ct": "CARAT is a mass, the word may tell how fine gold is",
    "tsp": "TSP is 4.93 ml to the drop, a spoon in a text is not",
    "tbsp": "TBSP is 14.79 ml to the drop, a spoon in a text is not",
}


def codes() -> set[str]:
    """All codes that the tables give to quantities."""
    numbers = GERMAN.numbers
    national = {code for names in numbers.NATIONAL_CURRENCIES.values() for code in names.values()}
    tables = (numbers.UNITS, numbers.MEASURES, numbers.CURRENCY_SIGNS, numbers.TIME_SYMBOLS, numbers.ADJECTIVE_UNITS)
    return (
        {code for table in tables for code in table.values()} | national | numbers.RATES | numbers.TIME_CODES | {"deg"}
    )


@pytest.fixture(scope="module")
def table() -> Graph:
    return Graph().parse(folder("ontology") / "units.ttl", format="turtle")


def test_every_unit_of_the_tables_is_known_or_left_out_for_a_reason() -> None:
    assert codes() == {*units(), *WITHOUT}
    assert not {*units()} & {*WITHOUT}


@pytest.mark.parametrize(("code", "name"), [
    pytest.param("%", "PERCENT", id="share"),
    pytest.param("EUR", "CCY_EUR", id="money"),
    pytest.param("kWh", "KiloW-HR", id="energy"),
    pytest.param("µg/m3", "MicroGM-PER-M3", id="rate"),
    pytest.param("a", "YR", id="time, not area"),
    pytest.param("B", "BYTE", id="data, not sound"),
    pytest.param("d", "DAY", id="day, not permeability"),
    pytest.param("kn", "KN", id="speed"),
])  # fmt: skip
def test_unit_of_a_code(code: str, name: str) -> None:
    assert units()[code] == f"http://qudt.org/vocab/unit/{name}"


def test_no_code_and_no_unit_stands_twice(table: Graph) -> None:
    notations = [str(code) for code in table.objects(None, SKOS.notation)]
    assert len(notations) == len(set(notations)) == len(set(table.subjects()))


def test_currencies_are_called_by_their_code() -> None:
    money = {code: iri for code, iri in units().items() if "/CCY_" in iri}
    assert all(iri.endswith(f"/CCY_{code}") for code, iri in money.items())
    assert set(GERMAN.numbers.CURRENCY_SIGNS.values()) <= set(money)
