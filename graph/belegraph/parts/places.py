"""Where the parts of a graph lie, and what passes between those who make them."""

import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from belegraph.parts.files import beside
from belegraph.parts.shuffle import Shuffle

UNDER_WAY = ".parts"
"""Folder in the output folder, while the parts are made; hidden, so that it is never read as a source."""
RDF = ("nquads", "resolution")
KINDS = (*RDF, "statements", "mentions", "articles", "entities")
"""Folders of the result, each with files of its own."""

READ = ("named", "told", "prints", "things")
"""Rows that are written with the parts."""


@dataclass(frozen=True)
class Places:
    """A folder under way: the result's folders, and rows that pass from one step to the next.

    Attributes:
        folder: on a disk that all machines of a cluster see.
        buckets: in how many pieces things are grouped; as many can be worked on at once.
    """

    folder: Path
    buckets: int

    def shuffle(self, *names: str) -> Shuffle:
        """Return the rows of a name."""
        return Shuffle(self.folder / "rows" / "-".join(names), self.buckets)

    def part(self, kind: str, name: str) -> Path:
        """Return the file of a part of the result."""
        return self.folder / "result" / kind / f"part-{name}.{'nq.gz' if kind in RDF else 'parquet'}"

    def forget(self, parts: int) -> None:
        """Remove what an earlier run has left of parts that are no longer there; so many are."""
        names = {f"{number:05}" for number in range(parts)}
        left = [
            *((path, path.name) for path in (self.folder / "rows").glob("*/*") if path.parent.name in READ),
            *((path, path.name.split(".")[0].removeprefix("part-")) for path in (self.folder / "result").glob("*/*")),
            *((path, path.stem.removeprefix("receipt-")) for path in self.folder.glob("receipt-*")),
        ]
        for path, name in left:
            if name not in names:
                path.unlink()

    def keep(self, name: str, value: object) -> None:
        """Write a value that all may need, whole or not at all."""
        with beside(self.folder / f"{name}.pickle") as path:
            path.write_bytes(pickle.dumps(value))

    def kept(self, name: str) -> Any:  # noqa: ANN401 - whatever was kept
        """Read a value, or None where nobody has written one."""
        path = self.folder / f"{name}.pickle"
        return pickle.loads(path.read_bytes()) if path.is_file() else None
