"""`belegraph export` writes a folder's graph in other formats, whole or in part."""

from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.conftest import Command

from belegraph.cli.export import FORMATS as NAMES
from belegraph.export import FOLDERS, FORMATS

TABLES = ["articles", "entities", "mentions", "statements"]


def test_the_command_names_every_format() -> None:
    assert set(NAMES) == {*FORMATS, *FOLDERS}


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_one_file_goes_to_standard_output(form: str, small_output: Path, belegraph: Command) -> None:
    run = belegraph("export", small_output, form)
    assert (run.code, run.err) == (0, "")
    assert "Anna Kern" in run.out


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_file_has_the_same(form: str, small_output: Path, tmp_path: Path, belegraph: Command) -> None:
    assert belegraph("export", small_output, form, "-o", tmp_path / "new" / "a.out").out == ""
    assert (tmp_path / "new" / "a.out").read_bytes().decode() == belegraph("export", small_output, form).out


@pytest.mark.parametrize("form", sorted(FOLDERS))
def test_tables_go_into_a_folder(form: str, small_output: Path, tmp_path: Path, belegraph: Command) -> None:
    assert belegraph("export", small_output, form, "-o", tmp_path / "tables").code == 0
    names = {path.name for path in (tmp_path / "tables").iterdir()}
    assert names == {*(f"{name}.{form}" for name in TABLES), "datapackage.json"}


@pytest.mark.parametrize(("options", "count"), [
    pytest.param([], 1, id="all"),
    pytest.param(["--from", "anna kern"], 1, id="around a thing"),
    pytest.param(["--from", "anna kern", "--hops", "0"], 0, id="no step"),
    pytest.param(["--since", "2024"], 0, id="the article has no date"),
    pytest.param(["--min-certainty", "certain"], 1, id="certain"),
    pytest.param(["--plain"], 0, id="no statement"),
    pytest.param(["--full"], 1, id="statement"),
])  # fmt: skip
def test_a_part(options: list[str], count: int, small_output: Path, belegraph: Command) -> None:
    run = belegraph("export", small_output, "nquads", *options)
    quads = ox.parse(run.out.encode(), format=ox.RdfFormat.N_QUADS)
    assert len([quad for quad in quads if quad.predicate.value.endswith("#polarity")]) == count


@pytest.mark.parametrize(("arguments", "told", "code"), [
    pytest.param(["csv"], "csv is several files; name a folder with -o", 2, id="tables on standard output"),
    pytest.param(["word"], "'word' is not one of", 2, id="unknown format"),
    pytest.param(["turtle", "--since", "gestern"], "'gestern' is no date", 2, id="no date"),
    pytest.param(["turtle", "--hops", "2"], "--hops counts from a thing; name it with --from", 2, id="steps from nowhere"),
    pytest.param(["turtle", "--from", "Niemand"], "Niemand: nothing is called so", 2, id="unknown thing"),
    pytest.param(["turtle", "-o", "/proc/none/a.ttl"], "/proc/none: cannot be written", 1, id="no such folder"),
])  # fmt: skip
def test_wrong_use_is_one_line(
    arguments: list[str], told: str, code: int, small_output: Path, belegraph: Command
) -> None:
    run = belegraph("export", small_output, *arguments)
    assert (run.code, run.out, run.err.count("\n")) == (code, "", 1)
    assert told in run.err


def test_folder_without_a_graph(tmp_path: Path, belegraph: Command) -> None:
    assert "run: belegraph build SOURCE" in belegraph("export", tmp_path, "turtle").err


def test_old_file_stays_when_the_new_one_fails(
    small_output: Path, tmp_path: Path, belegraph: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a.ttl").write_text("old", encoding="utf-8")
    monkeypatch.setitem(FORMATS, "turtle", fail)  # type: ignore[arg-type]  # it is a dict
    run = belegraph("export", small_output, "turtle", "-o", tmp_path / "a.ttl")
    assert (run.code, [path.name for path in tmp_path.iterdir()]) == (1, ["a.ttl"])
    assert "No space left on device" in run.err
    assert (tmp_path / "a.ttl").read_text(encoding="utf-8") == "old"
