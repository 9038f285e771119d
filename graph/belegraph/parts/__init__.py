"""An archive's graph in parts, made by as many processes as there are, on whatever machines: for loading in bulk.

A part is some articles that follow each other in the sources; what is found out of all articles is grouped into
buckets. Both are the same for any number of processes, and so is every byte.
"""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from belegraph.articles import read_all
from belegraph.articles.inflow import Inflow
from belegraph.dataset import oxigraph
from belegraph.engine import Engine, run_local
from belegraph.errors import BelegraphError, Failure, NothingBuiltError, OutputError
from belegraph.export import write_failures
from belegraph.export.parquet import expect_arrow
from belegraph.filling import record_corrections, work_of
from belegraph.graph import Report, Tally
from belegraph.grouping import Crew, join, tell, write_gzip
from belegraph.parts.chunks import Chunk, Receipt, in_chunks, naming, read_parts
from belegraph.parts.found import write_found
from belegraph.parts.places import KINDS, UNDER_WAY, PartPlaces
from belegraph.rdf import system_graphs
from belegraph.records.occurrences import told_apart
from belegraph.store import MemoryStore, unwritable, working
from belegraph.work import Watch, Work, nobody

__all__ = ["BUCKETS", "KINDS", "build_parts"]
BUCKETS = 64
"""How many pieces what is found out of all articles is made in."""


def build_parts(
    sources: Iterable[str | Path],
    output: Path,
    size: int,
    *,
    pipeline: str,
    corrections: Path | str | None = None,
    jobs: int = 1,
    resume: bool = False,
    engine: Engine = run_local,
    watch: Watch = nobody,
    listed: bool = False,
    buckets: int = BUCKETS,
) -> Report:
    """Build the graph of an archive in parts; it is never in one place, be it in memory or in a store.

    Args:
        sources: as `belegraph.build` takes them; this process reads the files.
        output: a folder that all machines see, made if it is not there; the folders `KINDS` in it are replaced.
        size: articles in a part.
        pipeline, corrections, jobs: as `belegraph.build` takes them.
        resume: whether to go on where a build into the same folder was broken off; the result is the same.
        engine: who runs the processes.
        watch: told of each article, when its part has come, and how far the reading is.
        listed: whether the report lists the sentences that gave no statement, which are in memory then.
        buckets: how many pieces what is found out of all articles is made in; as many can be worked on at once.

    Raises:
        CorrectionError, NothingBuiltError, OutputError, PipelineError: as `belegraph.build`; what stood there is kept.
        StoreError: another process builds into the folder.
    """
    expect_arrow()
    try:
        with working(output, UNDER_WAY, resume=resume, is_worth=_has_receipts) as folder:
            places = PartPlaces(folder.absolute(), buckets)
            work, crew, tally = work_of(pipeline, corrections), Crew(engine, jobs, places), Tally(listed=listed)
            report = _build(sources, places, size, work, crew, tally, watch)
            _publish(places, output)
            write_failures(output, report.failures)
    except BelegraphError:
        raise
    except OSError as error:
        raise unwritable(output, error) from error
    return report


def _build(
    sources: Iterable[str | Path], places: PartPlaces, size: int, work: Work, crew: Crew, tally: Tally, watch: Watch
) -> Report:
    inflow, failures = Inflow(), list[Failure]()
    unmatched = set(work.corrections)
    coming = in_chunks(read_all(map(str, sources), inflow), size, failures.append)
    parts = 0
    for receipt in read_parts(coming, work, places, crew):
        parts += 1
        _expect_shared(places, receipt)
        unmatched &= set(receipt.unmatched)
        for made in receipt.made:
            watch(made, inflow.share)
            if isinstance(made, Failure):
                failures.append(made)
            else:
                tally.add(made.article.id, *made.counts)
    failures.sort(key=lambda failure: (failure.source, failure.article, failure.reason))  # they come as they are read
    if not tally.articles:
        raise NothingBuiltError(tuple(failures))
    places.forget(parts)
    join(crew, places, _write_system(places, work))
    tell(crew, places)
    write_found(crew, places)
    return tally.report(failures, tuple(str(each) for each in work.corrections if each in unmatched))


def _expect_shared(places: PartPlaces, receipt: Receipt) -> None:
    """A part that another machine has written somewhere else would be missing without a word."""
    if not places.part("nquads", Chunk(receipt.number, ()).id).is_file():
        reason = "is not on a disk that all machines of the cluster see"
        raise OutputError(places.folder.parent, reason, "choose another folder with -o")


def _has_receipts(folder: Path) -> bool:
    return any(folder.glob("receipt-*"))


def _write_system(places: PartPlaces, work: Work) -> frozenset[frozenset[str]]:
    """Write the graphs that are no article's, and return what a curator has told apart."""
    store = MemoryStore()
    list(record_corrections(store, work.corrections))
    told = [line for quads in system_graphs() for written in quads[2:] for line in sorted(written.splitlines(True))]
    corrected = sorted(f"{quad} .\n".encode() for quad in oxigraph(store.dataset))
    write_gzip(places.part("nquads", "system"), [*told, *corrected])
    places.shuffle("things").write("corrections", naming(oxigraph(store.dataset)))
    return told_apart(store.dataset)


def _publish(places: PartPlaces, output: Path) -> None:
    """Put the parts in the place of those of an earlier run, without what processes that died have left half done."""
    for left in (places.folder / "result").rglob(".*"):
        left.unlink()
    shutil.rmtree(old := places.folder / "old", ignore_errors=True)
    old.mkdir()
    for kind in KINDS:
        if (output / kind).exists():
            os.replace(output / kind, old / kind)
        os.replace(places.folder / "result" / kind, output / kind)
