"""The journal: a batch that is written to disk before the store is touched, and goes when all of it has arrived.

What is killed in between is done again when the store is opened next. A batch counts as told from the moment when its
file has its name.
"""

import json
import os
from collections.abc import Iterable
from pathlib import Path

JOURNAL = "batch.nq"


def write(folder: Path, graphs: list[str], quads: Iterable[bytes]) -> int:
    """Write a batch down: a comment with the names of its graphs, then its quads; return how many bytes these are."""
    head = "# " + json.dumps(graphs) + "\n"
    beside = folder / f".{JOURNAL}"
    with beside.open("wb") as file:
        file.write(head.encode())
        file.writelines(quads)
        file.flush()
        os.fsync(file.fileno())
        size = file.tell()
    os.replace(beside, folder / JOURNAL)
    return size


def read(folder: Path) -> tuple[list[str], Path] | None:
    """Return the names of the graphs and the file with the quads of the batch that is under way; None if none is.

    >>> read(Path("nowhere"))
    """
    path = folder / JOURNAL
    if not path.exists():
        return None
    with path.open("rb") as file:
        return json.loads(file.readline()[2:]), path


def clear(folder: Path) -> None:
    """Forget the batch: all of it has arrived."""
    (folder / JOURNAL).unlink(missing_ok=True)
