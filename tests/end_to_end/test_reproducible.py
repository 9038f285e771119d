"""The same articles give the same bytes, whatever the machine is set to; the committed output is what they give."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import ROOT

SEEDS, COMMITTED = ROOT / "seeds", ROOT / "output"
FILES = ["articles.jsonl", "graph.graphml", "graph.html", "graph.trig", "graph.ttl", "statements.csv"]


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def build(cwd: Path, *sources: str | Path, **environment: str) -> dict[str, bytes]:
    """Build in a process of its own and return what it wrote."""
    command = [sys.executable, "-m", "belegraph", "build", "--quiet", *map(str, sources), "-o", "out"]
    path = {"PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry)}
    run = subprocess.run(command, cwd=cwd, env=os.environ | path | environment, capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    return content(cwd / "out")


def test_output_is_committed() -> None:
    assert list(content(COMMITTED)) == FILES


@pytest.mark.parametrize("name", FILES)
def test_committed_output_is_not_stale(name: str, seed_output: Path) -> None:
    same = (COMMITTED / name).read_bytes() == (seed_output / name).read_bytes()
    assert same, "run: belegraph build seeds -o output"  # a difference of such files would take minutes to print


@pytest.mark.parametrize("hash_seed", ["0", "1", "4711"])
def test_build_elsewhere_gives_the_same_bytes(hash_seed: str, tmp_path: Path, seed_output: Path) -> None:
    strange = {"PYTHONHASHSEED": hash_seed, "TZ": "Pacific/Apia", "LC_ALL": "C", "PYTHONUTF8": "0"}
    assert build(tmp_path, SEEDS, **strange) == content(seed_output)


def test_order_of_the_sources_does_not_matter(tmp_path: Path) -> None:
    outputs = []
    for order in (("a.txt", "b.txt"), ("b.txt", "./a.txt")):
        folder = tmp_path / str(len(outputs))
        folder.mkdir()
        for name, article in (("a.txt", "museum"), ("b.txt", "forschung")):
            shutil.copy(ROOT / "tests" / "end_to_end" / "articles" / f"{article}.txt", folder / name)
        outputs.append(build(folder, *order))
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize("name", FILES)
def test_no_path_of_this_machine_is_written(name: str, seed_output: Path) -> None:
    text = (seed_output / name).read_text(encoding="utf-8")
    assert str(ROOT) not in text
    assert str(seed_output) not in text
