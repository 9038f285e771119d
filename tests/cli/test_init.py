"""Every error is one line and an exit code; asking for help loads neither spaCy nor rdflib."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import Command


@pytest.mark.parametrize(("arguments", "told"), [
    pytest.param([], "Missing command", id="no command"),
    pytest.param(["biuld"], "No such command 'biuld'", id="unknown command"),
    pytest.param(["--colour"], "No such option '--colour'", id="unknown option"),
    pytest.param(["build"], "Missing argument 'SOURCE...'", id="no source"),
    pytest.param(["build", "a.txt", "--colour"], "No such option '--colour'", id="unknown option of build"),
    pytest.param(["build", "a.txt", "-o"], "Option '-o' requires an argument", id="option without its value"),
    pytest.param(["query"], "Missing argument 'PLACE'", id="no folder"),
    pytest.param(["query", "out"], "give either the NAME of a query or -e", id="no query"),
    pytest.param(["query", "out", "roles", "-e", "ASK {}"], "give either the NAME of a query or -e", id="two queries"),
    pytest.param(["query", "out", "roles", "--lang", "fr"], "'fr' is not one of 'de', 'en'", id="unknown language"),
    pytest.param(["query", "out", "roles", "--format", "xml"], "'xml' is not one of", id="unknown format"),
    pytest.param(["query", "out", "roles", "x", "y"], "roles: takes no further argument", id="too many arguments"),
])  # fmt: skip
def test_wrong_use_is_one_line_and_two(arguments: list[str], told: str, belegraph: Command) -> None:
    run = belegraph(*arguments)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("belegraph: ")
    assert run.err.count("\n") == 1
    assert told in run.err


@pytest.mark.parametrize(("arguments", "told"), [
    pytest.param(["--help"], "Turn news articles into an RDF graph", id="of belegraph"),
    pytest.param(["-h"], "Turn news articles into an RDF graph", id="in short"),
    pytest.param(["build", "--help"], "SOURCE is a file", id="of build"),
    pytest.param(["query", "--help"], "NAME is a named query", id="of query"),
    pytest.param(["--version"], "belegraph 0.", id="version"),
])  # fmt: skip
def test_help_goes_to_standard_output(arguments: list[str], told: str, belegraph: Command) -> None:
    run = belegraph(*arguments)
    assert (run.code, run.err) == (0, "")
    assert told in run.out


@pytest.mark.parametrize("arguments", [["--help"], ["query", "--help"]], ids=" ".join)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    asked = (
        f"import sys; from belegraph.cli import main; main({arguments!r}); print(*sorted(sys.modules), file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = set(run.stderr.split())
    assert "belegraph.cli" in loaded
    assert not loaded & {"spacy", "rdflib", "pyoxigraph", "networkx", "numpy", "onnxruntime", "shacl", "trafilatura"}


def test_module_is_the_command(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "belegraph", "build"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=tmp_path,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr) == (
        2, "", "belegraph: Missing argument 'SOURCE...'; see: belegraph build --help\n"
    )  # fmt: skip


@pytest.mark.parametrize("arguments", [
    ["store", "check"], ["store", "stats"], ["view"], ["serve"], ["validate"], ["export", "turtle"], ["explain", "Kern"],
    ["correct", "same", "a", "b", "--reason", "one"],
], ids=" ".join)  # fmt: skip
def test_server_is_named_where_only_a_folder_will_do(arguments: list[str], belegraph: Command) -> None:
    place = 2 if arguments[0] == "store" else 1
    run = belegraph(*arguments[:place], "http://anna:geheim@127.0.0.1:1", *arguments[place:])
    told = "belegraph: http://127.0.0.1:1: is a server; give a folder or a store on this machine\n"
    assert (run.code, run.out, run.err) == (1, "", told)
