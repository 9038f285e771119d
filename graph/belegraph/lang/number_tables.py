"""What a language tells of numbers and units: `numbers.py` in its folder."""

from typing import Protocol

from belegraph.model import Change

Words = frozenset[str]


class Numbers(Protocol):
    """`numbers.py`: number words and units."""

    SMALL: dict[str, int]
    TENS: dict[str, int]
    LARGE: dict[str, int]
    HUNDREDS: tuple[tuple[str, int], ...]
    NEGATIVE: Words
    JOINER: str
    UNITS: dict[str, str]
    TARGET_ENDINGS: tuple[str, ...]
    PERCENT_COMPOUND: str
    ARTICLES: Words
    EXTRA_NUMBERS: dict[str, str]
    SPELLINGS: dict[str, str]
    HALF_ENDINGS: tuple[str, ...]
    HALF_FORMS: Words
    HALF_NOUN: str
    FRACTIONS: dict[str, int]
    DOUBTFUL_FRACTIONS: Words
    SURE_ARTICLES: Words
    NEVER_ALONE: Words
    DECIMAL_WORD: str
    SHORTENED: dict[str, int]
    DOUBTFUL_NUMBERS: Words
    VAGUE: Words
    RANGE_WORDS: Words
    ASCENDING: Words
    UNIT_ENDINGS: tuple[str, ...]
    MEASURES: dict[str, str]
    DEGREES: Words
    ANGLE_WORDS: Words
    NATIONAL_CURRENCIES: dict[str, dict[str, str]]
    CURRENCY_SIGNS: dict[str, str]
    CENTS: dict[str, Words]
    BARE_CENTS: Words
    RATE_WORDS: Words
    RATES: Words
    TIME_CODES: Words
    TIME_SYMBOLS: dict[str, str]
    NO_COUNT: Words
    LABELS: Words
    NUMBER_NOUNS: Words
    CLOCK_PARTS: Words
    YEAR_NOUNS: Words
    TIME_PREPOSITIONS: Words
    AGE_WORD: str
    AT_AGE: str
    OLD: Words
    AGE_WORDS: Words
    ADJECTIVE_UNITS: dict[str, str]
    INFLECTIONS: Words
    PERSONS: Words
    LASTING: tuple[str, ...]
    PERSON_ENDINGS: tuple[str, ...]
    APPROXIMATE: dict[str, str]
    APPROXIMATE_BEHIND: dict[str, str]
    BELOW: str
    PREPOSITIONAL: Words
    UP_TO: str
    PARTITIVE: Words
    ABOUT_VERBS: Words
    SUM_NOUNS: Words
    NO_ARTICLE: Words
    CHANGE_VERBS: dict[str, Change]
    CHANGE_NOUNS: dict[str, Change]
    COMPARATIVES: dict[str, Change]
    THAN: str
    EARLIER: Words
    BY: str
    BETWEEN: str
    CHANGE_PREPOSITIONS: Words
