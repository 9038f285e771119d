"""The way of a sentence, from files to graph: read, parse, extract, resolve, write, validate, export.

This module alone knows two stages; each of them is a function from iterator to iterator or a value to a value.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import networkx as nx
from rdflib import Dataset
from spacy.tokens import Doc

from belegraph.articles import read
from belegraph.errors import Failure, GraphError, NothingBuiltError
from belegraph.export import FORMATS, Content, write_files
from belegraph.extraction import extract_article
from belegraph.lang import LANGUAGES
from belegraph.model import Article, Reading, Statement
from belegraph.networks import to_networkx
from belegraph.parse import DEFAULT, DEFAULT_PIPELINE, as_universal, parse, parse_one
from belegraph.queries import Table, article_language, ask, named_queries, run
from belegraph.rdf import open_dataset, provenance_size, write
from belegraph.resolve import resolve
from belegraph.validate import validate
from belegraph.view import render


@dataclass(frozen=True)
class Report:
    """What a run did: articles, sentences, statements, triples about them, and what failed."""

    articles: int
    sentences: int
    statements: int
    provenance: int
    failures: tuple[Failure, ...]

    @property
    def triples_per_statement(self) -> float:
        """Triples about statements and evidence, by statements."""
        return self.provenance / self.statements if self.statements else 0.0


@dataclass(frozen=True)
class Graph:
    """A built graph: the rdflib `dataset`, its articles, and the report of the run that built it."""

    dataset: Dataset
    articles: tuple[Article, ...]
    report: Report

    def query(self, name_or_sparql: str, lang: str | None = None, *, about: str = "") -> Table:
        """Run a named query, or SPARQL.

        Args:
            name_or_sparql: a name that `belegraph query` lists, or SPARQL that reads.
            lang: the language of the labels, as "de"; None: the language of the text.
            about: the label or the IRI of the thing that a query such as `evidence` is about.

        Raises:
            QueryError: the query is unknown or malformed.
        """
        if name_or_sparql.isidentifier() or name_or_sparql in named_queries():
            return ask(self.dataset, name_or_sparql, about, lang or "")
        return run(self.dataset, name_or_sparql)

    def to_networkx(self, lang: str | None = None) -> nx.MultiDiGraph:
        """Return one node a thing and one edge a statement."""
        return to_networkx(self.dataset, lang or "")

    def write(self, folder: Path | str) -> tuple[Path, ...]:
        """Write all output files into a folder and return their paths."""
        content = Content(self.dataset, self.articles)
        files = ((name, form(content)) for name, form in FORMATS.items())
        return write_files(Path(folder), (*files, ("graph.html", self.page())))

    def page(self) -> str:
        """Return the interactive page."""
        lang = article_language(self.dataset)
        title = self.articles[0].title or self.articles[0].id if len(self.articles) == 1 else "belegraph"
        return render(self.to_networkx(), title=title, lang=lang)


def build(sources: Iterable[str | Path], *, pipeline: str = DEFAULT_PIPELINE) -> Graph:
    """Build the graph of some articles.

    Args:
        sources: files, folders, globs, or "-" for standard input.
        pipeline: "accurate", "fast", or the name of an installed spaCy pipeline.

    Raises:
        NothingBuiltError: no article could be built; the error has the reasons.
        PipelineError: the pipeline cannot be used.
    """
    failures: list[Failure] = []
    articles = read((str(source) for source in sources), on_failure=failures.append)  # Iterator[Article]
    parsed = parse(articles, failures.append, pipeline)  # Iterator[tuple[Article, Doc]]
    return assemble((_extract(article, doc) for article, doc in parsed), failures)


def assemble(readings: Iterable[Reading], failures: list[Failure]) -> Graph:
    """Resolve, write and validate readings, one named graph an article."""
    dataset = open_dataset()
    articles: list[Article] = []
    sentences = statements = provenance = 0
    for reading in readings:
        resolution = resolve(reading)
        graph = write(dataset, reading, resolution.entities)
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
    if not articles:
        raise NothingBuiltError(tuple(failures))
    return Graph(dataset, tuple(articles), Report(len(articles), sentences, statements, provenance, tuple(failures)))


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


def _extract(article: Article, doc: Doc) -> Reading:
    return extract_article(article, doc, LANGUAGES[article.language or DEFAULT])
