"""A store in memory, for one run."""

from pathlib import Path

from belegraph.dataset import digest_in, open_dataset, oxigraph
from belegraph.store.batch import Batch, Written, joined, load


class MemoryStore:
    """A store that goes with the process; `dataset` is what it holds.

    >>> len(MemoryStore().dataset)
    0
    """

    def __init__(self) -> None:
        self.dataset = open_dataset()

    def digest(self, graph: str) -> str:
        """Return the digest of what a graph was made of, empty if there is no such graph."""
        return digest_in(oxigraph(self.dataset), graph)

    def put(self, batch: Batch) -> None:
        """Put a batch in place of what the store has of the same names."""
        load(oxigraph(self.dataset), [written.graph for written in batch], joined(batch))

    def replace(self, graph: str, quads: Path, record: bytes) -> None:
        """Put a graph, a file of N-Quads, and its record in place of what the store has of it."""
        self.put([Written(graph, quads.read_bytes(), record)])
