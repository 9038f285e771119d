"""What flows between the stages: frozen values, every range half-open in code points of `Article.text`."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from belegraph.errors import RangeError

Polarity = Literal["affirmed", "negated"]
Certainty = Literal["certain", "probable", "possible", "unknown"]
Mode = Literal["asserted", "expected", "intended", "demanded", "threatened", "conditional", "asked"]
Quoted = Literal["verbatim", "reported", ""]
Status = Literal["demanded", "in force", "reached", "missed"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
MentionKind = Literal["name", "nominal", "pronoun"]
Change = Literal["rise", "fall", ""]
Bound = Literal["from", "until", "outside", ""]
AttributionType = Literal["direct", "indirect", "free indirect", "indirect/free indirect", "reported"]
Range = tuple[int, int]
"""`[start, end)`."""


@dataclass(frozen=True, slots=True)
class Article:
    r"""A text with what is known of its origin.

    Attributes:
        id: shown wherever a column is called article.
        text: the whole decoded text, line ends `\n`, no byte order mark; never changed.
        language: ISO 639-1, or empty when it is still to be found out.
        start, end: the body, `[start, end)`: what comes after a dateline.
        published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or empty.
        source: the file as the user named it; never written to an output.
    """

    id: str
    text: str
    language: str = ""
    start: int = 0
    end: int = -1
    title: str = ""
    publisher: str = ""
    place: str = ""
    published: str = ""
    url: str = ""
    source: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.end < 0:
            object.__setattr__(self, "end", len(self.text))
        if not 0 <= self.start <= self.end <= len(self.text):
            raise RangeError(self.start, self.end)

    @property
    def body(self) -> str:
        """The text without its dateline.

        >>> Article("fluss", "Köln | Der Pegel steigt.", start=7).body
        'Der Pegel steigt.'
        """
        return self.text[self.start : self.end]


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
class Sentence:
    """One sentence of an article: its number from 1 and its range."""

    number: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a text speaks of, named within its article.

    Attributes:
        name: the fullest name the article gives it ("Marco Rubio"), or its phrase ("massives Programm").
        kind: local name of its class in the ontology (`Person`, `Country`, `Meeting`, `Concept`, ...).
        local: whether the name means this thing in this article only (a common noun), so that its IRI is the article's.
    """

    name: str
    kind: str
    local: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """An office: its noun in the base form ("Außenminister"), what it belongs to, and its name in the text."""

    office: str
    of: Thing | None
    name: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit and what it is measured of; `value` is a canonical decimal.

    >>> Quantity("5", "%", Thing("Wirtschaftsleistung", "Concept")).unit
    '%'
    """

    value: str
    unit: str = ""
    of: Thing | None = None
    approximation: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """A quantity that somebody is to reach."""

    holder: Thing
    quantity: Quantity
    status: Status
    set_by: Thing | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """A time of the calendar, resolved against the publication date, or how long something lasts.

    Attributes:
        value: as TIMEX3 writes it ("2024-06", "2024-W24", "2024-06-12T10:00", "P3Y").
        bound: `from` where it only begins then ("since 2014"), `until` where it ends then, `outside` where it is before
            or after ("before 2014").
    """

    value: str
    bound: Bound = ""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that say when, how long or how often, `[start, end)` of the article's text.

    Attributes:
        value: as TIMEX3 writes it ("2024-06-12T10:00", "2024-W24", "P3D"), resolved against the publication.

    Source: https://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html#timex3
    """

    start: int
    end: int
    type: TimeType
    value: str


@dataclass(frozen=True, slots=True)
class QuantityExpression:
    """Words that say how much or how many, `[start, end)` of the article's text.

    Attributes:
        value: a canonical decimal.
        unit: as `Quantity.unit` has it; empty for a count.
        of: what is counted or measured, or what a percentage is taken of, in the words of the text.
        approximation: "about", "almost", "more than", "at least", "at most", ... or empty.
        change: whether the words tell a rise or a fall by so much.
    """

    start: int
    end: int
    value: str
    unit: str = ""
    of: str = ""
    approximation: str = ""
    change: Change = ""


Value = Thing | Role | Quantity | Target | Time


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
    """A further argument of a statement: when, where."""

    role: Literal["time", "place"]
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
class Mention:
    """Words that stand for a thing in one place.

    Attributes:
        antecedent: the range of the words that it takes up; None for the first of its thing.
    """

    start: int
    end: int
    text: str
    thing: Thing
    kind: MentionKind = "name"
    antecedent: Range | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what, and which words show it: ranges `[start, end)` of the article's text, in the order of the text.

    Attributes:
        speaker: the words that name who says it; none where the text names nobody.
        cue: the words that show that something is said ("teilte ... mit", "laut").
        frame: the words around the message that tell of the saying ("Kern teilte gestern mit,").
        nested: whether the message stands inside another one.
        by: whom the speaker's words stand for, where that is known.

    Source: https://github.com/uhh-lt/german-news-quotation-attribution-2024
    """

    message: tuple[Range, ...]
    speaker: tuple[Range, ...] = ()
    cue: tuple[Range, ...] = ()
    frame: tuple[Range, ...] = ()
    type: AttributionType = "indirect"
    nested: bool = False
    by: Thing | None = None


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


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one article; facts, times, quantities only where they are asked for."""

    article: Article
    sentences: tuple[Sentence, ...]
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...]
    facts: tuple[Fact, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[QuantityExpression, ...] = ()
    attributions: tuple[Attribution, ...] = ()

    @property
    def silent(self) -> tuple[Sentence, ...]:
        """The sentences that gave no statement."""
        told = {statement.sentence for statement in self.statements}
        return tuple(sentence for sentence in self.sentences if sentence.number not in told)


@dataclass(frozen=True, slots=True)
class Entity:
    """A node of the graph: labels by language (`("de", "Deutschland")`), type, and the same thing elsewhere."""

    iri: str
    kind: str
    labels: tuple[tuple[str, str], ...]
    same_as: tuple[str, ...] = ()


def covering(phrases: Iterable[Phrase | None]) -> tuple[int, int]:
    """Return the smallest range around some phrases.

    >>> covering([Phrase("Kern", 4, 8), None, Phrase("Wien", 0, 4)])
    (0, 8)
    """
    given = [phrase for phrase in phrases if phrase is not None]
    return min(phrase.start for phrase in given), max(phrase.end for phrase in given)
