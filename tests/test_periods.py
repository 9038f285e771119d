"""A TIMEX3 value is a period of the calendar, or none."""

import pytest

from belegraph.periods import period


@pytest.mark.parametrize(("value", "first", "last", "length"), [
    pytest.param("2024-06-12", "2024-06-12", "2024-06-12", "P1D", id="day"),
    pytest.param("2024-06-12T18:30", "2024-06-12", "2024-06-12", "", id="clock time"),
    pytest.param("2024-06-12T24:00", "2024-06-12", "2024-06-12", "", id="24 hours"),
    pytest.param("2024-06-12TEV", "2024-06-12", "2024-06-12", "", id="part of a day"),
    pytest.param("2024-W24", "2024-06-10", "2024-06-16", "P7D", id="week"),
    pytest.param("2025-W01", "2024-12-30", "2025-01-05", "P7D", id="week over the turn of the year"),
    pytest.param("2024-W24-WE", "2024-06-15", "2024-06-16", "P2D", id="weekend"),
    pytest.param("2024-02", "2024-02-01", "2024-02-29", "P1M", id="month of a leap year"),
    pytest.param("2023-12", "2023-12-01", "2023-12-31", "P1M", id="December"),
    pytest.param("2024-Q1", "2024-01-01", "2024-03-31", "P3M", id="first quarter"),
    pytest.param("2024-Q4", "2024-10-01", "2024-12-31", "P3M", id="last quarter"),
    pytest.param("2024-H2", "2024-07-01", "2024-12-31", "P6M", id="half a year"),
    pytest.param("2024-SU", "2024-06-01", "2024-08-31", "P3M", id="summer"),
    pytest.param("2023-WI", "2023-12-01", "2024-02-29", "P3M", id="winter"),
    pytest.param("2024", "2024-01-01", "2024-12-31", "P1Y", id="year"),
    pytest.param("198", "1980-01-01", "1989-12-31", "P10Y", id="decade"),
    pytest.param("18", "1800-01-01", "1899-12-31", "P100Y", id="century"),
])  # fmt: skip
def test_period_has_its_first_and_last_day(value: str, first: str, last: str, length: str) -> None:
    found = period(value)
    assert found is not None
    assert (found.first.isoformat(), found.last.isoformat(), found.length) == (first, last, length)


@pytest.mark.parametrize("value", [
    pytest.param("", id="empty"),
    pytest.param("P3D", id="length"),
    pytest.param("PRESENT_REF", id="these times"),
    pytest.param("XXXX-06", id="some June"),
    pytest.param("XXXX-WXX-1", id="every Monday"),
    pytest.param("2023-02-29", id="no such day"),
    pytest.param("2023-13", id="no such month"),
    pytest.param("2023-Q5", id="no such quarter"),
    pytest.param("2023-W53", id="no such week"),
    pytest.param("9999-12", id="beyond the calendar"),
    pytest.param("0", id="before the calendar"),
    pytest.param("٢٠٢٥", id="other digits"),
])  # fmt: skip
def test_what_lies_not_in_the_calendar_is_no_period(value: str) -> None:
    assert period(value) is None
