"""Times told from the one named last: "im selben Jahr", "im Jahr darauf", "im Folgemonat", "in dem Jahr"."""

import re

from belegraph.extraction.timex.calendar import as_day, as_week, shifted
from belegraph.extraction.timex.context import FAR
from belegraph.extraction.timex.patterns import Found, Piece, Rule
from belegraph.syntax.words import base, has

DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
TAKING_PART = frozenset({"nsubj", "obj"})
LENGTHS = {"Y": 4, "M": 7, "D": 10}
"""Letters of a date that is no finer than a unit."""


def same(found: Found) -> tuple[Piece, ...]:
    """The unit of the time named last: nothing where there was none.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Am 3. Mai 1998 kam er, im selben Jahr ging er.")
    ['3. Mai 1998 DATE 1998-05-03', 'selben Jahr DATE 1998']
    """
    return found.whole("DATE", _within(_last(found), found.get("unit")))


def same_part(found: Found) -> tuple[Piece, ...]:
    """A part of the day named last.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Am 3. Mai kam er, am selben Abend ging er.")
    ['3. Mai DATE 2024-05-03', 'selben Abend TIME 2024-05-03TEV']
    """
    day = found.context.day_named(found.words[0].start, FAR)
    return found.whole("TIME", f"{day}T{found.get('part')}") if as_day(day) else ()


def neighbouring(found: Found) -> tuple[Piece, ...]:
    """The year, month or week beside the one named last, or beside the publication's.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("1998 kam er, im Jahr darauf ging er."), told("Im Folgejahr ging er.")
    (['1998 DATE 1998', 'Jahr darauf DATE 1999'], ['Folgejahr DATE 2025'])
    """
    unit, step = found.get("following") or found.get("unit"), int(found.get("later") or "1")
    if unit not in ("Y", "M", "W") or has(found.context.token(found.words[0].start), "Number=Plur"):
        return ()
    value = shifted(_last(found) or found.context.published, unit, step)
    return () if "X" in value else found.whole("DATE", value)


def that(found: Found) -> tuple[Piece, ...]:
    """The year or month named last, or else the running one: "in dem Jahr", where "im" would name none, or "das Jahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("1998 kam er, in dem Jahr ging er auch.")
    ['1998 DATE 1998', 'dem Jahr DATE 1998']
    """
    word = found.context.token(found.words[-1].start)
    is_said = found.is_after("inside") or (found.get("unit") == "Y" and base(word) in TAKING_PART)
    if (
        not is_said
        or found.get("unit") not in ("Y", "M")
        or not has_no_more(found)
        or found.context.text.parts(word, "acl", "nmod")
    ):
        return ()
    return found.whole("DATE", _within(_last(found) or found.context.published, found.get("unit")))


def has_no_more(found: Found) -> bool:
    """Tell whether nothing behind says which one is meant: no number, no genitive, no relative clause."""
    return not found.is_before("year", "digits", "the", "comma", "past", "before", "month") and not has(
        found.context.token(found.words[-1].start), "Number=Plur"
    )


def _last(found: Found) -> str:
    """The date named last, as far as it is known."""
    near = found.words[0].start - found.context.last_end < FAR
    written = DAY.match(found.context.last) if near else None
    return written[0] if written else ""


def _within(date: str, unit: str) -> str:
    """The unit that a date is in, empty where the date is not so fine."""
    day = as_day(date)
    if unit == "W":
        return as_week(day) if day else ""
    length = LENGTHS.get(unit, 0)
    return date[:length] if length and len(date) >= length else ""


ANAPHORA = (
    Rule("same unit", same),
    Rule("same part", same_part),
    Rule("unit later", neighbouring),
    Rule("following", neighbouring),
    Rule("the unit", that),
)
