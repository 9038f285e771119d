"""Snapshots: what readers read, since Oxigraph allows none beside a writer. One is taken after each batch.

A snapshot is a numbered folder of hard links, so it costs next to nothing. Who reads one holds a lock on the file
beside it; those that nobody reads go when a newer one is there.
"""

import contextlib
import shutil
import sys
from pathlib import Path
from typing import IO

import pyoxigraph as ox

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


def hold_latest(folder: Path) -> tuple[Path, IO[bytes]] | None:
    """Return the last finished snapshot, and the open file whose lock keeps it; None if there is none yet.

    >>> hold_latest(Path("nowhere"))
    """
    home = folder / SNAPSHOTS
    while numbers := sorted(_numbers(home)):
        with contextlib.suppress(FileNotFoundError):  # dropped since we looked: a newer one is there
            lease = _lease(home, numbers[-1]).open("rb")
            if _lock(lease, exclusive=False) and (home / str(numbers[-1])).is_dir():
                return home / str(numbers[-1]), lease
            lease.close()
    return None


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
    with _lease(home, number).open("ab") as lease:
        if _lock(lease, exclusive=True):
            shutil.rmtree(home / str(number), ignore_errors=True)
            with contextlib.suppress(OSError):  # Windows keeps what is open; the next batch tries again
                _lease(home, number).unlink()


def _lock(file: IO[bytes], *, exclusive: bool) -> bool:
    """Lock a file without waiting; the lock goes with the file's handle, or with the process that is killed."""
    if sys.platform == "win32":
        return True  # what is open cannot be removed there
    try:
        fcntl.flock(file, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
