"""Dates in words: "am 10. April", "im vergangenen Jahr", "gestern", resolved against the publication date."""

import datetime
import re

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.lang import Times
from belegraph.model import Time
from belegraph.syntax.words import has

DAY = re.compile(r"(\d{1,2})\.?")
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
HALF_YEAR = 6


def is_time(head: Token, times: Times) -> bool:
    """Tell whether a noun or adverb names a time, by the word or the last part of a compound.

    >>> [is_time(word, GERMAN.times) for word in tree("gestern/ADV/2/advmod brannte/VERB/0/root Freitag/NOUN/2/obl")]
    [True, False, True]
    """
    names = {head.text, head.lemma_, head.lemma_.rsplit("-", 1)[-1]}
    return (
        bool(names & times.TIME_NOUNS)
        or head.lower_ in times.DAYS
        or bool(YEAR.fullmatch(head.text) and head.pos_ == "NUM")
    )


def time(head: Token, text: Text) -> Time | None:
    """Resolve a word of time with what stands beside it; None where the article leaves the date open.

    >>> from belegraph.extraction.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("am/ADP/3/case 3./ADJ/3/amod Mai/NOUN/4/obl kam/VERB/0/root Kern/PROPN/4/nsubj")
    >>> time(doc[2], read_text(Article("a", doc.text, published="2024-06"), doc, GERMAN))
    Time(value='2024-05-03')
    """
    times, published = text.lang.times, text.article.published
    near = text.doc[max(head.sent.start, head.i - 3) : min(head.sent.end, head.i + 3)]
    if found := NUMERIC.search(near.text):
        return _date(int(found[3]), int(found[2]), int(found[1]))
    month = next((times.MONTHS[w.text] for w in [head, *_beside(head)] if w.text in times.MONTHS), None)
    year = next((int(w.text) for w in [head, *_beside(head)] if YEAR.fullmatch(w.text)), None)
    if month is not None:
        return _in_month(head, month, year, text)
    if year is not None:
        return Time(str(year))
    return _relative(head, published, times)


def _beside(head: Token) -> list[Token]:
    """The two words on either side, as far as they hang together with the head."""
    span = head.doc[max(head.sent.start, head.i - 2) : min(head.sent.end, head.i + 3)]
    return [
        w
        for w in span
        if w.i != head.i and (w.head == head or head.head == w or (w.head == head.head and abs(w.i - head.i) == 1))
    ]


def _in_month(head: Token, month: int, year: int | None, text: Text) -> Time | None:
    times, published = text.lang.times, text.article.published
    name = next(w for w in [head, *_beside(head)] if w.text in times.MONTHS)
    day = DAY.fullmatch(name.nbor(-1).text) if name.i > name.sent.start else None
    if day is None and name.i - 2 >= name.sent.start and name.nbor(-1).text == ".":
        day = DAY.fullmatch(name.nbor(-2).text)
    year = year or (
        _nearest_year(month, published, past=_is_past(head, text.lang.forms.PERFECT)) if published else None
    )
    if year is None:
        return None
    return _date(year, month, int(day[1])) if day else Time(f"{year:04}-{month:02}")


def _is_past(head: Token, perfect: frozenset[str]) -> bool:
    """Tell whether the verb that a time belongs to is in the past tense or the perfect."""
    verb = head.head
    return has(verb, "Tense=Past") or (verb.tag_ == "VVPP" and any(part.lemma_ in perfect for part in verb.children))


def _nearest_year(month: int, published: str, *, past: bool) -> int:
    """A month without a year is the one nearest to the publication, and of something past the last one."""
    year, _, rest = published.partition("-")
    distance = month - int(rest[:2]) if rest else 0
    if past:
        return int(year) - (distance > 0)
    return int(year) - (distance > HALF_YEAR) + (distance < -HALF_YEAR)


def _date(year: int, month: int, day: int) -> Time | None:
    try:
        return Time(datetime.date(year, month, day).isoformat())
    except ValueError:  # the 31st of a month that has 30 days: a misprint names no date
        return None


def _relative(head: Token, published: str, times: Times) -> Time | None:
    shift = _shift(head, times)
    if not published or shift is None:
        return None
    unit, steps = shift
    if unit == "Y":
        return Time(f"{int(published[:4]) + steps:04}")
    if unit == "M" and len(published) >= 7:
        months = int(published[:4]) * 12 + int(published[5:7]) - 1 + steps
        return Time(f"{months // 12:04}-{months % 12 + 1:02}")
    if len(published) == 10 and unit in ("D", "weekday"):
        day = datetime.date.fromisoformat(published)
        days = steps if unit == "D" else _to_weekday(day, head, steps, times)
        return Time((day + datetime.timedelta(days)).isoformat())
    return None


def _shift(head: Token, times: Times) -> tuple[str, int] | None:
    """Return unit and number of steps from the publication: "vergangenes Jahr" is one year back."""
    if head.lower_ in times.DAYS and head.pos_ in ("ADV", "NOUN") and not head.text[0].isupper():
        return "D", times.DAYS[head.lower_]
    words = {w.lemma_.lower() for w in head.children} | {w.lower_.rstrip("nmres") for w in head.children}
    steps = (
        1 if words & times.NEXT_WORDS else -1 if words & times.LAST_WORDS else 0 if words & times.THIS_WORDS else None
    )
    if head.lemma_ in times.WEEKDAYS:
        return "weekday", steps or 0
    unit = times.UNITS.get(head.lemma_)
    return (unit, steps) if unit is not None and steps is not None and len(unit) == 1 else None


def _to_weekday(day: datetime.date, head: Token, steps: int, times: Times) -> int:
    """Days to a weekday: the last one before publication, or with "nächst" the next one."""
    ahead = (times.WEEKDAYS[head.lemma_] - day.weekday()) % 7
    return ahead or 7 if steps > 0 else ahead - 7 if ahead else 0
