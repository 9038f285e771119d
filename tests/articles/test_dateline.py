from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegraph.articles.dateline import WITHIN, Dateline, find_dateline

SEED = Path(__file__).parents[2] / "seeds" / "000_38951bf5bf050e57.txt"
BODY = "Der Pegel steigt."


@pytest.mark.parametrize(
    ("head", "published", "place", "publisher"),
    [
        pytest.param(" date 2025-04 Bonn taz | ", "2025-04", "Bonn", "taz", id="the word date, month, place, paper"),
        pytest.param("BERLIN taz | ", "", "Berlin", "taz", id="place in capitals, paper"),
        pytest.param("KÖLN/BONN taz/dpa | ", "", "Köln/Bonn", "taz/dpa", id="two places, two signs"),
        pytest.param("2024-05-03 Hamburg dpa | ", "2024-05-03", "Hamburg", "dpa", id="day, place, agency"),
        pytest.param("3. Mai 2024, Hamburg dpa | ", "2024-05-03", "Hamburg", "dpa", id="German day, place, agency"),
        pytest.param("2024 Hamburg dpa | ", "2024", "Hamburg", "dpa", id="year, place, agency"),
        pytest.param("2024-05 | ", "2024-05", "", "", id="month only"),
        pytest.param("date 2024-05 Bonn | ", "2024-05", "Bonn", "", id="month and place only"),
        pytest.param("date 2024-05 Bonn flussbote | ", "2024-05", "Bonn", "flussbote", id="a paper nobody knows"),
        pytest.param("Köln, 3. Mai 2024 | ", "2024-05-03", "Köln", "", id="place and day before a bar"),
        pytest.param("Köln, 3. Mai 2024 – ", "2024-05-03", "Köln", "", id="place and day before a dash"),
        pytest.param("Köln/Bonn, 3.5.2024 - ", "2024-05-03", "Köln/Bonn", "", id="two places and day before a hyphen"),
        pytest.param("dpa | ", "", "", "dpa", id="agency only"),
        pytest.param("Berlin (dpa) - ", "", "Berlin", "dpa", id="agency in brackets, hyphen"),
        pytest.param("Berlin (dpa) -- ", "", "Berlin", "dpa", id="agency in brackets, two hyphens"),
        pytest.param("Berlin (dpa/lno) – ", "", "Berlin", "dpa/lno", id="agency with its region, dash"),
        pytest.param("Berlin (dpa-AFX) — ", "", "Berlin", "dpa-AFX", id="agency with a hyphen, long dash"),
        pytest.param("(AFP) – ", "", "", "AFP", id="agency in brackets only"),
        pytest.param("Zürich (Keystone-SDA). ", "", "Zürich", "Keystone-SDA", id="full stop"),
        pytest.param("Köln, 3. Mai 2024 (epd) – ", "2024-05-03", "Köln", "epd", id="day after the place"),
        pytest.param("Köln, 03.05.2024 (epd) – ", "2024-05-03", "Köln", "epd", id="day in figures"),
        pytest.param("Köln, 3. Mai (epd) – ", "", "Köln", "epd", id="day without a year"),
        pytest.param("Köln, 3.5. (epd) – ", "", "Köln", "epd", id="day in figures without a year"),
        pytest.param("WIEN/APA. ", "", "Wien", "APA", id="slash, full stop"),
        pytest.param("WIEN/GRAZ/APA. ", "", "Wien/Graz", "APA", id="slash, two places"),
        pytest.param("Wien/APA/dpa – ", "", "Wien", "APA/dpa", id="slash, two agencies"),
        pytest.param("Frankfurt am Main (dpa) - ", "", "Frankfurt am Main", "dpa", id="place with small words"),
        pytest.param("FRANKFURT AM MAIN dpa | ", "", "Frankfurt am Main", "dpa", id="the same in capitals"),
        pytest.param("Frankfurt/Main (dpa) - ", "", "Frankfurt/Main", "dpa", id="place with a slash"),
        pytest.param("Frankfurt (Oder) (dpa) - ", "", "Frankfurt (Oder)", "dpa", id="place with brackets"),
        pytest.param("St. Gallen (sda) - ", "", "St. Gallen", "sda", id="place with a full stop"),
        pytest.param("Villingen-Schwenningen (dpa) - ", "", "Villingen-Schwenningen", "dpa", id="place with a hyphen"),
        pytest.param("RIO DE JANEIRO afp | ", "", "Rio de Janeiro", "afp", id="foreign place"),
        pytest.param("Berlin\u00a0(dpa)\u00a0-\u00a0", "", "Berlin", "dpa", id="no-break spaces"),
        pytest.param("BERLIN taz |\n\n", "", "Berlin", "taz", id="the text begins on a line of its own"),
        pytest.param("\n\nBerlin (dpa) - ", "", "Berlin", "dpa", id="blank lines before"),
    ],
)
def test_dateline(head: str, published: str, place: str, publisher: str) -> None:
    assert find_dateline(head + BODY) == Dateline(len(head), published, place, publisher)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Berlin – Stadt der Träume – ist teuer.", id="place before a dash"),
        pytest.param("Berlin - Die Stadt ist teuer.", id="place before a hyphen, capital"),
        pytest.param("BERLIN – Die Stadt ist teuer.", id="place in capitals before a dash"),
        pytest.param("Berlin | Die Stadt ist teuer.", id="place before a bar"),
        pytest.param("Kommentar | Die Stadt ist teuer.", id="section before a bar"),
        pytest.param("Die SPD - älteste Partei - tagt.", id="party before a hyphen"),
        pytest.param("Anna Kern (CDU) – seit gestern im Amt – schweigt.", id="party in brackets"),
        pytest.param("Anna Kern (CDU) – Die Ministerin.", id="party in brackets, capital"),
        pytest.param("Anna Kern (52) – Ärztin – schweigt.", id="age in brackets"),
        pytest.param(
            "Die Agentur (dpa) – gegründet in Goslar – schweigt.", id="agency in brackets, the sentence goes on"
        ),
        pytest.param("Die dpa meldet einen Streik.", id="agency in a sentence"),
        pytest.param("Das meldet die Agentur dpa. Der Streik geht weiter.", id="agency at the end of a sentence"),
        pytest.param("Nach Angaben von dpa | Reuters ruht die Arbeit.", id="sentence before agency and bar"),
        pytest.param("Der Preis steigt. Berlin dpa | Ruhig.", id="two sentences before agency and bar"),
        pytest.param("Foto: dpa | Die Brücke von oben.", id="credit of a picture"),
        pytest.param("SPD/Grüne. Das war einmal.", id="two parties with a slash"),
        pytest.param("2024 – Jahr der Wahlen – ist vorbei.", id="year before a dash"),
        pytest.param("2024 | Das Jahr der Wahlen.", id="year before a bar"),
        pytest.param("3. Mai 2024 – Das Wetter bleibt schön.", id="day before a dash"),
        pytest.param("Montag, 3. Mai 2024 – Der Rat tagt.", id="weekday and day before a dash"),
        pytest.param("Köln, Mai 2024 – Der Rat tagt.", id="place and month before a dash"),
        pytest.param(
            "Köln, 3. Mai 2024 – ein Tag für den Rat.", id="place and day before a dash, the sentence goes on"
        ),
        pytest.param("2024-13 Berlin dpa | Kein Monat.", id="month 13"),
        pytest.param("31. Wonne 2024 Berlin dpa | Kein Monat.", id="no such month"),
        pytest.param("Berlin\n(dpa) - Zwei Zeilen.", id="two lines"),
        pytest.param("Berlin (dpa) - ", id="nothing behind it"),
        pytest.param("Taza | Eine Stadt in Marokko.", id="begins like a paper"),
        pytest.param(f"{'Lang' * 22} dpa | Zu weit.", id="mark too far away"),
        pytest.param("", id="nothing"),
    ],
)
def test_ordinary_beginning_is_left_alone(text: str) -> None:
    assert find_dateline(text) == Dateline(0)


def test_dateline_of_the_seed() -> None:
    text = SEED.read_text(encoding="utf-8")
    found = find_dateline(text)
    assert (found.published, found.place, found.publisher) == ("2025-04", "Brüssel", "taz")
    assert text[found.start :].startswith("Die USA")


def test_start_skips_what_stands_before() -> None:
    assert find_dateline("Brücke gesperrt\n\nBonn (dpa) - Ja.", 15) == Dateline(30, "", "Bonn", "dpa")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Brücke gesperrt\n\nBonn (dpa) - Ja.", "Brücke gesperrt", id="a line above it"),
        pytest.param(
            "Brücke gesperrt\n\nVon Ada Kern, Bonn\n\nBonn (dpa) - Ja.", "Brücke gesperrt", id="and who wrote it"
        ),
        pytest.param("Die Brücke ist zu.\n\nBonn (dpa) - Ja.", "", id="a sentence is no headline"),
        pytest.param("Brücke gesperrt\n\nBonn ruht. (dpa) - Ja.", "", id="no dateline behind it"),
        pytest.param("Bonn (dpa) - Ja\n\nKöln (dpa) - Nein.", "", id="a dateline at once"),
    ],
)
def test_headline_above_a_dateline_is_the_title(text: str, title: str) -> None:
    found = find_dateline(text)
    assert found.title == title
    assert text[found.start :].startswith("Ja" if title or text.startswith("Bonn (") else text)


def test_white_space_before_a_text_without_dateline_is_skipped() -> None:
    assert find_dateline(" \n\tDer Pegel steigt.") == Dateline(3)


@given(st.text(alphabet="aB Ö.-–|/()dpa2045,\n", max_size=200))
def test_only_a_short_head_is_ever_taken(text: str) -> None:
    found = find_dateline(text)
    head = text[: found.start].strip()
    assert len(head) <= WITHIN + 2 + (len(found.title) + text.count("\n") if found.title else 0)
    assert not head or head[-1] in "-–|.:"
