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


def write_table(statements: Iterable[Told], file: BinaryIO) -> None:
    """Write the columns of the query `statements`, then start, end and rule, of statements in its order."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    _write(text, map(CELLS, statements))
    text.detach()  # the file stays open


def table(dataset: Dataset) -> str:
    """Return the same of all statements of a dataset, as its query tells them."""
    buffer = io.StringIO()
    _write(buffer, full_rows(dataset, "statements"))
    return buffer.getvalue()


def _write(file: TextIO, rows: Iterable[tuple[str | int, ...]]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow((*find("statements").columns, *MORE))
    writer.writerows(rows)
