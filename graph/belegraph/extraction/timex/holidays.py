"""Holidays, by their rules: "zu Ostern 2025", "am dritten Advent"."""

import datetime

from belegraph.extraction.timex.calendar import UNKNOWN, as_week, easter, season_begins
from belegraph.extraction.timex.context import Candidate, chosen
from belegraph.extraction.timex.dates import said_year
from belegraph.extraction.timex.patterns import Found, Piece, Rule

WEEK = 7


def holiday(found: Found) -> tuple[Piece, ...]:
    """A holiday, by its rule.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("zu Ostern 2025")
    ['Ostern 2025 DATE 2025-04-20']
    """
    rule = found.get("holiday")
    if (year := said_year(found)).isdigit():
        return found.whole("DATE", _holiday(int(year), rule)[2])
    if not found.context.published:
        return found.whole("DATE", f"XXXX-{rule}" if rule[0].isdigit() else UNKNOWN["D"])
    direction = found.direction()
    return found.whole("DATE", chosen(lambda near: _holiday(near, rule), found.context.published, direction))


def _holiday(year: int, rule: str) -> Candidate:
    """The day of a rule; of one with "W" or "WE" behind it the week, or its end."""
    of_day, _, span = rule.partition(" ")
    day = day_of_holiday(year, of_day)
    value = as_week(day) + "-WE" * (span == "WE") if span else day.isoformat()
    return day, day, value


def day_of_holiday(year: int, rule: str) -> datetime.date:
    """Return the day of a holiday.

    Args:
        year: of the Gregorian calendar.
        rule: "12-25", "E-2" from Easter, "A-7" from the fourth Advent, "N05-2" by Sundays of May, "S1" start of summer.

    >>> [day_of_holiday(2024, rule).isoformat() for rule in ("10-03", "E+39", "A-21", "N05-2", "S1")]
    ['2024-10-03', '2024-05-09', '2024-12-01', '2024-05-12', '2024-06-20']
    """
    if rule[0] == "E":
        return easter(year) + datetime.timedelta(int(rule[1:]))
    if rule[0] == "S":
        return season_begins(year, int(rule[1:]))
    if rule[0] == "A":
        return _sunday(datetime.date(year, 12, 18)) + datetime.timedelta(int(rule[1:]))
    if rule[0] == "N":
        return _sunday(datetime.date(year, int(rule[1:3]), 1)) + datetime.timedelta(WEEK * (int(rule[4:]) - 1))
    return datetime.date(year, int(rule[:2]), int(rule[3:]))


def _sunday(day: datetime.date) -> datetime.date:
    return day + datetime.timedelta(WEEK - day.isoweekday())


HOLIDAYS = (Rule("holiday ((in_the | the)? (the? shift unit | (the? unit)? year))?", holiday),)
