"""The index of words: SQLite FTS5 over the labels of things and over sentences, blind to umlauts and to case.

Source: https://www.sqlite.org/fts5.html
"""

import contextlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from belegraph.dataset import ARTICLES, TEXTS, value
from belegraph.vocabulary import KINDS, NS, PREFIXES

FILE = "search.sqlite"
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
SCHEMA = """
CREATE TABLE IF NOT EXISTS graph (name TEXT PRIMARY KEY, digest TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS passage
    (id INTEGER PRIMARY KEY, graph TEXT NOT NULL, node TEXT NOT NULL, kind TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS passage_graph ON passage (graph);
CREATE VIRTUAL TABLE IF NOT EXISTS words
    USING fts5 (text, spelt, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
"""
TYPE, LABEL = (ox.NamedNode(PREFIXES[p] + name) for p, name in (("rdf", "type"), ("rdfs", "label")))
SENTENCE, TEXT, DIGEST = (ox.NamedNode(NS + name) for name in ("Sentence", "text", "digest"))
Passage = tuple[str, str, str]
"""IRI of what it belongs to, `entity` or `sentence`, and the words."""


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

    def renew(self, store: ox.Store, graphs: Iterable[str]) -> None:
        """Take up again, in one transaction, what some graphs of a store hold."""
        known = digests(store)
        with self._base:
            for graph in graphs:
                self._drop(graph)
                if graph not in known:
                    continue
                self._base.execute("INSERT INTO graph VALUES (?, ?)", [graph, known[graph]])
                for node, kind, words in passages(store, graph):
                    self._add(graph, node, kind, words)

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

    def _add(self, graph: str, node: str, kind: str, words: str) -> None:
        added = self._base.execute("INSERT INTO passage (graph, node, kind) VALUES (?, ?, ?)", [graph, node, kind])
        row = [added.lastrowid, words, spelt_out(words)]
        self._base.execute("INSERT INTO words (rowid, text, spelt) VALUES (?, ?, ?)", row)

    def close(self) -> None:
        """Close the file."""
        self._base.close()


def _open(path: Path | None) -> sqlite3.Connection:
    base = sqlite3.connect(path or ":memory:")
    try:
        base.execute("PRAGMA journal_mode = WAL")  # readers need not wait for a writer
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


def passages(store: ox.Store, graph: str) -> Iterator[Passage]:
    """Yield what is searched of a graph: the labels of its things, and its sentences."""
    name = ox.NamedNode(graph)
    for quad in store.quads_for_pattern(None, TYPE, SENTENCE, name):
        for text in store.quads_for_pattern(quad.subject, TEXT, None, name):
            yield value(quad.subject), "sentence", value(text.object)
    things = {q.subject for kind in KINDS for q in store.quads_for_pattern(None, TYPE, ox.NamedNode(NS + kind), name)}
    for thing in sorted(things, key=str):
        labels = {value(quad.object) for quad in store.quads_for_pattern(thing, LABEL, None, name)}
        for label in sorted(labels):
            yield value(thing), "entity", label


def spelt_out(words: str) -> str:
    """Return the words with umlauts, in lower case and spelt without them.

    >>> spelt_out("Die Straße nach Köln")
    'strasse koeln'
    """
    found = re.findall(r"\w*[äöüß]\w*", words.lower())
    return " ".join(word.translate(SPELT_OUT) for word in found)
