"""Months and seasons: "Ende März", "im vergangenen Sommer", "im Winter 2021/22"."""

import datetime

from belegraph.extraction.timex.context import Candidate, chosen
from belegraph.extraction.timex.dates import in_year, said_year
from belegraph.extraction.timex.patterns import EDGE, OF_YEAR, Found, Piece, Rule
from belegraph.periods import SEASON_MONTHS


def month(found: Found) -> tuple[Piece, ...]:
    """A month, with or without its year.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Ende März")
    ['Ende März DATE 2024-03']
    """
    if written := found.get("year_month"):
        return () if found.is_after("numbering") else found.whole("DATE", written)
    if (step := found.get("shift")) and found.get("unit") != "Y":
        return found.whole("DATE", _shifted_month(found, int(step)))
    return () if found.is_after("ordinal") else found.whole("DATE", in_year(found, found.get("month")))


def _shifted_month(found: Found, step: int) -> str:
    named, published = int(found.get("month")), found.context.published
    if len(published) < 7:
        return f"XXXX-{named:02}"
    this = int(published[5:7])
    year = int(published[:4]) + (step if (step < 0 and named >= this) or (step > 0 and named <= this) else 0)
    return f"{year:04}-{named:02}"


def season(found: Found) -> tuple[Piece, ...]:
    """A season, with or without its year.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("im vergangenen Sommer")
    ['vergangenen Sommer DATE 2023-SU']
    """
    code, published = found.get("season"), found.context.published
    if year := said_year(found) or found.get("season_year"):
        return found.whole("DATE", f"{year}-{code}")
    if not published:
        return found.whole("DATE", f"XXXX-{code}")
    step = int(found.get("shift") or "0")
    direction = ("past" if step < 0 else "future") if step else found.direction()
    return found.whole("DATE", chosen(lambda year: _season(year, code), published, direction, whole=bool(step)))


def _season(year: int, code: str) -> Candidate:
    first = datetime.date(year, SEASON_MONTHS[code], 1)
    return first, first + datetime.timedelta(90), f"{year:04}-{code}"


MONTHS = (
    Rule(EDGE + "month " + OF_YEAR, month),
    Rule(EDGE + "shift month", month),
    Rule("shift unit in_the month", month),
    Rule("year_month", month),
    Rule(EDGE + "season " + OF_YEAR, season),
    Rule(EDGE + "season season_year", season),
    Rule(EDGE + "shift season", season),
)
