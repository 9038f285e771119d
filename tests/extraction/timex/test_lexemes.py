import pytest

from belegraph.extraction.timex.lexemes import lexemes, lexicon

GERMAN = lexicon("de")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("3.5.2024", [("iso", "2024-05-03")], id="day, month, year"),
        pytest.param("3.15.2024", [("", "")], id="no such month"),
        pytest.param("2024-05-03", [("iso", "2024-05-03")], id="ISO 8601"),
        pytest.param("5/2024", [("year_month", "2024-05")], id="month and year"),
        pytest.param("2023/24", [("season_year", "2023")], id="two years"),
        pytest.param("9:05", [("clock", "09:05")], id="clock"),
        pytest.param("9:75", [("", "")], id="no such minute"),
        pytest.param("1.000", [("decimal", "1000")], id="thousands"),
        pytest.param("1,5", [("decimal", "1.5")], id="decimal comma"),
        pytest.param("1950", [("year", "1950")], id="year"),
        pytest.param("950", [("digits", "950")], id="number"),
        pytest.param("90er-Jahre", [("decade", "90")], id="decade"),
        pytest.param("Morgen", [("part", "MO")], id="capital"),
        pytest.param("morgen", [("deictic", "1")], id="small letter"),
        pytest.param("MÄRZ", [("month", "03")], id="capitals"),
        pytest.param("im Augenblick", [("ref", "PRESENT_REF")], id="phrase"),
        pytest.param("Okt. 2020", [("month", "10"), ("year", "2020")], id="abbreviation with its full stop"),
        pytest.param("halb 8.", [("half", "0.5"), ("digits", "8"), ("", "")], id="number at the end of the text"),
    ],
)
def test_kinds(text: str, kinds: list[tuple[str, str]]) -> None:
    assert [(word.kind, word.code) for word in lexemes(text, GERMAN)] == kinds


def test_ranges() -> None:
    text = "Am 3. Mai, in Kürze"
    assert [text[word.start : word.end] for word in lexemes(text, GERMAN)] == ["Am", "3.", "Mai", ",", "in Kürze"]
