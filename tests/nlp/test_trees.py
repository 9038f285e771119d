from itertools import product

import numpy as np
import pytest

from belegraph.nlp.trees import Scores, best_tree, is_tree


def brute_force(scores: Scores) -> float:
    """Return the score of the highest tree of all."""
    size = len(scores)
    trees = (np.array([0, *heads]) for heads in product(range(size), repeat=size - 1))
    return max(score(scores, heads) for heads in trees if is_tree(heads))


def score(scores: Scores, heads: np.ndarray) -> float:
    return float(scores[np.arange(1, len(heads)), heads[1:]].sum())


@pytest.mark.parametrize("words", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("seed", range(20))
def test_best_tree_is_that_of_brute_force(words: int, seed: int) -> None:
    scores = np.log(np.random.default_rng(seed).dirichlet(np.ones(words + 1), words + 1))
    assert score(scores, best_tree(scores)) == pytest.approx(brute_force(scores))


@pytest.mark.parametrize("seed", range(10))
def test_result_is_a_tree(seed: int) -> None:
    assert is_tree(best_tree(np.log(np.random.default_rng(seed).dirichlet(np.ones(31), 31))))


def test_cycle_is_opened_where_it_costs_least() -> None:
    scores = np.log([[1, 1, 1, 1], [0.1, 1e-9, 0.8, 0.1], [0.2, 0.7, 1e-9, 0.1], [0.4, 0.3, 0.3, 1e-9]])
    assert best_tree(scores).tolist() == [0, 2, 0, 1]


@pytest.mark.parametrize(
    ("heads", "told"),
    [
        pytest.param([0, 2, 0, 2], True, id="tree"),
        pytest.param([0, 0], True, id="one word"),
        pytest.param([0, 0, 0], False, id="two roots"),
        pytest.param([0, 2, 1, 0], False, id="cycle beside a root"),
        pytest.param([0, 1], False, id="word on itself"),
        pytest.param([0, 2, 3, 4, 5, 0], True, id="chain"),
    ],
)
def test_is_tree(heads: list[int], told: bool) -> None:
    assert is_tree(np.array(heads)) == told
