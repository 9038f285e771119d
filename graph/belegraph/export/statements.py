"""The statements as a table: CSV, https://www.rfc-editor.org/rfc/rfc4180 (lines end with a line feed)."""

import csv
import io
from typing import BinaryIO

from rdflib import Dataset

from belegraph.queries import find, full_rows

MORE = ("start", "end", "rule")


def write_table(dataset: Dataset, file: BinaryIO) -> None:
    """Write what `table` returns."""
    file.write(table(dataset).encode("utf-8"))


def table(dataset: Dataset) -> str:
    """Return the columns of the query `statements`, then start, end and rule."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow((*find("statements").columns, *MORE))
    writer.writerows(full_rows(dataset, "statements"))
    return buffer.getvalue()
