"""How much speaks for two units being one: each piece of evidence with its words and its weight."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from belegraph.identity import weights
from belegraph.identity.conflicts import conflict
from belegraph.identity.likeness import Reason, likeness
from belegraph.identity.names import folded, surname_key
from belegraph.identity.scale import Scale, Words
from belegraph.identity.unit import Unit


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


def pair(one: Unit, other: Unit, scale: Scale) -> Pair | None:
    """Weigh two units against each other; None where little speaks for them, or something against them."""
    name = likeness(one, other)
    if name is None or conflict(one, other):
        return None
    reasons = (name, *_office(one, other, scale), *_together(one, other, scale), *_others(one, other, scale))
    found = Pair(one, other, tuple(sorted(reasons, key=lambda reason: (-reason.weight, reason.text))))
    return found if found.weight >= weights.ENOUGH - weights.MARGIN else None


def weighed(candidates: Iterable[tuple[Unit, Unit]], scale: Scale) -> list[Pair]:
    """Return the candidates for which enough speaks, or nearly so."""
    return [made for one, other in candidates if (made := pair(one, other, scale)) is not None]


def settled(found: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the pairs for which enough speaks, without those where it speaks nearly as much for somebody else.

    Args:
        found: all pairs of each unit that is in one of them.
    """
    found = list(found)
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
