"""What was found out: canonical names, what is called so in which article, the pairs with their reasons."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from belegraph.identity.conflicts import conflict
from belegraph.identity.evidence import Pair
from belegraph.identity.holders import SCORE, Filled
from belegraph.identity.names import is_genitive
from belegraph.identity.unit import Unit
from belegraph.iri import bearer_iri
from belegraph.vocabulary import BASE

ENTITY = BASE + "entity/"


@dataclass(frozen=True, slots=True)
class Match:
    """Two things that are one: their IRIs, how sure that is (0 to 1), and why, the weightiest first."""

    one: str
    other: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whoever or whatever bears a name in one article, where that name means several: its own IRI, and the thing's."""

    iri: str
    called: str
    name: str
    article: str


@dataclass(frozen=True)
class Identities:
    """What means the same.

    Attributes:
        names: the canonical IRI of what an article names, by article and IRI; what is not in it is its own.
        same: other IRIs of a canonical one, for IRIs and bearers that mean one thing throughout.
        bearers: those of names that mean several things.
        different: pairs of bearers of one name that contradict each other, and why.
        matches: the pairs that were joined.
    """

    names: Mapping[tuple[str, str], str] = field(default_factory=dict)
    same: Mapping[str, str] = field(default_factory=dict)
    bearers: tuple[Bearer, ...] = ()
    different: tuple[tuple[str, str, str], ...] = ()
    matches: tuple[Match, ...] = ()

    def canonical(self, article: str, iri: str) -> str:
        """Return the canonical IRI of what an article calls so.

        >>> Identities().canonical("a", "urn:kern")
        'urn:kern'
        """
        return self.names.get((article, iri), iri)

    @staticmethod
    def joined(parts: Iterable["Identities"]) -> "Identities":
        """Put what was found in several groups of things together."""
        names: dict[tuple[str, str], str] = {}
        same: dict[str, str] = {}
        listed = list(parts)
        for part in listed:
            names |= part.names
            same |= part.same
        return Identities(
            names, same,
            tuple(sorted((b for part in listed for b in part.bearers), key=lambda b: b.iri)),
            tuple(sorted(d for part in listed for d in part.different)),
            tuple(sorted((m for part in listed for m in part.matches), key=lambda m: (m.one, m.other))),
        )  # fmt: skip


def identities(clusters: Sequence[Sequence[Unit]], pairs: Iterable[Pair]) -> Identities:
    """Name what was joined: an IRI where it means one thing in all articles, else its bearer in each of them."""
    split = _split(clusters)
    node = {unit.key: _node(unit, split) for cluster in clusters for unit in cluster}
    names: dict[tuple[str, str], str] = {}
    same: dict[str, str] = {}
    bearers: list[Bearer] = []
    for cluster in clusters:
        chosen = node[min(cluster, key=lambda unit: _order(unit, cluster, split)).key]
        for unit in cluster:
            names |= {(article, unit.iri): chosen for article in unit.articles if chosen != unit.iri}
            if node[unit.key] != chosen:
                same[node[unit.key]] = chosen
            if unit.iri in split:
                bearers.append(Bearer(node[unit.key], unit.iri, unit.name, unit.articles[0]))
    return Identities(
        names, same, tuple(bearers), tuple(_different(clusters, split, same, node)), _matches(pairs, node)
    )


def with_holders(offices: Iterable[Filled], apart: Collection[frozenset[str]]) -> Identities:
    """Name whoever is meant where an article names an office only; the description has its IRI from its article.

    Args:
        offices: who is meant.
        apart: pairs of IRIs that a curator has told apart.

    >>> with_holders([Filled("urn:article/a", "urn:article/a/thing/kanzler", "urn:scholz", ())], ()).same
    {'urn:article/a/thing/kanzler': 'urn:scholz'}
    """
    listed = [each for each in offices if frozenset((each.iri, each.who)) not in apart]
    return Identities(
        {(each.article, each.iri): each.who for each in listed},
        {each.iri: each.who for each in listed},
        matches=tuple(Match(min(e.iri, e.who), max(e.iri, e.who), SCORE, e.reasons) for e in listed),
    )


def _split(clusters: Sequence[Sequence[Unit]]) -> frozenset[str]:
    """IRIs that mean several things: they are in several clusters."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, cluster in enumerate(clusters):
        for unit in cluster:
            found[unit.iri].add(number)
    return frozenset(iri for iri, numbers in found.items() if len(numbers) > 1)


def _node(unit: Unit, split: frozenset[str]) -> str:
    return bearer_iri(unit.articles[0], unit.name) if unit.iri in split else unit.iri


def _order(unit: Unit, cluster: Sequence[Unit], split: frozenset[str]) -> tuple[object, ...]:
    """What makes a name canonical: a known thing, a full name in its base form, one that means one thing only."""
    initials = sum(len(part) == 1 for word in unit.words for part in word.split("-"))
    is_inflected = any(is_genitive(unit.words, other.words) for other in cluster)
    return (
        unit.iri.startswith(ENTITY), is_inflected, unit.group == "Person" and not unit.given, initials,
        unit.name.isupper(), unit.iri in split, -len(unit.words), unit.key,
    )  # fmt: skip


def _different(
    clusters: Sequence[Sequence[Unit]],
    split: frozenset[str],
    same: Mapping[str, str],
    node: Mapping[tuple[str, str], str],
) -> Iterable[tuple[str, str, str]]:
    """Pairs of canonical bearers of one full name that contradict each other."""
    by_iri: dict[str, list[Unit]] = defaultdict(list)
    for cluster in clusters:
        for unit in cluster:
            if unit.iri in split and unit.given:
                by_iri[unit.iri].append(unit)
    for iri in sorted(by_iri):
        heads = [unit for unit in by_iri[iri] if node[unit.key] not in same][:10]
        for place, one in enumerate(heads):
            for other in heads[place + 1 :]:
                if why := conflict(one, other):
                    first, second = sorted((node[one.key], node[other.key]))
                    yield first, second, why


def _matches(pairs: Iterable[Pair], node: Mapping[tuple[str, str], str]) -> tuple[Match, ...]:
    found: dict[tuple[str, str], Match] = {}
    for made in pairs:
        one, other = sorted((node[made.one.key], node[made.other.key]))
        score = round(1 / (1 + math.exp(-made.weight)), 4)
        made_now = Match(one, other, score, tuple(reason.text for reason in made.reasons))
        if one != other and (one, other) not in found:
            found[one, other] = made_now
    return tuple(found[key] for key in sorted(found))
