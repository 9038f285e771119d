"""Snapshots: what readers read, since Oxigraph allows none beside a writer. One is taken after each batch.

A snapshot is a numbered folder of hard links, so it costs next to nothing. Who reads one holds a lock on the file
beside it; those that nobody reads go when a newer one is there.
"""

import contextlib
import shutil
from pathlib import Path

import pyoxigraph as ox

from belegraph.errors import StoreError
from belegraph.store.locks import Lock

SNAPSHOTS = "snapshots"
LEASE = ".lease"


def take(store: ox.Store, folder: Path) -> None:
    """Take a snapshot of the graph of a store, and drop older ones that nobody reads."""
    home = folder / SNAPSHOTS
    home.mkdir(exist_ok=True)
    number = max(_numbers(home), default=0) + 1
    beside = home / f".{number}"
    shutil.rmtree(beside, ignore_errors=True)
    store.backup(str(beside))
    _lease(home, number).touch()
    beside.rename(home / str(number))
    for old in _numbers(home):
        if old < number:
            _drop(home, old)


def hold_latest(folder: Path) -> tuple[Path, Lock]:
    """Return the last finished snapshot with its lock.

    Raises:
        StoreError: there is none yet.

    >>> hold_latest(Path("nowhere"))
    Traceback (most recent call last):
    belegraph.errors.StoreError: nowhere: has nothing finished yet; run: belegraph ingest SOURCE --store nowhere
    """
    home = folder / SNAPSHOTS
    while numbers := _numbers(home):
        path = home / str(max(numbers))
        with contextlib.suppress(FileNotFoundError, BlockingIOError):  # dropped since we looked: a newer one is there
            lease = Lock(_lease(home, max(numbers)))
            if path.is_dir():
                return path, lease
            lease.close()
    raise StoreError(str(folder), "has nothing finished yet", f"run: belegraph ingest SOURCE --store {folder}")


def latest(folder: Path) -> Path | None:
    """Return the folder of the last finished snapshot.

    >>> latest(Path("nowhere"))
    """
    numbers = _numbers(folder / SNAPSHOTS)
    return folder / SNAPSHOTS / str(max(numbers)) if numbers else None


def _numbers(home: Path) -> list[int]:
    return [int(path.name) for path in home.iterdir() if path.name.isdecimal()] if home.is_dir() else []


def _lease(home: Path, number: int) -> Path:
    return home / f"{number}{LEASE}"


def _drop(home: Path, number: int) -> None:
    path = _lease(home, number)
    with contextlib.suppress(BlockingIOError, FileNotFoundError):
        lease = Lock(path, exclusive=True)
        shutil.rmtree(home / str(number), ignore_errors=True)
        with contextlib.suppress(OSError):  # Windows keeps what is open; the next batch tries again
            path.unlink()
        lease.close()
