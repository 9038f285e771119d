import datetime

import pytest

from belegraph.extraction.timex.calendar import as_day, easter, moved, season_begins, shifted, weekday_of


@pytest.mark.parametrize(
    ("base", "unit", "steps", "value"),
    [
        pytest.param("2024-01-01", "D", -1, "2023-12-31", id="day before New Year"),
        pytest.param("2024-12-30", "W", 0, "2025-W01", id="week of the next year"),
        pytest.param("2024-06-12", "WE", 1, "2024-W25-WE", id="weekend"),
        pytest.param("2024-01", "M", -1, "2023-12", id="month before January"),
        pytest.param("2024-01-15", "Q", -1, "2023-Q4", id="quarter before"),
        pytest.param("2024-07", "HY", 1, "2025-H1", id="half after"),
        pytest.param("2024", "Y", 10, "2034", id="year"),
        pytest.param("2024", "DE", -1, "201", id="decade"),
        pytest.param("2024", "CE", -1, "19", id="century"),
        pytest.param("2024", "L", 0, "2", id="millennium"),
        pytest.param("2024", "D", 1, "XXXX-XX-XX", id="no day known"),
        pytest.param("2024", "M", 1, "XXXX-XX", id="no month known"),
        pytest.param("", "Y", 1, "XXXX", id="nothing known"),
        pytest.param("2024-06-12", "H", 1, "", id="hours are no dates"),
    ],
)
def test_shifted(base: str, unit: str, steps: int, value: str) -> None:
    assert shifted(base, unit, steps) == value


@pytest.mark.parametrize(
    ("year", "day"),
    [
        pytest.param(1954, datetime.date(1954, 4, 18), id="exception of 1954"),
        pytest.param(1981, datetime.date(1981, 4, 19), id="exception of 1981"),
        pytest.param(2008, datetime.date(2008, 3, 23), id="early"),
        pytest.param(2038, datetime.date(2038, 4, 25), id="latest"),
    ],
)
def test_easter(year: int, day: datetime.date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize("value", ["2024", "2024-06", "2023-02-29", "XXXX-06-12"])
def test_no_full_day(value: str) -> None:
    assert as_day(value) is None


def test_day_beyond_the_calendar() -> None:
    assert moved(datetime.date.max, 1) == "XXXX-XX-XX"


def test_weekday_of_an_unknown_week() -> None:
    assert weekday_of("XXXX-WXX", 3) == "XXXX-WXX-3"


@pytest.mark.parametrize(
    ("year", "season", "day"),
    [
        pytest.param(2020, 1, datetime.date(2020, 6, 20), id="shortly before midnight"),
        pytest.param(2011, 0, datetime.date(2011, 3, 21), id="shortly after midnight"),
        pytest.param(2019, 3, datetime.date(2019, 12, 22), id="late winter"),
    ],
)
def test_start_of_a_season(year: int, season: int, day: datetime.date) -> None:
    assert season_begins(year, season) == day
