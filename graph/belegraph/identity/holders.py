"""Offices that a text names without whoever holds them ("der Kanzler"): joined to the one who holds them at that time.

Precision comes first: there must be one holder only, of the same place, told of shortly before or before and after, and
nobody else within a year.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from belegraph.identity.names import NAMES
from belegraph.identity.occurrences import DESCRIBED, Occurrence
from belegraph.identity.scale import YEAR
from belegraph.identity.weights import TERM
from belegraph.model.row import Row

NEAR = 180
"""Days after an article that names the holder within which one that names the office only means the same."""
SCORE = 0.97
"""How sure such a pair is."""
SITES = frozenset(("Country", "City", "Place"))


@dataclass(frozen=True, slots=True)
class Held(Row):
    """That an article calls somebody the holder of an office.

    Attributes:
        noun, of: the office in its base form, and the canonical IRI of what it belongs to, or nothing.
        who, name: the canonical IRI of the person, and the name there.
        day: when the article appeared, as an ordinal.
        gender: "f", "m", or nothing.
    """

    noun: str
    of: str
    who: str
    name: str
    day: int
    gender: str


@dataclass(frozen=True, slots=True)
class Described(Row):
    """An office that an article names without a holder.

    Attributes:
        article, iri, name: the article, and of whom it speaks.
        noun, of, day, gender: as `Held` has them.
        sites: canonical IRIs of the places that the article names.
        others: who holds, or held, such an office in this article.
    """

    article: str
    iri: str
    name: str
    noun: str
    of: str
    day: int
    gender: str
    sites: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True, slots=True)
class Filled:
    """Who is meant by an office: the IRIs of article, description and person, and the reasons."""

    article: str
    iri: str
    who: str
    reasons: tuple[str, ...]


def offices_of(rows: Sequence[Occurrence], names: Mapping[tuple[str, str], str]) -> Iterator[Held | Described]:
    """Yield which offices one article fills, and which it only names.

    Args:
        rows: all rows of the article.
        names: canonical IRIs, by article and IRI.
    """
    sites = frozenset(names.get(row.key, row.iri) for row in rows if row.kind in SITES)
    for row in rows:
        who = names.get(row.key, row.iri)
        if row.kind == DESCRIBED:
            [(noun, of)] = row.offices
            others = {
                names.get(o.key, o.iri) for o in rows if o.group == "Person" and noun in {n for n, _ in o.offices}
            }
            of = names.get((row.article, of), of)
            yield Described(row.article, row.iri, row.name, noun, of, row.day, row.gender, sites, frozenset(others))
        elif row.day:
            for noun, of in sorted(row.offices - row.former):
                if is_single(noun):
                    yield Held(noun, names.get((row.article, of), of), who, row.name, row.day, row.gender)


def is_single(noun: str) -> bool:
    """Tell whether one person at a time holds an office.

    >>> is_single("kanzler"), is_single("oberbürgermeister"), is_single("vizepräsident"), is_single("abgeordneter")
    (True, True, False, False)
    """
    return noun.endswith(NAMES.SINGLE_OFFICES) and not noun.startswith(NAMES.DEPUTIES)


def filled(rows: Iterable[Held | Described]) -> Iterator[Filled]:
    """Yield who is meant by the descriptions of some offices.

    Args:
        rows: all that there are of each noun, in any order.

    >>> from dataclasses import replace
    >>> held = Held("kanzler", "", "urn:scholz", "Scholz", 738_000, "")
    >>> nobody = frozenset[str]()
    >>> told = Described("urn:a", "urn:k", "Kanzler", "kanzler", "", 738_020, "", nobody, nobody)
    >>> [(found.iri, found.who) for found in filled([held, told])]
    [('urn:k', 'urn:scholz')]
    >>> list(filled([held, replace(told, day=730_000)]))
    []
    """
    held: dict[str, set[Held]] = defaultdict(set)
    described: list[Described] = []
    for row in rows:
        if isinstance(row, Held):
            held[row.noun].add(row)
        elif row.day:
            described.append(row)
    in_time = {noun: sorted(told, key=lambda row: (row.day, row.who, row.name)) for noun, told in held.items()}
    for each in sorted(described, key=lambda row: row.iri):
        told = in_time.get(each.noun, [])
        first, last = (bisect_left(told, each.day + days, key=lambda row: row.day) for days in (-TERM, TERM + 1))
        if (found := _holder(each, told[first:last])) is not None:
            yield found


def _holder(each: Described, held: list[Held]) -> Filled | None:
    possible = [row for row in held if _may_be_of(each, row) and {each.gender, row.gender} != {"f", "m"}]
    told = [row for row in possible if _is_of(each, row)]
    before = max((row.day for row in told if row.day <= each.day), default=0)
    first = min((row for row in told if row.day == before), key=lambda row: (row.who, row.name), default=None)
    if first is None:
        return None
    after = min((row.day for row in told if row.who == first.who and each.day <= row.day <= before + TERM), default=0)
    if each.day - before > NEAR and not after:
        return None
    near = {row.who for row in possible if before <= row.day <= after or abs(row.day - each.day) <= YEAR}
    if len(near) > 1 or each.others - near:
        return None
    days = ", ".join(date.fromordinal(day).isoformat() for day in sorted({before, after}) if day)
    of = f" of <{first.of}>" if first.of else ""
    reasons = (f"office: {each.noun}{of}, told of {first.name} on {days}", "time: nobody else within a year")
    return Filled(each.article, each.iri, first.who, reasons)


def _may_be_of(each: Described, row: Held) -> bool:
    """Whether an office may be that of a holder: of the same, or of what one of the two does not say."""
    return not (each.of and row.of) or each.of == row.of


def _is_of(each: Described, row: Held) -> bool:
    """Whether it is: of what both say, of the one place that the article names, or one that needs no place."""
    if each.of or row.of:
        return each.of == row.of or (not each.of and each.sites == {row.of})
    return row.noun in NAMES.NATIONAL_OFFICES
