"""Languages: each a folder of tables with the same file names, held to the protocols below by the type checker."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from belegraph.lang.de import cues, forms, frames, names, numbers, times
from belegraph.lang.de.frames import Frame, LightVerb
from belegraph.model import Bound, Change, Factuality, Polarity

Words = frozenset[str]


class Cues(Protocol):
    """`cues.py`: speech, negation, modality."""

    SPEECH_VERBS: Words
    BELIEF_VERBS: Words
    DENIAL_VERBS: Words
    REACTIONS: Words
    ATTITUDES: dict[str, Factuality]
    CONTENT_NOUNS: dict[str, Factuality]
    MODALS: dict[str, Factuality]
    ADVERBS: dict[str, Factuality]
    POSSIBLE_ADJECTIVES: Words
    PLANNED_ADJECTIVES: Words
    NEGATORS: Words
    NEAR_NEGATORS: Words
    NEGATIVE_DETERMINERS: Words
    NEGATIVE_PRONOUNS: Words
    NO_NEGATION: Words
    CONDITIONAL_MARKS: Words
    WHETHER: Words
    QUESTION_MARKS: Words
    PURPOSE_MARKS: Words
    NEGATIVE_MARKS: Words
    IMPLICATIVES: dict[str, Polarity]
    PROOFS: Words
    ABLE: Words
    PROVING: Words
    EXCLUDING: Words
    FACTIVE: Words
    FACTIVE_INFINITIVES: Words
    JUDGING_ADJECTIVES: dict[str, Factuality]
    VALUING_ADJECTIVES: dict[str, Factuality]
    REFUSALS: Words
    OBJECT_CONTROL: Words
    MISSING: Words
    NEARLY: Words
    HABITUAL: Words
    WHOEVER: Words
    OPEN_ADJECTIVES: Words
    ASKING: Words
    KNOWING: Words
    REPLACING: Words
    SOURCE_PREPOSITIONS: Words
    SOURCE_NOUNS: Words
    OPINIONS: Words
    SOURCE_PARTICLE: str
    DEMONSTRATIVES: Words
    SUBJUNCTIVE_1: Words
    SUBJUNCTIVE_2: Words
    WEAK_SUBJUNCTIVE_2: Words
    IRREAL_MARKS: Words
    REPLACING_SUBJUNCTIVE: Words
    FIRST_PERSON: Words
    WE: Words
    MESSAGE_VERBS: Words
    MESSAGE_NOUNS: Words
    FINDINGS: Words
    LABELLING: Words
    CITING: Words
    ACCORDINGLY: Words
    ACTS: Words
    WORDING: Words
    NAMING: Words
    HEARSAY: Words


class Frames(Protocol):
    """`frames.py`: verbs and nouns of action to relations."""

    FRAMES: dict[str, tuple[Frame, ...]]
    LIGHT_VERBS: tuple[LightVerb, ...]
    NOMINALISATIONS: dict[str, str]
    TRANSITIVE_NOUNS: Words


class Names(Protocol):
    """`names.py`: titles, and nouns that stand for named things."""

    HYPERNYMS: dict[str, Words]
    KIND_NOUNS: dict[str, str]
    MEETING_NOUNS: Words
    EVENT_NOUNS: Words
    GROUP_NOUNS: Words
    FEMALE_TITLES: Words
    FEMALE_NOUN: str
    FEMALE_FIRST_NAME: str
    AGENT_ENDINGS: tuple[str, ...]
    PERSON_ENDINGS: tuple[str, ...]
    PEOPLE_ENDINGS: tuple[str, ...]
    MALE_TITLES: Words
    TITLES: Words
    LEGAL_FORMS: Words
    OFFICE_LINKS: Words
    OFFICE_LEVELS: dict[str, tuple[str, ...]]
    NAME_PARTICLES: Words
    OFFICE_FIELDS: dict[str, tuple[str, ...]]
    NATIONALITIES: dict[str, str]
    NATIONALITY_ENDINGS: tuple[str, ...]
    AGE: str
    SAME_OFFICE: dict[str, tuple[str, ...]]
    FORMER: tuple[str, ...]
    FORMER_PREFIXES: tuple[str, ...]
    FORMER_ADVERBS: Words
    FORMERLY_CALLED: str
    RENAMED: str
    RENAMED_TO: str
    RENAMINGS: tuple[str, ...]
    HEAD_PLACES: Words


class Times(Protocol):
    """`times.py`: months, days, relative times."""

    MONTHS: dict[str, int]
    DAYS: dict[str, int]
    UNITS: dict[str, str]
    TIME_NOUNS: Words
    BOUNDS: dict[str, Bound]
    LASTING: Words
    UP_TO_NOW: Words
    NUMBER_WORDS: dict[str, float]
    ORDINAL_WORDS: dict[str, int]
    TIME_WORDS: dict[str, dict[str, str]]
    DECADE_ENDING: str
    STATES: Words
    HOLIDAYS: dict[str, str]


class Numbers(Protocol):
    """`numbers.py`: number words and units."""

    SMALL: dict[str, int]
    TENS: dict[str, int]
    LARGE: dict[str, int]
    HUNDREDS: tuple[tuple[str, int], ...]
    NEGATIVE: Words
    JOINER: str
    UNITS: dict[str, str]
    APPROXIMATIONS: dict[str, str]
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


class Forms(Protocol):
    """`forms.py`: small words and forms that the rules ask for by name."""

    CONTRACTIONS: dict[str, str]
    EXPLETIVE: str
    REFLEXIVE: str
    COPULA: str
    PASSIVE: str
    STATE_PASSIVE: str
    PERFECT: Words
    NO_PASSIVE: Words
    TIME_UNITS: Words
    FUTURE: str
    HAVE_AND_BE: Words
    SUBJUNCTIVE_FUTURE: tuple[str, ...]
    EXISTENCE_VERB: str
    EXISTENCE: str
    HAPPENING_VERBS: Words
    HAPPENING: str
    FILLING: Words
    FROM: Words
    LEAVING: tuple[str, ...]
    ORIGIN: Words
    OF: str
    COME_FROM: str
    MOOD_VERBS: Words
    NOTHING_ALONE: Words
    WANTING_AN_OBJECT: Words
    VOTING: Words
    OUTCOMES: Words
    FOR_OR_AGAINST: Words
    PREDICATING: Words
    PREDICATING_WORDS: Words
    AS: str
    LIKE: str
    BUT: str
    NEITHER_NOR: Words
    DATIVE_VERBS: Words
    NO_DATIVE: Words
    IMPERSONAL: dict[str, str]
    CONCERN: str
    AT: str
    ASKED: Words
    FIRST_MODALS: Words
    NO_AGENT: Words
    DATED: Words
    ABSTRACT_ENDINGS: tuple[str, ...]
    NAMING: Words
    THAT: str
    CONSECUTIVE: Words
    REASONING: Words
    POLITE: str
    LET: str
    MORE_OR_LESS: Words
    BETWEEN: Words
    SPANS: frozenset[tuple[str, str]]
    TELLING_ADVERBS: Words
    JUDGING_ADVERBS: Words
    MEASURING_ADVERBS: Words
    RARELY: Words
    CLAUSAL_RELATIVES: Words
    NEITHER: str
    ADVERSATIVE: Words
    THAN_EVER: tuple[str, str]
    WANT: Words
    SHALL: str
    CAN: str
    MUST: str
    MAY: str
    HEARSAY: Words
    COULD: str
    HAD_TO: str
    MIGHT: str
    SHOULD: str
    SEEM: Words
    POSSIBLE_PASSIVE: str
    TO: str
    PLANNED_VERBS: Words
    PLANNING: Words
    APPOINTING: Words
    SITUATED: Words
    COPULAR: Words
    NEW: Words
    WHERE: Words
    INSIDE: Words
    BY_THE_WAY: Words
    SET_PHRASES: frozenset[tuple[str, str]]
    NO_PARTICIPANT: Words
    AGENT: Words
    BELONGING: Words
    PART_OF: Words
    ATTENDING: Words
    TOGETHER: str
    AT_MEETING: Words
    TARGET_PREPOSITIONS: Words
    PRONOMINAL: tuple[str, ...]
    WISHING: Words
    NO_COMPLEMENT: Words
    PRESENT_PARTICIPLE: str
    PARTICIPLES: dict[str, str]
    ADJECTIVE_ENDINGS: tuple[str, ...]
    SIZES: Words
    MASCULINE: Words
    FEMININE: Words
    PLURAL_ONLY: Words
    THEY: str
    HIS: tuple[str, ...]
    HER: tuple[str, ...]
    DEFINITE: Words
    INDEFINITE_STEMS: tuple[str, ...]
    DEMONSTRATIVE: str
    LATTER: dict[str, str]
    FEMALE_ENDING: str
    HOLLOW: Words
    PERSONAL: Words
    ACCORDING: Words
    NO_ARGUMENT: Words
    RULING: Words
    OWN: str
    AFTER_NOUN: str
    AFTER: str
    RUMOUR_VERB: str
    LOOMING: Words
    NO_SOURCES: Words
    GENITIVE: str
    REACHED: Words
    MISSED: Words


@dataclass(frozen=True)
class Language:
    """What the rules know of one language.

    >>> "sagen" in GERMAN.cues.SPEECH_VERBS
    True
    """

    code: str
    cues: Cues
    forms: Forms
    frames: Frames
    names: Names
    times: Times
    numbers: Numbers


GERMAN = Language("de", cues, forms, frames, names, times, numbers)
LANGUAGES: Mapping[str, Language] = {GERMAN.code: GERMAN}
