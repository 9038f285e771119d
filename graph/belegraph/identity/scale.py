"""What is usual in an archive: how many name a thing, who bears a surname, who holds an office in a year.

Scales of parts of an archive add up to that of the whole, so that each can be taken where the part is.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from belegraph.identity.names import folded, surname_key
from belegraph.identity.occurrences import Occurrence
from belegraph.identity.unit import Names, Unit

YEAR = 365
NEAR = 5 * YEAR
"""Days within which another bearer of a surname may be meant."""
COMMON = 2
"""So many articles may name a thing and it is as rare as can be."""
Words = tuple[str, ...]
Spans = dict[Words, dict[Words, tuple[int, int]]]
Holders = dict[tuple[str, int], set[tuple[Words, Words, str]]]


@dataclass(frozen=True)
class Scale:
    """What is usual in the archive.

    Attributes:
        articles: how many there are.
        named_in: in how many articles a thing is named, by its IRI.
        places: which of these are places.
        bearers: by surname the full names that have it, each with the first and the last day on which it is told of.
        holders: first names, surname and gender of who holds an office in a year.
    """

    articles: int
    named_in: Mapping[str, int]
    places: frozenset[str]
    bearers: Mapping[Words, Mapping[Words, tuple[int, int]]]
    holders: Mapping[tuple[str, int], Iterable[tuple[Words, Words, str]]]

    @staticmethod
    def of(units: Iterable[Unit], table: Iterable[Occurrence], names: Names) -> "Scale":
        """Take the scale of some units, and of a table with all rows of its articles."""
        named: set[tuple[str, str]] = set()
        places: set[str] = set()
        for row in table:
            iri = names.get(row.key, row.iri)
            named.add((row.article, iri))
            if row.group == "Place":
                places.add(iri)
        often = Counter(iri for _, iri in named)
        articles = len({article for article, _ in named})
        return Scale(articles, often, frozenset(places), *_bearers_and_holders(units))

    @staticmethod
    def joined(parts: Iterable["Scale"]) -> "Scale":
        """Add the scales of parts that have no article and no unit in common.

        >>> rows = [Occurrence(a, "urn:k", "Anna Kern", "Person") for a in "abc"]
        >>> Scale.joined(Scale.of((), [row], {}) for row in rows) == Scale.of((), rows, {})
        True
        """
        articles, places = 0, set[str]()
        often: Counter[str] = Counter()
        bearers: Spans = defaultdict(dict)
        holders: Holders = defaultdict(set)
        for part in parts:
            articles += part.articles
            often.update(part.named_in)
            places |= part.places
            for surname, full in part.bearers.items():
                for given, (first, last) in full.items():
                    _stretch(bearers, surname, given, first, last)
            for at, who in part.holders.items():
                holders[at].update(who)
        return Scale(articles, often, frozenset(places), dict(bearers), dict(holders))

    def without_rare(self) -> "Scale":
        """Return the same scale without what it says of things so rare that it need not be known."""
        common = {iri: often for iri, often in self.named_in.items() if often > COMMON}
        return replace(self, named_in=common)

    def rarity(self, neighbour: str) -> float:
        """Return 1 for a neighbour that two articles name, nearly 0 for one that all do."""
        often = max(self.named_in.get(neighbour, 1), COMMON)
        return max(1 - math.log(often / 2) / math.log(max(self.articles, 3)), 0.0)

    def has_one_holder(self, noun: str, one: Unit, other: Unit) -> bool:
        """Tell whether all who hold an office when two units are told of, and the year around, may be one person.

        That is the time that both have, else the time between them.
        Two first names that are held against each other (Hosni, Husni) count as one.
        """
        first, last = sorted((max(one.first, other.first), min(one.last, other.last)))
        years = range(first // YEAR - 1, last // YEAR + 2)
        genders = one.genders | other.genders
        theirs = {tuple(map(folded, each.given)) for each in (one, other)}
        surnames: set[Words] = set()
        first_names: set[Words] = set()
        for given, surname, gender in (holder for year in years for holder in self.holders.get((noun, year), ())):
            if not (genders and gender) or gender in genders:
                surnames.add(surname)
                first_names |= {min(theirs) if given in theirs else given} if given else set()
            if len(surnames) > 1 or len(first_names) > 1:  # there may be a hundred thousand
                return False
        return bool(surnames)

    def has_one_bearer(self, surname: Words, first: int, last: int) -> bool:
        """Tell whether only one full name with a surname is told of within some years of a time."""
        spans = self.bearers.get(surname, {}).values()
        near = (1 for start, end in spans if not (start and first) or (start - NEAR <= last and first <= end + NEAR))
        return sum(islice(near, 2)) == 1


def _bearers_and_holders(units: Iterable[Unit]) -> tuple[Spans, Holders]:
    bearers: Spans = defaultdict(dict)
    holders: Holders = defaultdict(set)
    for each in units:
        given, surname = tuple(map(folded, each.given)), surname_key(each.surname)
        if given:
            _stretch(bearers, surname, given, each.first, each.last)
        gender = next(iter(each.genders)) if len(each.genders) == 1 else ""
        for noun, first, last in each.held:
            for year in range(first // YEAR, last // YEAR + 1):
                holders[noun, year].add((given, surname, gender))
    return dict(bearers), dict(holders)


def _stretch(bearers: Spans, surname: Words, given: Words, first: int, last: int) -> None:
    known = bearers[surname].get(given, (first, last))
    bearers[surname][given] = min(known[0], first), max(known[1], last)
