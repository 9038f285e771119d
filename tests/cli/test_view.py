"""`belegraph view` writes the page of a folder or of a part of it, and opens it."""

import webbrowser
from pathlib import Path

import pytest
from tests.conftest import Command

KERN = "https://w3id.org/belegraph/entity/anna-kern"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was asked to open."""
    addresses: list[str] = []
    monkeypatch.setattr(webbrowser, "open", addresses.append)
    return addresses


def test_the_page_is_written_and_opened(
    small_output: Path, tmp_path: Path, belegraph: Command, opened: list[str]
) -> None:
    page = tmp_path / "page.html"
    run = belegraph("view", small_output, "-o", page)
    assert (run.code, run.out) == (0, f"{page}\n")
    assert opened == [page.as_uri()]
    assert "Kern stützt Riva." in page.read_text(encoding="utf-8")


def test_the_page_lies_in_the_folder_by_default(small_output: Path, belegraph: Command, opened: list[str]) -> None:
    assert belegraph("view", small_output, "--no-open").out == f"{small_output / 'view.html'}\n"
    assert opened == []


@pytest.mark.parametrize(("options", "is_shown"), [
    pytest.param(["--from", "anna kern"], True, id="around a label"),
    pytest.param(["--from", KERN, "--hops", "2"], True, id="around an identifier"),
    pytest.param(["--from", "anna kern", "--hops", "0"], False, id="no step"),
    pytest.param(["--min-certainty", "certain"], True, id="certain enough"),
    pytest.param(["-e", "CONSTRUCT { ?s bg:supports ?o } WHERE { ?s bg:supports ?o }"], True, id="constructed"),
    pytest.param(["-e", "CONSTRUCT { ?s bg:opposes ?o } WHERE { ?s bg:opposes ?o }"], False, id="nothing constructed"),
    pytest.param(["-e", "CONSTRUCT { ?s a bg:Statement } WHERE { ?s a bg:Statement }"], True, id="a statement"),
])  # fmt: skip
def test_a_part_is_shown(
    options: list[str], is_shown: bool, small_output: Path, tmp_path: Path, belegraph: Command
) -> None:
    page = tmp_path / "page.html"
    assert belegraph("view", small_output, *options, "--no-open", "-o", page).code == 0
    assert ('"Kern stützt Riva."' in page.read_text(encoding="utf-8")) is is_shown


def test_another_language(small_output: Path, tmp_path: Path, belegraph: Command) -> None:
    page = tmp_path / "page.html"
    belegraph("view", small_output, "--lang", "en", "--no-open", "-o", page)
    assert '<html lang="en">' in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(("options", "told"), [
    pytest.param(["--from", "Niemand"], "Niemand: nothing is called so", id="unknown thing"),
    pytest.param(["-e", "SELECT ?s WHERE { ?s ?p ?o }"], "does not construct triples", id="no triples"),
    pytest.param(["-e", "CONSTRUCT"], "malformed SPARQL", id="malformed"),
])  # fmt: skip
def test_what_cannot_be_shown_is_one_line(
    options: list[str], told: str, small_output: Path, belegraph: Command
) -> None:
    run = belegraph("view", small_output, *options, "--no-open")
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert told in run.err


def test_a_folder_without_a_graph(tmp_path: Path, belegraph: Command) -> None:
    assert "run: belegraph build SOURCE" in belegraph("view", tmp_path).err
