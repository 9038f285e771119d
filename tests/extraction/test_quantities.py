from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegraph.extraction.quantities import canonical, number_before, parse_number, quantity
from belegraph.lang import GERMAN
from belegraph.model import Quantity, Thing
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("word", "value"),
    [
        pytest.param("47", "47", id="digits"),
        pytest.param("3,25", "3.25", id="comma"),
        pytest.param("12.500", "12500", id="full stop between thousands"),
        pytest.param("1.234.567,5", "1234567.5", id="thousands and comma"),
        pytest.param("12 500", "12500", id="blank between thousands"),
        pytest.param("null", "0", id="zero"),
        pytest.param("siebzehn", "17", id="teen"),
        pytest.param("vierzig", "40", id="tens"),
        pytest.param("neunundachtzig", "89", id="ones before tens"),
        pytest.param("hundert", "100", id="hundred alone"),
        pytest.param("dreihundertfünf", "305", id="hundreds"),
        pytest.param("hundertundeins", "101", id="und behind a hundred"),
        pytest.param("zwölftausendsechshundert", "12600", id="thousands and hundreds"),
        pytest.param("Sechs", "6", id="capital"),
    ],
)
def test_number(word: str, value: str) -> None:
    assert parse_number(word, GERMAN.numbers) == Decimal(value)


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("Deich", id="noun"),
        pytest.param("", id="nothing"),
        pytest.param("-", id="hyphen"),
        pytest.param("12.", id="ordinal"),
        pytest.param("achtlos", id="begins like a number"),
        pytest.param("Jahrtausend", id="ends like a number"),
        pytest.param("1.2.3", id="section"),
    ],
)
def test_no_number(word: str) -> None:
    assert parse_number(word, GERMAN.numbers) is None


@given(st.integers(0, 10**9), st.integers(0, 6))
def test_canonical_keeps_the_value(digits: int, places: int) -> None:
    value = Decimal(digits).scaleb(-places)
    assert Decimal(canonical(value)) == value


@given(st.integers(0, 10**9), st.integers(0, 6))
def test_canonical_is_one_text_for_one_value(digits: int, places: int) -> None:
    value = Decimal(digits).scaleb(-places)
    assert canonical(value) == canonical(value * Decimal("1.000"))


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        pytest.param(
            "3,5/NUM/3/nummod Millionen/NOUN/3/nummod Euro/NOUN/0/root", 2, "3500000", id="with a large number"
        ),
        pytest.param("acht/NUM/2/nummod Euro/NOUN/0/root", 1, "8", id="word"),
        pytest.param("2019/NUM/3/nummod acht/NUM/3/nummod Euro/NOUN/0/root", 2, "8", id="a year before it stays out"),
    ],
)
def test_number_before(words: str, place: int, found: str) -> None:
    doc = tree(words)
    value, _ = number_before(doc[place], GERMAN.numbers) or (None, None)
    assert value == Decimal(found)


def test_no_number_before() -> None:
    assert number_before(tree("viele/DET/2/det Euro/NOUN/0/root")[1], GERMAN.numbers) is None


@pytest.mark.parametrize(
    ("words", "place", "found"),
    [
        pytest.param("neun/NUM/2/nummod Meter/NOUN/0/root", 1, Quantity("9", "m"), id="unit"),
        pytest.param("Meter/NOUN/0/root", 0, None, id="unit without a number"),
        pytest.param("neun/NUM/2/nummod Boote/NOUN/0/root/Boot", 1, None, id="no unit"),
        pytest.param(
            "knapp/ADV/2/advmod neun/NUM/3/nummod Meter/NOUN/0/root", 2, Quantity("9", "m", None, "almost"), id="knapp"
        ),
        pytest.param(
            "mindestens/ADV/2/advmod neun/NUM/3/nummod Meter/NOUN/0/root",
            2,
            Quantity("9", "m", None, "at least"),
            id="mindestens",
        ),
        pytest.param(
            "zwei/NUM/2/nummod Prozent/NOUN/0/root der/DET/4/det Ernte/NOUN/2/nmod",
            1,
            Quantity("2", "%", Thing("Ernte", "Concept", local=True)),
            id="genitive",
        ),
        pytest.param(
            "zwei/NUM/2/nummod Prozent/NOUN/0/root vom/ADP/4/case Bruttoinlandsprodukt/NOUN/2/nmod",
            1,
            Quantity("2", "%", Thing("Wirtschaftsleistung", "Concept")),
            id="von, a known concept",
        ),
        pytest.param(
            "zwei/NUM/2/nummod Prozent/NOUN/0/root für/ADP/4/case Brot/NOUN/2/nmod",
            1,
            Quantity("2", "%"),
            id="another preposition",
        ),
    ],
)
def test_quantity(words: str, place: int, found: Quantity | None) -> None:
    doc = tree(words)
    assert quantity(doc[place], scene(doc).text) == found
