"""The statements as a table: CSV, https://www.rfc-editor.org/rfc/rfc4180 (lines end with a line feed)."""

import csv
import io
from collections.abc import Iterable
from operator import attrgetter
from typing import BinaryIO, TextIO

from rdflib import Dataset

from belegraph.queries import find, full_rows
from belegraph.records.rows import Told

MORE = ("start", "end", "rule")


CELLS = attrgetter(
    "subject_label", "relation_label", "object_label", "polarity", "certainty", "mode", "speaker_label", "quoted",
    "sentence", "article", "start", "end", "rules",
)  # fmt: skip
"""What a statement has in each column."""
Cells = Iterable[tuple[str | int, ...]]


def cells_of(statements: Iterable[Told]) -> Cells:
    """Yield the rows of some statements.

    >>> list(cells_of([]))
    []
    """
    return map(CELLS, statements)


def write_table(rows: Cells, file: BinaryIO) -> None:
    """Write the columns of the query `statements`, then start, end and rule, of rows in its order."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    _write(text, rows)
    text.detach()  # the file stays open


def table(dataset: Dataset) -> str:
    """Return the same of all statements of a dataset, as its query tells them."""
    buffer = io.StringIO()
    _write(buffer, full_rows(dataset, "statements"))
    return buffer.getvalue()


def _write(file: TextIO, rows: Cells) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow((*find("statements").columns, *MORE))
    writer.writerows(rows)
