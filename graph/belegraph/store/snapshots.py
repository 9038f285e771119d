"""Snapshots: what readers read, since Oxigraph allows none beside a writer. One is taken after each batch.

A snapshot is a numbered folder of hard links, so it costs next to nothing. Who reads one holds a lock on the file
beside it; those that nobody reads go when a newer one is there.
"""

import contextlib
import os
import shutil
import sys
from pathlib import Path

import pyoxigraph as ox

from belegraph.errors import StoreError

if sys.platform != "win32":
    import fcntl

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


class Lease:
    """The lock that keeps a snapshot; it goes when it is closed, forgotten, or its process is killed."""

    def __init__(self, path: Path, *, exclusive: bool = False) -> None:
        """Take a lock without waiting.

        Raises:
            FileNotFoundError: the snapshot is gone.
            BlockingIOError: somebody else has it.
        """
        self._file = os.open(path, os.O_RDONLY)
        try:
            _lock(self._file, exclusive=exclusive)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __del__(self) -> None:
        if hasattr(self, "_file"):
            self.close()


def hold_latest(folder: Path) -> tuple[Path, Lease]:
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
            lease = Lease(_lease(home, max(numbers)))
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
    path.touch()
    with contextlib.suppress(BlockingIOError):
        lease = Lease(path, exclusive=True)
        shutil.rmtree(home / str(number), ignore_errors=True)
        with contextlib.suppress(OSError):  # Windows keeps what is open; the next batch tries again
            path.unlink()
        lease.close()


def _lock(file: int, *, exclusive: bool) -> None:
    if sys.platform != "win32":  # there, what is open cannot be removed
        fcntl.flock(file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
