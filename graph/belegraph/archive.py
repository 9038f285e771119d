"""Many articles, in flat memory: a build that lies on the disk, and a store that grows."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph as ox

from belegraph.articles import read_all
from belegraph.articles.inflow import Inflow
from belegraph.dataset import TEXTS, open_dataset, oxigraph
from belegraph.engine import Engine, run_local
from belegraph.errors import Failure, NothingBuiltError, StoreError
from belegraph.export.spool import Spool, SpooledArticles
from belegraph.filling import fill, record_corrections, work_of
from belegraph.graph import Graph, Ingested, Tally
from belegraph.identifying import Resolved, identify_in_groups, identify_rows
from belegraph.iri import article_iri
from belegraph.model import Article
from belegraph.parse import DEFAULT_PIPELINE
from belegraph.rdf import n_quads, text_triples
from belegraph.server import without_password
from belegraph.store import Store, open_store, removal, working
from belegraph.store.faults import told
from belegraph.store.later import LaterStore
from belegraph.store.local import LocalStore
from belegraph.store.remote import RemoteStore
from belegraph.work import Built, Watch, Work, nobody, watched

UNDER_WAY = ".build"
"""The folder of a build in one piece; hidden, so that it is never read as a source."""
SHEETS, FOUND, GROUPS = "articles.sqlite", "found", ".groups"
"""In it: what the files will have of each article, what is found of all, and what is grouped for that."""


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
    listed: bool = False,
) -> Iterator[Graph]:
    """Build the graph of an archive in flat memory: it lies on the disk, in `output`, while files are written from it.

    Args:
        sources: as `belegraph.build` takes them.
        output: a folder, made if it is not there.
        pipeline, corrections, jobs: as `belegraph.build` takes them.
        resume: whether to go on where a build into the same folder was broken off; the graph is the same as of one go.
        engine: who runs the processes.
        watch: told of each article as it arrives, and how far the reading is.
        listed: whether the report lists the sentences that gave no statement, which are in memory then.

    Raises:
        OutputError, StoreError: the folder cannot be written, or another process builds into it.
        CorrectionError, NothingBuiltError, PipelineError: as `belegraph.build` does.
    """
    failures: list[Failure] = []
    seen: set[str] = set()
    work, inflow, tally = work_of(pipeline, corrections), Inflow(), Tally(listed=listed)
    work = replace(work, sheets=True)
    with _opened(output, resume=resume) as (folder, spool):
        found = read_all(map(str, sources), inflow)  # Iterator[Article | Failure]
        rest = _rest(spool, found, work, tally, seen) if resume else found
        for built in _kept(watched(engine(work, rest, jobs=jobs), inflow, watch), spool, folder, failures.append):
            tally.add(built.article.id, *built.counts)
        if resume:
            spool.keep_only(seen)
        if not tally.articles:
            raise NothingBuiltError(tuple(failures))
        with closing(LocalStore(folder / FOUND, searched=False)) as store:
            list(record_corrections(store, work.corrections))
            local = jobs if engine is run_local else 1  # those of a cluster may not see this disk
            rows = partial(identify_rows, articles=tally.articles, rows=spool.rows(), jobs=local)
            _identify(store, rows)
            with told(folder):
                spool.take_up(oxigraph(store.dataset))
                spool.gather()
            applied = spool.corrected()
            unused = tuple(str(each) for each in work.corrections if each.iri not in applied)
            with closing(open_dataset(LaterStore(lambda: _loaded(store, spool)))) as dataset:
                yield Graph(dataset, SpooledArticles(spool), tally.report(failures, unused), spool, local)


@contextmanager
def _opened(output: Path, *, resume: bool) -> Iterator[tuple[Path, Spool]]:
    """Give a build its folder and its spool, which waits if the build was broken off with articles in it."""
    with working(output, UNDER_WAY, resume=resume, is_worth=_has_sheets) as folder:
        shutil.rmtree(folder / FOUND, ignore_errors=True)
        with told(folder):
            opened = Spool(folder / SHEETS)
        with closing(opened) as spool:
            yield folder, spool


def _has_sheets(folder: Path) -> bool:
    """Tell whether a build that was broken off has left an article."""
    if not (folder / SHEETS).is_file():
        return False
    with closing(Spool(folder / SHEETS)) as spool:
        return any(True for _ in spool.sources())


def _kept(
    made: Iterable[Built | Failure], spool: Spool, folder: Path, on_failure: Callable[[Failure], None]
) -> Iterator[Built]:
    """Keep the sheets of articles as they come, and pass on what came of these."""
    for found in made:
        if isinstance(found, Failure):
            on_failure(found)
        elif found.sheet is not None:
            with told(folder):
                spool.put(found.sheet)
            yield replace(found, sheet=None)


def _loaded(store: LocalStore, spool: Spool) -> ox.Store:
    """Load the graphs of the articles into a store that has what was found of them: for who asks the graph."""
    graph = oxigraph(store.dataset)
    with told(store.folder):
        for block in spool.blocks():
            graph.bulk_load(input=block, format=ox.RdfFormat.TRIG)
        for article in spool.sources():
            graph.bulk_load(input=n_quads(text_triples(article), TEXTS), format=ox.RdfFormat.N_QUADS)
    return graph


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
        sources: as `belegraph.build` takes them.
        place: the folder of a store, made if it is not there, or the URL of a SPARQL 1.1 server.
        pipeline: as `belegraph.build` takes it; another one, or another version, reads every article again.
        again: whether to read again what is there unchanged, too.
        jobs: how many processes read.
        engine: who runs these.
        reconciled: whether to find out at the end which things of all articles are the same, if any article has come.
        corrections: as `belegraph.build` takes it; articles that a new or a changed one may concern are read again.
        on_failure: called with what could not be read; what the store has of it stays.
        watch: told of each article as it arrives, and how far the reading is.

    Raises:
        StoreError: the store cannot be opened or written; all finished batches are in it.
    """
    work = work_of(pipeline, corrections)
    ingested, inflow = Ingested(), Inflow()
    with open_store(place) as store:
        found = read_all(map(str, sources), inflow)  # Iterator[Article | Failure]
        news = (
            each
            for each in found
            if isinstance(each, Failure)
            or ingested.is_new(store.digest(article_iri(each.id)), work.digest(each), again)
        )
        made = watched(engine(work, news, jobs=jobs), inflow, watch)
        for built in fill(store, made, on_failure):
            ingested.add(built.sentences, built.statements)
        ingested.unmatched = tuple(record_corrections(store, work.corrections))
        if reconciled and ingested.articles:
            _identify(store)
    return ingested


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
            raise StoreError(
                without_password(str(place)), f"has no article {unknown!r}", "see the query 'articles' for the ids"
            )
        store.put([removal(each) for each in ids])
        _identify(store)


def reconcile(place: str | Path) -> Resolved:
    """Find out which things of a store's articles are the same, and write it into the graph of the resolution.

    Args:
        place: the folder of a store, or the URL of a SPARQL server.

    Raises:
        StoreError: the store cannot be opened or written; what it had is kept.
    """
    with open_store(place, create=False) as store:
        return _identify(store)


def _identify(
    store: LocalStore | RemoteStore, found: Callable[[Store, Path], Resolved] = identify_in_groups
) -> Resolved:
    """Find out what names mean, with room on the disk of the store, or on this machine's."""
    if not isinstance(store, LocalStore):
        with TemporaryDirectory() as folder:
            return found(store, Path(folder) / GROUPS)
    try:
        return found(store, store.folder / GROUPS)
    except StoreError:
        raise
    except OSError:
        with told(store.folder):
            raise


def _rest(
    spool: Spool, found: Iterable[Article | Failure], work: Work, tally: Tally, seen: set[str]
) -> Iterator[Article | Failure]:
    """Yield what a spool does not have yet, and count what it has."""
    for each in found:
        if isinstance(each, Failure):
            yield each
            continue
        name = article_iri(each.id)
        seen.add(name)
        if spool.digest(name) == work.digest(each):
            tally.add(each.id, *spool.counts(name))
        else:
            yield each
