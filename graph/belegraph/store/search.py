"""The index of words: SQLite FTS5 over the labels of things and over sentences, blind to umlauts and to case.

Source: https://www.sqlite.org/fts5.html
"""

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pyoxigraph as ox

from belegraph.dataset import ARTICLES, DIGEST, TEXTS, digest_in, value
from belegraph.store.words import match, passages, spelt_out

FILE = "search.sqlite"
SCHEMA = """
CREATE TABLE IF NOT EXISTS graph (name TEXT PRIMARY KEY, digest TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS passage
    (id INTEGER PRIMARY KEY, graph TEXT NOT NULL, node TEXT NOT NULL, kind TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS passage_graph ON passage (graph);
CREATE VIRTUAL TABLE IF NOT EXISTS words
    USING fts5 (text, spelt, tokenize = "unicode61 remove_diacritics 2");
"""
FIND = """
SELECT node, passage.kind, MIN(words.text), COUNT(DISTINCT passage.graph)
FROM words JOIN passage ON passage.id = words.rowid
WHERE words MATCH :words AND (:kind = '' OR passage.kind = :kind)
GROUP BY node, passage.kind
ORDER BY passage.kind, COUNT(DISTINCT passage.graph) DESC, LENGTH(MIN(words.text)), MIN(words.text), node LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found: its IRI, `entity` or `sentence`, its words, and in how many articles it stands."""

    iri: str
    kind: str
    text: str
    articles: int


class Index:
    """The index beside a store, or in memory."""

    def __init__(self, folder: Path | None = None) -> None:
        path = folder / FILE if folder is not None else None
        try:
            self._base = _open(path)
        except sqlite3.DatabaseError as error:
            if path is None or isinstance(error, sqlite3.OperationalError):
                raise
            path.unlink()  # damaged; all that is in it is made anew of the graph
            self._base = _open(path)

    @classmethod
    def read(cls, folder: Path) -> Self:
        """Open the index of a store for reading, also while it is written; one without an index has no words.

        Raises:
            sqlite3.Error: it is damaged; it is made anew when the store is written next.
        """
        path = folder / FILE
        if not path.exists():
            return cls()
        index = cls.__new__(cls)
        index._base = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        return index

    def add(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Add words: graph, node, kind, text."""
        with self._base:
            self._add(rows)

    def renew(self, store: ox.Store, graphs: Iterable[str]) -> None:
        """Take up again, in one transaction, what some graphs of a store hold."""
        with self._base:
            told: dict[str, str] = {}
            for graph in graphs:
                self._drop(graph)
                if digest := digest_in(store, graph) if graph.startswith(ARTICLES) else "":
                    told[graph] = digest
            self._base.executemany("INSERT INTO graph VALUES (?, ?)", told.items())
            self._add((graph, *passage) for graph in told for passage in passages(store, graph))

    def find(self, words: str, *, kind: str = "", limit: int = 20) -> list[Hit]:
        """Find what has all of some words, the best first; things come before sentences.

        Args:
            words: parted by blanks; one that ends in `*` is a beginning, a phrase stands in quotation marks.
            kind: `entity`, `sentence`, or empty for both.
            limit: so many hits at most.
        """
        asked = match(words)
        if not asked:
            return []
        rows = self._base.execute(FIND, {"words": asked, "kind": kind, "limit": limit})
        return [Hit(*row) for row in rows]

    def catch_up(self, store: ox.Store) -> None:
        """Take up what a store has otherwise: all of it after the file of the index was lost."""
        told, known = self._told(), digests(store)
        self.renew(store, [name for name in sorted({*told, *known}) if told.get(name) != known.get(name)])

    def faults(self, store: ox.Store) -> Iterator[str]:
        """Yield in what the index differs from a store."""
        [(state,)] = self._base.execute("PRAGMA quick_check(1)")
        if state != "ok":
            yield f"the index of words is damaged ({state}); remove {FILE}, it is made anew"
        told, known = self._told(), digests(store)
        yield from (f"{name}: not in the index of words" for name in sorted(known) if told.get(name) != known[name])
        yield from (f"{name}: only in the index of words" for name in sorted({*told} - {*known}))

    def _told(self) -> dict[str, str]:
        return dict(self._base.execute("SELECT name, digest FROM graph"))

    def _drop(self, graph: str) -> None:
        self._base.execute("DELETE FROM graph WHERE name = ?", [graph])
        ids = "SELECT id FROM passage WHERE graph = ?"
        self._base.execute(f"DELETE FROM words WHERE rowid IN ({ids})", [graph])
        self._base.execute("DELETE FROM passage WHERE graph = ?", [graph])

    def _add(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Two statements for all rows: twice as fast as two for each."""
        [(last,)] = self._base.execute("SELECT COALESCE(MAX(id), 0) FROM passage")
        numbered = list(enumerate(rows, last + 1))
        places = ((number, *row[:3]) for number, row in numbered)
        self._base.executemany("INSERT INTO passage (id, graph, node, kind) VALUES (?, ?, ?, ?)", places)
        words = ((number, text, spelt_out(text)) for number, (_, _, _, text) in numbered)
        self._base.executemany("INSERT INTO words (rowid, text, spelt) VALUES (?, ?, ?)", words)

    def close(self) -> None:
        """Close the file."""
        self._base.close()


def _open(path: Path | None) -> sqlite3.Connection:
    base = sqlite3.connect(path or ":memory:")
    try:
        base.execute("PRAGMA journal_mode = WAL")  # readers need not wait for a writer
        base.execute("PRAGMA synchronous = NORMAL")  # what a loss of power takes is made anew
        base.executescript(SCHEMA)
    except sqlite3.Error:
        base.close()
        raise
    return base


def digests(store: ox.Store) -> dict[str, str]:
    """Return the digest of each article's graph in a store.

    >>> digests(ox.Store())
    {}
    """
    found = store.quads_for_pattern(None, DIGEST, None, ox.NamedNode(TEXTS))
    return {value(quad.subject): value(quad.object) for quad in found if value(quad.subject).startswith(ARTICLES)}


def copy_index(folder: Path, target: Path) -> None:
    """Copy the index of a store into another folder, also while it is written."""
    if not (folder / FILE).exists():
        return
    source, copy = sqlite3.connect(folder / FILE), sqlite3.connect(target / FILE)
    with contextlib.closing(source), contextlib.closing(copy):
        source.backup(copy)
