"""Words that say when, how long, how often, how much or how many."""

from dataclasses import dataclass
from typing import Literal

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Change = Literal["rise", "fall", ""]


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
