"""What a row of each table holds: a statement, a thing, a mention, an article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """A statement: what is said, how it is meant, who says so, and where it stands.

    Attributes:
        statement: its IRI.
        article: the article's id.
        number: that of its sentence, from 1.
        subject, relation, object, speaker: IRIs; an object that is no thing is its text.
        start, end: the range `[start, end)` of the article's text.
        parts: the ranges of subject and object ("32-39 45-56").
        first, last: the first and the last day on which it holds, so far as known.
        arguments: what else takes part ("mit: Holm; für: 5 EUR").
        plain: whether the article itself vouches for it.
    """

    statement: str
    article: str
    number: int
    subject: str
    subject_label: str
    relation: str
    relation_label: str
    object: str
    object_label: str
    object_is_thing: bool
    polarity: str
    certainty: str
    mode: str
    speaker: str
    speaker_label: str
    quoted: str
    time: str
    first: str
    last: str
    place: str
    arguments: str
    sentence: str
    sentence_start: int
    start: int
    end: int
    parts: str
    rules: str
    publisher: str
    published: str
    url: str
    plain: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A thing: its IRI, its class, its labels, and what it is elsewhere (IRIs, separated by blanks)."""

    entity: str
    kind: str
    label_de: str
    label_en: str
    label: str
    same_as: str


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Words `[start, end)` of an article, and the thing they stand for."""

    mention: str
    article: str
    start: int
    end: int
    phrase: str
    entity: str


@dataclass(frozen=True, slots=True)
class Published:
    """An article: where it comes from, its first and last day of publication, as precise as it says."""

    article: str
    iri: str
    title: str
    publisher: str
    published: str
    first: str
    last: str
    place: str
    language: str
    url: str
    sentences: int
    statements: int
