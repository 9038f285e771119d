"""Shortest connections between two things, over statements in either direction; searched from both ends at once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import select, value
from belegraph.queries.named import NamedQuery

WAYS, STEPS = 20, 8
"""Connections that are told at most, and how long they may be."""
AT_ONCE = 500
"""Things whose neighbours are asked for in one query."""
NEIGHBOURS = """SELECT DISTINCT ?from ?statement ?to WHERE {
  { VALUES ?from { %(things)s } ?statement rdf:subject ?from ; rdf:object ?to }
  UNION { VALUES ?from { %(things)s } ?statement rdf:object ?from ; rdf:subject ?to }
  FILTER(isIRI(?to) && ?to != ?from) }"""
Way = tuple[str, ...]
"""The things that a connection leads over, from end to end."""


@dataclass
class End:
    """What was reached from one end: in each thing the things before it, one step nearer to the end."""

    before: dict[str, set[str]]
    front: set[str]
    statements: dict[frozenset[str], set[str]] = field(default_factory=dict)

    def ways(self, thing: str) -> Iterator[Way]:
        """Yield the ways from the end to a thing."""
        if not self.before[thing]:
            yield (thing,)
        for earlier in sorted(self.before[thing]):
            yield from ((*way, thing) for way in self.ways(earlier))

    def spread(self, dataset: Dataset) -> None:
        """Go one step further."""
        reached: dict[str, set[str]] = {}
        for start, statement, to in neighbours(dataset, sorted(self.front)):
            self.statements.setdefault(frozenset((start, to)), set()).add(statement)
            if to not in self.before:
                reached.setdefault(to, set()).add(start)
        self.before |= reached
        self.front = {*reached}


def shortest(dataset: Dataset, query: NamedQuery, given: Mapping[str, Sequence[ox.NamedNode]]) -> str:
    """Return a query with the statements of the shortest connections between its two parameters.

    Args:
        dataset: where the statements stand.
        query: has variables `way`, `step` and `statement`.
        given: the things of each parameter.
    """
    ends = [{thing.value for thing in given[name]} for name in query.parameters]
    left, right = (End({thing: set() for thing in end}, end) for end in ends)
    rows = "".join(_rows(left, right, islice(_search(dataset, left, right), WAYS)))
    return query.text.replace("WHERE {", f"WHERE {{ VALUES (?way ?step ?statement) {{ {rows}}}", 1)


def _search(dataset: Dataset, left: End, right: End) -> Iterator[Way]:
    """Spread from the end that has reached less, until the two meet."""
    for _ in range(STEPS):
        met = sorted(left.front & right.front)
        if met or not left.front or not right.front:
            return (
                (*way, *reversed(back[:-1])) for thing in met for way in left.ways(thing) for back in right.ways(thing)
            )
        min(left, right, key=lambda end: len(end.front)).spread(dataset)
    return iter(())


def _rows(left: End, right: End, ways: Iterable[Way]) -> Iterator[str]:
    for number, way in enumerate(ways, 1):
        for step, pair in enumerate(pairwise(way), 1):
            between = frozenset(pair)
            for statement in sorted(left.statements.get(between, set()) | right.statements.get(between, set())):
                yield f"({number} {step} {ox.NamedNode(statement)}) "


def neighbours(dataset: Dataset, things: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield from things what statements connect them with: thing, statement, other thing.

    >>> from belegraph.dataset import open_dataset
    >>> list(neighbours(open_dataset(), ["urn:a"]))
    []
    """
    for start in range(0, len(things), AT_ONCE):
        nodes = " ".join(str(ox.NamedNode(thing)) for thing in things[start : start + AT_ONCE])
        found = select(dataset, NEIGHBOURS % {"things": nodes})
        yield from ((value(row["from"]), value(row["statement"]), value(row["to"])) for row in found)
