"""`belegraph validate` reports what breaks the shapes, as text, JSON and Turtle, and ends with 1."""

import json
from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.conftest import Command

BAD = """@prefix bg: <https://w3id.org/belegraph/ns#> .
<https://w3id.org/belegraph/entity/rhein> a bg:Place .
"""
ODD = """@prefix bg: <https://w3id.org/belegraph/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
<urn:rhein> a bg:Place ; rdfs:label "Rhein"@de ; bg:livesIn <urn:rhein> .
"""


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    (tmp_path / "bad.ttl").write_text(BAD, encoding="utf-8")
    return tmp_path / "bad.ttl"


def test_sound_folder(small_output: Path, belegraph: Command) -> None:
    run = belegraph("validate", small_output)
    assert (run.code, run.out, run.err) == (0, "2 graphs, 0 violations, 0 warnings\n", "")


def test_violation_is_told_and_ends_with_1(bad: Path, belegraph: Command) -> None:
    run = belegraph("validate", bad)
    assert run.code == 1
    assert run.out.splitlines() == [
        "violation <https://w3id.org/belegraph/entity/rhein> rdfs:label: is missing",
        "1 graph, 1 violation, 0 warnings",
    ]


def test_warning_breaks_nothing(tmp_path: Path, belegraph: Command) -> None:
    (tmp_path / "odd.ttl").write_text(ODD, encoding="utf-8")
    run = belegraph("validate", tmp_path / "odd.ttl")
    assert run.code == 0
    assert run.out.endswith("1 graph, 0 violations, 1 warning\n")


def test_json(bad: Path, belegraph: Command) -> None:
    found = json.loads(belegraph("validate", bad, "--format", "json").out)
    assert (found["conforms"], found["violations"], found["results"][0]["constraint"]) == (False, 1, "MinCount")


def test_turtle_is_a_report_of_shacl(bad: Path, belegraph: Command) -> None:
    text = belegraph("validate", bad, "--format", "turtle").out
    assert len(list(ox.parse(text.encode(), format=ox.RdfFormat.TURTLE))) == 9
    assert "sh:conforms false" in text


@pytest.mark.parametrize(("name", "text", "told"), [
    pytest.param("a.docx", "x", "no RDF is known by this ending", id="no RDF"),
    pytest.param("a.ttl", "<urn:a> <b", "cannot be read", id="damaged"),
])  # fmt: skip
def test_what_cannot_be_read_is_one_line(name: str, text: str, told: str, tmp_path: Path, belegraph: Command) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    run = belegraph("validate", tmp_path / name)
    assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
    assert told in run.err


def test_folder_without_a_graph(tmp_path: Path, belegraph: Command) -> None:
    assert "run: belegraph build SOURCE" in belegraph("validate", tmp_path).err
