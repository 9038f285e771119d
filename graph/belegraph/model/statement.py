"""Who does what to whom, how it is meant, who says so, and where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from belegraph.errors import RangeError
from belegraph.model.article import Range
from belegraph.model.values import Value

Polarity = Literal["affirmed", "negated"]
Certainty = Literal["certain", "probable", "possible", "unknown"]
Mode = Literal["asserted", "expected", "intended", "demanded", "threatened", "conditional", "asked"]
Quoted = Literal["verbatim", "reported", ""]


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The code points `[start, end)` that a statement rests on, and the rules that found them in turn.

    Attributes:
        words: where within them the words stand that tell the relation, in the order of the text.

    >>> Evidence("fluss", 9, 4, ("copula",))
    Traceback (most recent call last):
    belegraph.errors.RangeError: [9, 4) is no range; give 0 <= start < end
    """

    article: str
    start: int
    end: int
    rules: tuple[str, ...]
    words: tuple[Range, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise RangeError(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the text, `[start, end)`, and what they stand for; without a value they stand only for themselves."""

    text: str
    start: int
    end: int
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """What holds between subject and object.

    Attributes:
        name: local name of a property of the ontology (`supports`), or empty for an open relation.
        label: for an open relation the verb as a dictionary cites it ("sich zurückziehen aus").
        parent: the property of the ontology that an open relation is a case of (`related`, `saysThat`).
    """

    name: str = ""
    label: str = ""
    parent: str = "related"


@dataclass(frozen=True, slots=True)
class Argument:
    """What takes part in what a statement tells, beside its subject and its object.

    Attributes:
        role: `time`, `place`, `manner`, `object`, `indirect object`, or the preposition of the text ("mit").
    """

    role: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Factuality:
    """How a statement is meant: affirmed or denied, how certain, told as what."""

    polarity: Polarity = "affirmed"
    certainty: Certainty = "certain"
    mode: Mode = "asserted"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it, with the words that name the speaker; an unnamed one has only its words."""

    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Statement:
    """Who does what to whom, who says so, and where it stands.

    Attributes:
        key: `sentence.place`, unique in the article ("3.2").
        object: words, or None where the verb needs none.
        content: keys of the statements that this one tells about ("Rubio says: 1.1").
        speakers: outermost first; empty when the article itself speaks, or when it quotes nobody knows whom.
    """

    key: str
    sentence: int
    subject: Phrase
    relation: Relation
    object: Phrase | None
    evidence: Evidence
    factuality: Factuality = Factuality()
    speakers: tuple[Speaker, ...] = ()
    quoted: Quoted = ""
    arguments: tuple[Argument, ...] = ()
    content: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether the article itself vouches for it, so that it may stand as a plain edge."""
        sure = self.factuality.certainty in ("certain", "probable")
        told = self.factuality.polarity == "affirmed" and self.factuality.mode == "asserted"
        return sure and told and not self.speakers and not self.quoted

    def __str__(self) -> str:
        parts = (self.subject, self.relation.label or self.relation.name, self.object)
        told = " | ".join(part.text if isinstance(part, Phrase) else part or "" for part in parts)
        marks = (self.factuality.polarity, self.factuality.certainty, self.factuality.mode)
        usual = ("affirmed", "certain", "asserted")
        return " | ".join([told, *(mark for mark, plain in zip(marks, usual, strict=True) if mark != plain)])


@dataclass(frozen=True, slots=True)
class Fact:
    """What a clause says in the words of the text, recast as a main clause: one argument a fact.

    Attributes:
        subject, relation, object: words of the sentence.
        values: what subject and object stand for.
        statement: key of the statement that says the same; empty where none does.
    """

    sentence: int
    subject: str
    relation: str
    object: str
    evidence: Evidence
    factuality: Factuality = Factuality()
    speakers: tuple[Speaker, ...] = ()
    quoted: Quoted = ""
    values: tuple[Value | None, Value | None] = (None, None)
    statement: str = ""


def covering(phrases: Iterable[Phrase | None]) -> tuple[int, int]:
    """Return the smallest range around some phrases.

    >>> covering([Phrase("Kern", 4, 8), None, Phrase("Wien", 0, 4)])
    (0, 8)
    """
    given = [phrase for phrase in phrases if phrase is not None]
    return min(phrase.start for phrase in given), max(phrase.end for phrase in given)
