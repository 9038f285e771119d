"""What attribution and reference cost beside the pipeline: `python bench/attribution/speed.py`."""

import time
from pathlib import Path

import belegraph
from belegraph.extraction.components import AttributionComponent, ReferenceComponent

ROOT = Path(__file__).parent.parent.parent
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "bench" / "unseen").glob("*.txt"))]
COPIES = 8
"""How often a text is repeated to see whether the cost of a word grows with the length."""
ROUNDS = 3


def seconds(components: tuple[object, ...], texts: list[str], pipeline: str) -> tuple[float, ...]:
    """Least time of the pipeline and of each component over some rounds."""
    nlp = belegraph.load("de", pipeline=pipeline)
    best = [float("inf")] * (1 + len(components))
    for _ in range(ROUNDS):
        start = time.perf_counter()
        docs = [nlp(text) for text in texts]
        spent = [time.perf_counter() - start] + [0.0] * len(components)
        for doc in docs:  # as in a pipeline: the second component finds the index that the first has made
            for place, component in enumerate(components, 1):
                start = time.perf_counter()
                component(doc)  # type: ignore[operator]  # both are callable
                spent[place] += time.perf_counter() - start
        best = [min(pair) for pair in zip(best, spent, strict=True)]
    return tuple(best)


if __name__ == "__main__":
    both = AttributionComponent(), ReferenceComponent()
    print("| pipeline | attribution | reference | a word of a text 8 times as long |\n|---|---|---|---|")
    for pipeline in ("accurate", "fast"):
        parse, *shares = seconds(both, TEXTS, pipeline)
        _, *longer = seconds(both, ["\n\n".join([text] * COPIES) for text in TEXTS], pipeline)
        growth = sum(longer) / sum(shares) / COPIES
        print(f"| {pipeline} | {shares[0] / parse:.2f} | {shares[1] / parse:.2f} | {growth:.2f} |")
