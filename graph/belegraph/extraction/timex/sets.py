"""How often: "jeden Montag", "täglich", "zweimal im Jahr", "nachts"."""

from belegraph.extraction.timex.calendar import UNKNOWN
from belegraph.extraction.timex.durations import length
from belegraph.extraction.timex.patterns import Found, Piece, Rule
from belegraph.syntax.words import has

PARTS_OF_DAY = "XXXX-XX-XXT"


def every(found: Found) -> tuple[Piece, ...]:
    """Each of a kind: "jeden Montag", "jedes Jahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("jeden Montag")
    ['jeden Montag SET XXXX-WXX-1']
    """
    if day := found.get("weekday"):
        return found.whole("SET", f"XXXX-WXX-{day}" + (f"T{found.get('part')}" if found.get("part") else ""))
    if both := found.get("weekday_part"):
        return found.whole("SET", f"XXXX-WXX-{both[0]}T{both[1:]}")
    if part := found.get("part"):
        return found.whole("SET", PARTS_OF_DAY + part)
    if month := found.get("month") or found.get("season"):
        return found.whole("SET", f"XXXX-{month}")
    return found.whole("SET", length(found.get("day") or "1", found.get("unit")))


def each_several(found: Found) -> tuple[Piece, ...]:
    """Every so many: "alle zwei Jahre".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("alle zwei Jahre")
    ['alle zwei Jahre SET P2Y']
    """
    number = found.get("number")
    return found.whole("SET", length(f"{float(number):g}" if number else "X", found.get("unit")))


def often(found: Found) -> tuple[Piece, ...]:
    """An adverb or adjective: "täglich", "jährliche".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("täglich")
    ['täglich SET P1D']
    """
    code = found.get("often")
    return found.whole("SET", {"DEV": PARTS_OF_DAY + "EV", "WD": "XXXX-WXX-WD"}.get(code) or length("1", code))


def per(found: Found) -> tuple[Piece, ...]:
    """A number of times, or of things, in a unit: "zweimal pro Woche", "pro Jahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("zweimal im Monat")
    ['zweimal im Monat SET P1M']
    """
    return found.whole("SET", length("1", found.get("unit")))


def in_the(found: Found) -> tuple[Piece, ...]:
    """What is counted by the year or month: "500 Fälle im Jahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("500 Fälle im Jahr")
    ['Jahr SET P1Y']
    """
    word, before, after = found.context.token(found.words[-1].start), found.before(), found.after()
    if before is None or before.kind != "in_the" or found.get("unit") not in ("Y", "M") or has(word, "Number=Plur"):
        return ()
    if after is not None and after.kind in ("year", "digits", "month"):
        return ()
    if after is not None and after.kind in ("before", "past"):  # "im Jahr nach dem Brand"
        return found.whole("DURATION", length("1", found.get("unit")))
    return found.whole("SET", length("1", found.get("unit")))


def daily(found: Found) -> tuple[Piece, ...]:
    """A part of every day or week: "morgens", "montags", "montagabends".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("montags")
    ['montags SET XXXX-WXX-1']
    """
    if found.is_after("one"):  # "eines Abends"
        return ()
    if both := found.get("weekday_daily"):
        return found.whole("SET", f"XXXX-WXX-{both[0]}" + (f"T{both[1:]}" if both[1:] else ""))
    if found.is_after("the"):  # "im Lauf des Vormittags"
        return found.whole(
            "TIME", f"{found.context.day_at(found.words[0].start) or UNKNOWN['D']}T{found.get('part_daily')}"
        )
    return found.whole("SET", PARTS_OF_DAY + found.get("part_daily"))


def fixed(found: Found) -> tuple[Piece, ...]:
    """A fixed phrase: "Jahr für Jahr".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("Tag für Tag")
    ['Tag für Tag SET P1D']
    """
    return found.whole("SET", found.get("fixed_set"))


SETS = (
    Rule("every (unit | weekday | weekday_part | part | month | season)", every),
    Rule("every weekday part", every),
    Rule("every ordinal_word unit", every),
    Rule("every day weekday (in_the unit)?", every),
    Rule("all (number | some) unit", each_several),
    Rule("times_a? often", often),
    Rule("times_a (in_the | on | inside | past | per)? (the | one)? unit", per),
    Rule("per unit", per),
    Rule("unit", in_the),
    Rule("every? (part_daily | weekday_daily)", daily),
    Rule("fixed_set", fixed),
)
