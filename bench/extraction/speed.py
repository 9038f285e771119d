"""What extraction costs beside the parse, and whether it grows as the text does: `python bench/extraction/speed.py`.

Parse and extraction of the same articles in turn, in one process on one core; the figure to quote is the ratio. Then
one article of the same sentences 1, 4 and 16 times over: the ratio of seconds a word to those of the single one.
"""

import time
from pathlib import Path
from statistics import median

from spacy.tokens import Doc

from belegraph.extraction import extract_article, extract_layer
from belegraph.model import Article
from belegraph.parse import PIPELINES, parse_one

ROOT = Path(__file__).parent.parent.parent
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests").glob("**/articles/*.txt"))]
ROUNDS = 7


def seconds(work: object) -> float:
    """Time one call."""
    start = time.perf_counter()
    work()  # type: ignore[operator]  # a function without arguments
    return time.perf_counter() - start


def shares(pipeline: str) -> tuple[float, float]:
    """Return the median of extraction's time, and of that with all layers, by the parse's."""
    articles = [Article(str(place), text, "de", published="2024-06-12") for place, text in enumerate(TEXTS)]
    docs = [parse_one(article, pipeline) for article in articles]
    ratios: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        parse = sum(seconds(lambda a=article: parse_one(a, pipeline)) for article in articles)
        pairs = list(zip(articles, docs, strict=True))
        read = sum(seconds(lambda a=a, d=d: extract_article(a, d)) for a, d in pairs)
        layers = sum(
            seconds(lambda a=a, d=d, n=n: extract_layer(a, d, n))
            for a, d in pairs
            for n in ("times", "quantities", "statements")
        )
        ratios.append((read / parse, layers / parse))
    return median(one for one, _ in ratios), median(two for _, two in ratios)


def growth(times: int) -> float:
    """Seconds a word of a text that is told several times over."""
    article = Article("a", "\n\n".join(TEXTS * times), "de", published="2024-06-12")
    doc: Doc = parse_one(article, "fast")
    return min(seconds(lambda: extract_article(article, doc)) for _ in range(3)) / len(doc)


if __name__ == "__main__":
    print("| pipeline | extraction / parse | three layers, each from the Doc on / parse |\n|---|---|---|")
    for name in PIPELINES["de"]:
        one, all_layers = shares(name)
        print(f"| {name} | {one:.2f} | {all_layers:.2f} |")
    base = growth(1)
    print(
        "\n| text | time a word |\n|---|---|\n" + "\n".join(f"| x {n} | {growth(n) / base:.2f} |" for n in (1, 4, 16))
    )
