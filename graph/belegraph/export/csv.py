"""The tables as CSV with a header and line feeds, beside a Data Package: https://www.rfc-editor.org/rfc/rfc4180 ."""

import csv
from dataclasses import astuple
from pathlib import Path

from belegraph.export.tables import TABLES, columns, write_descriptor
from belegraph.records.selection import Selection


def write_csv(selection: Selection, folder: Path) -> None:
    """Write `statements.csv`, `entities.csv`, `mentions.csv`, `articles.csv` and `datapackage.json`.

    >>> import pyoxigraph, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_csv(Selection(pyoxigraph.Store()), Path(folder))
    ...     print((Path(folder) / "mentions.csv").read_text(), end="")
    mention,article,start,end,phrase,entity
    """
    for table in TABLES:
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns(table))
            writer.writerows(map(_cells, table.rows(selection)))
    write_descriptor(folder, "csv", "text/csv")


def _cells(row: object) -> list[object]:
    """Truth as the Table Schema writes it: https://datapackage.org/standard/table-schema/#boolean ."""
    return [str(value).lower() if isinstance(value, bool) else value for value in astuple(row)]  # type: ignore[call-overload]  # each row is a dataclass
