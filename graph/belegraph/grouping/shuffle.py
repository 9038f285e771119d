"""Rows on a disk that all processes see, to be read back by bucket: what a group-by passes between its two halves.

A source writes one file, whole or not at all, so what is done once more after a death gives the same file again.
"""

import os
import pickle
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from belegraph.grouping.files import beside

LEVEL = 1
"""How hard rows are packed: a tenth is left of them."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """An item for an engine: all rows whose keys fall into one bucket."""

    number: int
    source: str = ""

    @property
    def id(self) -> str:
        """Its name in files."""
        return f"{self.number:05}"

    @property
    def size(self) -> int:
        """Not known: a bucket is waited for as long as it takes."""
        return 0


@dataclass(frozen=True)
class Shuffle:
    """A folder of rows in so many buckets."""

    folder: Path
    buckets: int

    def write(self, source: str, rows: Iterable[tuple[str, object]]) -> None:
        """Write rows, each with the text that says into which bucket it falls; what the source wrote before goes."""
        parted: dict[int, list[object]] = defaultdict(list)
        for key, row in rows:
            parted[bucket_of(key, self.buckets)].append(row)
        with beside(self.folder / source) as path, path.open("wb") as file:
            places = {}
            for bucket in sorted(parted):
                start = file.tell()
                file.write(zlib.compress(pickle.dumps(parted[bucket]), LEVEL))
                places[bucket] = start, file.tell() - start
            end = file.tell()
            pickle.dump(places, file)
            file.write(end.to_bytes(8, "little"))

    def read(self, bucket: int) -> Iterator[object]:
        """Yield the rows of a bucket, in the order of the sources' names.

        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     shuffle = Shuffle(Path(folder) / "rows", 1)
        ...     shuffle.write("2", [("a", "later")])
        ...     shuffle.write("1", [("a", "first"), ("b", "next")])
        ...     list(shuffle.read(0))
        ['first', 'next', 'later']
        """
        for path in sorted(self.folder.iterdir()) if self.folder.is_dir() else ():
            if not path.name.startswith("."):
                yield from _rows(path, bucket)


def bucket_of(key: str, buckets: int) -> int:
    """Return the bucket of a key, the same on every machine.

    >>> bucket_of("urn:kern", 64)
    48
    """
    return zlib.crc32(key.encode()) % buckets


def _rows(path: Path, bucket: int) -> list[object]:
    with path.open("rb") as file:
        file.seek(-8, os.SEEK_END)
        file.seek(int.from_bytes(file.read(8), "little"))
        places: dict[int, tuple[int, int]] = pickle.load(file)
        if bucket not in places:
            return []
        start, length = places[bucket]
        file.seek(start)
        rows: list[object] = pickle.loads(zlib.decompress(file.read(length)))
        return rows
