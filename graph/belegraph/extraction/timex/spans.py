"""Weeks, months and years told from the publication: "vergangene Woche", "am Wochenende", "im Vorjahr"."""

from belegraph.extraction.timex.calendar import UNKNOWN, as_day, shifted
from belegraph.extraction.timex.context import FAR
from belegraph.extraction.timex.patterns import EDGE, Found, Piece, Rule
from belegraph.syntax.words import has

SATURDAY = 6


def shifted_unit(found: Found) -> tuple[Piece, ...]:
    """A week, month or year before, after or around the publication: "im kommenden Jahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der vergangenen Woche")
    ['vergangenen Woche DATE 2024-W23']
    """
    unit, step = found.get("unit"), int(found.get("shift"))
    word = found.context.token(found.words[-1].start)
    if unit not in UNKNOWN or (has(word, "Number=Plur") and not found.get("edge")):
        return ()
    if unit == "D":
        day = found.context.day_named(found.words[0].start, FAR)
        return found.whole("DATE", day) if step == 0 and as_day(day) else ()
    return found.whole("DATE", shifted(found.context.published, unit, step))


def this_unit(found: Found) -> tuple[Piece, ...]:
    """The running year, month or week: "Ende des Jahres", "Monatsende".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("zum Monatsende")
    ['Monatsende DATE 2024-06']
    """
    unit = found.get("unit") or found.get("edge_of")[:1]
    if year := found.get("year"):
        return found.whole("DATE", year)
    return found.whole("DATE", shifted(found.context.published, unit, 0)) if unit in UNKNOWN else ()


def genitive_year(found: Found) -> tuple[Piece, ...]:
    """The year of a title or prize: "Spieler des Jahres".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Bau des Jahres")
    ['Jahres DATE 2024']
    """
    before = found.before()
    is_genitive = found.get("unit") == "Y" and before is not None and (before.kind, before.code) == ("the", "GEN")
    return found.whole("DATE", shifted(found.context.published, "Y", 0)) if is_genitive else ()


def weekend(found: Found) -> tuple[Piece, ...]:
    """A weekend without more: the last, or the coming one.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am Wochenende")
    ['Wochenende DATE 2024-W23-WE']
    """
    if found.get("unit") != "WE":
        return ()
    day = as_day(found.context.published)
    if day is None:
        return found.whole("DATE", UNKNOWN["WE"])
    direction = found.direction()
    of_noun = found.context.token(found.words[0].start).head.pos_ == "NOUN"  # "die Spiele am Wochenende"
    back = (direction in ("past", "") or (of_noun and direction != "future")) and day.isoweekday() < SATURDAY
    return found.whole("DATE", shifted(found.context.published, "WE", -1 if back else 0))


def neighbour(found: Found) -> tuple[Piece, ...]:
    """The year, month or week before: "im Vorjahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("im Vorjahr")
    ['Vorjahr DATE 2023']
    """
    unit, step = found.get("neighbour")[0], int(found.get("neighbour")[1:])
    return found.whole("DATE", shifted(found.context.published, unit, step))


SPANS = (
    Rule(EDGE + "shift unit", shifted_unit),
    Rule("edge the? unit", this_unit),
    Rule("edge_of year?", this_unit),
    Rule("unit", genitive_year),
    Rule("unit", weekend),
    Rule("neighbour", neighbour),
)
