"""Pairs -> clusters: what is connected is one, unless two of its members contradict each other."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import product

from networkx.utils import UnionFind

from belegraph.identity.conflicts import conflict
from belegraph.identity.evidence import Pair
from belegraph.identity.likeness import likeness
from belegraph.identity.names import ACRONYM
from belegraph.identity.unit import Unit

MOST = 30
"""Members of a cluster that a new one is held against."""
Apart = Collection[frozenset[str]]
"""Pairs of IRIs that a curator has told apart."""


def clusters(units: Sequence[Unit], pairs: Iterable[Pair], apart: Apart) -> tuple[list[list[Unit]], list[Pair]]:
    """Join units, the surest pairs first, and leave out a pair that would join what cannot be one.

    Returns:
        The clusters, sorted, also those of one unit; and the pairs that were used.
    """
    found = UnionFind(unit.key for unit in units)
    members = {unit.key: [unit] for unit in units}
    used: list[Pair] = []
    for made in sorted(pairs, key=lambda made: (-made.weight, made.one.key, made.other.key)):
        one, other = found[made.one.key], found[made.other.key]
        if one != other:
            if not _fit(members[one], members[other], apart):
                continue
            joined = members.pop(one) + members.pop(other)
            found.union(one, other)
            members[found[one]] = sorted(joined, key=lambda unit: unit.key)
        used.append(made)
    return sorted(members.values(), key=lambda cluster: cluster[0].key), used


def _fit(some: list[Unit], others: list[Unit], apart: Apart) -> bool:
    """Whether no member of one cluster contradicts one of the other; a short name does not join two full ones."""
    return all(
        frozenset((one.iri, other.iri)) not in apart
        and not conflict(one, other)
        and not (_is_full(one) and _is_full(other) and likeness(one, other) is None)
        for one, other in product(_told(some), _told(others))
    )


def _is_full(unit: Unit) -> bool:
    return bool(unit.given) or (unit.group == "Organization" and not ACRONYM.fullmatch(unit.name))


def _told(cluster: list[Unit]) -> list[Unit]:
    """The members of a cluster, one of those that tell the same."""
    told: dict[object, Unit] = defaultdict()
    for unit in cluster:
        told.setdefault((unit.iri, unit.genders, unit.fields, unit.offices, unit.first // 365), unit)
    return list(told.values())[:MOST]
