"""What goes wrong with a store on disk, told in one line."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from belegraph.errors import StoreError

FAULTS = (
    (
        ("lock file", "lock hold", "database is locked"),  # not "lock" alone: it stands in "block", too
        ("another process writes into it", "wait until that is done; reading is possible meanwhile"),
    ),
    (
        ("No space left", "disk is full", "File too large"),
        ("the disk is full", "make room and run it again; what was there is kept"),
    ),
    (("Permission denied",), ("cannot be written (permission denied)", "choose a folder of yours")),
    (("Read-only file system",), ("cannot be written (read-only file system)", "choose another folder")),
)
"""Parts of what the system says; what it means, and what to do. Oxigraph passes on the words of RocksDB."""
BROKEN = (OSError, RuntimeError, SyntaxError, ValueError, sqlite3.Error)
"""RuntimeError: what RocksDB finds corrupt; SyntaxError and ValueError: a journal that cannot be read."""


def damaged(folder: Path, reason: str) -> StoreError:
    """Return the error for a store that is not as it was written.

    >>> print(damaged(Path("s"), "graph-1 is missing"))
    s: damaged (graph-1 is missing); run: belegraph store restore s [BACKUP]
    """
    return StoreError(str(folder), f"damaged ({reason[:160]})", f"run: belegraph store restore {folder} [BACKUP]")


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn the errors of the disk and of Oxigraph into one of ours.

    Raises:
        StoreError: in place of them.

    >>> with told(Path("s")):
    ...     raise OSError("IO error: While lock file: s/LOCK: Resource temporarily unavailable")
    Traceback (most recent call last):
    belegraph.errors.StoreError: s: another process writes into it; wait until that is done; reading is possible ...
    """
    try:
        yield
    except StoreError:
        raise
    except BROKEN as error:
        reason = " ".join(str(error).split())
        for parts, told_as in FAULTS:
            if any(part in reason for part in parts):
                raise StoreError(str(folder), *told_as) from error
        raise damaged(folder, reason) from error
