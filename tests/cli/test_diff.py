"""`belegraph diff` tells what has changed between two folders."""

import json
from pathlib import Path

import pytest
from tests.conftest import Command
from tests.factory import HOLM, make_graph, make_statement, phrase


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The folder of a less certain statement and a new one."""
    new = make_statement(phrase("Holm", HOLM, 18), "plans", key="2.1")
    make_graph(make_statement(certainty="possible"), new).write(tmp_path / "later")
    return tmp_path / "later"


def test_text(small_output: Path, later: Path, belegraph: Command) -> None:
    run = belegraph("diff", small_output, later)
    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines() == [
        "article fluss",
        "  ~ Anna Kern | unterstützen | Riva (possible)",
        "      certainty: certain -> possible",
        "      Kern stützt Riva.",
        "  + Jon Holm | planen (certain)",
        "      Holm baut Mauern.",
        "1 added, 0 removed, 1 changed, 0 merged, 0 split",
    ]


def test_json(small_output: Path, later: Path, belegraph: Command) -> None:
    found = json.loads(belegraph("diff", later, small_output, "--format", "json").out)
    assert [change["kind"] for change in found["statements"]] == ["changed", "removed"]


@pytest.mark.parametrize(("options", "code"), [([], 0), (["--exit-code"], 1)])
def test_exit_code_tells_of_differences_where_it_is_asked_to(
    options: list[str], code: int, small_output: Path, later: Path, belegraph: Command
) -> None:
    assert belegraph("diff", small_output, later, *options).code == code


def test_nothing_differs(small_output: Path, belegraph: Command) -> None:
    run = belegraph("diff", small_output, small_output, "--exit-code")
    assert (run.code, run.out) == (0, "0 added, 0 removed, 0 changed, 0 merged, 0 split\n")


def test_folder_without_a_graph(small_output: Path, tmp_path: Path, belegraph: Command) -> None:
    run = belegraph("diff", small_output, tmp_path)
    assert (run.code, run.err.count("\n")) == (1, 1)


def test_file_without_graphs_is_one_line(small_output: Path, belegraph: Command) -> None:
    run = belegraph("diff", small_output / "graph.ttl", small_output)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert "the triples of a file stand in no graph of an article; give a folder" in run.err
