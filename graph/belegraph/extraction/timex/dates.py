"""Days, months, years and longer: "3. Mai 2024", "Ende März", "die neunziger Jahre", "im 19. Jahrhundert"."""

import calendar as months
import datetime

from belegraph.extraction.timex.calendar import UNKNOWN, as_day, shifted
from belegraph.extraction.timex.context import Candidate, chosen
from belegraph.extraction.timex.patterns import GROUPS, Found, Piece, Rule
from belegraph.periods import SEASON_MONTHS
from belegraph.syntax.words import base, has

WEEKDAY = "((shift | of_day)? (weekday | weekday_short) comma? the?)? "
EDGE = "(edge the?)? "
OF_YEAR = "(the? shift unit | (the? unit)? year)? "
COUNTING = frozenset({"nummod", "nmod", "compound", "flat"})
ROUND = 50
"""A multiple of it counts the plural that follows; another number of four digits is mostly a year."""
EARLIEST = 1300
"""A bare number below is no year."""


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


def year(found: Found) -> tuple[Piece, ...]:
    """A year by its number; not a number that counts what stands behind it.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Anfang 2019")
    ['Anfang 2019 DATE 2019']
    """
    written = found.get("year") or found.get("digits")
    if len(found.words) > 1 and found.get("unit") not in ("", "Y"):
        return ()
    if not found.get("edge") and not found.get("unit") and _is_count(found):
        return ()
    return found.whole("DATE", f"{int(written):04}") if len(written) < 5 else ()


def _is_count(found: Found) -> bool:
    """Tell a number of things from a year, by the parse and by how round it is."""
    number, word, after = int(found.get("year")), found.context.token(found.words[-1].start), found.after()
    following = found.context.token(after.start) if after is not None else word
    counts_next = following.i == word.i + 1 and following.pos_ in ("NOUN", "ADJ") and has(following, "Number=Plur")
    if found.is_after("numbering") or found.is_before("measure", "unit"):
        return True
    around = found.is_after("at") and not counts_next  # "um 1240"
    if found.is_after("to", "year_noun") or around:
        return False
    if number < EARLIEST:
        return True
    if found.is_after("approx") or not number % ROUND:
        return counts_next
    return base(word) in COUNTING and word.head.i == word.i + 1 and word.head.pos_ not in ("NUM", "VERB", "ADJ")


def decade(found: Found) -> tuple[Piece, ...]:
    """Ten years: "die neunziger Jahre", "1990er-Jahre".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Anfang der achtziger Jahre")
    ['Anfang der achtziger Jahre DATE 198']
    """
    written = found.get("decade") or found.get("tens")
    if len(written) == 4:
        return found.whole("DATE", written[:3])
    is_said = found.get("unit") == "Y" or found.get("decade") or _is_plain_decade(found)
    if len(written) != 2 or not is_said:
        return ()
    return found.whole("DATE", _latest_decade(found, int(written[0])))


def _is_plain_decade(found: Found) -> bool:
    """Tell "in den Achtzigern" from an adjective."""
    place = found.before(2)
    is_noun = found.words[-1].kind == "tens" and found.text()[:1].isupper()
    return is_noun and (
        bool(found.get("edge")) or (found.is_after("the") and place is not None and place.kind in ("inside", "since"))
    )


def _latest_decade(found: Found, tens: int) -> str:
    """The last decade of that number; of what is past, the last that is over."""
    published = int(found.context.published[:4] or "2000") // 10
    direction = found.direction()
    if direction == "future":
        return str(next(decade for decade in range(published, published + 10) if decade % 10 == tens))
    over = direction == "past"
    return str(next(decade for decade in range(published - over, 0, -1) if decade % 10 == tens))


def century(found: Found) -> tuple[Piece, ...]:
    """A hundred or thousand years by number: the 20th century is "19".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("im 19. Jahrhundert")
    ['19. Jahrhundert DATE 18']
    """
    number, unit = int(found.get("day")), found.get("unit")
    value = {"CE": f"{number - 1:02}", "L": f"{number - 1}"}.get(unit, "")
    return found.whole("DATE", value)


def part_of_year(found: Found) -> tuple[Piece, ...]:
    """A quarter or half of a year by number.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("im ersten Halbjahr 2019")
    ['ersten Halbjahr 2019 DATE 2019-H1']
    """
    letter = {"Q": "Q", "HY": "H"}.get(next((w.code for w in found.words if w.kind == "unit"), ""), "")
    others = [word.code for word in found.words if word.kind == "unit"][1:]
    if not letter or (others and others != ["Y"]):
        return ()
    number = found.get("day") or found.get("digits")
    published = found.context.published[:4] or UNKNOWN["Y"]
    last_year = found.get("shift") and shifted(found.context.published, "Y", int(found.get("shift")))
    named = found.get("year") or last_year or published
    return found.whole("DATE", f"{named}-{letter}{number}") if int(number) <= 4 else ()


DATES = (
    Rule(WEEKDAY + "iso", full),
    Rule(WEEKDAY + "(day_month | day_slash_month)", full),
    Rule(WEEKDAY + "day month (comma? (the? shift unit | (the? unit)? year))?", full),
    Rule("day (to | and | onto) (the | on)? day month " + OF_YEAR, two_days),
    Rule(WEEKDAY + "day day year?", spoken),
    Rule("decimal", numeric),
    Rule(EDGE + "month " + OF_YEAR, month),
    Rule(EDGE + "shift month", month),
    Rule("year_month", month),
    Rule(EDGE + "season " + OF_YEAR, season),
    Rule(EDGE + "season season_year", season),
    Rule(EDGE + "shift season", season),
    Rule(EDGE + "unit (year | digits)", year),
    Rule(EDGE + "year", year),
    Rule(EDGE + "(decade | tens) unit?", decade),
    Rule(EDGE + "day unit", century),
    Rule(EDGE + "(day | digits) unit (the? shift unit | (the? unit)? year)?", part_of_year),
)
