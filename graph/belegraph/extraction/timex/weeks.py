"""Days and weeks by number: "am ersten Montag im Mai", "in der letzten Juliwoche", "in der 23. Kalenderwoche"."""

import calendar as months
import datetime

from belegraph.extraction.timex.calendar import UNKNOWN, as_week, shifted
from belegraph.extraction.timex.dates import in_year
from belegraph.extraction.timex.patterns import Found, Piece, Rule
from belegraph.syntax.words import has

WEEK, WEEKS_OF_A_YEAR = 7, 53


def weekday_of_month(found: Found) -> tuple[Piece, ...]:
    """A weekday of a month, by number.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am ersten Montag im Mai 2023"), told("am letzten Sonntag des Monats")
    (['ersten Montag im Mai 2023 DATE 2023-05-01'], ['letzten Sonntag des Monats DATE 2024-06-30'])
    """
    days = _days(_month(found))
    fitting = [day for day in days if day.isoweekday() == int(found.get("weekday"))]
    return found.whole("DATE", _numbered(fitting, _place(found)))


def week_of_month(found: Found) -> tuple[Piece, ...]:
    """A week of a month, by number: the one with the first day of its seven, or with the month's last day.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der dritten Woche des Monats"), told("in der letzten Juliwoche")
    (['dritten Woche des Monats DATE 2024-W24'], ['letzten Juliwoche DATE 2024-W31'])
    """
    if not found.get("month_week") and found.get("unit") != "W":
        return ()
    days = _days(_month(found))
    place = _place(found)
    day = _numbered(days[::-1][::WEEK][::-1] if place < 0 else days[::WEEK], place)
    return found.whole("DATE", as_week(datetime.date.fromisoformat(day)) if day else "")


def part_of_month(found: Found) -> tuple[Piece, ...]:
    """Half a month, or some days of it: they are told as the month.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der ersten Maihälfte")
    ['ersten Maihälfte DATE 2024-05']
    """
    return found.whole("DATE", in_year(found, found.get("month_part")))


def calendar_week(found: Found) -> tuple[Piece, ...]:
    """A week of the year, by number.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der 23. Kalenderwoche"), told("bis KW 5")
    (['23. Kalenderwoche DATE 2024-W23'], ['KW 5 DATE 2024-W05'])
    """
    number = int(found.get("day") or found.get("digits"))
    year = found.get("year") or found.context.published[:4] or UNKNOWN["Y"]
    return found.whole("DATE", f"{year}-W{number:02}") if 1 <= number <= WEEKS_OF_A_YEAR else ()


def workdays(found: Found) -> tuple[Piece, ...]:
    """The days before the weekend: of this week where they are past or to come, or else of every week.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("unter der Woche")
    ['unter der Woche SET XXXX-WXX-WD']
    """
    if found.direction() in ("past", "future"):
        return found.whole("DATE", shifted(found.context.published, "W", 0))
    return found.whole("SET", "XXXX-WXX-WD")


def _month(found: Found) -> str:
    """The month that the words name, or the running one: empty where the words are of something else."""
    if named := found.get("month") or found.get("month_week"):
        return in_year(found, named)
    last = found.words[-1]
    is_one = last.kind == "unit" and not has(found.context.token(last.start), "Number=Plur")
    return shifted(found.context.published, "M", 0) if is_one and last.code == "M" else ""


def _days(month: str) -> list[datetime.date]:
    """All days of a month; none of one whose year is not known."""
    if not month or "X" in month:
        return []
    year, number = int(month[:4]), int(month[5:7])
    return [datetime.date(year, number, day) for day in range(1, months.monthrange(year, number)[1] + 1)]


def _place(found: Found) -> int:
    """Which one is meant, from 1 for the first, or from -1 for the last."""
    return int(found.get("shift") or found.get("day"))


def _numbered(days: list[datetime.date], place: int) -> str:
    if place == 0 or abs(place) > len(days):
        return ""
    return days[place - 1 if place > 0 else place].isoformat()


WEEKS = (
    Rule("(day | shift) weekday (in_the | the) (month year? | unit)", weekday_of_month),
    Rule("(day | shift) unit (in_the | the) (month year? | unit)", week_of_month),
    Rule("(day | shift) month_week year?", week_of_month),
    Rule("(day | shift)? month_part year?", part_of_month),
    Rule("day calendar_week year?", calendar_week),
    Rule("calendar_week digits", calendar_week),
    Rule("workdays", workdays),
)
