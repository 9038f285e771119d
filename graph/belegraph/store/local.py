"""A store in a folder: Oxigraph on disk, with a journal, snapshots for readers, and the index of words beside it."""

from collections.abc import Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import Dataset

from belegraph.dataset import digest_in, open_dataset
from belegraph.store import journal, snapshots
from belegraph.store.batch import Batch, blocks, load
from belegraph.store.faults import damaged, told
from belegraph.store.marker import create, is_store, read_marker
from belegraph.store.search import Index

LARGE = 4
"""A run that added one part in so many of the graph puts it in order at its end."""


class LocalStore:
    """A store in a folder, open for the one process that may write into it.

    Attributes:
        folder: where it lies.
        dataset: what it holds, as rdflib's dataset.
        index: its words.
    """

    def __init__(self, folder: Path, *, searched: bool = True) -> None:
        """Open a store; a folder that is empty or new becomes one. A batch that was under way is brought to its end.

        Args:
            folder: where it lies.
            searched: whether the index of words is kept up; reading the graph for it fills Oxigraph's cache.

        Raises:
            StoreError: another process writes into it, it is damaged, a newer belegraph's, or no store.
        """
        self.folder, self._added, self._searched = folder, 0, searched
        if not is_store(folder):
            create(folder)
        self._graph = folder / read_marker(folder).graph
        if not self._graph.is_dir() and snapshots.latest(folder) is not None:
            raise damaged(folder, f"{self._graph.name} is missing")
        with told(folder):
            self._store = ox.Store(str(self._graph))
            self.index = Index(folder)
            try:
                self._catch_up()
            except BaseException:
                self.index.close()
                raise
        self.dataset: Dataset = open_dataset(self._store)  # last: it would keep a store that could not be opened locked

    def _catch_up(self) -> None:
        """Bring index, journal and snapshot up to the graph, whatever has become of them."""
        if self._searched:
            self.index.catch_up(self._store)
        self._finish()
        if snapshots.latest(self.folder) is None and any(self._store):  # else readers would wait for the next batch
            snapshots.take(self._store, self.folder)

    def digest(self, graph: str) -> str:
        """Return the digest of what a graph was made of, empty if there is no such graph."""
        return digest_in(self._store, graph)

    def put(self, batch: Batch) -> None:
        """Put a batch in place of what the store has of the same names: all of it or, when killed, nothing.

        Raises:
            StoreError: the disk is full or fails; what was there is kept.
        """
        quads = [*(written.quads for written in batch), *(written.record for written in batch)]
        self._put([written.graph for written in batch], quads)

    def replace(self, graph: str, quads: Path, record: bytes) -> None:
        """Put a graph, a file of N-Quads, and its record in place of what the store has of it, as `put` does."""
        self._put([graph], chain(blocks(quads), [record]))

    def _put(self, graphs: list[str], quads: Iterable[bytes]) -> None:
        with told(self.folder):
            self._added += journal.write(self.folder, graphs, quads)
            self._finish()

    def _finish(self) -> None:
        """Bring the batch of the journal, if there is one, into graph, index and snapshot."""
        under_way = journal.read(self.folder)
        if under_way is None:
            return
        graphs, quads = under_way
        load(self._store, graphs, quads)
        self._store.flush()
        if self._searched:
            self.index.renew(self._store, graphs)
        snapshots.take(self._store, self.folder)
        journal.clear(self.folder)

    def put_in_order(self) -> None:
        """Merge the files that batches have left, if these are much of the graph: queries are a third faster."""
        with told(self.folder):
            if self._added * LARGE > _size(self._graph):  # as N-Quads, a graph is about as large as in Oxigraph
                self._store.optimize()
                snapshots.take(self._store, self.folder)
            self._added = 0

    def close(self) -> None:
        """Let go of the folder, so that another may write into it."""
        self.index.close()
        self.dataset.close()
        del self._store


def _size(graph: Path) -> int:
    """Bytes of a graph on disk; Oxigraph removes files at any time."""
    total = 0
    for path in graph.glob("*.sst"):
        with suppress(FileNotFoundError):
            total += path.stat().st_size
    return total


class SnapshotStore(OxigraphStore):
    """Oxigraph's store of a snapshot, which keeps the snapshot as long as it is open."""

    def __init__(self, folder: Path) -> None:
        path, self._lease = snapshots.hold_latest(folder)
        super().__init__(store=ox.Store.read_only(str(path)))

    def close(self, commit_pending_transaction: bool = False) -> None:
        """Let go of the snapshot."""
        super().close(commit_pending_transaction)
        self._lease.close()


def read_store(folder: Path) -> Dataset:
    """Open the last finished state of a store for reading, also while another process writes.

    Raises:
        StoreError: it is no store, damaged, or has nothing finished yet.
    """
    read_marker(folder)
    with told(folder):
        return open_dataset(SnapshotStore(folder))
