"""The drawing library comes from pyvis, or not at all."""

from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from belegraph.view import vis_network as module
from belegraph.view.vis_network import VisNetworkError, vis_network


def pretend(monkeypatch: pytest.MonkeyPatch, folder: Path | None) -> None:
    spec = ModuleSpec("pyvis", None, is_package=True)
    spec.submodule_search_locations = [str(folder)]
    monkeypatch.setattr(module, "find_spec", lambda name: spec if folder else None)


def test_line_ends_are_those_a_browser_hashes() -> None:
    assert "\r" not in vis_network()


def test_without_pyvis(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch, None)
    with pytest.raises(VisNetworkError, match=r"^pyvis: is not installed; run: pip install .*pyvis==0\.3\.2$"):
        vis_network()


def test_without_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend(monkeypatch, tmp_path)
    with pytest.raises(VisNetworkError, match=r"vis-network\.min\.js: No such file or directory; run: pip install"):
        vis_network()


def test_with_another_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / module.FILE
    path.parent.mkdir(parents=True)
    path.write_text("alert(1)")
    pretend(monkeypatch, tmp_path)
    with pytest.raises(VisNetworkError, match=r"is not vis-network 9\.1\.2 \(its SHA-256 begins with [0-9a-f]{12}\)"):
        vis_network()
