"""How long: "drei Tage", "ein halbes Jahr", "monatelang", "seit Jahren"; and how long ago."""

import re

from belegraph.extraction.timex.calendar import shifted
from belegraph.extraction.timex.lexemes import lexicon
from belegraph.extraction.timex.patterns import GROUPS, Found, Piece, Rule
from belegraph.syntax.words import has

CLOCK_UNITS = {"H": "H", "MIN": "M", "S": "S"}
YEARS_OF = {"HY": (6, "M")}
SIZES = ("S", "MIN", "H", "D", "W", "M", "Y")
COUNTED = ("D", "W", "M", "Y", "DE", "CE")
"""Units of which so many ago give a date."""


def length(number: str, unit: str) -> str:
    """Write a duration; "X" for an unknown number.

    >>> length("3", "D"), length("X", "M"), length("0.5", "H"), length("2", "DE")
    ('P3D', 'PXM', 'PT0.5H', 'P2DE')
    """
    if unit in YEARS_OF and number != "X":
        each, unit = YEARS_OF[unit]
        number = f"{float(number) * each:g}"
    return f"PT{number}{CLOCK_UNITS[unit]}" if unit in CLOCK_UNITS else f"P{number}{unit}"


def counted(found: Found) -> tuple[Piece, ...]:
    """A number of units, and what "vor" and "in" make of them.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("ein halbes Jahr, vor drei Jahren")
    ['ein halbes Jahr DURATION P0.5Y', 'drei Jahren DATE 2021']
    """
    unit, number = found.get("unit"), _number(found)
    if _is_age(found) or (unit == "WE" and number == "X"):
        return ()
    if value := _away(found, number, unit):
        return found.whole("DATE", value)
    return found.whole("DURATION", length(number, unit))


def _number(found: Found) -> str:
    if found.get("some"):
        return "X" if not found.get("number") else f"{float(found.get('number')):g}"
    if half := found.get("half"):
        return half
    return f"{float(found.get('number') or found.get('one') or '1'):g}"


def _is_age(found: Found) -> bool:
    """Tell an age: "47 Jahre alt"."""
    if found.get("unit") not in ("Y", "M", "W"):
        return False
    word = found.context.token(found.words[-1].start)
    parts = found.context.text.parts
    is_predicate = bool(parts(word, "cop") and parts(word, "nsubj"))
    before = found.before(3) if found.is_after("to") else found.before()
    return found.is_before("old") or (
        found.get("unit") == "Y" and ((before is not None and before.kind == "age") or is_predicate)
    )


def _away(found: Found, number: str, unit: str) -> str:
    """Return the date so long before or after the publication, if the words ask for it."""
    steps, published = float(number) if number != "X" else 0.5, found.context.published
    if unit not in COUNTED or steps % 1 or not published or found.get("shift"):
        return ""
    place = 1
    while (before := found.before(place)) is not None and before.kind == "approx":
        place += 1
    if before is None or before.kind not in ("before", "inside"):
        return ""
    if before.kind == "inside" and (before.code == "0" or not _is_ahead(found)):
        return ""
    value = shifted(published, unit, int(steps) if before.kind == "inside" else -int(steps))
    return "" if "X" in value else value


def _is_ahead(found: Found) -> bool:
    return found.context.direction(found.words[0].start) in ("present", "future") and found.before(2) is not None


def several(found: Found) -> tuple[Piece, ...]:
    """Years and months together: "fünf Jahre und sieben Monate".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("zwei Stunden und 14 Minuten")
    ['zwei Stunden und 14 Minuten DURATION PT2H14M']
    """
    units = [word.code for word in found.words if word.kind == "unit"]
    numbers = [f"{float(w.code):g}" for w in found.words if w.kind in (*GROUPS["number"], "one")]
    sizes = [SIZES.index(unit) if unit in SIZES else 0 for unit in units]
    if sizes != sorted(set(sizes), reverse=True):  # "drei Tage, zwei Jahre" are two expressions
        return ()
    parts = [length(number, unit)[1:] for number, unit in zip(numbers, units, strict=True)]
    days = "".join(part for part in parts if part[0] != "T")
    hours = "".join(part[1:] for part in parts if part[0] == "T")
    return found.whole("DURATION", "P" + days + (f"T{hours}" if hours else ""))


def between(found: Found) -> tuple[Piece, ...]:
    """From a number of units to another: "drei bis fünf Tage" are two expressions.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("drei bis fünf Tage")
    ['drei DURATION P3D', 'fünf Tage DURATION P5D']
    """
    one, two = (word for word in found.words if word.kind in GROUPS["number"])
    unit, last = found.get("unit"), len(found.words) - 1
    if _is_age(found):
        return ()
    first, second = (length(f"{float(word.code):g}", unit) for word in (one, two))
    return Piece(0, 0, "DURATION", first), Piece(2, last, "DURATION", second)


def unknown(found: Found) -> tuple[Piece, ...]:
    """Units in the plural without a number: "seit Jahren", "in den vergangenen Wochen".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("seit Jahren", morph="Number=Plur")
    ['Jahren DURATION PXY']
    """
    unit, word = found.get("unit"), found.context.token(found.words[-1].start)
    if unit == "WE" or not has(word, "Number=Plur"):
        return ()
    before = found.before()
    if not found.get("shift") and (before is None or before.kind not in ("before", "since", "past", "inside", "over")):
        return ()
    return found.whole("DURATION", length("X", unit))


def long(found: Found) -> tuple[Piece, ...]:
    """A word for a long time: "monatelang".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("monatelang")
    ['monatelang DURATION PXM']
    """
    return found.whole("DURATION", length("X", found.get("unit_long")))


def spanning(found: Found) -> tuple[Piece, ...]:
    """An adjective of duration: "dreitägig".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("eine dreitägige Reise")
    ['dreitägige DURATION P3D']
    """
    code = found.get("spanning")
    number = code.rstrip("DWMHIN")
    unit = code[len(number) :]
    return found.whole("DURATION", length(number, unit))


def hyphened(found: Found) -> tuple[Piece, ...]:
    """A number with a unit in one word: "38-Stunden-Woche", "14-tägig".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("eine 38-Stunden-Woche")
    ['38-Stunden-Woche DURATION PT38H']
    """
    number, _, rest = found.get("hyphened").partition("-")
    known = lexicon(found.context.text.lang.code).find(rest.split("-")[0])
    if known is None or known[0] not in ("unit", "ending_spanning"):
        return ()
    return found.whole("DURATION", length(number, known[1]))


def later(found: Found) -> tuple[Piece, ...]:
    """So long before or after the day named last: "drei Tage später"; a duration where none was.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am 3. Mai 2019 und zwei Tage später")
    ['3. Mai 2019 DATE 2019-05-03', 'zwei Tage später DATE 2019-05-05']
    """
    unit, number = found.get("unit"), _number(found)
    last = re.match(r"\d{4}(-\d\d(-\d\d)?)?", found.context.last)
    if number == "X" or float(number) % 1 or unit not in COUNTED or last is None:
        return found.whole("DURATION", length(number, unit))
    value = shifted(last[0], unit, int(found.get("later") or found.get("earlier")) * int(float(number)))
    return found.whole("DURATION", length(number, unit)) if "X" in value else found.whole("DATE", value)


NUMBER = "(number | one) "
DURATIONS = (
    Rule("shift? " + NUMBER + "(half | whole | some)? unit", counted),
    Rule("(shift | whole) " + NUMBER + "unit", counted),
    Rule("half unit", counted),
    Rule("whole unit", counted),
    Rule("(shift | one)? some unit", counted),
    Rule(NUMBER + "unit ((and | comma)? " + NUMBER + "unit)+", several),
    Rule("number to number unit", between),
    Rule("shift? unit", unknown),
    Rule("unit_long", long),
    Rule("spanning", spanning),
    Rule("hyphened", hyphened),
    Rule("(number | one | some) half? unit (later | earlier)", later),
)
