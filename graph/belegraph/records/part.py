"""Which statements of a graph are chosen, and what else must come with them."""

import datetime
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, get_args

import pyoxigraph as ox

from belegraph.model import Certainty
from belegraph.periods import period
from belegraph.records.facts import (
    ARTICLE,
    MENTION,
    OBJECT,
    PREDICATE,
    RDF_TYPE,
    STATEMENT,
    SUBJECT,
    TYPE,
    Facts,
    Term,
    bare,
    facts_of,
    is_plain,
    of_class,
    one,
    text,
)
from belegraph.vocabulary import NS, PREFIXES, RECORDS

CERTAINTIES: Final[tuple[Certainty, ...]] = get_args(Certainty)
"""From certain to unknown."""
CORRECTION, CORRECTS, REFERS = NS + "Correction", NS + "corrects", NS + "refersTo"
ISSUED: Final = PREFIXES["dcterms"] + "issued"
BELONGS: Final = frozenset(NS + name for name in ("roleIn", "office", "quantityOf", "holder", "quantity", "setBy"))
"""What makes a role, a quantity or a target what it is, whatever else is told of it."""
RECORD_CLASSES: Final = frozenset(NS + name for name in RECORDS if name not in ("OpenRelation", "Article")) | frozenset(
    (PREFIXES["time"] + "ProperInterval", PREFIXES["time"] + "Instant", PREFIXES["prov"] + "Agent")
)
"""Classes that say where something stands."""
Claim = tuple[str, str, Term]


@dataclass(frozen=True, slots=True)
class Part:
    """What of a graph is wanted; by default all of it.

    Attributes:
        reach: the things within reach and how many steps away; None: all.
        hops: how many steps are within reach.
        since: the earliest day on which an article may have been published; one with no date is left out.
        certainty: how certain a statement must be at least.
        plain: whether only plain edges and things are wanted, without statements and text.
    """

    reach: Mapping[str, int] | None = None
    hops: int = 0
    since: datetime.date | None = None
    certainty: Certainty = "unknown"
    plain: bool = False

    @property
    def is_filtered(self) -> bool:
        """Whether statements are left out."""
        return self.reach is not None or self.since is not None or self.certainty != "unknown"

    def takes(self, statement: Mapping[str, list[Term]]) -> bool:
        """Whether a statement is certain enough, and its things are within reach.

        >>> Part(certainty="probable").takes({NS + "certainty": [ox.Literal("possible")]})
        False
        """
        told = dict(statement)
        if self.certainty != "unknown" and text(told, NS + "certainty") not in enough(self.certainty):
            return False
        if self.reach is None:
            return True
        subject, said = text(told, SUBJECT), one(told, OBJECT)
        if isinstance(said, ox.NamedNode):
            return subject in self.reach and said.value in self.reach
        return self.reach.get(subject, self.hops) < self.hops


ALL: Final = Part()
"""The whole graph."""


def enough(least: Certainty) -> tuple[Certainty, ...]:
    """Return what is as certain or more.

    >>> enough("probable")
    ('certain', 'probable')
    """
    return CERTAINTIES[: CERTAINTIES.index(least) + 1]


def is_since(issued: str, since: datetime.date) -> bool:
    """Whether something may be as new: its latest day is that day or a later one.

    >>> day = datetime.date(2025, 4, 30)
    >>> is_since("2025-04", day), is_since("2024", day), is_since("", day)
    (True, False, False)
    """
    days = period(issued)
    return days is not None and days.last >= since


def choose(quads: list[ox.Quad], part: Part) -> list[ox.Quad]:
    """Return the quads of one graph that belong to a part: chosen statements and all that they lead to.

    A graph without statements (corrections, authority) has nothing to choose by and is given back as it is.
    """
    if not part.is_filtered:
        return list(plain(quads)) if part.plain else quads
    facts = facts_of(quads)
    articles, statements = list(of_class(facts, ARTICLE)), list(of_class(facts, STATEMENT))
    if not articles and not statements:
        return quads
    if part.since is not None and not any(is_since(text(facts[a], ISSUED), part.since) for a in articles):
        return []
    kept = _closure(facts, {name for name in statements if part.takes(facts[name])})
    chosen = [quad for quad in quads if (bare(quad.subject), quad.predicate.value, quad.object) in kept]
    return list(plain(chosen)) if part.plain else chosen


def is_record(store: ox.Store, quad: ox.Quad) -> bool:
    """Tell whether the graph of a quad says of its object that it is no thing.

    >>> is_record(ox.Store(), ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.NamedNode("urn:o")))
    False
    """
    if not isinstance(quad.object, ox.NamedNode):
        return False
    kinds = store.quads_for_pattern(quad.object, RDF_TYPE, None, quad.graph_name)
    return any(bare(kind.object) in RECORD_CLASSES for kind in kinds)


def plain(quads: list[ox.Quad], known: Collection[Term] = ()) -> Iterator[ox.Quad]:
    """Yield plain edges and things: no statements, no sentences, no mentions, and none of what is `known` to be so."""
    typed = (quad for quad in quads if quad.predicate.value == TYPE)
    records: set[Term] = {*known, *(quad.subject for quad in typed if bare(quad.object) in RECORD_CLASSES)}
    records |= {quad.subject for quad in quads if "/speakers/" in bare(quad.subject)}
    yield from (quad for quad in quads if quad.subject not in records and quad.object not in records)


def _closure(facts: Facts, statements: set[str]) -> set[Claim]:
    """Return the triples of some statements and of all that they name, but no other statement and no edge of one."""
    kept: set[Claim] = set()
    reached, waiting = set(statements), sorted(statements)
    every = set(of_class(facts, STATEMENT))
    barred = _vouched(facts, every) - _vouched(facts, statements)
    while waiting:
        subject = waiting.pop()
        for claim in _claims(facts, subject):
            target = bare(claim[2])
            if (claim in barred and claim[1] not in BELONGS) or (target in every and target not in statements):
                continue
            kept.add(claim)
            if target in facts and target not in reached and not isinstance(claim[2], ox.Literal):
                reached.add(target)
                waiting.append(target)
    mentions = [
        name for name in of_class(facts, MENTION) if name not in reached and text(facts[name], REFERS) in reached
    ]
    kept |= {claim for name in mentions for claim in _claims(facts, name)}
    return kept | set(_corrections(facts, reached))


def _corrections(facts: Facts, reached: set[str]) -> Iterator[Claim]:
    """What was corrected in things and statements of a part."""
    for name in of_class(facts, CORRECTION):
        claims = [claim for claim in _claims(facts, name) if claim[1] != CORRECTS or bare(claim[2]) in reached]
        if any(claim[1] == CORRECTS for claim in claims):
            yield from claims


def _vouched(facts: Facts, statements: set[str]) -> set[Claim]:
    """Return what the article itself tells as facts."""
    plainly = (facts[name] for name in statements if is_plain(facts[name]))
    return {(text(told, SUBJECT), text(told, PREDICATE), said) for told in plainly for said in told.get(OBJECT, ())}


def _claims(facts: Facts, subject: str) -> Iterator[Claim]:
    yield from ((subject, name, value) for name, values in facts[subject].items() for value in values)
