"""Words of time, and the dates that they stand for in an article: "am 10. April", "im vergangenen Jahr", "gestern"."""

import re
from collections.abc import Mapping

from spacy.tokens import Span, Token

from belegraph.extraction.quantities import quantity
from belegraph.extraction.text import Text
from belegraph.extraction.timex import time_expressions
from belegraph.lang import Times
from belegraph.model import Bound, Quantity, Time
from belegraph.periods import period

YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
DATED = frozenset({"DATE", "TIME"})
LEADING = frozenset({"DET", "ADP", "ADV"})
"""What stands between a preposition and a time: "bis etwa zum 3. Mai"."""
LENGTHS = {"a": "P{}Y", "month": "P{}M", "week": "P{}W", "d": "P{}D", "h": "PT{}H", "min": "PT{}M", "s": "PT{}S"}
"""TIMEX3 values of lengths, by unit of quantity."""


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


def dates(text: Text) -> Mapping[int, Time]:
    """Return the dates of a text by the places of the words that name them: all that lie in the calendar.

    >>> from belegraph.extraction.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("am/ADP/3/case 3./ADJ/3/amod Mai/NOUN/4/obl kam/VERB/0/root Kern/PROPN/4/nsubj")
    >>> dates(read_text(Article("a", doc.text, published="2024-06"), doc, GERMAN))
    {1: Time(value='2024-05-03', bound=''), 2: Time(value='2024-05-03', bound='')}
    """
    found: dict[int, Time] = {}
    for expression in time_expressions(text):
        if expression.type not in DATED or period(expression.value) is None:
            continue
        start, end = expression.start - text.offset, expression.end - text.offset
        span = text.doc.char_span(start, end, alignment_mode="expand")
        if span is not None:
            time = Time(expression.value, _bound(span, text))
            found |= {word.i: time for word in span}
    return found


def _bound(words: Span, text: Text) -> Bound:
    """What the preposition before a time makes of it; "vor" before a number of years is part of the time itself."""
    bounds, place = text.lang.times.BOUNDS, words.start - 1
    while place > words.sent.start and text.doc[place].pos_ in LEADING and text.bare(text.doc[place]) not in bounds:
        place -= 1
    bound = bounds.get(text.bare(text.doc[place])) if place >= words.sent.start else None
    return bound if bound is not None and quantity(words[-1], text) is None else ""


def lasting(length: Quantity) -> Time | None:
    """Return a quantity of time as a length, None for what is no time.

    >>> lasting(Quantity("7", "min")), lasting(Quantity("7", "km"))
    (Time(value='PT7M', bound=''), None)
    """
    return Time(LENGTHS[length.unit].format(length.value)) if length.unit in LENGTHS else None
