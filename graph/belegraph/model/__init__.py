"""What flows between the stages: frozen values, every range half-open in code points of `Article.text`."""

from belegraph.model.article import Article, Range, Sentence
from belegraph.model.expressions import Change, QuantityExpression, TimeExpression, TimeType
from belegraph.model.reading import Attribution, AttributionType, Mention, MentionKind, Reading
from belegraph.model.statement import (
    Argument,
    Certainty,
    Evidence,
    Fact,
    Factuality,
    Mode,
    Phrase,
    Polarity,
    Quoted,
    Relation,
    Speaker,
    Statement,
    covering,
)
from belegraph.model.values import Bound, Entity, Quantity, Role, Status, Target, Thing, Time, Value

__all__ = [
    "Argument",
    "Article",
    "Attribution",
    "AttributionType",
    "Bound",
    "Certainty",
    "Change",
    "Entity",
    "Evidence",
    "Fact",
    "Factuality",
    "Mention",
    "MentionKind",
    "Mode",
    "Phrase",
    "Polarity",
    "Quantity",
    "QuantityExpression",
    "Quoted",
    "Range",
    "Reading",
    "Relation",
    "Role",
    "Sentence",
    "Speaker",
    "Statement",
    "Status",
    "Target",
    "Thing",
    "Time",
    "TimeExpression",
    "TimeType",
    "Value",
    "covering",
]
