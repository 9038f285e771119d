"""Scores of BIO tags -> the best allowed sequence of tags, and its spans."""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

FORBIDDEN = -1e4


@cache
def transitions(tags: tuple[str, ...]) -> npt.NDArray[np.float64]:
    """Return what it costs to go from tag to tag: `I-X` follows only `B-X` or `I-X`.

    >>> transitions(("O", "B-PER", "I-PER"))[0].tolist()
    [0.0, 0.0, -10000.0]
    """
    costs = [[0.0 if new[0] != "I" or old[2:] == new[2:] else FORBIDDEN for new in tags] for old in tags]
    return np.array(costs)


def best_tags(scores: npt.NDArray[np.floating], tags: Sequence[str]) -> list[str]:
    """Find the best sequence by Viterbi's algorithm; `scores` are log probabilities, `(words, tags)`.

    >>> best_tags(np.log([[0.4, 0.5, 0.1], [0.2, 0.2, 0.6]]), ["O", "B-PER", "I-PER"])
    ['B-PER', 'I-PER']
    """
    allowed, best = transitions(tuple(tags)), scores.argmax(1)
    if tags[best[0]][0] != "I" and not allowed[best[:-1], best[1:]].any():
        return [tags[index] for index in best]  # each word's best tag is allowed: nothing can be better
    value = scores[0] + np.array([FORBIDDEN if tag[0] == "I" else 0.0 for tag in tags])
    back: list[npt.NDArray[np.intp]] = []
    for row in scores[1:]:
        ways = value[:, None] + allowed
        back.append(ways.argmax(0))
        value = ways.max(0) + row
    path = [int(value.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [tags[index] for index in reversed(path)]


def spans(tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield `(start, end, type)` of each name, `[start, end)` in words.

    >>> list(spans(["B-LOC", "O", "B-PER", "I-PER"]))
    [(0, 1, 'LOC'), (2, 4, 'PER')]
    """
    start: int | None = None
    for place, tag in enumerate([*tags, "O"]):
        if start is not None and tag[0] != "I":
            yield start, place, tags[start][2:]
            start = None
        if tag[0] == "B":
            start = place
