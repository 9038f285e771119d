"""The way of a sentence, from files to graph: read, parse, extract, resolve, write, validate, export.

Each stage is a function from iterator to iterator or a value to a value. `work.py` takes one article the whole way,
`filling.py` puts articles into a store, `archive.py` does so with many in flat memory.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from rdflib import RDF, URIRef
from spacy.tokens import Doc

from belegraph.articles import read, read_all
from belegraph.corrections import Correction
from belegraph.dataset import oxigraph
from belegraph.engine import run_local
from belegraph.errors import Failure, NothingBuiltError, OutputError
from belegraph.export.rows import ROWS, Row
from belegraph.extraction import Layer, extract_layer
from belegraph.extraction.explanation import Explanation, explanations
from belegraph.filling import corrections_of, fill, record_corrections
from belegraph.graph import Graph, Report, Tally
from belegraph.identifying import identify_things
from belegraph.lang import LANGUAGES
from belegraph.model import Article, Reading, Statement
from belegraph.parse import DEFAULT, DEFAULT_PIPELINE, parse, parse_one
from belegraph.rdf import (
    provenance_size,
    read_articles,
    statement_iri,
)
from belegraph.records.changes import changes_of
from belegraph.resolve import resolve
from belegraph.store import (
    MemoryStore,
    is_store,
    open_local,
    open_place,
)
from belegraph.syntax.tiger import as_universal
from belegraph.vocabulary import iri
from belegraph.work import Built, Work, read_doc

__all__ = ["Graph", "Report", "annotate", "assemble", "build", "explain", "extract", "open_folder"]
ARTICLES = "articles.jsonl"
WITH_ENTITIES = ("statements", "mentions")
"""Layers whose rows have the IRIs of the graph."""


def build(
    sources: Iterable[str | Path],
    *,
    pipeline: str = DEFAULT_PIPELINE,
    corrections: Path | str | None = None,
    jobs: int = 1,
) -> Graph:
    """Build the graph of some articles.

    Args:
        sources: files, folders, globs, or "-" for standard input.
        pipeline: "accurate", "fast", or the name of an installed spaCy pipeline.
        corrections: a file of what a curator has put right, `belegraph.corrections` has its form.
        jobs: how many processes read; the graph is the same for any number of them.

    Raises:
        CorrectionError: the file of corrections is not as it should be.
        NothingBuiltError: no article could be built; the error has the reasons.
        PipelineError: the pipeline cannot be used.
    """
    failures: list[Failure] = []
    work = Work(pipeline, corrections=corrections_of(corrections))
    found = read_all(map(str, sources))  # Iterator[Article | Failure]
    return _in_memory(run_local(work, found, jobs=jobs), failures, work.corrections)


def assemble(readings: Iterable[Reading], failures: list[Failure], corrections: Sequence[Correction] = ()) -> Graph:
    """Resolve, correct, validate and write readings into a store in memory, one named graph an article."""
    work = Work(corrections=tuple(corrections))
    return _in_memory(map(work.finish, readings), failures, corrections)


def _in_memory(made: Iterable[Built | Failure], failures: list[Failure], corrections: Sequence[Correction]) -> Graph:
    store, tally = MemoryStore(), Tally()
    articles: list[Article] = []
    for built in fill(store, made, failures.append):
        articles.append(built.article)
        tally.add(built.article.id, *built.counts)
    if not articles:
        raise NothingBuiltError(tuple(failures))
    unused = tuple(record_corrections(store, corrections))
    identify_things(store)
    return Graph(store.dataset, tuple(articles), tally.report(failures, unused))


def extract(text: str | Article | Doc, *, pipeline: str = DEFAULT_PIPELINE) -> Iterator[Statement]:
    """Yield the statements of a text, an article, or a Doc that a pipeline has parsed.

    >>> [str(statement) for statement in extract("Anna Kern leitet das Stadtmuseum.")][0]
    'Anna Kern | leads | Stadtmuseum'
    """
    if isinstance(text, Doc):
        yield from read_doc(Article("text", text.text, text.lang_ or DEFAULT), as_universal(text)).statements
        return
    article = text if isinstance(text, Article) else Article("text", text, DEFAULT)
    yield from read_doc(article, parse_one(article, pipeline)).statements


def annotate(
    sources: Iterable[str | Path],
    layer: Layer,
    *,
    pipeline: str = DEFAULT_PIPELINE,
    lines: bool = False,
    on_failure: Callable[[Failure], None],
) -> Iterator[Row]:
    """Yield one layer of some articles, row by row.

    Args:
        sources: as `build` takes them.
        layer: "statements", "facts", "attributions", "mentions", "times", "quantities".
        pipeline: as `build` takes it.
        lines: whether each line of a text is exactly one sentence; its number is then the line's.
        on_failure: called with what could not be read.
    """
    articles = read((str(source) for source in sources), on_failure=on_failure)
    parsed = parse(map(_whole, articles) if lines else articles, on_failure, pipeline, by_line=lines)
    for article, doc in parsed:
        reading = extract_layer(article, doc, layer, LANGUAGES[article.language or DEFAULT], by_line=lines)
        yield from ROWS[layer](reading, resolve(reading).entities if layer in WITH_ENTITIES else {})


def _whole(article: Article) -> Article:
    """Take a dateline for text."""
    return replace(article, start=0, end=len(article.text))


def explain(folder: Path | str, wanted: str, *, pipeline: str = DEFAULT_PIPELINE) -> Iterator[Explanation]:
    """Yield why statements of a folder or a store were made.

    Args:
        folder: what `belegraph build` or `belegraph ingest` wrote.
        wanted: the IRI of a statement, or words that all stand in its subject, relation or object.
        pipeline: that of the build.

    Raises:
        OutputError: the folder has no articles.
    """
    for article, doc in parse(_articles_at(Path(folder)), _raise, pipeline):
        for found in explanations(article, doc, LANGUAGES[article.language or DEFAULT]):
            if wanted == str(statement_iri(article.id, found.statement.key)) or found.is_about(wanted):
                yield found


def changes(folder: Path | str, found: Iterable[Explanation]) -> Iterator[tuple[Explanation, list[str]]]:
    """Yield explanations of a folder or a store, each with what a curator has changed of its statement."""
    dataset = open_local(folder)
    for explanation in found:
        name = str(statement_iri(explanation.article.id, explanation.statement.key))
        yield explanation, [str(changed) for changed in changes_of(oxigraph(dataset), name)]


def open_folder(folder: Path | str) -> Graph:
    """Open a graph that was built before.

    Args:
        folder: what `belegraph build` wrote, or a store that `belegraph ingest` wrote.

    Raises:
        OutputError: there is no graph in the folder, or it is damaged.
        StoreError: the store is damaged or a newer belegraph's.
    """
    dataset = open_place(folder)
    articles = tuple(_articles_at(Path(folder)))
    sentences, statements = (
        sum(1 for _ in dataset.subjects(RDF.type, URIRef(iri(kind)))) for kind in ("Sentence", "Statement")
    )
    provenance = sum(provenance_size(graph) for graph in dataset.graphs())
    return Graph(dataset, articles, Report(len(articles), sentences, statements, provenance, ()))


def _articles_at(place: Path) -> Iterator[Article]:
    if not is_store(place):
        yield from _articles_of(place)
        return
    dataset = open_local(place)  # held as long as it is read
    yield from read_articles(dataset)


def _articles_of(folder: Path) -> Iterator[Article]:
    texts = folder / ARTICLES
    if not texts.is_file():
        raise OutputError(folder, f"no {ARTICLES} in it", f"run: belegraph build SOURCE -o {folder}")
    yield from read([str(texts)], on_failure=_raise)


def _raise(failure: Failure) -> None:
    raise OutputError(Path(failure.source), failure.reason, "build the folder again")
