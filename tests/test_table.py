"""Answers of queries: for a notebook, and as DataFrames where pandas is installed."""

import sys

import pytest
from tests.factory import make_graph, make_statement

from belegraph.queries.table import PandasError, Table


def test_rows_become_a_dataframe() -> None:
    frame = make_graph(make_statement()).query("statements").to_pandas()
    assert list(frame.columns)[:3] == ["subject", "relation", "object"]
    assert frame.loc[0, "subject"] == "Anna Kern"


def test_an_empty_answer_keeps_its_columns() -> None:
    assert list(Table(("who",)).to_pandas().columns) == ["who"]


def test_without_pandas_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(PandasError, match="pip install pandas"):
        Table(("who",)).to_pandas()


@pytest.mark.parametrize(("table", "shown"), [
    pytest.param(Table(("a",), (("<x>",),)), "<td>&lt;x&gt;</td>", id="rows"),
    pytest.param(Table((), turtle="<urn:a> ."), "<pre>&lt;urn:a&gt; .</pre>", id="triples"),
])  # fmt: skip
def test_a_notebook_shows_it_escaped(table: Table, shown: str) -> None:
    assert shown in table._repr_html_()
