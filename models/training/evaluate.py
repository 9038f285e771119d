"""A network in training as a parser that can be scored."""

from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F

from belegraph.nlp.bio import best_tags
from belegraph.nlp.lemmas import apply_script, dictionary_lemma
from belegraph.nlp.pieces import Pieces
from belegraph.nlp.trees import best_tree
from training.batches import collate
from training.network import CLASSES, Network
from training.scores import Parser, Reading
from training.treebanks import Example


def network_parser(network: Network, pieces: Pieces, size: int = 32) -> Parser:
    """Make a parser of a network in training."""

    @torch.no_grad()
    def parse(examples: Sequence[Example]) -> list[Reading]:
        network.eval()
        found = [
            reading
            for start in range(0, len(examples), size)
            for reading in _read(network, pieces, examples[start : start + size])
        ]
        network.train()
        return found

    return parse


def _read(network: Network, pieces: Pieces, examples: Sequence[Example]) -> list[Reading]:
    plain = [Example("gsd", e.words) for e in examples]
    batch = collate(plain, pieces, network.labels)
    x = network.words(batch)
    arcs = network.arc(x).masked_fill(~batch["valid"][:, None], -1e4)
    trees = [best_tree(F.log_softmax(a, -1).numpy()[: len(e.words) + 1, : len(e.words) + 1])
             for a, e in zip(arcs, plain, strict=True)]  # fmt: skip
    heads = torch.zeros(x.shape[:2], dtype=torch.long)
    for row, tree in enumerate(trees):
        heads[row, : len(tree)] = torch.from_numpy(tree)
    rels = network.rel(x, heads).argmax(-1).numpy()
    scores = {kind: F.log_softmax(network.classes[kind](x), -1).numpy() for kind in CLASSES}
    return [_reading(e, tree, rels[row], {k: v[row] for k, v in scores.items()}, network.labels)
            for row, (e, tree) in enumerate(zip(plain, trees, strict=True))]  # fmt: skip


def _reading(example: Example, tree: np.ndarray, rels: np.ndarray, scores: dict[str, np.ndarray],
             labels: dict[str, list[str]]) -> Reading:  # fmt: skip
    end = len(example.words) + 1
    upos, lemma = ([labels[k][i] for i in scores[k][1:end].argmax(-1)] for k in ("upos", "lemma"))
    scripted = [apply_script(form, script) for form, script in zip(example.words, lemma, strict=True)]
    lemmas = tuple(map(dictionary_lemma, example.words, upos, scripted))
    names = best_tags(scores["ner"][1:end], labels["ner"])
    words = tuple(int(head) for head in tree[1:])
    return Reading(words, tuple(labels["rel"][i] for i in rels[1:end]), tuple(upos), lemmas, tuple(names))
