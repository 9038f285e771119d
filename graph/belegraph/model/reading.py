"""What was read in one article."""

from dataclasses import dataclass
from typing import Literal

from belegraph.model.article import Article, Range, Sentence
from belegraph.model.expressions import QuantityExpression, TimeExpression
from belegraph.model.statement import Fact, Statement
from belegraph.model.values import Thing

MentionKind = Literal["name", "nominal", "pronoun"]
AttributionType = Literal["direct", "indirect", "free indirect", "indirect/free indirect", "reported"]


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
