"""Precision, recall and F1 with confidence intervals, and tab-separated files: what the runners share."""

import csv
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 1000
SEED = 1


@dataclass(frozen=True)
class Counts:
    """What one sentence gives: right predictions of all, gold items found of all."""

    right: int = 0
    predicted: int = 0
    found: int = 0
    gold: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.right + other.right, self.predicted + other.predicted, self.found + other.found, self.gold + other.gold
        )

    def f1(self) -> tuple[float, float, float]:
        """Precision, recall, F1; 0 where they are not defined."""
        p, r = self.right / max(1, self.predicted), self.found / max(1, self.gold)
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def total(counts: Iterable[Counts]) -> Counts:
    """Add up the counts of sentences."""
    return sum(counts, Counts())


def interval(sentences: Sequence[Counts]) -> tuple[float, float]:
    """Return the 95 % interval of F1: the bootstrap over sentences."""
    chance = random.Random(SEED)
    drawn = sorted(total(chance.choices(sentences, k=len(sentences))).f1()[2] for _ in range(ROUNDS))
    return drawn[int(0.025 * ROUNDS)], drawn[int(0.975 * ROUNDS)]


def line(name: str, sentences: Sequence[Counts]) -> str:
    """One row of a Markdown table."""
    counts = total(sentences)
    p, r, f = counts.f1()
    low, high = interval(sentences)
    return f"| {name} | {p:.3f} | {r:.3f} | {f:.3f} | {low:.3f}-{high:.3f} | {counts.predicted} | {counts.gold} |"


HEADER = "| layer | precision | recall | F1 | 95 % interval | predicted | gold |\n|---|---|---|---|---|---|---|"


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read a tab-separated file with a header and no quoting."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
