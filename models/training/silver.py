"""Silver sentences: labels that several networks agree on, one JSON object a line, compressed."""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from training.treebanks import Example


def write(path: Path, examples: Iterable[Example]) -> int:
    """Write examples and return how many."""
    count = 0
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for count, item in enumerate(examples, 1):  # noqa: B007  (the last count is returned)
            row = {"words": item.words, "heads": item.heads, "tags": item.tags}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return count


def read(path: Path) -> Iterator[Example]:
    """Yield what `write` wrote."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            tags = {kind: tuple(values) for kind, values in row["tags"].items()}
            yield Example("gsd", tuple(row["words"]), tuple(row["heads"]), tags)
