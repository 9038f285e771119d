import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am 9. Mai 2017", ["9. Mai 2017 DATE 2017-05-09"], id="day, month, year"),
        pytest.param("am 9.5.2017", ["9.5.2017 DATE 2017-05-09"], id="figures only"),
        pytest.param("am 09.05.17", ["09.05.17 DATE 2017-05-09"], id="year of two figures"),
        pytest.param("am 2017-05-09", ["2017-05-09 DATE 2017-05-09"], id="ISO 8601"),
        pytest.param("am 9.5. und", ["9.5. DATE 2024-05-09"], id="figures without a year"),
        pytest.param("am 9/5 und", ["9/5 DATE 2024-05-09"], id="slash"),
        pytest.param("Nur 3/4 kamen", [], id="fraction"),
        pytest.param("am neunten Mai", ["neunten Mai DATE 2024-05-09"], id="ordinal in a word"),
        pytest.param("am 9. Mai dieses Jahres", ["9. Mai dieses Jahres DATE 2024-05-09"], id="year in words"),
        pytest.param("Di, 9. Mai", ["Di, 9. Mai DATE 2024-05-09"], id="short weekday"),
        pytest.param(
            "am gestrigen Dienstag, dem 11. Juni",
            ["gestrigen Dienstag, dem 11. Juni DATE 2024-06-11"],
            id="weekday and day",
        ),
        pytest.param("am 3. Okt. 2020", ["3. Okt. 2020 DATE 2020-10-03"], id="short month"),
        pytest.param("AM 14. JANUAR", ["14. JANUAR DATE 2024-01-14"], id="capitals"),
        pytest.param(
            "vom 4. bis zum 8. Juli 2023", ["4. DATE 2023-07-04", "8. Juli 2023 DATE 2023-07-08"], id="range of days"
        ),
        pytest.param("am 23-Sep-2020", ["23-Sep-2020 DATE 2020-09-23"], id="name of the month between hyphens"),
        pytest.param("am 2020/Mai/3", ["2020/Mai/3 DATE 2020-05-03"], id="name of the month between strokes"),
        pytest.param("seit dem 1. Juli", ["1. Juli DATE 2023-07-01"], id="since a day is past"),
        pytest.param("am 31. Juni", [], id="no such day"),
        pytest.param("am 30.2.2023", [], id="no such day in figures"),
    ],
)
def test_date(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("published", "found"),
    [
        pytest.param("", ["9. Mai DATE XXXX-05-09"], id="not known"),
        pytest.param("2024", ["9. Mai DATE 2024-05-09"], id="year only"),
        pytest.param("2024-01-15", ["9. Mai DATE 2024-05-09"], id="before"),
        pytest.param("2024-12-20", ["9. Mai DATE 2025-05-09"], id="nearer to the next"),
    ],
)
def test_year_of_a_day_without_a_year(published: str, found: list[str]) -> None:
    assert told("am 9. Mai", published) == found


def test_year_that_was_named_with_the_month_before() -> None:
    assert told("Im Juni 1986 kam er, am 4. Juni sprach er.")[1] == "4. Juni DATE 1986-06-04"
