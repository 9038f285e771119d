"""Some articles, one after the other in the sources -> a part: N-Quads, tables, and rows for what is found of all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

import pyoxigraph as ox

from belegraph.corrections import Correction
from belegraph.dataset import oxigraph
from belegraph.errors import Failure
from belegraph.export.parquet import write_table
from belegraph.export.tables import TABLES, Record
from belegraph.grouping import Crew, beside, write_gzip, write_rows
from belegraph.model import Article
from belegraph.parts.places import PartPlaces
from belegraph.records.changes import unmatched
from belegraph.records.facts import LABEL, SAME, TYPE, facts_of
from belegraph.records.gathered import gathered_from
from belegraph.records.labels import Labels
from belegraph.records.selection import Selection
from belegraph.records.told import articles_of, language, mentions_of, statements_of
from belegraph.store import MemoryStore, Written
from belegraph.work import Built, Work

NAMING = tuple(ox.NamedNode(name) for name in (TYPE, LABEL, SAME))
"""What a row of the table of things is made of."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """An item for an engine: articles that follow each other in the sources."""

    number: int
    articles: tuple[Article, ...]
    source: str = ""

    @property
    def id(self) -> str:
        """The name of its part."""
        return f"{self.number:05}"

    @property
    def size(self) -> int:
        """How many characters its articles have."""
        return sum(article.size for article in self.articles)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a chunk.

    Attributes:
        number: that of the chunk.
        digests: what decided the graphs of its articles; the same again, and the part need not be made again.
        made: its articles without text and triples, and those that failed, in order.
        unmatched: corrections that changed nothing in them.
    """

    number: int
    digests: tuple[str, ...]
    made: tuple[Built | Failure, ...]
    unmatched: tuple[Correction, ...]


@dataclass(frozen=True)
class ReadPart:
    """A task for an engine: read the articles of a chunk, and write its part."""

    work: Work
    places: PartPlaces

    def __call__(self, chunk: Chunk) -> Receipt:
        """Make a part, unless it has been made of the same; once more does no harm."""
        known: Receipt | None = self.places.kept(f"receipt-{chunk.id}")
        is_there = known is not None and self.places.part("nquads", chunk.id).is_file()
        if known is not None and is_there and known.digests == tuple(map(self.work.digest, chunk.articles)):
            return known
        return write_part(self.places, chunk, map(self.work, chunk.articles), self.work)


def in_chunks(found: Iterable[Article | Failure], size: int, on_failure: Callable[[Failure], None]) -> Iterator[Chunk]:
    """Put articles together, `size` at a time; failures go their own way.

    >>> [len(chunk.articles) for chunk in in_chunks([Article(name, name) for name in "abcde"], 2, print)]
    [2, 2, 1]
    """

    def articles() -> Iterator[Article]:
        for each in found:
            if isinstance(each, Failure):
                on_failure(each)
            else:
                yield each

    coming, number = articles(), 0
    while listed := tuple(islice(coming, size)):
        yield Chunk(number, listed)
        number += 1


def read_parts(coming: Iterable[Chunk], work: Work, places: PartPlaces, crew: Crew) -> Iterator[Receipt]:
    """Let the parts of chunks be made, and yield their receipts; those that processes died over come at the end.

    Of these each article is read on its own, so that only what they died over is lost.
    """
    under_way: dict[str, Chunk] = {}

    def noted() -> Iterator[Chunk]:
        for chunk in coming:
            under_way[chunk.id] = chunk
            yield chunk

    lost: list[Chunk] = []
    for made in crew.engine(ReadPart(work, places), noted(), jobs=crew.jobs):
        if isinstance(made, Failure):
            lost.append(under_way.pop(made.article))
        else:
            del under_way[Chunk(made.number, ()).id]
            yield made
    for chunk in lost:
        yield write_part(places, chunk, crew.engine(work, chunk.articles, jobs=crew.jobs), work)


def write_part(places: PartPlaces, chunk: Chunk, made: Iterable[Built | Failure], work: Work) -> Receipt:
    """Write the files of a part and the rows of its articles, and return its receipt, which is kept, too."""
    listed = list(made)
    store = MemoryStore()
    built = [each for each in listed if not isinstance(each, Failure)]
    store.put([each.written for each in built])
    lines = (line for each in built for line in _sorted(each.written))
    write_gzip(places.part("nquads", chunk.id), lines)
    rows = _rows(Selection(oxigraph(store.dataset)))
    for table in TABLES:
        if table.name in rows:
            with beside(places.part(table.name, chunk.id)) as path:
                write_table(table, rows[table.name], path)
    _write_rows(places, chunk.id, store)
    told = Receipt(
        chunk.number,
        tuple(map(work.digest, chunk.articles)),
        tuple(each if isinstance(each, Failure) else _light(each) for each in listed),
        tuple(unmatched(store.dataset, work.corrections)),
    )
    places.keep(f"receipt-{chunk.id}", told)
    return told


def _rows(selection: Selection) -> dict[str, list[Record]]:
    """The rows of the tables but that of the things, which are in many parts; each graph is sorted once for all."""
    labels, lang = Labels(selection.store), language(selection.store)
    rows: dict[str, list[Record]] = {"statements": [], "mentions": [], "articles": []}
    for _, quads in selection.graphs():
        facts = facts_of(quads)
        rows["statements"] += statements_of(facts, labels, lang)
        rows["mentions"] += mentions_of(facts)
        rows["articles"] += articles_of(facts)
    return rows


def _write_rows(places: PartPlaces, name: str, store: MemoryStore) -> None:
    """Rows of things and statements, by article; of what things are called, by thing."""
    write_rows(places, name, gathered_from(store.dataset))
    places.shuffle("things").write(name, naming(oxigraph(store.dataset)))


def naming(store: ox.Store) -> Iterator[tuple[str, ox.Triple]]:
    """Yield the triples that classify and name the subjects of a store, each with its subject's IRI.

    >>> list(naming(ox.Store()))
    []
    """
    triples = {quad.triple for name in NAMING for quad in store.quads_for_pattern(None, name, None)}
    for triple in sorted(triples, key=str):
        if isinstance(triple.subject, ox.NamedNode):
            yield triple.subject.value, triple


def _sorted(written: Written) -> Iterator[bytes]:
    """The lines of an article's graph, sorted, and those of its record."""
    for quads in (written.quads, written.record):
        yield from sorted(quads.splitlines(keepends=True))


def _light(built: Built) -> Built:
    """An article without its text and triples: what a report is made of."""
    return replace(built, article=Article(built.article.id, ""), written=Written(built.written.graph))
