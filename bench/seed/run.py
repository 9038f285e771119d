"""Score the seed article and all other articles that have a gold: `python bench/seed/run.py`."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import belegraph
from belegraph.export.statements import table

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FOLDERS = (ROOT / "tests" / "end_to_end" / "articles", HERE.parent / "unseen")
READINGS = [(ROOT / "seeds", HERE / "gold-statements.tsv")]
READINGS += [(path, path.with_suffix(".tsv")) for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]


def figures(source: Path, gold: Path) -> dict[str, float]:
    """Build the graph of one article and compare its statements with the gold."""
    with tempfile.TemporaryDirectory() as folder:
        statements = Path(folder) / "statements.csv"
        statements.write_text(table(belegraph.build([source]).dataset), encoding="utf-8")
        command = [sys.executable, HERE / "score_gold.py", "--csv", statements, "--gold", gold, "--json"]
        run = subprocess.run(command, check=True, capture_output=True, text=True)
    scored: dict[str, float] = json.loads(run.stdout)
    return scored


if __name__ == "__main__":
    for source, gold in READINGS:
        print(source.relative_to(ROOT), figures(source, gold))
