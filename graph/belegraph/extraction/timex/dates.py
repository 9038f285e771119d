"""Days of a month: "3. Mai 2024", "Montag, den 3.5.", "vom 4. bis zum 8. Juli"."""

import calendar as months
import datetime

from belegraph.extraction.timex.calendar import as_day, shifted
from belegraph.extraction.timex.context import Candidate, chosen
from belegraph.extraction.timex.patterns import GROUPS, OF_YEAR, Found, Piece, Rule

WEEKDAY = "((shift | of_day)? (weekday | weekday_short) comma? the?)? "


def full(found: Found) -> tuple[Piece, ...]:
    """A day with its month, and mostly its year.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Montag, den 3. Mai 2021")
    ['Montag, den 3. Mai 2021 DATE 2021-05-03']
    """
    if written := found.get("iso"):
        return found.whole("DATE", written) if as_day(written) else ()
    if found.get("day_slash_month") and not _has_preposition(found):
        return ()
    if both := found.get("day_month") or found.get("day_slash_month"):
        return found.whole("DATE", in_year(found, both))
    return found.whole("DATE", in_year(found, f"{found.get('month')}-{int(found.get('day')):02}"))


def _has_preposition(found: Found) -> bool:
    return len(found.words) > 1 or found.before() is None or found.is_after("on", "to", "from")


def numeric(found: Found) -> tuple[Piece, ...]:
    """A day and month without the last full stop: "am 23.11".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am 23.11 ging er")
    ['23.11 DATE 2024-11-23']
    """
    day, _, number = found.text().partition(".")
    is_date = found.is_after("on") and number.isdigit() and 1 <= int(number) <= 12 and 1 <= int(day) <= 31
    if not is_date or found.is_before("oclock", "measure", "unit", "month"):
        return ()
    return found.whole("DATE", in_year(found, f"{int(number):02}-{int(day):02}"))


def in_year(found: Found, rest: str) -> str:
    """Give a month, or a month and day, the year that the words tell or the tense lets expect."""
    year = said_year(found)
    if year.isdigit():
        return f"{year}-{rest}" if _days(int(year), rest) else ""
    if not found.context.published:
        return f"XXXX-{rest}"
    last = found.context.last
    if last[4:7] == f"-{rest[:2]}" and last[:4].isdigit() and _days(int(last[:4]), rest):
        return f"{last[:4]}-{rest}"  # "im Juni 1986 ... am 4. Juni"
    return chosen(lambda near: _days(near, rest), found.context.published, found.direction())


def said_year(found: Found) -> str:
    """Return the year that the words tell: "2024", "vergangenen Jahres"."""
    if year := found.get("year"):
        return f"{int(year):04}"
    if found.get("shift") and found.get("unit") == "Y":
        return shifted(found.context.published, "Y", int(found.get("shift")))
    return ""


def _days(year: int, rest: str) -> Candidate | None:
    month, _, day = rest.partition("-")
    length = months.monthrange(year, int(month))[1]
    if day and int(day) > length:
        return None
    first, last = (int(day), int(day)) if day else (1, length)
    return datetime.date(year, int(month), first), datetime.date(year, int(month), last), f"{year:04}-{rest}"


def spoken(found: Found) -> tuple[Piece, ...]:
    """A day and a month by number in words: "am siebten Fünften".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am siebten Fünften")
    ['siebten Fünften DATE 2024-05-07']
    """
    day, number = (int(word.code) for word in found.words if word.kind in GROUPS["day"])
    has_day = found.is_after("on") or found.words[0].kind in ("weekday", "weekday_short")
    if not has_day or number > 12 or day > 31:
        return ()
    return found.whole("DATE", in_year(found, f"{number:02}-{day:02}"))


def two_days(found: Found) -> tuple[Piece, ...]:
    """Two days of one month: "vom 4. bis zum 8. Juli" are two expressions.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("vom 4. bis zum 8. Juli")
    ['4. DATE 2024-07-04', '8. Juli DATE 2024-07-08']
    """
    days = [place for place, word in enumerate(found.words) if word.kind in ("ordinal", "ordinal_word")]
    month = found.get("month")
    second = in_year(found, f"{month}-{int(found.words[days[1]].code):02}")
    first = f"{second[:4]}-{month}-{int(found.words[days[0]].code):02}"
    if not second or not (as_day(first) or "X" in first):
        return ()
    return Piece(days[0], days[0], "DATE", first), Piece(days[1], len(found.words) - 1, "DATE", second)


DATES = (
    Rule(WEEKDAY + "iso", full),
    Rule(WEEKDAY + "(day_month | day_slash_month)", full),
    Rule(WEEKDAY + "day month (comma? (the? shift unit | (the? unit)? year))?", full),
    Rule("day (to | and | onto) (the | on)? day month " + OF_YEAR, two_days),
    Rule(WEEKDAY + "day day year?", spoken),
    Rule("decimal", numeric),
)
