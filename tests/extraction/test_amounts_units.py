import pytest
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction.amounts.finding import amounts
from belegraph.extraction.amounts.numerals import written
from belegraph.extraction.amounts.pieces import cut_up
from belegraph.lang import GERMAN
from belegraph.testing import scene

VOCAB = German().vocab


def units(text: str) -> list[tuple[str, str, str]]:
    """Value, unit and words of every number with a unit."""
    words = text.split(" ")
    doc = Doc(VOCAB, words=words, heads=[0] * len(words), deps=["ROOT"] + ["dep"] * (len(words) - 1))
    cut = cut_up(scene(doc).text)
    return [(written(one.value), one.unit, cut.written(one.first, one.last)) for one in amounts(cut) if one.unit]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("7,4 %", "7.4", "%", id="sign"),
        pytest.param("30%", "30", "%", id="sign without a blank"),
        pytest.param("fünf Prozentpunkte", "5", "percentage point", id="percentage points"),
        pytest.param("ein Prozent", "1", "%", id="ein before a unit"),
        pytest.param("1,2 Mrd. €", "1200000000", "EUR", id="money, large number"),
        pytest.param("EUR 20", "20", "EUR", id="code before"),
        pytest.param("$ 5", "5", "USD", id="sign before"),
        pytest.param("US$ 5", "5", "USD", id="sign of two parts"),
        pytest.param("nzd$15", "15", "NZD", id="code and sign"),
        pytest.param("94£", "94", "GBP", id="sign behind, no blank"),
        pytest.param("35,- Euro", "35", "EUR", id="comma and dash"),
        pytest.param("vier Euro fünfzig", "4.5", "EUR", id="hundredths without a name"),
        pytest.param("vier Euro und zehn Cent", "4.1", "EUR", id="hundredths"),
        pytest.param("25 Cent", "25", "cent", id="cent alone"),
        pytest.param("16 Millionen kanadische Dollar", "16000000", "CAD", id="money of a country"),
        pytest.param("200 schwedischen Kronen", "200", "SEK", id="inflected money of a country"),
        pytest.param("75ml", "75", "ml", id="symbol without a blank"),
        pytest.param("500Km", "500", "km", id="symbol with a wrong capital"),
        pytest.param("achtzig liter", "80", "l", id="noun with a small letter"),
        pytest.param("4 m²", "4", "m2", id="raised figure"),
        pytest.param("4 m^2", "4", "m2", id="square in figures"),
        pytest.param("120 km/h", "120", "km/h", id="symbol with a stroke"),
        pytest.param("12 Kilometern pro Sekunde", "12", "km/s", id="rate in words"),
        pytest.param("0,3 MW/km²", "0.3", "MW/km2", id="rate in symbols"),
        pytest.param("14 nm", "14", "nm", id="small length"),
        pytest.param("40 °C", "40", "°C", id="degrees"),
        pytest.param("-5 Grad", "-5", "°C", id="sign before a number"),
        pytest.param("minus fünf Grad Celsius", "-5", "°C", id="minus"),
        pytest.param("57,2 Grad Fahrenheit", "57.2", "°F", id="other degrees"),
        pytest.param("30 Grad Neigung", "30", "deg", id="angle"),
        pytest.param("drei Monate", "3", "month", id="time, left out later"),
    ],
)
def test_number_with_a_unit(text: str, value: str, unit: str) -> None:
    [(found, code, _)] = units(text)
    assert (found, code) == (value, unit)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("20 Euro pro Kopf", "20 Euro", id="money keeps its unit"),
        pytest.param("30 Grad Neigung", "30 Grad", id="word beside an angle"),
        pytest.param("rund 20 Liter Wasser", "20 Liter", id="stuff"),
        pytest.param("5 - 6 Meter", "6 Meter", id="dash with blanks is no sign"),
        pytest.param("kostet $ 5 heute", "$ 5", id="sign before"),
        pytest.param("20 Euro und 30 Dollar", "20 Euro", id="other money"),
        pytest.param("plus/minus 3 Meter", "3 Meter", id="plus or minus"),
    ],
)
def test_words_of_a_number_with_a_unit(text: str, words: str) -> None:
    assert units(text)[0][2] == words


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("20-Euro-Schein", id="number inside a compound"),
        pytest.param("20 Euro-Scheine", id="unit inside a compound"),
        pytest.param("Zwei-Prozent-Ziel", id="word inside a compound"),
        pytest.param("CO2 Prozent", id="letters before"),
        pytest.param("F-16 m", id="letter and hyphen before"),
        pytest.param("3:1 Prozent", id="score"),
        pytest.param("3.5.2024 Euro", id="date"),
        pytest.param("0221/4567 Euro", id="telephone"),
        pytest.param("90er m", id="letters behind"),
        pytest.param("ein Zoll", id="ein makes it a noun"),
        pytest.param("eine m", id="ein and a symbol"),
    ],
)
def test_no_number_with_a_unit(text: str) -> None:
    assert units(text) == []


@pytest.mark.parametrize("table", ["UNITS", "MEASURES"])
def test_units_have_a_code(table: str) -> None:
    assert [word for word, code in getattr(GERMAN.numbers, table).items() if not code.strip()] == []


def test_rates_are_made_of_known_units() -> None:
    known = {*GERMAN.numbers.UNITS.values(), *GERMAN.numbers.MEASURES.values(), *GERMAN.numbers.TIME_CODES}
    assert {part for rate in GERMAN.numbers.RATES for part in rate.split("/")} <= known
