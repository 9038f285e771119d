"""Sheets of graphs on disk, in SQLite, and what the files of a folder need of all of them together, in flat memory."""

import json
import pickle
import sqlite3
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pyoxigraph as ox

from belegraph.export.network import NODE, Node
from belegraph.export.sheets import Row, Sheet, filled, filled_xml, prefixes, sheets_of
from belegraph.export.statements import Cells
from belegraph.model import Article
from belegraph.networks import kind_of, printable
from belegraph.queries import ontology_labels
from belegraph.records.facts import SAME, TYPE, graph_names
from belegraph.records.labels import in_language
from belegraph.records.selection import BATCH, FIRST, RDF_TYPE
from belegraph.vocabulary import NS

KEPT = """
CREATE TABLE IF NOT EXISTS sheet (
    graph TEXT, number INTEGER, article TEXT, language TEXT, statements INTEGER, corrected TEXT,
    digest TEXT, counts BLOB, source BLOB, rows BLOB, things TEXT, cells TEXT, edges TEXT, trig BLOB,
    PRIMARY KEY (graph, number));
CREATE INDEX IF NOT EXISTS by_article ON sheet (article, graph);
"""
"""What is large stands last: SQLite reads through what stands before a column."""
TOGETHER = """
PRAGMA together.journal_mode = OFF;
CREATE TABLE together.due (place INTEGER PRIMARY KEY, graph TEXT UNIQUE);
CREATE TABLE together.fact (s TEXT, p TEXT, o TEXT);
CREATE TABLE together.label (s TEXT, lang TEXT, value TEXT, PRIMARY KEY (s, lang, value)) WITHOUT ROWID;
CREATE TABLE together.kind (s TEXT, p TEXT, o TEXT, PRIMARY KEY (s, p, o)) WITHOUT ROWID;
CREATE TABLE together.end (name TEXT, said TEXT, kind TEXT, label TEXT);
INSERT INTO due (graph) SELECT DISTINCT graph FROM sheet ORDER BY graph <> '', graph || '>';
"""
"""What is gathered from all sheets: which these are, in the order of `graph_names`, then what each says of things."""
BESIDE = "-together"
"""The end of the name of its file; several processes read it at once."""
IN_ORDER = "FROM due CROSS JOIN sheet USING (graph) ORDER BY place, number"
BY_ID = "FROM sheet WHERE article <> '' ORDER BY article, graph"
MOST = 20_000
"""Labels that are remembered."""


class Packed(NamedTuple):
    """A sheet as it is kept, packed where it is made, and what else is wanted again of an article.

    Attributes:
        corrected, things, cells, edges, trig: of a `Sheet`.
        digest: what decided the graph, by which it is known whether it is still its sheet.
        counts: what a report tells of the article, pickled.
        source: the article itself, pickled.
        rows: what is grouped of it to find out what all articles tell, pickled.
    """

    graph: str
    number: int
    article: str
    language: str
    statements: int
    corrected: str
    digest: str
    counts: bytes
    source: bytes
    rows: bytes
    things: str
    cells: str
    edges: str
    trig: bytes


def packed(
    sheet: Sheet, number: int = 0, *, digest: str = "", counts: bytes = b"", source: bytes = b"", rows: bytes = b""
) -> Packed:
    """Pack a sheet.

    Args:
        sheet: of a graph, or of a part of one.
        number: which part of the graph it is of.
        digest, counts, source, rows: of an article, as `Packed` has them.
    """
    things = json.dumps((sheet.plain, sheet.labels, sheet.kinds, sheet.ends), ensure_ascii=False)
    cells, corrected = json.dumps(sheet.cells, ensure_ascii=False), json.dumps(sheet.corrected)
    head = sheet.graph, number, sheet.article, sheet.language, len(sheet.cells), corrected
    return Packed(*head, digest, counts, source, rows, things, cells, sheet.edges, sheet.trig)


class Spool:
    """Sheets, and the files that they make; those without a `path` are gone when it is closed."""

    def __init__(self, path: Path | None = None, *, is_gathered: bool = False) -> None:
        """Open a file of sheets, as it is, or as another process has gathered it."""
        self.path = path
        self._base = sqlite3.connect(str(path or ""), isolation_level=None, check_same_thread=False)  # one at a time
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = NORMAL")  # a cut of power costs the last ones, which are made again
        self._base.executescript(KEPT)
        if is_gathered:
            self._base.execute("ATTACH ? AS together", (f"{path}{BESIDE}",))

    def put(self, sheet: Packed) -> None:
        """Keep a sheet; with the first of a graph, all older ones of it go."""
        if not sheet.number:
            self._base.execute("DELETE FROM sheet WHERE graph = ?", (sheet.graph,))
        self._base.execute(f"INSERT INTO sheet VALUES ({', '.join('?' * len(sheet))})", sheet)

    def take_up(self, store: ox.Store) -> None:
        """Make the sheets of all graphs of a store; those of graphs that are no article's, and not in it, go."""
        self._base.execute("DELETE FROM sheet WHERE article = ''")
        for name in graph_names(store):
            for number, sheet in enumerate(sheets_of(store, name)):
                self.put(packed(sheet, number))

    def keep_only(self, graphs: Collection[str]) -> None:
        """Let the sheets of all other graphs go."""
        gone = [
            (graph,) for (graph,) in self._base.execute("SELECT graph FROM sheet").fetchall() if graph not in graphs
        ]
        self._base.executemany("DELETE FROM sheet WHERE graph = ?", gone)

    def digest(self, graph: str) -> str:
        """Return the digest of what a graph was made of, empty if there is none."""
        found = self._base.execute("SELECT digest FROM sheet WHERE graph = ?", (graph,)).fetchone()
        return str(found[0]) if found is not None else ""

    def counts(self, graph: str) -> Any:  # noqa: ANN401 - whatever was kept
        """Return what a report tells of an article."""
        [counts] = self._base.execute("SELECT counts FROM sheet WHERE graph = ?", (graph,)).fetchone()
        return pickle.loads(counts)

    def sources(self) -> Iterator[Article]:
        """Yield the articles, in the order of their ids."""
        return (pickle.loads(source) for (source,) in self._base.execute(f"SELECT source {BY_ID}"))

    def rows(self) -> Iterator[Any]:
        """Yield what is grouped of each article."""
        found = self._base.execute("SELECT rows FROM sheet WHERE article <> '' ORDER BY graph")
        return (pickle.loads(rows) for (rows,) in found)

    def corrected(self) -> set[str]:
        """Return the IRIs of the corrections that have changed something."""
        found = self._base.execute("SELECT corrected FROM sheet WHERE corrected <> '[]'")
        return {name for (names,) in found for name in json.loads(names)}

    def blocks(self) -> Iterator[bytes]:
        """Yield the graph of each article in TriG."""
        return (prefixes() + block for (block,) in self._base.execute(f"SELECT trig {BY_ID}"))

    def size(self) -> tuple[int, int]:
        """Return how many things statements connect, and how many statements there are."""
        [things] = self._base.execute("SELECT COUNT(DISTINCT name) FROM end").fetchone()
        [statements] = self._base.execute("SELECT TOTAL(statements) FROM sheet").fetchone()
        return things, int(statements)

    def language(self) -> str:
        """Return the language of most articles."""
        counted = "SELECT language FROM sheet WHERE language <> '' GROUP BY language ORDER BY -COUNT(*), language"
        found = self._base.execute(counted).fetchone()
        return str(found[0]) if found is not None else "de"

    def gather(self) -> None:
        """Take together what all sheets say of things; the files are made of that."""
        beside = f"{self.path}{BESIDE}" if self.path is not None else ""
        if any(name == "together" for _, name, _ in self._base.execute("PRAGMA database_list")):
            self._base.execute("DETACH together")
        if beside:
            Path(beside).unlink(missing_ok=True)
        self._base.execute("ATTACH ? AS together", (beside,))
        self._base.executescript(TOGETHER)
        self._base.execute("BEGIN")
        for (things,) in self._base.execute("SELECT things FROM sheet"):
            plain, labels, kinds, ends = json.loads(things)
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

    def edges(self, lang: str) -> Iterator[str]:
        """Yield the statements as elements of GraphML, graph by graph."""
        label = self.labels(lang)
        return (filled_xml(edges, label) for (edges,) in self._base.execute(f"SELECT edges {IN_ORDER}"))

    def cells(self, lang: str) -> Cells:
        """Yield the statements as rows of the table, article by article in the order of their ids."""
        label = self.labels(lang)
        for (cells,) in self._base.execute(f"SELECT cells {BY_ID}"):
            for row in json.loads(cells):
                yield tuple(filled(cell, label) if isinstance(cell, str) else cell for cell in row)

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


class SpooledArticles(Collection[Article]):
    """The articles of a spool, sorted by id; none is held in memory.

    >>> len(SpooledArticles(Spool()))
    0
    """

    def __init__(self, spool: Spool) -> None:
        self._spool = spool

    def __iter__(self) -> Iterator[Article]:
        return self._spool.sources()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, article: object) -> bool:
        return any(article == each for each in self)


def _line(row: Row) -> str:
    subject, predicate, value = row
    return f"{subject} {RDF_TYPE if predicate == FIRST else predicate} {value} .\n"
