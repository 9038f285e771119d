import datetime

import pytest

from belegraph.extraction.timex.examples import told
from belegraph.extraction.timex.holidays import day_of_holiday


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("seit Pfingsten", ["Pfingsten DATE 2024-05-19"], id="holiday"),
        pytest.param("am Pfingstwochenende", ["Pfingstwochenende DATE 2024-W20-WE"], id="weekend of a holiday"),
        pytest.param("in der Karwoche 2023", ["Karwoche 2023 DATE 2023-W14"], id="week of a holiday"),
        pytest.param("am 2. Advent 2023", ["2. Advent 2023 DATE 2023-12-10"], id="holiday of a year"),
        pytest.param("Buß- und Bettag", ["Buß- und Bettag DATE 2024-11-20"], id="holiday of three words"),
    ],
)
def test_holiday(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        pytest.param("10-03", datetime.date(2023, 10, 3), id="fixed"),
        pytest.param("E-48", datetime.date(2023, 2, 20), id="before Easter"),
        pytest.param("A-21", datetime.date(2023, 12, 3), id="first Sunday of Advent"),
        pytest.param("A+0", datetime.date(2023, 12, 24), id="fourth Sunday of Advent on Christmas Eve"),
        pytest.param("S2", datetime.date(2023, 9, 23), id="start of autumn"),
        pytest.param("N10-1", datetime.date(2023, 10, 1), id="first Sunday on the first"),
    ],
)
def test_day_of_a_holiday(rule: str, day: datetime.date) -> None:
    assert day_of_holiday(2023, rule) == day
