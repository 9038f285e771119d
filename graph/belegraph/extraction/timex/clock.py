"""Times of day: "um 18.30 Uhr", "halb acht", "am Montagabend", "Mitternacht"."""

from belegraph.extraction.timex.calendar import UNKNOWN, as_day, shifted
from belegraph.extraction.timex.days import named_weekday
from belegraph.extraction.timex.lexemes import lexicon
from belegraph.extraction.timex.patterns import GROUPS, Found, Piece, Rule
from belegraph.syntax.words import base

NOON = 12
BESIDE = frozenset({"weekday", "deictic", "iso", "day_month", "month", "part_daily", "part", "weekday_part"})
"""Kinds of words that tell a day or part of it."""
BEFORE_HOUR = ("at", "from", "to", "comma", "and", "part_daily")
BEFORE_PART = ("on", "at", "weekday", "deictic", "stage")
NO_HOUR = ("measure", "unit", "to", "times_a", "month", "oclock")


def hour(found: Found) -> tuple[Piece, ...]:
    """An hour with "Uhr", or one that a colon makes clear.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("gegen 18.30 Uhr")
    ['18.30 Uhr TIME 2024-06-12T18:30']
    """
    if written := found.get("clock"):
        is_hour = (
            found.get("oclock") or found.is_after(*BEFORE_HOUR, *BESIDE) or _is_now(found)
        )  # "25:23" may be a score
        return _at(found, written) if is_hour and not found.is_before("unit", "measure") else ()
    if written := found.get("decimal"):
        return _at(found, _written(written)) if _written(written) else ()
    numbers = [int(float(word.code)) for word in found.words if word.kind in ("digits", "cardinal", "one")]
    if numbers[0] > 24 or numbers[-1] > 59:
        return ()
    return _at(found, f"{numbers[0]:02}:{numbers[1] if len(numbers) > 1 else 0:02}")


def _is_now(found: Found) -> bool:
    """Tell "es ist 19:56"."""
    word, forms = found.context.token(found.words[0].start), found.context.text.lang.forms
    before = word.doc[max(word.i - 2, 0) : word.i]
    return len(before) == 2 and before[0].lower_ == forms.EXPLETIVE and before[1].lemma_ == forms.COPULA


def bare_hour(found: Found) -> tuple[Piece, ...]:
    """An hour without "Uhr": "um acht"; only where nothing counted follows.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("gestern um acht")
    ['gestern um acht TIME 2024-06-11T08:00']
    """
    number, last = float(found.get("count")), len(found.words) - 1
    if number > 24 or found.is_before(*NO_HOUR):
        return ()
    if found.is_after(*BESIDE) or _stands_alone(found):
        return (Piece(last, last, "TIME", f"{_today(found)}T{int(number):02}:00"),)
    return ()


def _stands_alone(found: Found) -> bool:
    """Tell a numeral that counts nothing: no noun or adjective follows."""
    after, word = found.after(), found.context.token(found.words[-1].start)
    counts = base(word) == "nummod" and word.head.i > word.i
    follows = after is not None and found.context.token(after.start).pos_ in ("NOUN", "ADJ", "PROPN")
    return word.pos_ == "NUM" and not counts and not follows


def fraction(found: Found) -> tuple[Piece, ...]:
    """Parts of an hour: "halb acht", "Viertel nach drei", "zehn vor sieben".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("um Viertel nach neun")
    ['Viertel nach neun TIME 2024-06-12T09:15']
    """
    if found.get("unit") not in ("", "MIN"):
        return ()
    hours = int(float(next(word.code for word in reversed(found.words) if word.kind in ("digits", "cardinal", "one"))))
    minutes = _minutes(found)
    total = (hours * 60 + minutes) % (24 * 60)
    if hours > 24 or not -60 < minutes < 60:
        return ()
    return _at(found, f"{total // 60:02}:{total % 60:02}")


def _minutes(found: Found) -> int:
    """Minutes to be added to the hour: half and quarters alone look ahead to it."""
    sign = 1 if found.get("past") else -1 if found.get("before") else 0
    if found.get("half"):
        return -30
    if quarter := found.get("quarter"):
        return sign * int(quarter) if sign else int(quarter) - 60
    return sign * int(float(found.get("count")))


def two_hours(found: Found) -> tuple[Piece, ...]:
    """From an hour to another: two expressions.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("von 9 bis 17 Uhr")
    ['9 TIME 2024-06-12T09:00', '17 Uhr TIME 2024-06-12T17:00']
    """
    places = [place for place, word in enumerate(found.words) if word.kind in GROUPS["hours"]]
    first, second = (_written(found.words[place].code) for place in places)
    if not first or not second:
        return ()
    part, today, last = found.get("part_daily"), _today(found), len(found.words) - 1
    one, two = (f"{today}T{in_part(written, part)}" for written in (first, second))
    return Piece(places[0], places[1] - 2, "TIME", one), Piece(places[1], last, "TIME", two)


def two_hours_bare(found: Found) -> tuple[Piece, ...]:
    """From an hour to another without "Uhr": only beside a day or part of a day.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("gestern von 9 bis 17")
    ['gestern DATE 2024-06-11', '9 TIME 2024-06-11T09:00', '17 TIME 2024-06-11T17:00']
    """
    has_day = found.is_after(*BESIDE) or found.is_before("on")
    return two_hours(found) if has_day or found.get("part_daily") or found.get("clock") else ()


def _written(code: str) -> str:
    if ":" in code:
        return code
    hours, _, minutes = f"{float(code):.2f}".partition(".")
    return f"{int(hours):02}:{minutes}" if int(hours) <= 24 and minutes < "60" else ""


def midnight(found: Found) -> tuple[Piece, ...]:
    """Midnight.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("um Mitternacht")
    ['Mitternacht TIME 2024-06-12T00:00']
    """
    return _at(found, "00:00")


def part(found: Found) -> tuple[Piece, ...]:
    """A part of a day that is told: "heute Abend", "Montagabend", "am Nachmittag".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am Montagabend")
    ['Montagabend TIME 2024-06-10TEV']
    """
    if found.words[0].kind == "part" and found.text() == found.text().capitalize() and _is_tomorrow(found):
        return found.whole("DATE", shifted(found.context.published, "D", 1))
    if both := found.get("weekday_part"):
        return (Piece(0, len(found.words) - 1, "TIME", f"{named_weekday(found, int(both[0]))}T{both[1:]}", given=True),)
    if step := found.get("shift"):
        day = found.context.published
        back = step == "-1" and found.get("part") != "NI"
        value = shifted(day, "D", -1 if back else max(0, int(step))) if as_day(day) else UNKNOWN["D"]
        return (Piece(0, len(found.words) - 1, "TIME", f"{value}T{found.get('part')}", given=True),)
    is_said = (
        found.is_after(*BEFORE_PART)
        or bool(found.get("stage"))
        or (found.is_after("the") and found.get("part") == "NI")
    )
    return found.whole("TIME", f"{_today(found)}T{found.get('part')}") if is_said else ()


def night_between(found: Found) -> tuple[Piece, ...]:
    """The night from one weekday to the next, told as that of the second: as "in der Nacht zum Sonntag".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der Nacht von Samstag auf Sonntag")
    ['Nacht von Samstag auf Sonntag TIME 2024-06-09TNI']
    """
    number = int(next(word.code for word in reversed(found.words) if word.kind == "weekday"))
    return found.whole("TIME", f"{named_weekday(found, number)}T{found.get('part')}")


def _is_tomorrow(found: Found) -> bool:
    """Tell "Morgen" at the head of a sentence from the noun."""
    known = lexicon(found.context.text.lang.code).words.get(found.text().lower(), ("", ""))
    return known[0] == "deictic" and found.context.token(found.words[0].start).pos_ == "ADV"


def morning(found: Found) -> tuple[Piece, ...]:
    """The morning of a day, in small letters: "gestern morgen".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("gestern morgen")
    ['gestern morgen TIME 2024-06-11TMO']
    """
    first, second = (int(word.code) for word in found.words)
    day = as_day(found.context.published)
    value = shifted(found.context.published, "D", first) if day else UNKNOWN["D"]
    return (Piece(0, 1, "TIME", f"{value}TMO", given=True),) if second == 1 else ()


def _at(found: Found, written: str) -> tuple[Piece, ...]:
    return found.whole("TIME", f"{_today(found)}T{written}")


def _today(found: Found) -> str:
    day = found.context.day_at(found.words[0].start)
    return day if as_day(day) else UNKNOWN["D"]


def in_part(written: str, code: str) -> str:
    """Put an hour into its part of the day: "8 Uhr abends" is 20:00.

    >>> in_part("08:00", "EV"), in_part("03:00", "NI"), in_part("11:30", "NI"), in_part("08:00", "MO")
    ('20:00', '03:00', '23:30', '08:00')
    """
    hours = int(written[:2])
    later = hours < NOON and (code in ("AF", "EV") or (code == "NI" and hours > 5) or (code == "MI" and hours < 4))
    return f"{hours + NOON:02}{written[2:]}" if later else written


CLOCK = (
    Rule("count oclock digits?", hour),
    Rule("decimal oclock", hour),
    Rule("clock oclock?", hour),
    Rule("at count", bare_hour),
    Rule("half count oclock?", fraction),
    Rule("quarter (past | before)? count oclock?", fraction),
    Rule("count (past | before) count oclock", fraction),
    Rule("count unit (past | before) (digits | cardinal) oclock?", fraction),
    Rule("from? hours oclock? (to | and) hours oclock part_daily?", two_hours),
    Rule("from hours (to | and) hours part_daily?", two_hours_bare),
    Rule("clock to clock", two_hours),
    Rule("midnight", midnight),
    Rule("weekday_part", part),
    Rule("shift weekday_part", part),
    Rule("shift part", part),
    Rule("part", part),
    Rule("stage part", part),
    Rule("stage weekday_part", part),
    Rule("part from weekday (onto | to) weekday", night_between),
    Rule("deictic deictic", morning),
)
