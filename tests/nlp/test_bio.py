from itertools import product

import numpy as np
import pytest

from belegraph.nlp.bio import best_tags, spans, transitions

TAGS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]


def is_allowed(tags: tuple[str, ...]) -> bool:
    return all(tag[0] != "I" or before[2:] == tag[2:] for before, tag in zip(("O", *tags), tags, strict=False))


@pytest.mark.parametrize("seed", range(20))
def test_best_tags_are_those_of_brute_force(seed: int) -> None:
    scores = np.log(np.random.default_rng(seed).dirichlet(np.ones(len(TAGS)), 4))
    places = {tag: place for place, tag in enumerate(TAGS)}
    allowed = (tags for tags in product(TAGS, repeat=4) if is_allowed(tags))
    best = max(allowed, key=lambda tags: sum(scores[word, places[tag]] for word, tag in enumerate(tags)))
    assert best_tags(scores, TAGS) == list(best)


@pytest.mark.parametrize(
    ("old", "new", "allowed"),
    [
        pytest.param("O", "I-PER", False, id="inside after outside"),
        pytest.param("B-PER", "I-PER", True, id="inside after begin"),
        pytest.param("I-PER", "I-PER", True, id="inside after inside"),
        pytest.param("B-LOC", "I-PER", False, id="inside after another kind"),
        pytest.param("I-PER", "B-PER", True, id="a name right after a name"),
    ],
)
def test_transition(old: str, new: str, allowed: bool) -> None:
    assert bool(transitions(tuple(TAGS))[TAGS.index(old), TAGS.index(new)] == 0) is allowed


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        pytest.param(["O", "O"], [], id="none"),
        pytest.param(["B-PER", "I-PER"], [(0, 2, "PER")], id="to the end"),
        pytest.param(["B-PER", "B-PER", "O"], [(0, 1, "PER"), (1, 2, "PER")], id="one after the other"),
        pytest.param(["O", "B-LOC", "O", "B-PER"], [(1, 2, "LOC"), (3, 4, "PER")], id="two kinds"),
    ],
)
def test_spans(tags: list[str], found: list[tuple[int, int, str]]) -> None:
    assert list(spans(tags)) == found
