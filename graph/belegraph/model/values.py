"""What words stand for: things, offices, quantities, targets, times."""

from dataclasses import dataclass
from typing import Literal

Status = Literal["demanded", "in force", "reached", "missed"]
Bound = Literal["from", "until", "outside", ""]


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


Value = Thing | Role | Quantity | Target | Time


@dataclass(frozen=True, slots=True)
class Entity:
    """A node of the graph: labels by language (`("de", "Deutschland")`), type, and the same thing elsewhere."""

    iri: str
    kind: str
    labels: tuple[tuple[str, str], ...]
    same_as: tuple[str, ...] = ()
