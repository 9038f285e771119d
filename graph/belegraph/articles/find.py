"""What the user names (files, folders, globs, standard input) to a sorted list of sources."""

import glob
import gzip
import os
import sys
from collections.abc import Collection, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO, cast

from belegraph.articles.ids import name_files, unpacked
from belegraph.articles.sources import Source, failure, unreadable
from belegraph.errors import ArticleError, Failure

STANDARD_INPUT = "-"
MARK = "graph.trig"
"""A folder with this file was written by belegraph."""
BUILT = frozenset({"graph.html", "articles.jsonl", "failed.jsonl"})
"""What belegraph writes that would be read as an article in the next run."""


def find_sources(names: Iterable[str], endings: Collection[str]) -> tuple[list[Source], list[Failure]]:
    """List the sources that some names stand for, each once and sorted by id, and what is wrong with the other names.

    Args:
        names: files, folders, globs, `-` for standard input.
        endings: what files are looked for, with the dot and in small letters.

    >>> find_sources(["*.missing"], [".txt", ".html"])
    ([], [Failure(source='*.missing', reason='no file of a known format; known endings are .txt, .html', article='')])
    """
    given = sorted(set(names))
    files: dict[Path, str] = {}
    errors: list[ArticleError] = []
    for name in given:
        if name != STANDARD_INPUT:
            for path in _files(name, endings, errors):
                real = Path(os.path.realpath(path))  # unlike Path.resolve, it survives links that lead to themselves
                files[real] = min(str(path), files.get(real, str(path)))
    sources = [_standard_input()] if STANDARD_INPUT in given else []
    ids = name_files(files.keys(), {source.id for source in sources})
    sources += [_file(path, ids[path], name) for path, name in sorted(files.items())]
    return sorted(sources, key=lambda source: source.id), sorted(map(failure, errors), key=lambda it: it.source)


def _standard_input() -> Source:
    return Source("stdin", "standard input", "", lambda: nullcontext(sys.stdin.buffer))


def _file(path: Path, id_: str, name: str) -> Source:
    plain = unpacked(Path(name))
    is_packed = plain != Path(name)
    try:
        size = path.stat().st_size
    except OSError:  # told when it is read
        size = 0
    return Source(id_, name, plain.suffix.lower(), lambda: _packed(path) if is_packed else path.open("rb"), size=size)


def _packed(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path))


def _files(name: str, endings: Collection[str], errors: list[ArticleError]) -> list[Path]:
    """List the files that a name stands for; what is wrong with it, or with folders in it, goes to `errors`."""
    before = len(errors)
    try:
        found = [path for path in _paths(name, errors) if unpacked(path).suffix.lower() in endings]
    except OSError as error:  # even to look whether a file is there can be forbidden
        found = []
        errors.append(unreadable(name, error))
    if not found and len(errors) == before:
        errors.append(ArticleError(name, "no file of a known format", f"known endings are {', '.join(endings)}"))
    return found


def _paths(name: str, errors: list[ArticleError]) -> Iterator[Path]:
    path = Path(name)
    if name and (path.exists() or path.is_symlink()):
        yield from _walk(path, errors)
    elif glob.has_magic(name):
        for match in glob.iglob(name, recursive=True):  # noqa: PTH207 - Path.glob refuses absolute patterns
            yield from _walk(Path(match), errors)
    else:
        errors.append(ArticleError(name, "no such file or folder", "check the path"))


def _walk(path: Path, errors: list[ArticleError]) -> Iterator[Path]:
    """Walk a folder, without hidden files and folders and without what belegraph wrote; a file is itself."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, files in os.walk(path, onerror=lambda error: errors.append(_forbidden(error))):
        folders[:] = [name for name in folders if not name.startswith(".")]
        ours = BUILT if MARK in files else frozenset()
        within = (Path(folder, name) for name in files if not name.startswith(".") and name not in ours)
        yield from (file for file in within if file.is_file() or file.is_symlink())  # a named pipe would block


def _forbidden(error: OSError) -> ArticleError:
    return unreadable(str(error.filename), error)
