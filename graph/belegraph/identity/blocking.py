"""Candidates: pairs of units that share a key. Blocks are bounded, so that n units have of the order of n candidates.

Of a surname that thousands have, only those are compared that share an office or a neighbour.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from belegraph.identity.cities import cities
from belegraph.identity.names import ACRONYM, LOOSE, folded, stemmed, surname_key
from belegraph.identity.unit import Unit

SMALL = 12
"""A block of so many is compared each with each."""
LARGE = 60
"""A block of more tells nothing; between the two neighbours in the order of time are compared."""

Key = tuple[str, ...]


def candidates(keyed: Iterable[tuple[Key, Unit]]) -> Iterator[tuple[Unit, Unit]]:
    """Yield each pair of units that share a key once, in an order that does not depend on theirs.

    Args:
        keyed: units with their keys; of each of the keys all that have it.
    """
    blocks: dict[Key, list[Unit]] = defaultdict(list)
    for key, each in keyed:
        blocks[key].append(each)
    seen: dict[tuple[tuple[str, str], tuple[str, str]], tuple[Unit, Unit]] = {}
    for members in blocks.values():
        for one, other in _compared(members):
            first, second = sorted((one, other), key=lambda unit: unit.key)
            seen[first.key, second.key] = (first, second)
    yield from (seen[key] for key in sorted(seen))


def _compared(members: list[Unit]) -> Iterator[tuple[Unit, Unit]]:
    if len(members) <= SMALL:
        yield from combinations(members, 2)
        return
    in_time = sorted(members, key=lambda unit: (unit.first, unit.key))
    yield from pairwise(in_time)
    whole = [unit for unit in in_time if unit.is_whole][:SMALL]
    if len(members) <= LARGE:
        yield from ((full, unit) for full in whole for unit in in_time if unit.key != full.key)


def keys(each: Unit) -> list[Key]:
    """Return the keys of a unit, each once."""
    return sorted(set(_person(each) if each.group == "Person" else _other(each)))


def _person(each: Unit) -> Iterator[Key]:
    surname = " ".join(surname_key(each.surname[-1:]))
    if each.given:
        yield "full", folded(each.given[0])[:1], surname
        yield "loose", *(LOOSE.sub("a", folded(word)) for word in each.given), LOOSE.sub("a", surname)
    yield from (("office", surname, noun, of) for noun, of in each.offices)
    yield from (("office", surname, noun, "") for noun, of in each.offices if of)
    yield from (("together", surname, neighbour) for neighbour in each.neighbours)


def _other(each: Unit) -> Iterator[Key]:
    yield from (("renamed", iri) for iri in (each.iri, *each.renamed))
    yield from (("city", city) for city in cities(each.name) if each.group == "Place")
    yield each.group, "words", *each.words
    yield each.group, "folded", *(LOOSE.sub("a", folded(word)) for word in each.words)
    yield each.group, "stems", *map(stemmed, each.words)
    if each.words[-1].endswith("s"):
        yield each.group, "words", *each.words[:-1], each.words[-1][:-1]
    if each.group == "Organization":
        yield from (("called", alias) for alias in each.aliases)
        if ACRONYM.fullmatch(each.name):
            yield "called", each.name
        yield from _initials(each)


def _initials(each: Unit) -> Iterator[Key]:
    """What an acronym and the name it stands for share: the first letters of the words."""
    if len(each.words) > 1 or "-" in each.words[0]:
        yield "initials", "".join(part[0] for word in each.words for part in word.split("-") if part)
    if ACRONYM.fullmatch(each.name):
        first, rest = each.name.casefold()[0], each.name.casefold()[1:]
        parts = (part for length in range(1, len(rest) + 1) for part in combinations(rest, length))
        yield from (("initials", first + "".join(part)) for part in parts)
