"""The file that makes a folder a store: in which form it is kept, and in which folder its graph lies."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from belegraph.errors import StoreError
from belegraph.store.faults import damaged

MARKER = "belegraph.store"
"""JSON; its ending is not that of an article, so that a folder with a store in it can be read as a source."""
FORMAT = 1
"""Form of the stores that this belegraph writes; it grows when an older belegraph could not read them."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What the file says: the form, and the name of the folder of the graph."""

    format: int = FORMAT
    graph: str = "graph-1"


def is_store(folder: Path) -> bool:
    """Tell whether a folder is a store, be it damaged or not.

    >>> is_store(Path("nowhere"))
    False
    """
    return (folder / MARKER).exists()


def read_marker(folder: Path) -> Marker:
    """Read the file of a store.

    Raises:
        StoreError: there is none, it is damaged, or it is a newer belegraph's.

    >>> read_marker(Path("nowhere"))
    Traceback (most recent call last):
    belegraph.errors.StoreError: nowhere: no store of belegraph; run: belegraph ingest SOURCE --store nowhere
    """
    try:
        marker = Marker(**json.loads((folder / MARKER).read_text(encoding="utf-8")))
    except (FileNotFoundError, NotADirectoryError) as error:
        remedy = f"run: belegraph ingest SOURCE --store {folder}"
        raise StoreError(str(folder), "no store of belegraph", remedy) from error
    except (OSError, ValueError, TypeError) as error:
        raise damaged(folder, f"{MARKER} cannot be read") from error
    if marker.format > FORMAT:
        reason = f"written by a newer belegraph (form {marker.format}, this one knows {FORMAT})"
        raise StoreError(str(folder), reason, "install the newer belegraph: pip install -U belegraph")
    return marker


def write_marker(folder: Path, marker: Marker) -> None:
    """Write the file of a store in one go."""
    beside = folder / f".{MARKER}"
    with beside.open("w", encoding="utf-8") as file:
        file.write(json.dumps(asdict(marker)) + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, folder / MARKER)


def create(folder: Path) -> None:
    """Make an empty or new folder a store.

    Raises:
        StoreError: the folder holds something else, or cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        holds = [path.name for path in folder.iterdir() if path.name != f".{MARKER}"]
        if not holds:
            write_marker(folder, Marker())
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(str(folder), f"cannot be written ({reason})", "choose another folder") from error
    if holds:
        raise StoreError(str(folder), "neither empty nor a store of belegraph", "choose another folder")
