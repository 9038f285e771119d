"""How much speaks for two units being one: each piece of evidence with its words and its weight."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from belegraph.identity import weights
from belegraph.identity.conflicts import conflict
from belegraph.identity.likeness import Reason, likeness
from belegraph.identity.names import folded, surname_key
from belegraph.identity.occurrences import Occurrence
from belegraph.identity.unit import Names, Unit

YEAR = 365
NEAR = 5 * YEAR
"""Days within which another bearer of a surname may be meant."""
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two units with what speaks for their being one, the heaviest first."""

    one: Unit
    other: Unit
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> float:
        """The weights of all reasons together."""
        return sum(reason.weight for reason in self.reasons)


@dataclass(frozen=True)
class Scale:
    """What is usual in the archive.

    Attributes:
        articles: how many there are.
        named_in: how many units have a neighbour, by its IRI.
        places: which neighbours are places.
        bearers: by surname the full names that have it, each with the first and the last day on which it is told of.
        holders: first names, surname and gender of who holds an office in a year.
    """

    articles: int
    named_in: Mapping[str, int]
    places: frozenset[str]
    bearers: Mapping[Words, Mapping[Words, tuple[int, int]]]
    holders: Mapping[tuple[str, int], frozenset[tuple[Words, Words, str]]]

    @staticmethod
    def of(units: Iterable[Unit], table: Iterable[Occurrence], names: Names) -> "Scale":
        """Take the scale of some units, and of the whole table in which they stand."""
        named_in: dict[str, set[str]] = defaultdict(set)
        places: set[str] = set()
        articles: set[str] = set()
        for row in table:
            iri = names.get(row.key, row.iri)
            named_in[iri].add(row.article)
            articles.add(row.article)
            if row.group == "Place":
                places.add(iri)
        often = {iri: len(where) for iri, where in named_in.items()}
        return Scale(len(articles), often, frozenset(places), *_bearers_and_holders(units))

    def rarity(self, neighbour: str) -> float:
        """Return 1 for a neighbour that two articles name, nearly 0 for one that all do."""
        often = max(self.named_in.get(neighbour, 1), 2)
        return max(1 - math.log(often / 2) / math.log(max(self.articles, 3)), 0.0)

    def has_one_holder(self, noun: str, one: Unit, other: Unit) -> bool:
        """Tell whether all who hold an office at the time of two units, and the year around, may be one person."""
        years = range(min(one.first, other.first) // YEAR - 1, max(one.last, other.last) // YEAR + 2)
        genders = one.genders | other.genders
        surnames: set[Words] = set()
        first_names: set[Words] = set()
        for given, surname, gender in (holder for year in years for holder in self.holders.get((noun, year), ())):
            if not (genders and gender) or gender in genders:
                surnames.add(surname)
                first_names |= {given} if given else set()
            if len(surnames) > 1 or len(first_names) > 1:  # there may be a hundred thousand
                return False
        return bool(surnames)

    def has_one_bearer(self, surname: Words, first: int, last: int) -> bool:
        """Tell whether only one full name with a surname is told of within some years of a time."""
        spans = self.bearers.get(surname, {}).values()
        near = (1 for start, end in spans if not (start and first) or (start - NEAR <= last and first <= end + NEAR))
        return sum(islice(near, 2)) == 1


def _bearers_and_holders(
    units: Iterable[Unit],
) -> tuple[dict[Words, dict[Words, tuple[int, int]]], dict[tuple[str, int], frozenset[tuple[Words, Words, str]]]]:
    bearers: dict[Words, dict[Words, tuple[int, int]]] = defaultdict(dict)
    holders: dict[tuple[str, int], set[tuple[Words, Words, str]]] = defaultdict(set)
    for each in units:
        given, surname = tuple(map(folded, each.given)), surname_key(each.surname)
        if given:
            first, last = bearers[surname].get(given, (each.first, each.last))
            bearers[surname][given] = min(first, each.first), max(last, each.last)
        gender = next(iter(each.genders)) if len(each.genders) == 1 else ""
        for noun, _ in each.offices:
            for year in range(each.first // YEAR, each.last // YEAR + 1):
                holders[noun, year].add((given, surname, gender))
    return dict(bearers), {at: frozenset(who) for at, who in holders.items()}


def pair(one: Unit, other: Unit, scale: Scale) -> Pair | None:
    """Weigh two units against each other; None where little speaks for them, or something against them."""
    name = likeness(one, other)
    if name is None or conflict(one, other):
        return None
    reasons = (name, *_office(one, other, scale), *_together(one, other, scale), *_others(one, other, scale))
    found = Pair(one, other, tuple(sorted(reasons, key=lambda reason: (-reason.weight, reason.text))))
    return found if found.weight >= weights.ENOUGH - weights.MARGIN else None


def pairs(candidates: Iterable[tuple[Unit, Unit]], scale: Scale) -> Iterator[Pair]:
    """Yield the candidates for which enough speaks, without those where it speaks nearly as much for somebody else."""
    found = [made for one, other in candidates if (made := pair(one, other, scale)) is not None]
    rivals: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for made in found:
        for weak, strong in ((made.one, made.other), (made.other, made.one)):
            if weak.group == "Person" and not weak.given and strong.given:
                rivals[weak.key].append(made)
    lost = {id(made) for listed in rivals.values() for made in _lost(listed)}
    yield from (made for made in found if made.weight >= weights.ENOUGH and id(made) not in lost)


def _lost(listed: list[Pair]) -> list[Pair]:
    """Of the full names that a surname may stand for, those that are behind; all, where none is ahead."""
    best: dict[Words, float] = {}
    for made in listed:
        name = _full(made)
        best[name] = max(best.get(name, 0.0), made.weight)
    (first, most), *others = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    is_ahead = all(most - weight >= weights.MARGIN for _, weight in others)
    return [made for made in listed if not is_ahead or _full(made) != first]


def _full(made: Pair) -> Words:
    """The full name of the two, in one spelling."""
    full = made.one if made.one.given else made.other
    return (*map(folded, full.given), *surname_key(full.surname))


def _office(one: Unit, other: Unit, scale: Scale) -> Iterator[Reason]:
    gap = one.gap(other)
    held = {noun for noun, _ in one.offices} & {noun for noun, _ in other.offices}
    both = sorted((noun, of) for noun, of in one.offices & other.offices if of)
    if held and gap <= weights.TERM:
        if both:
            yield Reason(f"office: {both[0][0]} of <{both[0][1]}>", weights.OFFICE_OF)
            return
        only = [noun for noun in sorted(held) if scale.has_one_holder(noun, one, other)]
        of = [{of for noun, of in each.offices if noun == only[0]} for each in (one, other)] if only else []
        yield (
            Reason(
                f"office: {only[0]}, held by nobody else in these years",
                weights.ONLY_HOLDER if of[0] == of[1] else weights.ONLY_HOLDER_SOMEWHERE,
            )
            if only
            else Reason(f"office: {min(held)}", weights.SHARED_OFFICE)
        )
    elif one.fields & other.fields:
        yield Reason(f"field: {min(one.fields & other.fields)}", weights.SHARED_FIELD)
    if gap > weights.LONG and one.group == "Person":
        yield Reason("time: more than ten years apart", weights.FAR_APART)


def _together(one: Unit, other: Unit, scale: Scale) -> Iterator[Reason]:
    """Who else is named with both, the rarest first."""
    shared = (one.neighbours & other.neighbours) - {one.iri, other.iri}
    weighed = sorted((-_share(each, scale), each) for each in shared)[:3]
    total = min(sum(-weight for weight, _ in weighed), weights.NEIGHBOURS)
    if total > 0:
        yield Reason(f"together with: {', '.join(_shown(name) for _, name in weighed)}", round(total, 3))


def _shown(neighbour: str) -> str:
    return f"<{neighbour}>" if ":" in neighbour else neighbour


def _share(neighbour: str, scale: Scale) -> float:
    share = weights.PLACE_SHARE if neighbour in scale.places else 1.0
    return weights.NEIGHBOUR * share * scale.rarity(neighbour)


def _others(one: Unit, other: Unit, scale: Scale) -> Iterator[Reason]:
    if bool(one.given) != bool(other.given) and one.group == "Person":
        full, short = (one, other) if one.given else (other, one)
        if scale.has_one_bearer(surname_key(full.surname), short.first, short.last):
            yield Reason("surname: no other bearer in these years", weights.NO_OTHER)
