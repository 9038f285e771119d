"""A store and the part of it that is wanted, as streams: graph by graph, triple by triple, thing by thing."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import groupby, islice
from operator import itemgetter

import pyoxigraph as ox

from belegraph.dataset import is_article
from belegraph.errors import DateError
from belegraph.model import Certainty
from belegraph.periods import period
from belegraph.records.facts import TYPE, Facts, Name, bare, facts_of, graph_names, quads_of
from belegraph.records.part import ALL, Part, choose
from belegraph.records.reach import find, reach

BATCH = 10_000
"""Triples that are parsed at a time."""
FIRST = "!"
"""What the class of a thing is sorted under, before all other predicates: less than `<`."""
RDF_TYPE = f"<{TYPE}>"


@dataclass(frozen=True)
class Selection:
    """A store and what of it is wanted."""

    store: ox.Store
    part: Part = ALL

    def graphs(self) -> Iterator[tuple[Name, list[ox.Quad]]]:
        """Yield name and sorted quads of each graph of which something is wanted, one graph in memory at a time.

        >>> list(Selection(ox.Store()).graphs())
        []
        """
        told: set[str] = set()
        names = graph_names(self.store)
        articles = list(filter(is_article, names))
        for name in [*articles, *(n for n in names if n not in set(articles))] if self.part.is_filtered else names:
            quads = choose(quads_of(self.store, name), self.part)
            if self.part.is_filtered and is_article(name):
                told |= {term for quad in quads for term in (bare(quad.subject), bare(quad.object))}
            elif self.part.is_filtered:  # what is known besides of the things of the part, and who says so
                known = told | {bare(quad.object) for quad in quads if bare(quad.subject) in told}
                quads = [quad for quad in quads if bare(quad.subject) in known]
            if quads:
                yield name, quads

    def triples(self) -> Iterator[ox.Triple]:
        """Yield the triples of all graphs together, each once, sorted; memory stays flat, a temporary file grows."""
        lines = self.lines()
        while batch := "".join(islice(lines, BATCH)):
            for quad in ox.parse(batch, format=ox.RdfFormat.N_TRIPLES):
                yield quad.triple

    def lines(self) -> Iterator[str]:
        """Yield the same triples as lines of N-Triples."""
        yield from (" ".join(row) + " .\n" for row in self._rows())

    def things(self) -> Iterator[tuple[str, Facts]]:
        """Yield the facts of each subject, from all graphs together, in alphabetical order."""
        for subject, triples in groupby(self.triples(), key=lambda triple: bare(triple.subject)):
            yield subject, facts_of(triples)

    def _rows(self) -> Iterator[tuple[str, str, str]]:
        rows = ((str(q.subject), str(q.predicate), str(q.object)) for _, quads in self.graphs() for q in quads)
        for subject, predicate, value in distinct((s, FIRST if p == RDF_TYPE else p, o) for s, p, o in rows):
            yield subject, RDF_TYPE if predicate == FIRST else predicate, value


def select(
    store: ox.Store,
    *,
    around: str = "",
    hops: int = 1,
    since: str = "",
    certainty: Certainty = "unknown",
    plain: bool = False,
) -> Selection:
    """Choose a part of a store.

    Args:
        store: where it is.
        around: the label or the IRI of a thing: only what lies around it.
        hops: how many steps around it.
        since: only articles published then or later: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; a month begins with its 1st.
        certainty: only statements that are so certain or more.
        plain: only plain edges and things.

    Raises:
        QueryError: nothing is called so.
        DateError: `since` is no date.

    >>> select(ox.Store(), since="2025-04").part.since
    datetime.date(2025, 4, 1)
    """
    days = period(since) if since else None
    if since and days is None:
        raise DateError(since)
    part = Part(since=days.first if days is not None else None, certainty=certainty, plain=plain)
    if around:
        part = replace(part, reach=reach(store, find(store, around), hops, part), hops=hops)
    return Selection(store, part)


def subjects(store: ox.Store, name: Name, least: int) -> Iterator[list[ox.Quad]]:
    """Yield the quads of one graph as `quads_of` sorts them, but so many at a time, and all of a subject together.

    >>> list(subjects(ox.Store(), ox.NamedNode("urn:g"), 100))
    []
    """
    found = store.quads_for_pattern(None, None, None, name)
    rows = ((str(q.subject), FIRST if q.predicate.value == TYPE else str(q.predicate), str(q.object)) for q in found)
    block: list[str] = []
    for _, of_one in groupby(distinct(rows), key=itemgetter(0)):
        block += [f"{s} {RDF_TYPE if p == FIRST else p} {o} {name} .\n" for s, p, o in of_one]
        if len(block) >= least:
            yield list(ox.parse("".join(block), format=ox.RdfFormat.N_QUADS))
            block = []
    if block:
        yield list(ox.parse("".join(block), format=ox.RdfFormat.N_QUADS))


def distinct(rows: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Sort rows and take each once, on disk: SQLite's own temporary database, gone when it is closed.

    >>> list(distinct([("b", "", ""), ("a", "", ""), ("b", "", "")]))
    [('a', '', ''), ('b', '', '')]
    """
    with closing(sqlite3.connect("")) as table:
        table.execute("PRAGMA synchronous = OFF")
        table.execute("CREATE TABLE row (s TEXT, p TEXT, o TEXT)")
        table.executemany("INSERT INTO row VALUES (?, ?, ?)", rows)
        yield from table.execute("SELECT DISTINCT s, p, o FROM row ORDER BY s, p, o")
