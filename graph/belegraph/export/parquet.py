"""The tables as Parquet, written by Arrow some rows at a time; needs `pip install belegraph[parquet]`."""

from collections.abc import Mapping
from dataclasses import astuple
from itertools import islice
from pathlib import Path

from belegraph.errors import MissingExtraError
from belegraph.export.tables import TABLES, Table, columns, write_descriptor
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
        _write(selection, table, folder / f"{table.name}.parquet")
    write_descriptor(folder, "parquet", "application/vnd.apache.parquet")


def _write(selection: Selection, table: Table, path: Path) -> None:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError as error:
        raise MissingExtraError("parquet", "pyarrow") from error
    schema = pa.schema([(name, getattr(pa, TYPES[kind])()) for name, kind in columns(table).items()])
    rows = map(astuple, table.rows(selection))
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        while batch := list(islice(rows, BATCH)):
            values = [
                pa.array(column, field.type) for column, field in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_batch(pa.record_batch(values, schema=schema))
