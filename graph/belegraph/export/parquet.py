"""The tables as Parquet, written by Arrow some rows at a time; needs `pip install belegraph[parquet]`."""

from collections.abc import Iterable, Mapping
from dataclasses import astuple
from importlib.util import find_spec
from itertools import islice
from pathlib import Path

from belegraph.errors import MissingExtraError
from belegraph.export.tables import TABLES, Record, Table, columns, write_descriptor
from belegraph.records.selection import Selection

BATCH = 10_000
"""Rows that are written at a time."""
TYPES: Mapping[type, str] = {str: "string", int: "int64", bool: "bool_"}


def write_parquet(selection: Selection, folder: Path) -> None:
    """Write `statements.parquet`, `entities.parquet`, `mentions.parquet`, `articles.parquet`, `datapackage.json`.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    for table in TABLES:
        write_table(table, table.rows(selection), folder / f"{table.name}.parquet")
    write_descriptor(folder, "parquet", "application/vnd.apache.parquet")


def write_table(table: Table, records: Iterable[Record], path: Path) -> None:
    """Write some rows of a table into a file.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    expect_arrow()
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(name, getattr(pa, TYPES[kind])()) for name, kind in columns(table).items()])
    rows = map(astuple, records)
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        while batch := list(islice(rows, BATCH)):
            values = [
                pa.array(column, field.type) for column, field in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_batch(pa.record_batch(values, schema=schema))


def expect_arrow() -> None:
    """Be sure that Parquet can be written.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    if find_spec("pyarrow") is None:
        raise MissingExtraError("parquet", "pyarrow")
