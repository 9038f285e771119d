"""A written folder is read again as the same dataset."""

from pathlib import Path

import pytest
from tests.factory import make_graph, make_statement

from belegraph.errors import OutputError
from belegraph.pipeline import Graph
from belegraph.rdf import oxigraph
from belegraph.store import read_folder


def test_folder_gives_back_the_same_quads(tmp_path: Path) -> None:
    graph = make_graph(make_statement())
    graph.write(tmp_path)
    assert set(oxigraph(read_folder(tmp_path))) == set(oxigraph(graph.dataset))


def test_seed_folder_gives_back_the_same_quads(seed: Graph, seed_output: Path) -> None:
    assert set(oxigraph(read_folder(seed_output))) == set(oxigraph(seed.dataset))


def test_dataset_read_again_has_its_prefixes(small_output: Path) -> None:
    assert read_folder(small_output).query("ASK { ?who bg:supports ?what }").askAnswer


@pytest.mark.parametrize(("name", "text", "told"), [
    pytest.param("graph.trig", None, "no graph.trig in it; run: belegraph build", id="nothing in it"),
    pytest.param("graph.trig", "<urn:a> <urn:b", "cannot be read (", id="half a file"),
    pytest.param("graph.ttl", "", "no graph.trig in it", id="another file"),
])  # fmt: skip
def test_folder_without_a_graph_says_what_to_do(name: str, text: str | None, told: str, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(OutputError) as caught:
        read_folder(tmp_path)
    assert told in str(caught.value)


@pytest.mark.parametrize("name", ["nowhere", "file.txt"])
def test_what_is_no_folder_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("", encoding="utf-8")
    with pytest.raises(OutputError) as caught:
        read_folder(tmp_path / name)
    assert caught.value.path == tmp_path / name
