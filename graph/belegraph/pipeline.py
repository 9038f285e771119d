"""The way of a sentence, from files to graph: read, parse, extract, resolve, write, validate, export.

This module alone knows two stages; each of them is a function from iterator to iterator or a value to a value.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from rdflib import RDF, URIRef
from spacy.tokens import Doc

from belegraph.articles import read
from belegraph.corrections import Correction, read_corrections
from belegraph.errors import Failure, GraphError, NothingBuiltError, OutputError
from belegraph.export.rows import ROWS, Row
from belegraph.extraction import Layer, extract_article, extract_layer
from belegraph.extraction.explanation import Explanation, explanations
from belegraph.graph import Graph, Report
from belegraph.lang import LANGUAGES
from belegraph.model import Article, Reading, Sentence, Statement
from belegraph.parse import DEFAULT, DEFAULT_PIPELINE, parse, parse_one
from belegraph.rdf import (
    correct,
    open_dataset,
    oxigraph,
    provenance_size,
    statement_iri,
    write,
    write_corrections,
)
from belegraph.records.changes import changes_of, unmatched
from belegraph.resolve import resolve
from belegraph.store import read_folder
from belegraph.syntax.tiger import as_universal
from belegraph.validate import validate
from belegraph.vocabulary import iri

__all__ = ["Graph", "Report", "annotate", "assemble", "build", "explain", "extract", "open_folder"]
ARTICLES = "articles.jsonl"
WITH_ENTITIES = ("statements", "mentions")
"""Layers whose rows have the IRIs of the graph."""


def build(
    sources: Iterable[str | Path], *, pipeline: str = DEFAULT_PIPELINE, corrections: Path | str | None = None
) -> Graph:
    """Build the graph of some articles.

    Args:
        sources: files, folders, globs, or "-" for standard input.
        pipeline: "accurate", "fast", or the name of an installed spaCy pipeline.
        corrections: a file of what a curator has put right, `belegraph.corrections` has its form.

    Raises:
        CorrectionError: the file of corrections is not as it should be.
        NothingBuiltError: no article could be built; the error has the reasons.
        PipelineError: the pipeline cannot be used.
    """
    failures: list[Failure] = []
    corrected = read_corrections(Path(corrections)) if corrections is not None else ()
    articles = read((str(source) for source in sources), on_failure=failures.append)  # Iterator[Article]
    parsed = parse(articles, failures.append, pipeline)  # Iterator[tuple[Article, Doc]]
    return assemble((_extract(article, doc) for article, doc in parsed), failures, corrected)


def assemble(readings: Iterable[Reading], failures: list[Failure], corrections: Sequence[Correction] = ()) -> Graph:
    """Resolve, write, correct and validate readings, one named graph an article."""
    dataset = open_dataset()
    articles: list[Article] = []
    silent: list[tuple[str, Sentence]] = []
    sentences = statements = provenance = 0
    for reading in readings:
        resolution = resolve(reading)
        graph = write(dataset, reading, resolution.entities)
        correct(graph, corrections)
        try:
            validate(graph)
        except GraphError as error:  # a defect of ours in one article must not take the others with it
            dataset.remove_graph(graph)
            failures.append(Failure(reading.article.source or reading.article.id, str(error)))
            continue
        articles.append(reading.article)
        sentences += len(reading.sentences)
        statements += len(reading.statements)
        provenance += provenance_size(graph)
        silent += [(reading.article.id, sentence) for sentence in reading.silent]
    if not articles:
        raise NothingBuiltError(tuple(failures))
    write_corrections(dataset, corrections)
    unused = tuple(map(str, unmatched(oxigraph(dataset), corrections)))
    report = Report(len(articles), sentences, statements, provenance, tuple(failures), tuple(silent), unused)
    return Graph(dataset, tuple(articles), report)


def extract(text: str | Article | Doc, *, pipeline: str = DEFAULT_PIPELINE) -> Iterator[Statement]:
    """Yield the statements of a text, an article, or a Doc that a pipeline has parsed.

    >>> [str(statement) for statement in extract("Anna Kern leitet das Stadtmuseum.")][0]
    'Anna Kern | leads | Stadtmuseum'
    """
    if isinstance(text, Doc):
        yield from _extract(Article("text", text.text, text.lang_ or DEFAULT), as_universal(text)).statements
        return
    article = text if isinstance(text, Article) else Article("text", text, DEFAULT)
    yield from _extract(article, parse_one(article, pipeline)).statements


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
    """Yield why statements of a built folder were made.

    Args:
        folder: what `belegraph build` wrote.
        wanted: the IRI of a statement, or words that all stand in its subject, relation or object.
        pipeline: that of the build.

    Raises:
        OutputError: the folder has no articles.
    """
    for article, doc in parse(_articles_of(Path(folder)), _raise, pipeline):
        for found in explanations(article, doc, LANGUAGES[article.language or DEFAULT]):
            if wanted == str(statement_iri(article.id, found.statement.key)) or found.is_about(wanted):
                yield found


def changes(folder: Path | str, found: Iterable[Explanation]) -> Iterator[tuple[Explanation, list[str]]]:
    """Yield explanations of a built folder, each with what a curator has changed of its statement."""
    store = oxigraph(read_folder(Path(folder)))
    for explanation in found:
        name = str(statement_iri(explanation.article.id, explanation.statement.key))
        yield explanation, [str(changed) for changed in changes_of(store, name)]


def open_folder(folder: Path | str) -> Graph:
    """Open a graph that was built before.

    Args:
        folder: what `belegraph build` wrote.

    Raises:
        OutputError: there is no graph in the folder, or it is damaged.
    """
    dataset = read_folder(Path(folder))
    articles = tuple(_articles_of(Path(folder)))
    sentences, statements = (
        sum(1 for _ in dataset.subjects(RDF.type, URIRef(iri(kind)))) for kind in ("Sentence", "Statement")
    )
    provenance = sum(provenance_size(graph) for graph in dataset.graphs())
    return Graph(dataset, articles, Report(len(articles), sentences, statements, provenance, ()))


def _articles_of(folder: Path) -> Iterator[Article]:
    texts = folder / ARTICLES
    if not texts.is_file():
        raise OutputError(folder, f"no {ARTICLES} in it", f"run: belegraph build SOURCE -o {folder}")
    yield from read([str(texts)], on_failure=_raise)


def _raise(failure: Failure) -> None:
    raise OutputError(Path(failure.source), failure.reason, "build the folder again")


def _extract(article: Article, doc: Doc) -> Reading:
    return extract_article(article, doc, LANGUAGES[article.language or DEFAULT])
