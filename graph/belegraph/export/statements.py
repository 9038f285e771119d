"""The statements as a table: CSV, https://www.rfc-editor.org/rfc/rfc4180 (lines end with a line feed)."""

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO, TextIO

from rdflib import Dataset

from belegraph.queries import find, full_rows, streamed_rows

MORE = ("start", "end", "rule")


def write_table(dataset: Dataset, file: BinaryIO) -> None:
    """Write the columns of the query `statements`, then start, end and rule, an article at a time."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    _write(text, streamed_rows(dataset, "statements"))
    text.detach()  # the file stays open


def table(dataset: Dataset) -> str:
    """Return the same as a text."""
    buffer = io.StringIO()
    _write(buffer, full_rows(dataset, "statements"))
    return buffer.getvalue()


def _write(file: TextIO, rows: Iterable[tuple[str, ...]]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow((*find("statements").columns, *MORE))
    writer.writerows(rows)
