"""Where the parts of a graph lie, while they are made."""

from dataclasses import dataclass
from pathlib import Path

from belegraph.grouping import Places

UNDER_WAY = ".parts"
"""Folder in the output folder, while the parts are made; hidden, so that it is never read as a source."""
RDF = ("nquads", "resolution")
KINDS = (*RDF, "statements", "mentions", "articles", "entities")
"""Folders of the result, each with files of its own."""

READ = ("named", "told", "prints", "things")
"""Rows that are written with the parts."""


@dataclass(frozen=True)
class PartPlaces(Places):
    """A folder under way, with the result's folders in it."""

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
