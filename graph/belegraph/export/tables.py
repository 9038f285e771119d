"""The four tables of a selection and their Data Package: https://datapackage.org/standard/data-package/ ."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from belegraph.records import told
from belegraph.records.rows import Mentioned, Named, Published, Told
from belegraph.records.selection import Selection

Record = Told | Named | Mentioned | Published
TYPES: Mapping[object, str] = {str: "string", int: "integer", bool: "boolean"}
DESCRIPTOR = "datapackage.json"


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its rows, their type, the column that tells them apart, and columns that point to other tables."""

    name: str
    rows: Callable[[Selection], Iterator[Record]]
    row: type[Record]
    key: str
    title: str
    links: tuple[tuple[str, str], ...] = ()


TABLES = (
    Table("statements", told.statements, Told, "statement", "who says what, how it is meant, where it stands",
          (("article", "articles"),)),
    Table("entities", told.entities, Named, "entity", "the things that articles speak of"),
    Table("mentions", told.mentions, Mentioned, "mention", "the words that name things, in code points of the text",
          (("article", "articles"),)),
    Table("articles", told.articles, Published, "article", "the articles and their origin"),
)  # fmt: skip


def columns(table: Table) -> dict[str, type]:
    """Return the columns of a table and what they hold.

    >>> columns(TABLES[2])["start"]
    <class 'int'>
    """
    return {field.name: field.type for field in fields(table.row) if isinstance(field.type, type)}


def write_descriptor(folder: Path, suffix: str, mediatype: str) -> None:
    """Write `datapackage.json` beside the tables, which are named `statements.csv` or the like."""
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "belegraph",
        "resources": [_resource(table, suffix, mediatype) for table in TABLES],
    }
    text = json.dumps(package, ensure_ascii=False, indent=1) + "\n"
    (folder / DESCRIPTOR).write_text(text, encoding="utf-8", newline="\n")


def _resource(table: Table, suffix: str, mediatype: str) -> dict[str, object]:
    links = [{"fields": [name], "reference": {"resource": to, "fields": [name]}} for name, to in table.links]
    schema: dict[str, object] = {
        "fields": [{"name": name, "type": TYPES[kind]} for name, kind in columns(table).items()],
        "primaryKey": [table.key],
    }
    return {
        "name": table.name, "title": table.title, "type": "table", "path": f"{table.name}.{suffix}", "format": suffix,
        "mediatype": mediatype, "encoding": "utf-8", "schema": schema | ({"foreignKeys": links} if links else {}),
    }  # fmt: skip
