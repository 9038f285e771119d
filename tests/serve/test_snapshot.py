from pathlib import Path

import pyoxigraph as ox
import pytest
from tests.serve.conftest import OUTPUT

from belegraph.errors import OutputError
from belegraph.serve.snapshot import snapshot


def test_a_snapshot_has_it_all_and_goes() -> None:
    with snapshot(OUTPUT) as store:
        quads = set(ox.Store.read_only(str(store)))
        told = set(ox.parse(path=str(OUTPUT / "graph.trig"), format=ox.RdfFormat.TRIG))
        assert told <= quads
    assert not store.exists()


@pytest.mark.parametrize("content", [None, "not TriG <"])
def test_what_is_no_graph_is_told(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "graph.trig").write_text(content)
    with pytest.raises(OutputError, match=r"graph\.trig"), snapshot(tmp_path):
        pass
