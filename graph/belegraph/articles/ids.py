"""Files to ids: the file name without its ending, with as many folders as it takes to be unique."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path

Parts = tuple[str, ...]


def name_files(paths: Collection[Path], taken: Collection[str] = frozenset()) -> Mapping[Path, str]:
    """Give each file an id that no other has and that depends neither on the working folder nor on the order.

    Args:
        paths: resolved paths, each once.
        taken: ids that are already given away.

    >>> name_files([Path("/a/news/rhein.txt"), Path("/a/blog/rhein.txt"), Path("/a/blog/ruhr.txt")]).values()
    dict_values(['news/rhein', 'blog/rhein', 'ruhr'])
    """
    pending = _labels(paths)
    ids: dict[Path, str] = {}
    length = 1
    while pending:
        counts = Counter(parts[-length:] for parts in pending.values())
        for path, parts in pending.items():
            id_ = "/".join(parts[-length:])
            if (counts[parts[-length:]] == 1 and id_ not in taken) or length >= len(parts):
                ids[path] = id_
        pending = {path: parts for path, parts in pending.items() if path not in ids}
        length += 1
    return {path: ids[path] for path in paths}


def _labels(paths: Collection[Path]) -> dict[Path, Parts]:
    """Split paths into names; where two files differ only in their ending, the ending stays."""
    stems = {path: unpacked(path).stem for path in paths}
    counts = Counter((path.parent, stem) for path, stem in stems.items())
    return {
        path: tuple(map(_readable, (*path.parts[1:-1], stem if counts[path.parent, stem] == 1 else path.name)))
        for path, stem in stems.items()
    }


def unpacked(path: Path) -> Path:
    """Return what a file is called when it is unpacked.

    >>> unpacked(Path("news.jsonl.gz")).name, unpacked(Path("news.jsonl")).name
    ('news.jsonl', 'news.jsonl')
    """
    return path.with_suffix("") if path.suffix.lower() == ".gz" and path.stem else path


def _readable(name: str) -> str:
    """Write a name in one way: macOS keeps an umlaut as two code points, and bytes that are no UTF-8 are surrogates."""
    return re.sub("[\ud800-\udfff]", "\ufffd", unicodedata.normalize("NFC", name))
