"""Sheets of graphs on disk, in SQLite, and what the files of a folder need of all of them together, in flat memory."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from belegraph.dataset import digest_in
from belegraph.export.network import NODE, Edge, Node, edges_of
from belegraph.export.sheets import PLACES, Row, Sheet, filled, prefixes, sheets_of
from belegraph.networks import kind_of, printable
from belegraph.queries import ontology_labels
from belegraph.records.facts import SAME, TYPE, bare, graph_names
from belegraph.records.labels import in_language
from belegraph.records.rows import Told
from belegraph.records.selection import BATCH, FIRST, RDF_TYPE
from belegraph.vocabulary import NS

KEPT = """
CREATE TABLE IF NOT EXISTS sheet (
    graph TEXT, number INTEGER, article TEXT, digest TEXT, trig BLOB, rest TEXT, told TEXT,
    PRIMARY KEY (graph, number));
CREATE INDEX IF NOT EXISTS by_article ON sheet (article, graph);
"""
TOGETHER = """
DROP TABLE IF EXISTS due; DROP TABLE IF EXISTS fact; DROP TABLE IF EXISTS label;
DROP TABLE IF EXISTS kind; DROP TABLE IF EXISTS end;
CREATE TEMP TABLE due (place INTEGER PRIMARY KEY, graph TEXT UNIQUE);
CREATE TEMP TABLE fact (s TEXT, p TEXT, o TEXT);
CREATE TEMP TABLE label (s TEXT, lang TEXT, value TEXT, PRIMARY KEY (s, lang, value)) WITHOUT ROWID;
CREATE TEMP TABLE kind (s TEXT, p TEXT, o TEXT, PRIMARY KEY (s, p, o)) WITHOUT ROWID;
CREATE TEMP TABLE end (name TEXT, said TEXT, kind TEXT, label TEXT);
"""
"""What is gathered from all sheets: which these are, in their order, then what each says of the things."""
IN_ORDER = "FROM due CROSS JOIN sheet USING (graph) ORDER BY place, number"
BY_ID = "FROM sheet CROSS JOIN due USING (graph) WHERE article <> '' ORDER BY article, graph"
MOST = 20_000
"""Labels that are remembered."""


class Spool:
    """Sheets, and the files that they make."""

    def __init__(self, path: Path | None = None) -> None:
        """Open a file of sheets; without a path, one that is gone when it is closed."""
        self._base = sqlite3.connect(str(path or ""), isolation_level=None, check_same_thread=False)  # one at a time
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = NORMAL")  # a cut of power costs the last ones, which are made again
        self._base.executescript(KEPT)

    def put(self, sheet: Sheet, digest: str = "", number: int = 0) -> None:
        """Keep a sheet.

        Args:
            sheet: of a graph, or of a part of one.
            digest: that of the graph, by which it is known whether it is still its sheet.
            number: which part of the graph it is of; with the first one, all older ones go.
        """
        if not number:
            self._base.execute("DELETE FROM sheet WHERE graph = ?", (sheet.graph,))
        rest = json.dumps((sheet.plain, sheet.labels, sheet.kinds, sheet.ends), ensure_ascii=False)
        told = json.dumps(sheet.told, ensure_ascii=False)
        row = sheet.graph, number, sheet.article, digest, sheet.trig, rest, told
        self._base.execute("INSERT INTO sheet VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def gather(self, store: ox.Store) -> None:
        """Take up what a store holds: its graphs' sheets, made where they are missing or those of an older graph."""
        self._base.executescript(TOGETHER)
        for place, name in enumerate(graph_names(store)):
            graph = bare(name) if isinstance(name, ox.NamedNode) else ""
            if not self._has(graph, digest_in(store, graph) if graph else ""):
                for number, sheet in enumerate(sheets_of(store, name)):
                    self.put(sheet, number=number)
            self._base.execute("INSERT INTO due VALUES (?, ?)", (place, graph))
        self._base.execute("BEGIN")
        for (rest,) in self._base.execute(f"SELECT rest {IN_ORDER}"):
            plain, labels, kinds, ends = json.loads(rest)
            self._base.executemany("INSERT INTO fact VALUES (?, ?, ?)", plain)
            self._base.executemany("INSERT OR IGNORE INTO label VALUES (?, ?, ?)", labels)
            self._base.executemany("INSERT OR IGNORE INTO kind VALUES (?, ?, ?)", kinds)
            self._base.executemany("INSERT INTO end VALUES (?, ?, ?, ?)", ends)
        self._base.execute("COMMIT")

    def trig(self) -> Iterator[bytes]:
        """Yield the blocks of all graphs, the prefixes before them."""
        for place, (block,) in enumerate(self._base.execute(f"SELECT trig {IN_ORDER}")):
            if not place:
                yield prefixes()
            yield block

    def triples(self) -> Iterator[ox.Triple]:
        """Yield the plain edges and things of all graphs together, each once, sorted."""
        rows = self._base.execute("SELECT DISTINCT s, p, o FROM fact ORDER BY s, p, o")
        while batch := "".join(map(_line, islice(rows, BATCH))):
            yield from (quad.triple for quad in ox.parse(batch, format=ox.RdfFormat.N_TRIPLES))

    def nodes(self, lang: str) -> Iterator[Node]:
        """Yield what statements connect, as `belegraph.export.network.nodes` does."""
        label = self.labels(lang)
        for name, said, kind, called in self._base.execute("SELECT DISTINCT * FROM end ORDER BY name, said"):
            links = [] if kind else self._base.execute("SELECT p, o FROM kind WHERE s = ?", (name,)).fetchall()
            kind = kind or kind_of(value for link, value in links if link == TYPE)
            shown = filled(said, label) if kind == "Literal" else filled(called, label) or label(name)
            known = printable(shown), kind, label(NS + kind) if kind != "Literal" else ""
            same = " ".join(sorted(value for link, value in links if link == SAME))
            yield name, dict(zip(NODE, (*known, same), strict=True))

    def told(self, lang: str, *, by_id: bool = False) -> Iterator[Told]:
        """Yield the statements, graph by graph, or article by article in the order of their ids."""
        label = self.labels(lang)
        for (rows,) in self._base.execute(f"SELECT told {BY_ID if by_id else IN_ORDER}"):
            for row in json.loads(rows):
                for place in PLACES:
                    row[place] = filled(row[place], label)
                yield Told(*row)

    def edges(self, lang: str) -> Iterator[Edge]:
        """Yield the statements, as `belegraph.export.network.edges` does."""
        return edges_of(self.told(lang))

    def labels(self, lang: str) -> Callable[[str], str]:
        """Return what finds the label of an IRI in a language, else any, else gives the IRI."""

        @lru_cache(MOST)
        def label(name: str) -> str:
            found = self._base.execute("SELECT lang, value FROM label WHERE s = ?", (name,)).fetchall()
            return in_language(tuple(sorted({*found, *ontology_labels().get(name, ())})), lang) or name

        return label

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def __del__(self) -> None:
        """One without a file goes with whoever made it."""
        if hasattr(self, "_base"):  # else it could not be opened
            self.close()

    def _has(self, graph: str, digest: str) -> bool:
        found = self._base.execute("SELECT digest FROM sheet WHERE graph = ?", (graph,)).fetchone()
        return found is not None and bool(digest) and found[0] == digest


def _line(row: Row) -> str:
    subject, predicate, value = row
    return f"{subject} {RDF_TYPE if predicate == FIRST else predicate} {value} .\n"
