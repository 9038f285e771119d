"""What goes wrong with a store on disk, told in one line."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from belegraph.errors import StoreError

FAULTS = (
    ("lock", "another process writes into it", "wait until that is done; reading is possible meanwhile"),
    ("No space left", "the disk is full", "make room and run it again; what was there is kept"),
    ("disk is full", "the disk is full", "make room and run it again; what was there is kept"),
    ("File too large", "the disk is full", "make room and run it again; what was there is kept"),
    ("Permission denied", "cannot be written (permission denied)", "choose a folder of yours"),
    ("Read-only file system", "cannot be written (read-only file system)", "choose another folder"),
)
"""Part of what the system says; what it means; what to do. Oxigraph passes on the words of RocksDB."""


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
    except (OSError, RuntimeError, sqlite3.Error) as error:  # RuntimeError: what RocksDB finds corrupt
        reason = " ".join(str(error).split())
        for part, meaning, remedy in FAULTS:
            if part in reason:
                raise StoreError(str(folder), meaning, remedy) from error
        remedy = f"run: belegraph store restore {folder} BACKUP"
        raise StoreError(str(folder), f"damaged ({reason[:160]})", remedy) from error
