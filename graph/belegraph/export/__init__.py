"""A dataset -> files: the output folder, or any format on demand; each the same bytes for the same articles."""

import errno
import io
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from rdflib import Dataset

from belegraph.dataset import open_dataset, oxigraph
from belegraph.errors import Failure, OutputError
from belegraph.export import articles, statements
from belegraph.export.csv import write_csv
from belegraph.export.followthemoney import write_followthemoney
from belegraph.export.gexf import write_gexf
from belegraph.export.graphml import node_element, write_graphml, write_network
from belegraph.export.jsonld import write_jsonld
from belegraph.export.ntriples import write_nquads, write_ntriples
from belegraph.export.parquet import write_parquet
from belegraph.export.spool import Spool, SpooledArticles
from belegraph.export.turtle import serialize_turtle, write_trig, write_turtle
from belegraph.model import Article
from belegraph.records.part import ALL, Part
from belegraph.records.selection import Selection

ToFile = Callable[[Selection, BinaryIO], None]
ToFolder = Callable[[Selection, Path], None]

FORMATS: Mapping[str, ToFile] = {
    "turtle": write_turtle,
    "trig": write_trig,
    "ntriples": write_ntriples,
    "nquads": write_nquads,
    "jsonld": write_jsonld,
    "graphml": write_graphml,
    "gexf": write_gexf,
    "followthemoney": write_followthemoney,
}
"""Formats of one file."""
FOLDERS: Mapping[str, ToFolder] = {"csv": write_csv, "parquet": write_parquet}
"""Formats of several files."""


@dataclass(frozen=True)
class Content:
    """What is exported; the articles are sorted by id, and walked once."""

    dataset: Dataset
    articles: Iterable[Article]
    kept: Spool | None = None
    """Sheets of all graphs, gathered, where there are any; else they are made of the dataset."""

    @cached_property
    def spool(self) -> Spool:
        """The sheets of all graphs."""
        if self.kept is not None:
            return self.kept
        spool = Spool()
        spool.take_up(oxigraph(self.dataset))
        spool.gather()
        return spool

    @cached_property
    def lang(self) -> str:
        """The language of most articles."""
        return self.spool.language()


FILES: Mapping[str, Callable[[Content, BinaryIO], None]] = {
    "graph.ttl": lambda content, file: serialize_turtle(content.spool.triples(), file),
    "graph.trig": lambda content, file: file.writelines(content.spool.trig()),
    "graph.graphml": lambda content, file: write_network(
        map(node_element, content.spool.nodes(content.lang)), content.spool.edges(content.lang), file
    ),
    "statements.csv": lambda content, file: statements.write_table(content.spool.cells(content.lang), file),
    "articles.jsonl": lambda content, file: articles.write_articles(content.articles, file),
}
"""What the output folder has besides the page; each is written as a stream."""
LARGEST = ("graph.graphml", "statements.csv", "graph.trig", "graph.ttl", "articles.jsonl")
"""The same, what takes longest first."""
FAILED = "failed.jsonl"


@dataclass(frozen=True)
class File:
    """An item for an engine: a file of `FILES`, by its name."""

    id: str
    source: str = ""
    size: int = 0


@dataclass(frozen=True)
class WriteFile:
    """A task for an engine: write one of `FILES` into a folder, from sheets that have been gathered."""

    spool: Path
    folder: Path

    def __call__(self, file: File) -> None:
        """Write it."""
        with closing(Spool(self.spool, is_gathered=True)) as spool, (self.folder / file.id).open("wb") as opened:
            FILES[file.id](Content(open_dataset(), SpooledArticles(spool), spool), opened)


Run = Callable[[WriteFile, Iterable[File]], Iterator[Failure | None]]
"""An engine, and how many processes it has."""


def text(write: ToFile, dataset: Dataset, part: Part = ALL) -> str:
    """Return what a format of one file writes of a dataset.

    >>> from belegraph.dataset import open_dataset
    >>> text(write_ntriples, open_dataset())
    ''
    """
    write(Selection(oxigraph(dataset), part), file := io.BytesIO())
    return file.getvalue().decode("utf-8")


def write_files(folder: Path, files: Iterable[tuple[str, str]]) -> tuple[Path, ...]:
    """Write texts into a folder, as `fill` does.

    Args:
        folder: made if it is not there; other files in it are left alone.
        files: name and text of each.

    Raises:
        OutputError: the folder cannot be written; what stood there before is as it was.
    """

    def write(beside: Path) -> None:
        for name, content in files:
            _write(beside / name, content)

    return fill(folder, write)


def write_output(folder: Path, content: Content, names: Collection[str], *, run: Run | None = None) -> tuple[Path, ...]:
    """Write some of `FILES` into a folder, as `fill` does.

    Args:
        folder: as `fill` takes it.
        content: what is written.
        names: of the files.
        run: what does this in other processes, where the sheets lie in a file; None: this process does it.

    Raises:
        OutputError: the folder cannot be written; what stood there before is as it was.
    """
    sheets = content.kept.path if content.kept is not None else None

    def write(beside: Path) -> None:
        if run is not None and sheets is not None:
            _let_write(run, WriteFile(sheets, beside), names)
            return
        for name in names:
            with (beside / name).open("wb") as file:
                FILES[name](content, file)

    return fill(folder, write)


def _let_write(run: Run, task: WriteFile, names: Collection[str]) -> None:
    for failure in filter(None, run(task, [File(name) for name in LARGEST if name in names])):
        raise OSError(errno.EIO, failure.reason)


def write_failures(folder: Path, failures: Sequence[Failure]) -> tuple[Path, ...]:
    """Write what could not be built into `FAILED`, one JSON object a line; without failures an older file goes.

    Raises:
        OutputError: the folder cannot be written.
    """
    if not failures:
        remove_files(folder, [FAILED])
        return ()
    lines = (json.dumps(asdict(each), ensure_ascii=False) + "\n" for each in failures)
    return write_files(folder, [(FAILED, "".join(lines))])


def write_file(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write one file, beside the old one at first.

    Raises:
        OutputError: it cannot be written; what stood there before is as it was.
    """

    def write_in(beside: Path) -> None:
        with (beside / path.name).open("wb") as file:
            write(file)

    fill(path.parent, write_in)


def fill(folder: Path, write: Callable[[Path], None]) -> tuple[Path, ...]:
    """Write files into a folder: first all of them beside it, then each renamed into its place.

    Args:
        folder: made if it is not there; other files in it are left alone.
        write: called with the folder beside it.

    Raises:
        OutputError: the folder cannot be written; what stood there before is as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=".belegraph-", dir=folder))
    except OSError as error:
        raise OutputError(folder, f"cannot be written ({error.strerror})", "choose another folder with -o") from error
    try:
        write(beside)
        written = sorted(beside.iterdir())
        return tuple(_move(path, folder / path.name) for path in written)
    except (OSError, sqlite3.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise OutputError(folder, f"cannot be written ({reason})", "choose another folder with -o") from error
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


def _write(path: Path, content: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(content)


def _move(source: Path, target: Path) -> Path:
    os.replace(source, target)
    return target
