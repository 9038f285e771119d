"""The way of a sentence, from files to graph: read, parse, extract, resolve, write, validate, export.

This module alone knows two stages; each of them is a function from iterator to iterator or a value to a value.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rdflib import RDF, URIRef
from spacy.tokens import Doc

from belegraph import __version__
from belegraph.articles import read, read_all
from belegraph.articles.inflow import Inflow
from belegraph.claims import claims, reprints
from belegraph.corrections import Correction, read_corrections
from belegraph.dataset import CORRECTIONS, RESOLUTION, is_article, oxigraph
from belegraph.engine import Engine, run_local
from belegraph.errors import Failure, NothingBuiltError, OutputError, StoreError
from belegraph.export.rows import ROWS, Row
from belegraph.extraction import Layer, extract_layer
from belegraph.extraction.explanation import Explanation, explanations
from belegraph.graph import Graph, Ingested, Report, Tally
from belegraph.identity import Identities, identify
from belegraph.iri import article_iri
from belegraph.lang import LANGUAGES
from belegraph.model import Article, Reading, Statement
from belegraph.parse import DEFAULT, DEFAULT_PIPELINE, parse, parse_one
from belegraph.rdf import (
    StoredArticles,
    correction_graph,
    counted,
    provenance_size,
    read_articles,
    resolution_graph,
    statement_iri,
)
from belegraph.records.changes import changes_of, unmatched
from belegraph.records.occurrences import occurrences, told_apart
from belegraph.records.tellings import tellings, texts_of
from belegraph.resolve import resolve
from belegraph.store import (
    MemoryStore,
    Store,
    Written,
    gathering,
    is_store,
    open_local,
    open_place,
    open_store,
    removal,
)
from belegraph.syntax.tiger import as_universal
from belegraph.vocabulary import iri
from belegraph.work import Built, Watch, Work, nobody, read_doc, watched

__all__ = [
    "Graph", "Ingested", "Report", "annotate", "assemble", "build", "building", "explain", "extract", "fill", "ingest",
    "open_folder", "reconcile", "remove",
]  # fmt: skip
ARTICLES = "articles.jsonl"
BATCH = 20
"""Articles that go into a store together: what a run that is killed has read in vain at most."""
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
    work = Work(pipeline, corrections=_read(corrections))
    found = read_all(map(str, sources))  # Iterator[Article | Failure]
    return _in_memory(run_local(work, found, jobs=jobs), failures, work.corrections)


@contextmanager
def building(
    sources: Iterable[str | Path],
    output: Path,
    *,
    pipeline: str = DEFAULT_PIPELINE,
    corrections: Path | str | None = None,
    jobs: int = 1,
    resume: bool = False,
    engine: Engine = run_local,
    watch: Watch = nobody,
) -> Iterator[Graph]:
    """Build the graph of an archive in flat memory: it lies on the disk, in `output`, while files are written from it.

    Args:
        sources: as `build` takes them.
        output: a folder, made if it is not there.
        pipeline, corrections, jobs: as `build` takes them.
        resume: whether to go on where a build into the same folder was broken off; the graph is the same as of one go.
        engine: who runs the processes.
        watch: told of each article as it arrives, and how far the reading is.

    Raises:
        OutputError, StoreError: the folder cannot be written, or another process builds into it.
        CorrectionError, NothingBuiltError, PipelineError: as `build` does.
    """
    failures: list[Failure] = []
    seen: set[str] = set()
    work, inflow, tally = Work(pipeline, f"{__version__} {pipeline}", _read(corrections)), Inflow(), Tally()
    with gathering(output, resume=resume) as store:
        found = read_all(map(str, sources), inflow)  # Iterator[Article | Failure]
        rest = _rest(store, found, work, tally, seen) if resume else found
        made = watched(engine(work, rest, jobs=jobs), inflow, watch)
        for built in fill(store, made, failures.append):
            tally.add(built.article.id, *built.counts)
        if resume:
            _without_others(store, seen)
        if not tally.articles:
            raise NothingBuiltError(tuple(failures))
        unused = tuple(_record(store, work.corrections))
        _identify(store)
        yield Graph(store.dataset, StoredArticles(store.dataset), tally.report(failures, unused))


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
    unused = tuple(_record(store, corrections))
    _identify(store)
    return Graph(store.dataset, tuple(articles), tally.report(failures, unused))


def _rest(
    store: Store, found: Iterable[Article | Failure], work: Work, tally: Tally, seen: set[str]
) -> Iterator[Article | Failure]:
    """Yield what a store does not have yet, and count what it has."""
    for each in found:
        if isinstance(each, Failure):
            yield each
            continue
        name = article_iri(each.id)
        seen.add(name)
        if store.digest(name) == work.digest(each):
            tally.add(each.id, *counted(oxigraph(store.dataset), each))
        else:
            yield each


def _without_others(store: Store, seen: set[str]) -> None:
    """Take out what an earlier build has left of articles that are no longer among the sources."""
    names = [graph.value for graph in oxigraph(store.dataset).named_graphs() if is_article(graph)]
    gone = [Written(name) for name in sorted(names) if name not in seen]
    if gone:
        store.put(gone)


def ingest(
    sources: Iterable[str | Path],
    place: str | Path,
    *,
    pipeline: str = DEFAULT_PIPELINE,
    again: bool = False,
    jobs: int = 1,
    engine: Engine = run_local,
    reconciled: bool = True,
    corrections: Path | str | None = None,
    on_failure: Callable[[Failure], None],
    watch: Watch = nobody,
) -> Ingested:
    """Add articles to a store, batch by batch, in flat memory; what is there unchanged is not read again.

    Args:
        sources: as `build` takes them.
        place: the folder of a store, made if it is not there, or the URL of a SPARQL 1.1 server.
        pipeline: as `build` takes it; another one, or another version of belegraph, reads every article again.
        again: whether to read again what is there unchanged, too.
        jobs: how many processes read.
        engine: who runs these.
        reconciled: whether to find out at the end which things of all articles are the same, if any article has come.
        corrections: as `build` takes it; articles that a new or a changed one may concern are read again.
        on_failure: called with what could not be read; what the store has of it stays.
        watch: told of each article as it arrives, and how far the reading is.

    Raises:
        StoreError: the store cannot be opened or written; all finished batches are in it.
    """
    work = Work(pipeline, f"{__version__} {pipeline}", _read(corrections))
    told, inflow = Ingested(), Inflow()
    with open_store(place) as store:
        found = read_all(map(str, sources), inflow)  # Iterator[Article | Failure]
        news = (
            each
            for each in found
            if isinstance(each, Failure) or told.is_new(store.digest(article_iri(each.id)), work.digest(each), again)
        )
        made = watched(engine(work, news, jobs=jobs), inflow, watch)
        for built in fill(store, made, on_failure):
            told.add(built.sentences, built.statements)
        told.unmatched = tuple(_record(store, work.corrections))
        if reconciled and told.articles:
            _identify(store)
    return told


def _read(corrections: Path | str | None) -> tuple[Correction, ...]:
    return tuple(read_corrections(Path(corrections))) if corrections is not None else ()


def reconcile(place: str | Path) -> Identities:
    """Find out which things of a store's articles are the same, and write it into the graph of the resolution.

    Args:
        place: the folder of a store, or the URL of a SPARQL server.

    Raises:
        StoreError: the store cannot be opened or written; what it had is kept.
    """
    with open_store(place, create=False) as store:
        return _identify(store)


def _identify(store: Store) -> Identities:
    """Names of all articles -> what they mean; the graphs of the articles stay as they are."""
    table = list(occurrences(store.dataset))
    found = identify(table, told_apart(store.dataset))
    told = claims(tellings(store.dataset), found.canonical)
    days = {each.article: each.day for each in table}
    copies = reprints(texts_of(store.dataset, {article for claim in told for article in claim.articles}), days)
    quads, record, known = resolution_graph(found, told, copies)
    if store.digest(RESOLUTION) != known:
        store.put([Written(RESOLUTION, quads, record)])
    return found


def _record(store: Store, corrections: Sequence[Correction]) -> Iterator[str]:
    """Let a store tell who has corrected what, and yield the corrections that change nothing in it."""
    quads, record, known = correction_graph(corrections)
    if store.digest(CORRECTIONS) != known:
        store.put([Written(CORRECTIONS, quads, record)])
    yield from map(str, unmatched(store.dataset, corrections))


def fill(store: Store, made: Iterable[Built | Failure], on_failure: Callable[[Failure], None]) -> Iterator[Built]:
    """Put the graphs of articles into a store, `BATCH` at a time; those of articles that it has are replaced.

    Args:
        store: takes the graphs, which are bytes already: parsing, checking and writing is the work of an engine.
        made: walked once.
        on_failure: called with an article that could not be built; the others go on.

    Yields:
        Each article when it is in the store.
    """
    waiting: list[Built] = []
    for found in made:
        if isinstance(found, Failure):
            on_failure(found)
            continue
        waiting.append(found)
        if len(waiting) == BATCH:
            yield from _put(store, waiting)
            waiting = []
    if waiting:
        yield from _put(store, waiting)


def _put(store: Store, waiting: list[Built]) -> Iterator[Built]:
    store.put([built.written for built in waiting])
    yield from waiting


def remove(articles: Iterable[str], place: str | Path) -> None:
    """Take articles out of a store, with everything that only they support.

    Args:
        articles: their ids.
        place: the folder of a store, or the URL of a SPARQL 1.1 server.

    Raises:
        StoreError: the store does not have one of them; then it keeps them all.
    """
    ids = list(articles)
    with open_store(place, create=False) as store:
        for unknown in [each for each in ids if not store.digest(article_iri(each))]:
            raise StoreError(str(place), f"has no article {unknown!r}", "see the query 'articles' for the ids")
        store.put([removal(each) for each in ids])
        _identify(store)


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
