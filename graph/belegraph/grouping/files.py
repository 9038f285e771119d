"""Files that are whole or not there, so that a process that dies leaves nothing half done."""

import gzip
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give a file beside another, which takes its place when all is written.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with beside(Path(folder) / "new" / "a.txt") as near:
    ...         _ = near.write_text("whole")
    ...     (Path(folder) / "new" / "a.txt").read_text()
    'whole'
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    near = Path(name)
    try:
        near.chmod(0o644)  # made for its owner alone, but others are to load it
        yield near
        os.replace(near, path)
    except BaseException:
        near.unlink(missing_ok=True)
        raise


def write_gzip(path: Path, lines: Iterable[bytes]) -> None:
    """Write lines, packed, with no name and no clock in the file."""
    with beside(path) as near, near.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed:
        packed.writelines(lines)
