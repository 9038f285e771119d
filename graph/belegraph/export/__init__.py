"""A written dataset -> the files of the output folder, each the same bytes for the same articles."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from rdflib import Dataset

from belegraph.errors import OutputError
from belegraph.export import articles, graphml, statements, turtle
from belegraph.model import Article


@dataclass(frozen=True)
class Content:
    """What is exported."""

    dataset: Dataset
    articles: tuple[Article, ...]


FORMATS: Mapping[str, Callable[[Content], str]] = {
    "graph.ttl": lambda content: turtle.plain(content.dataset),
    "graph.trig": lambda content: turtle.everything(content.dataset),
    "graph.graphml": lambda content: graphml.graphml(content.dataset),
    "statements.csv": lambda content: statements.table(content.dataset),
    "articles.jsonl": lambda content: articles.lines(content.articles),
}


def write_files(folder: Path, files: Iterable[tuple[str, str]]) -> tuple[Path, ...]:
    """Write files into a folder: first all of them beside it, then each renamed into its place.

    Args:
        folder: made if it is not there; other files in it are left alone.
        files: name and text of each.

    Raises:
        OutputError: the folder cannot be written; what stood there before is as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=".belegraph-", dir=folder))
    except OSError as error:
        raise OutputError(folder, f"cannot be written ({error.strerror})", "choose another folder with -o") from error
    try:
        names = [_write(beside / name, text) for name, text in files]
        return tuple(_move(beside / name, folder / name) for name in names)
    except OSError as error:
        raise OutputError(folder, f"cannot be written ({error.strerror})", "choose another folder with -o") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def remove_files(folder: Path, names: Iterable[str]) -> None:
    """Remove files of an earlier run that a folder may hold.

    Raises:
        OutputError: one cannot be removed.
    """
    try:
        for name in names:
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            folder, f"an older file cannot be removed ({error.strerror})", "choose another folder with -o"
        ) from error


def _write(path: Path, text: str) -> str:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return path.name


def _move(source: Path, target: Path) -> Path:
    os.replace(source, target)
    return target
