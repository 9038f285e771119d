from functools import cache

import numpy as np
import pytest

from belegraph.nlp.network import CLASSES, Network
from belegraph.resources import folder

SENTENCE = ["Moos", "wächst", "am", "Hang", "."]


@cache
def network() -> Network:
    return Network(folder("models/german") / "belegraph_encoder")


def test_scores_do_not_depend_on_the_rest_of_the_batch() -> None:
    [alone] = network().score([SENTENCE])
    together = network().score([["Eis"], SENTENCE, [*SENTENCE, *SENTENCE]])[1]
    assert np.allclose(alone.arcs, together.arcs, atol=1e-3)


def test_arcs_have_a_row_for_each_word_and_the_root() -> None:
    [found] = network().score([SENTENCE])
    assert found.arcs.shape == (6, 6)


@pytest.mark.parametrize("kind", CLASSES)
def test_classes_have_a_row_for_each_word_and_a_column_for_each_label(kind: str) -> None:
    [found] = network().score([SENTENCE])
    assert found.classes[kind].shape == (5, len(network().labels[kind]))


def test_endless_sentence_is_scored() -> None:
    [found] = network().score([["Donaudampfschifffahrt"] * 200])
    assert found.arcs.shape == (201, 201)


def test_relation_is_one_of_the_labels() -> None:
    [found] = network().score([SENTENCE])
    relations = network().relation(found, np.array([0, 2, 0, 4, 2, 2]))
    assert set(relations) <= set(network().labels["rel"])
