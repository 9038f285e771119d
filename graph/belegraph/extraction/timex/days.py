"""Days and spans of days told from the publication: "gestern", "am Montag", "vergangene Woche", "Weihnachten"."""

import datetime
import re

from belegraph.extraction.timex.calendar import UNKNOWN, as_day, easter, moved, shifted, weekday_of
from belegraph.extraction.timex.context import Candidate, chosen, nearest
from belegraph.extraction.timex.dates import EDGE, said_year
from belegraph.extraction.timex.patterns import Found, Piece, Rule
from belegraph.syntax.words import has

WEEK = 7
TIMES_OF_DAY = ("from", "at", "to", "clock", "digits", "cardinal", "part", "part_daily")
SATURDAY = 6
FAR, CLOSE = 2000, 40
"""So many characters back "der Tag darauf" looks for its day."""


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


def holiday(found: Found) -> tuple[Piece, ...]:
    """A holiday, by its rule.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("zu Ostern 2025")
    ['Ostern 2025 DATE 2025-04-20']
    """
    rule = found.get("holiday")
    if (year := said_year(found)).isdigit():
        return found.whole("DATE", day_of_holiday(int(year), rule).isoformat())
    if not found.context.published:
        return found.whole("DATE", f"XXXX-{rule}" if rule[0].isdigit() else UNKNOWN["D"])
    direction = found.direction()
    return found.whole("DATE", chosen(lambda near: _holiday(near, rule), found.context.published, direction))


def _holiday(year: int, rule: str) -> Candidate:
    day = day_of_holiday(year, rule)
    return day, day, day.isoformat()


def day_of_holiday(year: int, rule: str) -> datetime.date:
    """Return the day of a holiday: "12-25", "E-2" from Easter, "A-7" from the fourth Advent, "N05-2" by Sundays of May.

    >>> [day_of_holiday(2024, rule).isoformat() for rule in ("10-03", "E+39", "A-21", "N05-2")]
    ['2024-10-03', '2024-05-09', '2024-12-01', '2024-05-12']
    """
    if rule[0] == "E":
        return easter(year) + datetime.timedelta(int(rule[1:]))
    if rule[0] == "A":
        return _sunday(datetime.date(year, 12, 18)) + datetime.timedelta(int(rule[1:]))
    if rule[0] == "N":
        return _sunday(datetime.date(year, int(rule[1:3]), 1)) + datetime.timedelta(WEEK * (int(rule[4:]) - 1))
    return datetime.date(year, int(rule[:2]), int(rule[3:]))


def _sunday(day: datetime.date) -> datetime.date:
    return day + datetime.timedelta(WEEK - day.isoweekday())


def reference(found: Found) -> tuple[Piece, ...]:
    """The present, the past or the future, as a whole.

    >>> from belegraph.extraction.timex.examples import told
    >>> told("bis vor Kurzem")
    ['vor Kurzem DATE PAST_REF']
    """
    return found.whole("DATE", found.get("ref") or "PAST_REF")


def era(found: Found) -> tuple[Piece, ...]:
    """Past, present or future as a noun, with a definite article or a preposition: not "ihre Zukunft".

    >>> from belegraph.extraction.timex.examples import told
    >>> told("in der Vergangenheit")
    ['Vergangenheit DATE PAST_REF']
    """
    before, after = found.before(), found.after()
    is_phrase = before is None or before.kind in ("the", "inside", "on") or " " in found.text()
    return found.whole("DATE", found.get("era")) if is_phrase and (after is None or after.kind != "the") else ()


DAYS = (
    Rule("(shift | of_day)? weekday", weekday),
    Rule("weekday the? shift unit", weekday),
    Rule("shift unit on? weekday", weekday),
    Rule("deictic", deictic),
    Rule("of_day unit?", of_day),
    Rule(EDGE + "shift unit", shifted_unit),
    Rule("edge the? unit", this_unit),
    Rule("edge_of year?", this_unit),
    Rule("unit", genitive_year),
    Rule("unit", weekend),
    Rule("neighbour", neighbour),
    Rule("day_before", day_before),
    Rule("day", lone_day),
    Rule("holiday ((in_the | the)? (the? shift unit | (the? unit)? year))?", holiday),
    Rule("ref", reference),
    Rule("earlier", reference),
    Rule("era", era),
)
