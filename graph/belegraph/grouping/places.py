"""What passes between the steps that group rows, on a disk that all who do them see."""

import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from belegraph.grouping.files import beside
from belegraph.grouping.shuffle import Shuffle
from belegraph.records.gathered import Gathered


@dataclass(frozen=True)
class Places:
    """A folder under way: rows that pass from one step to the next, and what all may need.

    Attributes:
        folder: on a disk that all machines of a cluster see.
        buckets: in how many pieces things are grouped; as many can be worked on at once.
    """

    folder: Path
    buckets: int

    def shuffle(self, *names: str) -> Shuffle:
        """Return the rows of a name."""
        return Shuffle(self.folder / "rows" / "-".join(names), self.buckets)

    def keep(self, name: str, value: object) -> None:
        """Write a value that all may need, whole or not at all."""
        with beside(self.folder / f"{name}.pickle") as path:
            path.write_bytes(pickle.dumps(value))

    def kept(self, name: str) -> Any:  # noqa: ANN401 - whatever was kept
        """Read a value, or None where nobody has written one."""
        path = self.folder / f"{name}.pickle"
        return pickle.loads(path.read_bytes()) if path.is_file() else None


def write_rows(places: Places, source: str, rows: Gathered) -> None:
    """Write the rows of some articles, with which everything begins."""
    places.shuffle("named").write(source, ((row.article, row) for row in rows.named))
    places.shuffle("told").write(source, ((row.article, row) for row in rows.told))
    places.shuffle("prints").write(source, ((row.article, row) for row in rows.prints))
