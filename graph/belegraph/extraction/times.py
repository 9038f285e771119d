"""Words of time, and the dates that they stand for in an article: "am 10. April", "im vergangenen Jahr", "gestern"."""

import re
from collections.abc import Mapping

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.extraction.timex import time_expressions
from belegraph.lang import Times
from belegraph.model import Time

YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
RESOLVED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
"""TIMEX3 values that name a year, a month or a day; the article leaves the others open, or they say how long."""


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
    """Return the dates of a text by the places of the words that name them.

    >>> from belegraph.extraction.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("am/ADP/3/case 3./ADJ/3/amod Mai/NOUN/4/obl kam/VERB/0/root Kern/PROPN/4/nsubj")
    >>> dates(read_text(Article("a", doc.text, published="2024-06"), doc, GERMAN))
    {1: Time(value='2024-05-03'), 2: Time(value='2024-05-03')}
    """
    found: dict[int, Time] = {}
    for expression in time_expressions(text):
        if RESOLVED.fullmatch(expression.value):
            start, end = expression.start - text.offset, expression.end - text.offset
            span = text.doc.char_span(start, end, alignment_mode="expand")
            found |= {word.i: Time(expression.value) for word in span or ()}
    return found
