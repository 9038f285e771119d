"""Days told from the publication or the day named last: "gestern", "am Montag", "am Vortag", "am 15."."""

import datetime
import re

from belegraph.extraction.timex.calendar import UNKNOWN, as_day, moved, shifted, weekday_of
from belegraph.extraction.timex.context import FAR, nearest
from belegraph.extraction.timex.patterns import Found, Piece, Rule

WEEK = 7
TIMES_OF_DAY = ("from", "at", "to", "clock", "digits", "cardinal", "part", "part_daily")
CLOSE = 40
"""So many characters before a day of the month its month may stand."""


def weekday(found: Found) -> tuple[Piece, ...]:
    """A weekday: the last, the next, or that of the publication, as tense or adjective say.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am kommenden Montag")
    ['kommenden Montag DATE 2024-06-17']
    """
    number = int(found.get("weekday"))
    if found.is_after("one"):  # "der 24. war ein Sonntag"
        return ()
    return (Piece(0, len(found.words) - 1, "DATE", named_weekday(found, number), weekday=number),)


def named_weekday(found: Found, number: int) -> str:
    """Return the day that a weekday names."""
    day = as_day(found.context.published)
    if day is None:
        return f"XXXX-WXX-{number}"
    step = found.get("shift") or ("0" if found.get("of_day") else "")
    if found.get("unit") == "W":
        return weekday_of(shifted(found.context.published, "W", int(step)), number)
    if step in ("", "0"):
        days = [
            day + datetime.timedelta(ahead)
            for ahead in range(1 - WEEK, WEEK)
            if (day.isoweekday() + ahead - number) % WEEK == 0
        ]
        since = as_day(found.context.last[:10]) if found.is_after("to") else None
        if since is not None:  # "von Montag bis Freitag"
            return moved(since, (number - since.isoweekday()) % WEEK)
        direction = "" if step == "0" else found.direction() or "past"
        return nearest([(one, one, one.isoformat()) for one in days], day, direction)
    back = (day.isoweekday() - number) % WEEK or WEEK
    return moved(day, -back if step == "-1" else int(step) * WEEK - back % WEEK if int(step) > 0 else -back - WEEK)


def of_day(found: Found) -> tuple[Piece, ...]:
    """An adjective of a day: "die gestrige Sitzung", "am heutigen Tag"; "heutige" alone means these times.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("die gestrige Sitzung")
    ['gestrige DATE 2024-06-11']
    """
    step, published = int(found.get("of_day")), found.context.published
    if found.get("unit") not in ("", "D"):
        return ()
    if not step and not found.get("unit"):
        return found.whole("DATE", "PRESENT_REF")
    return found.whole("DATE", shifted(published, "D", step) if as_day(published) else UNKNOWN["D"])


def deictic(found: Found) -> tuple[Piece, ...]:
    """A day told by an adverb, as "gestern"; "heute" of a state is the present age.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("vorgestern")
    ['vorgestern DATE 2024-06-10']
    """
    step, published = found.get("deictic"), found.context.published
    if step == "0" and _is_age(found):
        return found.whole("DATE", "PRESENT_REF")
    return found.whole("DATE", shifted(published, "D", int(step)) if as_day(published) else UNKNOWN["D"])


def _is_age(found: Found) -> bool:
    """Tell whether "heute" means these times: beside a noun or preposition, or in a clause about a state."""
    word, cues = found.context.token(found.words[0].start), found.context.text.lang.times
    verb = word.head
    if found.direction() != "present" or found.is_before(*TIMES_OF_DAY):
        return False
    lemmas = {verb.lemma_} | {part.lemma_ for part in found.context.text.parts(verb, "cop", "aux")}
    return bool(lemmas & cues.STATES) or verb.pos_ in ("NOUN", "ADJ") or found.context.is_essay


def day_before(found: Found) -> tuple[Piece, ...]:
    """The day before or after the one named last: "am Vortag", "tags darauf".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am 3. Juni und tags darauf")
    ['3. Juni DATE 2024-06-03', 'tags darauf DATE 2024-06-04']
    """
    day = found.context.day_named(found.words[0].start, FAR)
    return found.whole("DATE", shifted(day, "D", int(found.get("day_before"))) if as_day(day) else UNKNOWN["D"])


def lone_day(found: Found) -> tuple[Piece, ...]:
    """A day of the month by itself: "am 15.".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("am 15. kam er")
    ['15. DATE 2024-06-15']
    """
    if found.words[-1].kind != "ordinal" or not found.is_after("on", "the", "to") or _is_counted(found):
        return ()
    last, published = found.context.last, found.context.published
    if re.match(r"\d{4}-\d\d", last) and found.words[0].start - found.context.last_end < CLOSE:
        published = last  # "nächsten Monat vom 4. bis zum 23."
    value = f"{published[:7] if len(published) >= 7 else UNKNOWN['M']}-{int(found.get('day')):02}"
    return found.whole("DATE", value) if "X" in value or as_day(value) else ()


def _is_counted(found: Found) -> bool:
    """Tell "der 3. Versuch", "zum 20. Mal" from a day."""
    after, word = found.after(), found.context.token(found.words[-1].start)
    of_noun = word.pos_ == "ADJ" and word.head.i > word.i and word.head.pos_ in ("NOUN", "PROPN")
    if of_noun or found.is_before("month", "measure", "unit"):
        return True
    return after is not None and after.kind == "" and found.context.token(after.start).pos_ in ("NOUN", "PROPN", "ADJ")


DAYS = (
    Rule("(shift | of_day)? weekday", weekday),
    Rule("weekday the? shift unit", weekday),
    Rule("shift unit on? weekday", weekday),
    Rule("deictic", deictic),
    Rule("of_day unit?", of_day),
    Rule("day_before", day_before),
    Rule("day", lone_day),
)
