"""Choosing among things by clues and learned weights, or none of them: a softmax, with its weights in a table.

The tables are written by `bench/reference/fit.py`, from commentaries and reports that were written for it.
"""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from belegraph.resources import PACKAGE

Clues = Mapping[str, float]
NONE = "none"
"""Of the clues, how those begin that speak for no thing at all."""
FOLDER = PACKAGE / "extraction"


@cache
def weights(table: str) -> Clues:
    """Read a table once: it is part of the package and never changes.

    >>> weights("salience.tsv")["rank"] < 0
    True
    """
    lines = (FOLDER / table).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: float(weight) for name, weight in rows}


def probabilities(table: str, clues: Sequence[Clues]) -> list[float]:
    """Return how probable each choice is by its clues.

    >>> probabilities("salience.tsv", [{"none": 1.0}, {"none": 1.0}])
    [0.5, 0.5]
    """
    known = weights(table)
    scores = [sum(known.get(name, 0.0) * value for name, value in one.items()) for one in clues]
    top = max(scores, default=0.0)
    powers = [math.exp(score - top) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def surest(table: str, clues: Sequence[Clues], sure: float) -> int | None:
    """Return the place of the most probable choice but the first, which is none of them; None where it is not sure.

    >>> surest("salience.tsv", [{"none": 1.0}], 0.7) is None
    True
    """
    found = probabilities(table, clues)
    best = max(range(1, len(found)), key=lambda at: found[at], default=0)
    return best - 1 if best and found[best] >= sure else None
