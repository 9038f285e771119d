"""Languages: each a folder of tables with the same file names, held to the protocols below by the type checker."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from belegraph.lang.de import cues, forms, frames, names, numbers, sorts, times
from belegraph.lang.de.frames import Frame, LightVerb
from belegraph.lang.number_tables import Numbers
from belegraph.lang.time_tables import Times
from belegraph.model import Factuality, Mode, Polarity

__all__ = ["GERMAN", "LANGUAGES", "Cues", "Forms", "Frames", "Language", "Names", "Numbers", "Sorts", "Times"]

Words = frozenset[str]


class Cues(Protocol):
    """`cues.py`: speech, negation, modality."""

    SPEECH_VERBS: Words
    BELIEF_VERBS: Words
    DENIAL_VERBS: Words
    REACTIONS: Words
    ATTITUDES: dict[str, Factuality]
    TAKING_SIDES: dict[str, Mode]
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
    PRETERITE_ENDING: str
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
    LABELLING_NAMES: Words
    LIGHT_SAYINGS: frozenset[tuple[str, str]]
    ABLE_TO: Words
    VIEWS: frozenset[tuple[str, str]]
    DOCUMENTS: Words
    WRITTEN_IN: Words
    STANDING: Words
    NO_SAYINGS: frozenset[tuple[str, str]]
    WHEREAFTER: Words
    INFORMING: Words
    REASONS: Words
    WITNESSES: Words
    OUR: Words
    WITHIN: Words
    STANCES: Words
    POINTING_ADVERBS: frozenset[tuple[str, str]]
    ACT_FRAMES: dict[str, Words]
    OTHER_SENSES: dict[str, tuple[str, ...]]
    WORDING: Words
    NAMING: Words
    HEARSAY: Words


class Frames(Protocol):
    """`frames.py`: verbs and nouns of action to relations."""

    FRAMES: dict[str, tuple[Frame, ...]]
    ACTING: Words
    LIGHT_VERBS: tuple[LightVerb, ...]
    COMPLEMENTS: dict[str, Words]
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
    ACTOR_ENDINGS: tuple[str, ...]
    BODIES: Words
    CIRCLE_ENDINGS: tuple[str, ...]
    MASCULINE_AGENTS: tuple[str, ...]
    SHARES: Words
    MEDIA_ENDINGS: tuple[str, ...]
    MEDIA_STAFF: tuple[str, ...]
    PERSON_ENDINGS: tuple[str, ...]
    PEOPLE_ENDINGS: tuple[str, ...]
    MALE_TITLES: Words
    TITLES: Words
    LEGAL_FORMS: Words
    OFFICE_LINKS: Words
    SINGLE_OFFICES: tuple[str, ...]
    NATIONAL_OFFICES: Words
    DEPUTIES: tuple[str, ...]
    DEFINITE: dict[str, Words]
    OFFICE_LEVELS: dict[str, tuple[str, ...]]
    NAME_PARTICLES: Words
    OFFICE_FIELDS: dict[str, tuple[str, ...]]
    NATIONALITIES: dict[str, str]
    NATIONALITY_ENDINGS: tuple[str, ...]
    AGE: str
    SAME_OFFICE: dict[str, tuple[str, ...]]
    FORMER: tuple[str, ...]
    LATER: tuple[str, ...]
    COMING: tuple[str, ...]
    FORMER_PREFIXES: tuple[str, ...]
    FORMER_ADVERBS: Words
    FORMERLY_CALLED: str
    RENAMED: str
    RENAMED_TO: str
    RENAMINGS: tuple[str, ...]
    HEAD_PLACES: Words


class Sorts(Protocol):
    """`sorts.py`: which nouns and names tell of what sort a thing is that is no person."""

    DESCRIBED: dict[str, tuple[str, ...]]
    PEOPLE: tuple[str, ...]
    AGENTS: tuple[str, ...]
    EXACT: Words
    OTHERWISE: Words
    NAMED: dict[str, tuple[str, ...]]
    KINDS: dict[str, tuple[str, ...]]


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
    FIGURING: Words
    RESULTING: Words
    COUNTING_ADVERBS: Words
    RESTRICTING: Words
    NOT_BEFORE: Words
    ADDING: Words
    STILL: str
    CONCERNING: Words
    ADJOINING: Words
    FROM: Words
    LEAVING: tuple[str, ...]
    ORIGIN: Words
    OF: str
    COME_FROM: str
    MOOD_VERBS: Words
    NOTHING_ALONE: Words
    WANTING_AN_OBJECT: Words
    WEIGHING: Words
    JUDGING_VERBS: Words
    VOTING: Words
    OUTCOMES: Words
    AGAINST: str
    FOR_OR_AGAINST: Words
    PREDICATING: Words
    ABOUT: Words
    PREDICATING_WORDS: Words
    AS: str
    LIKE: str
    AS_MUCH: Words
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
    MORE: str
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
    BY: Words
    UP_TO: Words
    CHANGE_NOUNS: tuple[str, ...]
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
    MALE_ARTICLES: Words
    FEMALE_ARTICLES: Words
    EITHER_ARTICLE: str
    HIS: tuple[str, ...]
    HER: tuple[str, ...]
    DEFINITE: Words
    INDEFINITE_STEMS: tuple[str, ...]
    DEMONSTRATIVE: str
    STATES: Words
    REFLEXIVE_STATES: Words
    ONE: str
    NOBLE: Words
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


@dataclass(frozen=True, eq=False)
class Language:
    """What the rules know of one language; there is one of each, itself the key of what is remembered of its words.

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
    sorts: Sorts


GERMAN = Language("de", cues, forms, frames, names, times, numbers, sorts)
LANGUAGES: Mapping[str, Language] = {GERMAN.code: GERMAN}
