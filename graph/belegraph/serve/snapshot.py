"""A store that nobody writes, for workers to open read-only.

Several processes may open an Oxigraph store read-only only while nobody writes it. Of a folder a store is made once, on
disk, which a worker opens in milliseconds (parsing `graph.trig` of 100 articles takes each of them more than a second).
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox

from belegraph.errors import OutputError
from belegraph.store import TRIG


@contextmanager
def snapshot(place: Path) -> Iterator[Path]:
    """Yield the path of a store with what `place` holds; it is removed afterwards.

    Args:
        place: a folder that `belegraph build` wrote.

    Raises:
        OutputError: there is no graph, or it is damaged.
    """
    made = Path(tempfile.mkdtemp(prefix="belegraph-serve-"))
    try:
        _load(place, made / "store")
        yield made / "store"
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _load(folder: Path, target: Path) -> None:
    if not (folder / TRIG).is_file():
        raise OutputError(folder, f"no {TRIG} in it", f"run: belegraph build SOURCE -o {folder}")
    store = ox.Store(str(target))
    try:
        store.bulk_load(path=str(folder / TRIG), format=ox.RdfFormat.TRIG)
        store.optimize()
    except (OSError, SyntaxError) as error:
        reason = " ".join(str(error).split())
        raise OutputError(folder / TRIG, f"cannot be read ({reason})", "build the folder again") from error
    store.flush()
