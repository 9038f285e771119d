"""Expressions that say one time together: "am Montag um 8 Uhr", "8 Uhr morgens", "nächste Woche am Freitag"."""

import re
from dataclasses import replace

from belegraph.extraction.timex.calendar import weekday_of
from belegraph.extraction.timex.clock import in_part
from belegraph.extraction.timex.lexemes import Lexeme
from belegraph.extraction.timex.patterns import Piece
from belegraph.model import TimeType

DAY = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}|XXXX-WXX-\d")
WEEK = re.compile(r"[\dX]{4}-W[\dX]{2}")
CLOCK = re.compile(r"(.+)T(\d\d:.+)")
PART = re.compile(r"(.+)T([A-Z]{2})")
LINKS = frozenset({"comma", "at", "on", "inside", "the", "in_the", "onto"})


def joined(one: Piece, two: Piece, between: tuple[Lexeme, ...]) -> Piece | None:
    """Return two neighbours as one expression, or None where they are two.

    >>> day, hour = Piece(0, 0, "DATE", "2024-06-10"), Piece(2, 3, "TIME", "2024-06-12T08:00")
    >>> joined(day, hour, (Lexeme(7, 9, "at", "1"),)).value
    '2024-06-10T08:00'
    """
    if len(between) > 2 or any(word.kind not in LINKS for word in between):
        return None
    links = {word.kind for word in between}
    if ("comma" in links and not DAY.fullmatch(one.value)) or ("onto" in links and PART.fullmatch(one.value) is None):
        return None
    value = _together(one, two)
    if not value:
        return None
    return replace(one, last=two.last, type=_type(one, two, value), value=value, given=True)


def _type(one: Piece, two: Piece, value: str) -> TimeType:
    """A set stays one; "morgens" beside a clock time only says which half of the day it is."""
    if (one.type == "SET" and not PART.fullmatch(one.value)) or (two.type == "SET" and "XXXX-WXX" in two.value):
        return "SET"
    return "TIME" if "T" in value else "DATE"


def _together(one: Piece, two: Piece) -> str:
    for first, second in ((one, two), (two, one)):
        if found := _on_day(first, second) or _in_part(first, second) or _every(first, second):
            return found
    if WEEK.fullmatch(one.value) and DAY.fullmatch(two.value) and two.weekday:
        return weekday_of(one.value, two.weekday)
    return ""


def _on_day(day: Piece, time: Piece) -> str:
    """A clock time or part of a day takes the day beside it."""
    if day.type == "DATE" and DAY.fullmatch(day.value) and not time.given:
        if clock := CLOCK.fullmatch(time.value):
            return f"{day.value}T{clock[2]}"
        if part := PART.fullmatch(time.value):
            return f"{day.value}T{part[2]}"
    return ""


def _in_part(part: Piece, clock: Piece) -> str:
    """A clock time takes the half of the day from the part beside it."""
    named, told = PART.fullmatch(part.value), CLOCK.fullmatch(clock.value)
    if named is None or told is None:
        return ""
    day = named[1] if part.given or "-W" in named[1] else told[1]
    return f"{day}T{in_part(told[2], named[2])}"


def _every(often: Piece, clock: Piece) -> str:
    told = CLOCK.fullmatch(clock.value) or PART.fullmatch(clock.value)
    if often.type != "SET" or told is None or clock.given or clock.type != "TIME":
        return ""
    if often.value == "P1D":
        return f"XXXX-XX-XXT{told[2]}"
    return f"{often.value}T{told[2]}" if DAY.fullmatch(often.value) else ""
