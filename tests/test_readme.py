import re
import shutil
from pathlib import Path

import pytest

from belegraph.export import FILES
from belegraph.queries import named_queries

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_readme_lists_every_query() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \|", README, re.MULTILINE)
    assert rows == sorted(named_queries())


def test_readme_lists_every_file() -> None:
    rows = re.findall(r"^\| `([\w.]+\.\w+)` \|", README, re.MULTILINE)
    assert set(rows) == {*FILES, "graph.html"}


def test_readme_code_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    [code] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})
    assert (tmp_path / "output" / "graph.html").stat().st_size > 0
