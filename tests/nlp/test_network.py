from functools import cache

import numpy as np
import pytest

from belegraph.nlp.network import Network
from belegraph.parse import PIPELINES
from belegraph.resources import folder

SENTENCE = ["Moos", "wächst", "am", "Hang", "."]


@cache
def network(name: str) -> Network:
    return Network(folder(PIPELINES["de"][name]) / "belegraph_encoder")


def test_scores_do_not_depend_on_the_rest_of_the_batch(pipeline: str) -> None:
    [alone] = network(pipeline).score([SENTENCE])
    together = network(pipeline).score([["Eis"], SENTENCE, [*SENTENCE, *SENTENCE]])[1]
    assert np.allclose(alone.arcs, together.arcs, atol=1e-3)


def test_sentences_keep_their_order(pipeline: str) -> None:
    found = network(pipeline).score([[*SENTENCE, *SENTENCE], ["Eis"], SENTENCE])
    assert [len(scores.upos) for scores in found] == [10, 1, 5]


def test_arcs_are_probabilities_of_heads(pipeline: str) -> None:
    [_, found] = network(pipeline).score([[*SENTENCE, *SENTENCE], SENTENCE])
    assert np.allclose(np.exp(found.arcs).sum(-1), 1, atol=1e-3)


@pytest.mark.parametrize("kind", ["upos", "xpos", "ner"])
def test_classes_have_a_row_for_each_word_and_a_column_for_each_label(kind: str, pipeline: str) -> None:
    [found] = network(pipeline).score([SENTENCE])
    assert getattr(found, kind).shape == (5, len(network(pipeline).labels[kind]))


def test_endless_sentence_is_scored(pipeline: str) -> None:
    [found] = network(pipeline).score([["Donaudampfschifffahrt"] * 200])
    assert found.arcs.shape == (201, 201)


def test_relation_has_a_score_for_each_label(pipeline: str) -> None:
    scores = network(pipeline).score([SENTENCE, ["Eis"]])
    [relations, _] = network(pipeline).relations(scores, [np.array([0, 2, 0, 4, 2, 2]), np.array([0, 0])])
    assert relations.shape == (5, len(network(pipeline).labels["rel"]))


def test_nothing_to_score(pipeline: str) -> None:
    assert network(pipeline).score([]) == []
