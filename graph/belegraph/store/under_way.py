"""The store in which a build gathers its articles until its files can be written; what is broken off waits in it."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pyoxigraph as ox

from belegraph.dataset import is_article, oxigraph
from belegraph.errors import OutputError
from belegraph.store.faults import told
from belegraph.store.local import LocalStore
from belegraph.store.marker import is_store, read_marker

UNDER_WAY = ".build"
"""Its folder in the output folder; hidden, so that it is never read as a source."""


@contextmanager
def gathering(output: Path, *, resume: bool = False) -> Iterator[LocalStore]:
    """Open the store of a build; it goes when the build is done, and waits if that was broken off with articles in it.

    Args:
        output: the folder into which the build writes.
        resume: whether what an earlier build has left is taken up; otherwise it goes.

    Raises:
        OutputError: the folder cannot be written.
        StoreError: another process builds into it.
    """
    folder, is_new = output / UNDER_WAY, not output.exists()
    try:
        if not resume:
            _discard_old(folder)
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"cannot be written ({error.strerror})"
        raise OutputError(output, reason, "choose another folder with -o") from error
    is_kept = False
    try:
        with closing(LocalStore(folder, searched=False)) as store:
            try:
                yield store
            except BaseException:
                is_kept = any(map(is_article, oxigraph(store.dataset).named_graphs()))
                raise
    finally:
        if not is_kept:
            shutil.rmtree(folder, ignore_errors=True)
            if is_new and not any(output.iterdir()):
                output.rmdir()


def _discard_old(folder: Path) -> None:
    """Remove what an earlier build has left, unless somebody writes into it."""
    if is_store(folder) and (graph := folder / read_marker(folder).graph).is_dir():
        with told(folder):
            ox.Store(str(graph))
    if folder.is_dir():
        shutil.rmtree(folder)
