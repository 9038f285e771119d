import datetime

import pytest

from belegraph.extraction.timex.days import day_of_holiday
from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am Montag", ["Montag DATE 2024-06-10"], id="weekday"),
        pytest.param("am Mittwoch", ["Mittwoch DATE 2024-06-12"], id="day of the publication"),
        pytest.param("am kommenden Mittwoch", ["kommenden Mittwoch DATE 2024-06-19"], id="next one"),
        pytest.param("am vergangenen Mittwoch", ["vergangenen Mittwoch DATE 2024-06-05"], id="last one"),
        pytest.param("am heutigen Mittwoch", ["heutigen Mittwoch DATE 2024-06-12"], id="of today"),
        pytest.param("Freitag kommender Woche", ["Freitag kommender Woche DATE 2024-06-21"], id="of next week"),
        pytest.param("übernächste Woche am Freitag", ["übernächste Woche am Freitag DATE 2024-06-28"], id="week, day"),
        pytest.param(
            "von Freitag bis Montag", ["Freitag DATE 2024-06-07", "Montag DATE 2024-06-10"], id="range of weekdays"
        ),
        pytest.param("an einem Montag", [], id="some weekday"),
        pytest.param("vorgestern", ["vorgestern DATE 2024-06-10"], id="adverb"),
        pytest.param("die morgige Sitzung", ["morgige DATE 2024-06-13"], id="adjective of a day"),
        pytest.param("die heutige Zeit", ["heutige DATE PRESENT_REF"], id="adjective of an age"),
        pytest.param("vergangene Woche", ["vergangene Woche DATE 2024-W23"], id="last week"),
        pytest.param("im kommenden Monat", ["kommenden Monat DATE 2024-07"], id="next month"),
        pytest.param("im laufenden Jahr", ["laufenden Jahr DATE 2024"], id="this year"),
        pytest.param("Ende nächsten Jahres", ["Ende nächsten Jahres DATE 2025"], id="end of next year"),
        pytest.param("zum Jahresende", ["Jahresende DATE 2024"], id="end of the year in one word"),
        pytest.param("am vergangenen Wochenende", ["vergangenen Wochenende DATE 2024-W23-WE"], id="last weekend"),
        pytest.param("im Vorjahr", ["Vorjahr DATE 2023"], id="year before"),
        pytest.param("im Vorjahresmonat", ["Vorjahresmonat DATE 2023-06"], id="month of the year before"),
        pytest.param("am Vortag", ["Vortag DATE 2024-06-11"], id="day before the publication"),
        pytest.param(
            "am 3. Mai, tags darauf", ["3. Mai DATE 2024-05-03", "tags darauf DATE 2024-05-04"], id="day after one"
        ),
        pytest.param("am 15. kam sie", ["15. DATE 2024-06-15"], id="day of this month"),
        pytest.param("zum 20. Mal", [], id="ordinal before a noun"),
        pytest.param("am 32.", [], id="no such day of the month"),
        pytest.param("seit Pfingsten", ["Pfingsten DATE 2024-05-19"], id="holiday"),
        pytest.param("am 2. Advent 2023", ["2. Advent 2023 DATE 2023-12-10"], id="holiday of a year"),
        pytest.param("Buß- und Bettag", ["Buß- und Bettag DATE 2024-11-20"], id="holiday of three words"),
        pytest.param("derzeit und bald", ["derzeit DATE PRESENT_REF", "bald DATE FUTURE_REF"], id="references"),
        pytest.param("in der Zukunft", ["Zukunft DATE FUTURE_REF"], id="future"),
        pytest.param("seine Zukunft", [], id="somebody's future"),
    ],
)
def test_day(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am Montag", ["Montag DATE XXXX-WXX-1"], id="weekday"),
        pytest.param("gestern", ["gestern DATE XXXX-XX-XX"], id="adverb"),
        pytest.param("vergangene Woche", ["vergangene Woche DATE XXXX-WXX"], id="week"),
        pytest.param("im Vorjahr", ["Vorjahr DATE XXXX"], id="year"),
        pytest.param("am Neujahrstag", ["Neujahrstag DATE XXXX-01-01"], id="holiday"),
    ],
)
def test_day_where_the_publication_is_not_known(words: str, found: list[str]) -> None:
    assert told(words, "") == found


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        pytest.param("10-03", datetime.date(2023, 10, 3), id="fixed"),
        pytest.param("E-48", datetime.date(2023, 2, 20), id="before Easter"),
        pytest.param("A-21", datetime.date(2023, 12, 3), id="first Sunday of Advent"),
        pytest.param("A+0", datetime.date(2023, 12, 24), id="fourth Sunday of Advent on Christmas Eve"),
        pytest.param("N10-1", datetime.date(2023, 10, 1), id="first Sunday on the first"),
    ],
)
def test_day_of_a_holiday(rule: str, day: datetime.date) -> None:
    assert day_of_holiday(2023, rule) == day
