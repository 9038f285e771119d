"""Numbers in adjectives: "fünfprozentig", "47-jähriger", "die 47-Jährige"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from spacy.tokens import Token

from belegraph.extraction.amounts.ages import PERSON, YEARS
from belegraph.extraction.amounts.changes import noun_change
from belegraph.extraction.amounts.numerals import word_value, written
from belegraph.extraction.amounts.pieces import figure
from belegraph.extraction.text import Text
from belegraph.lang import Numbers
from belegraph.model import Change, QuantityExpression

FIGURE = re.compile(r"\d+(?:,\d+)?")
SELDOM_LASTING = 13
"""Years from which on an adjective tells an age, unless its noun is something that lasts."""


def adjective_expressions(text: Text) -> Iterator[QuantityExpression]:
    """Find percentages and ages told by an adjective.

    >>> doc = tree("ein/DET/3/det fünfprozentiger/ADJ/3/amod Anstieg/NOUN/0/root")
    >>> [(found.value, found.unit, found.change) for found in adjective_expressions(scene(doc).text)]
    [('5', '%', 'rise')]
    """
    for word in text.doc:
        stem, unit = _stem(word.text, text.lang.numbers)
        value = _read(stem, text.lang.numbers) if unit else None
        if value is None or (unit == YEARS and not _is_person(word, value, text)):
            continue
        moved = noun_change(word.head, text.lang) if unit != YEARS and word.dep_ == "amod" else ""
        yield from _elided(word, unit, moved, text)
        start = text.offset + word.idx
        yield QuantityExpression(start, start + len(word), written(value), unit, change=moved)


def _read(stem: str, numbers: Numbers) -> Fraction | None:
    return figure(stem) if FIGURE.fullmatch(stem) else word_value(stem.lower(), numbers)


def _elided(word: Token, unit: str, moved: Change, text: Text) -> Iterator[QuantityExpression]:
    """The first number of "18- bis 25-jährige"."""
    before = list(text.doc[max(word.i - 2, 0) : word.i])
    if len(before) < 2 or before[1].text not in text.lang.numbers.RANGE_WORDS or not before[0].text.endswith("-"):
        return
    stem, start = before[0].text[:-1], text.offset + before[0].idx
    value = _read(stem, text.lang.numbers)
    if value is not None:
        yield QuantityExpression(start, start + len(stem), written(value), unit, change=moved)


def _stem(word: str, numbers: Numbers) -> tuple[str, str]:
    """The number in an adjective, and its unit."""
    for part, unit in numbers.ADJECTIVE_UNITS.items():
        place = word.lower().find(part)
        if place > 0 and word[place + len(part) :] in numbers.INFLECTIONS:
            return word[:place].removesuffix("-"), unit
    return "", ""


def _is_person(word: Token, years: Fraction, text: Text) -> bool:
    """Whether an adjective of years tells an age: alone as a noun, or before a person."""
    numbers, names, noun = text.lang.numbers, text.lang.names, word.head
    lemma = noun.lemma_.lower()
    if word.dep_ == "amod" and lemma.endswith(numbers.LASTING):
        return False
    if word.text.rpartition("-")[2][0].isupper() and not (word.is_sent_start and word.pos_ == "ADJ"):
        return True
    titled = noun.lemma_ in names.TITLES | names.MALE_TITLES | names.FEMALE_TITLES | numbers.PERSONS
    named = titled or noun.ent_type_ == PERSON or lemma.endswith(numbers.PERSON_ENDINGS)
    return word.dep_ == "amod" and (named or years >= SELDOM_LASTING)
