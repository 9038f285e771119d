"""Periods of the calendar: from what day to what day a TIMEX3 value is, "2024-W24" from 2024-06-10 to 2024-06-16."""

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which each season begins; it lasts three."""
MONTHS_OF = {"Q": 3, "H": 6}
"""Months of a quarter and of half a year."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days of the calendar, the first and the last among them.

    Attributes:
        length: how long it is (`P7D`), and so how precise the words are; empty where they tell a time within one day.
    """

    first: datetime.date
    last: datetime.date
    length: str = ""


def period(value: str) -> Period | None:
    """Return the days that a TIMEX3 value spans; None for a length, a set, a masked value, and for no such day.

    >>> found = period("2024-Q2")
    >>> print(found.first, found.last, found.length)
    2024-04-01 2024-06-30 P3M
    >>> period("P3D"), period("XXXX-06"), period("2023-02-29")
    (None, None, None)

    Source: https://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3
    """
    for form, read in FORMS:
        if found := form.fullmatch(value):
            try:
                return read(*found.groups())
            except (ValueError, OverflowError):  # a day, a week or a year that there is not
                return None
    return None


def _day(value: str) -> Period:
    day = datetime.date.fromisoformat(value)
    return Period(day, day, "P1D")


def _within(value: str) -> Period:
    day = datetime.date.fromisoformat(value)
    return Period(day, day)


def _week(year: str, week: str) -> Period:
    monday = datetime.date.fromisocalendar(int(year), int(week), 1)
    return Period(monday, monday + datetime.timedelta(6), "P7D")


def _weekend(year: str, week: str) -> Period:
    sunday = _week(year, week).last
    return Period(sunday - datetime.timedelta(1), sunday, "P2D")


def _months(year: str, month: int, count: int) -> Period:
    first = datetime.date(int(year), month, 1)
    years, after = divmod(month - 1 + count, 12)
    return Period(first, datetime.date(int(year) + years, after + 1, 1) - datetime.timedelta(1), f"P{count}M")


def _month(year: str, month: str) -> Period:
    return _months(year, int(month), 1)


def _part_of_year(year: str, kind: str, number: str) -> Period:
    return _months(year, (int(number) - 1) * MONTHS_OF[kind] + 1, MONTHS_OF[kind])


def _season(year: str, code: str) -> Period:
    return _months(year, SEASON_MONTHS[code], 3)


def _years(digits: str) -> Period:
    """A year, or with fewer digits all years that begin with them: "198" the eighties, "18" the 19th century."""
    first, last = int(digits.ljust(4, "0")), int(digits.ljust(4, "9"))
    return Period(datetime.date(first, 1, 1), datetime.date(last, 12, 31), f"P{last - first + 1}Y")


FORMS: tuple[tuple[re.Pattern[str], Callable[..., Period]], ...] = tuple(
    (re.compile(pattern, re.ASCII), read)
    for pattern, read in (
        (r"(\d{4}-\d\d-\d\d)", _day),
        (r"(\d{4}-\d\d-\d\d)T(?:\d\d:\d\d|[A-Z]{2})", _within),
        (r"(\d{4})-W(\d\d)", _week),
        (r"(\d{4})-W(\d\d)-WE", _weekend),
        (r"(\d{4})-(\d\d)", _month),
        (r"(\d{4})-([QH])(\d)", _part_of_year),
        (r"(\d{4})-(SP|SU|FA|WI)", _season),
        (r"(\d{1,4})", _years),
    )
)
