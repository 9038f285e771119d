"""What the workers open: a store that nobody writes.

Several processes may open an Oxigraph store read-only only while nobody writes it. Of a store it is the last finished
snapshot, held as long as it is served, and the next one when there is a newer. Of a folder a store is made once, on
disk, which a worker opens in milliseconds (parsing `graph.trig` of 100 articles takes each of them more than a second).
"""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

import pyoxigraph as ox

from belegraph.dataset import oxigraph
from belegraph.store import read_folder
from belegraph.store.locks import Lock
from belegraph.store.marker import is_store, read_marker
from belegraph.store.search import Index
from belegraph.store.snapshots import hold_latest, latest
from belegraph.store.words import words_of


class Source:
    """Where a served graph comes from: a store, or an output folder.

    Attributes:
        index: the folder with the index of words.
    """

    def __init__(self, place: Path) -> None:
        """Look what is there.

        Raises:
            OutputError: there is no graph in the folder, or it is damaged.
            StoreError: the store is damaged, a newer belegraph's, or has nothing finished yet.
        """
        self._place, self._held = place, dict[Path, Lock]()
        self._made: Path | None = None
        if is_store(place):
            read_marker(place)
            self.index = place
            self.newest()
        else:
            self._made = self.index = _make(place)

    def newest(self) -> Path:
        """Return the last finished snapshot; it stays until `keep` or `close`.

        Raises:
            StoreError: the store has nothing finished yet.
        """
        if self._made is not None:
            return self._made / "store"
        if latest(self._place) not in self._held:
            self._held.setdefault(*hold_latest(self._place))
        return max(self._held, key=lambda path: int(path.name))

    def keep(self, served: Path) -> None:
        """Let go of all snapshots but one."""
        for path in [path for path in self._held if path != served]:
            self._held.pop(path).close()

    def close(self) -> None:
        """Let go of the snapshots, and remove what was made."""
        for lease in self._held.values():
            lease.close()
        self._held.clear()
        if self._made is not None:
            shutil.rmtree(self._made, ignore_errors=True)


def _make(folder: Path) -> Path:
    """Make a store and an index of words of a folder; return where they are."""
    dataset = read_folder(folder)
    made = Path(tempfile.mkdtemp(prefix="belegraph-serve-"))
    try:
        quads = oxigraph(dataset).dump(format=ox.RdfFormat.N_QUADS) or b""
        store = ox.Store(str(made / "store"))
        store.bulk_load(input=quads, format=ox.RdfFormat.N_QUADS)
        store.optimize()
        store.flush()
        with closing(Index(made)) as index:
            index.add(words_of(dataset))
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return made
