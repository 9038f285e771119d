"""Built articles -> a store, and what it is told at the end of who has corrected what."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from belegraph.corrections import Correction, read_corrections
from belegraph.dataset import CORRECTIONS
from belegraph.errors import Failure
from belegraph.rdf import correction_graph
from belegraph.records.changes import unmatched
from belegraph.resources import VERSION
from belegraph.store import Store, Written
from belegraph.work import Built, Work

BATCH = 20
"""Articles that go into a store together: what a run that is killed has read in vain at most."""


def fill(store: Store, made: Iterable[Built | Failure], on_failure: Callable[[Failure], None]) -> Iterator[Built]:
    """Put the graphs of articles into a store, `BATCH` at a time; those of articles that it has are replaced.

    Args:
        store: takes the graphs, which are bytes already: parsing, checking and writing is the work of an engine.
        made: walked once.
        on_failure: called with an article that could not be built; the others go on.

    Yields:
        Each article when it is in the store.
    """
    for batch in _batches(made, on_failure):
        store.put([built.written for built in batch])
        yield from batch


def _batches(made: Iterable[Built | Failure], on_failure: Callable[[Failure], None]) -> Iterator[list[Built]]:
    """Gather what has come, also when somebody breaks it off, so that nothing was read in vain."""
    waiting: list[Built] = []
    broken_off: KeyboardInterrupt | None = None
    try:
        for found in made:
            if isinstance(found, Failure):
                on_failure(found)
                continue
            waiting.append(found)
            if len(waiting) == BATCH:
                batch, waiting = waiting, []
                yield batch
    except KeyboardInterrupt as error:
        broken_off = error
    if waiting:
        yield waiting
    if broken_off is not None:
        raise broken_off


def record_corrections(store: Store, corrections: Sequence[Correction]) -> Iterator[str]:
    """Let a store tell who has corrected what, and yield the corrections that change nothing in it.

    >>> from belegraph.store import MemoryStore
    >>> list(record_corrections(MemoryStore(), ()))
    []
    """
    quads, record, known = correction_graph(corrections)
    if store.digest(CORRECTIONS) != known:
        store.put([Written(CORRECTIONS, quads, record)])
    yield from map(str, unmatched(store.dataset, corrections))


def corrections_of(corrections: Path | str | None) -> tuple[Correction, ...]:
    """Read a file of corrections; there are none without a file.

    >>> corrections_of(None)
    ()
    """
    return tuple(read_corrections(Path(corrections))) if corrections is not None else ()


def work_of(pipeline: str, corrections: Path | str | None) -> Work:
    """Return the work of a pipeline of this version, which a store recognises when it comes again.

    >>> work_of("fast", None).reader.split()[1]
    'fast'
    """
    return Work(pipeline, f"{VERSION} {pipeline}", corrections_of(corrections))
