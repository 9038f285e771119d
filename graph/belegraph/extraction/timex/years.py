"""Years, longer ones and their parts: "2019", "die neunziger Jahre", "im 19. Jahrhundert", "im dritten Quartal"."""

from belegraph.extraction.timex.calendar import UNKNOWN, shifted
from belegraph.extraction.timex.patterns import EDGE, Found, Piece, Rule
from belegraph.syntax.words import base, has

COUNTING = frozenset({"nummod", "nmod", "compound", "flat"})
ROUND = 50
"""A multiple of it counts the plural that follows; another number of four digits is mostly a year."""
EARLIEST = 1300
"""A bare number below is no year."""


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
    if found.is_after("to", "since", "year_noun") or around:
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


def half_of(found: Found) -> tuple[Piece, ...]:
    """One half of a year; that of a month is told as the month.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der ersten Hälfte des Jahres")
    ['ersten Hälfte des Jahres DATE 2024-H1']
    """
    number, unit, published = int(found.get("day")), found.get("unit"), found.context.published
    step = int(found.get("shift") or "0")
    year = found.get("year") or shifted(published, "Y", step)
    if number > 2 or unit not in ("Y", "M"):
        return ()
    return found.whole("DATE", f"{year}-H{number}" if unit == "Y" else shifted(published, "M", step))


YEARS = (
    Rule(EDGE + "unit (year | digits)", year),
    Rule(EDGE + "year", year),
    Rule(EDGE + "(decade | tens) unit?", decade),
    Rule("day half_noun (the? shift unit | the unit year?)", half_of),
    Rule(EDGE + "day unit", century),
    Rule(EDGE + "(day | digits) unit (the? shift unit | (the? unit)? year)?", part_of_year),
)
