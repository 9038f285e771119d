"""What a language tells of time: `times.py` in its folder."""

from typing import Protocol

from belegraph.model import Bound

Words = frozenset[str]


class Times(Protocol):
    """`times.py`: months, days, relative times."""

    MONTHS: dict[str, int]
    DAYS: dict[str, int]
    UNITS: dict[str, str]
    TIME_NOUNS: Words
    BOUNDS: dict[str, Bound]
    LASTING: Words
    WITHIN: Words
    UP_TO_NOW: Words
    NUMBER_WORDS: dict[str, float]
    ORDINAL_WORDS: dict[str, int]
    TIME_WORDS: dict[str, dict[str, str]]
    DECADE_ENDING: str
    STATES: Words
    HOLIDAYS: dict[str, str]
