"""Tables of statements, entities, mentions and articles, as CSV and Parquet with a Data Package."""

import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.graphs import rich, two

from belegraph.dataset import oxigraph
from belegraph.errors import MissingExtraError
from belegraph.export import FOLDERS
from belegraph.export.tables import TABLES, columns
from belegraph.records.selection import Selection, select

Row = dict[str, object]
NAMES = [table.name for table in TABLES]


def typed(row: dict[str, str], kinds: dict[str, type]) -> Row:
    read: dict[type, Callable[[str], object]] = {str: str, int: int, bool: lambda value: value == "true"}
    return {name: read[kinds[name]](value) for name, value in row.items()}


def read_csv(folder: Path, name: str) -> list[Row]:
    kinds = columns(next(table for table in TABLES if table.name == name))
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [typed(row, kinds) for row in csv.DictReader(file)]


def read_parquet(folder: Path, name: str) -> list[Row]:
    return list(pq.read_table(folder / f"{name}.parquet").to_pylist())


READERS = {"csv": read_csv, "parquet": read_parquet}


def write(form: str, selection: Selection, folder: Path) -> Path:
    FOLDERS[form](selection, folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", sorted(READERS))
def test_rows_come_back(form: str, name: str, tmp_path: Path) -> None:
    selection = Selection(oxigraph(rich().dataset))
    table = next(table for table in TABLES if table.name == name)
    rows = [{column: getattr(row, column) for column in columns(table)} for row in table.rows(selection)]
    assert READERS[form](write(form, selection, tmp_path), name) == rows
    assert rows


@pytest.mark.parametrize("form", sorted(READERS))
def test_package_describes_every_column_of_every_file(form: str, tmp_path: Path) -> None:
    write(form, Selection(oxigraph(two().dataset)), tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        assert (tmp_path / resource["path"]).is_file()
        [first, *_] = READERS[form](tmp_path, resource["name"])
        assert [field["name"] for field in resource["schema"]["fields"]] == list(first)


@pytest.mark.parametrize("name", NAMES)
def test_key_tells_rows_apart(name: str, tmp_path: Path) -> None:
    rows = read_csv(write("csv", Selection(oxigraph(two().dataset)), tmp_path), name)
    key = next(table.key for table in TABLES if table.name == name)
    assert len({row[key] for row in rows}) == len(rows)


def test_links_lead_to_rows(tmp_path: Path) -> None:
    write("csv", Selection(oxigraph(two().dataset)), tmp_path)
    for table in TABLES:
        for column, other in table.links:
            known = {row[column] for row in read_csv(tmp_path, other)}
            assert {row[column] for row in read_csv(tmp_path, table.name)} <= known


def test_statement_has_its_article_its_words_and_its_certainty(tmp_path: Path) -> None:
    rows = read_csv(write("csv", Selection(oxigraph(rich().dataset)), tmp_path), "statements")
    row = next(row for row in rows if str(row["statement"]).endswith("/2.3"))
    wanted = {
        "article": "fluss", "number": 2, "subject_label": "Jon Holm", "relation_label": "planen", "object": '"Mauern",\n <b>',
        "object_is_thing": False, "certainty": "possible", "sentence": "Holm baut Mauern.", "publisher": "Bote",
        "published": "2024-05", "plain": False,
    }  # fmt: skip
    assert {name: row[name] for name in wanted} == wanted


@pytest.mark.parametrize(("article", "days"), [
    pytest.param("mai", ("2024-05-01", "2024-05-31"), id="month"),
    pytest.param("alt", ("2023-01-01", "2023-12-31"), id="year"),
])  # fmt: skip
def test_article_has_its_first_and_last_day(article: str, days: tuple[str, str], tmp_path: Path) -> None:
    rows = read_csv(write("csv", Selection(oxigraph(two().dataset)), tmp_path), "articles")
    assert [(row["first"], row["last"]) for row in rows if row["article"] == article] == [days]


def test_plain_statements_are_those_that_the_article_vouches_for(tmp_path: Path) -> None:
    selection = select(oxigraph(rich().dataset), plain=True)
    rows = read_csv(write("csv", selection, tmp_path), "statements")
    assert [str(row["statement"]).rpartition("/")[2] for row in rows] == ["1.1", "1.2", "1.4", "2.1"]


def test_missing_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r'pip install "belegraph\[parquet\]"'):
        write("parquet", Selection(oxigraph(two().dataset)), tmp_path)
