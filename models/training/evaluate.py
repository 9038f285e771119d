"""Scores of a network or of a finished pipeline on trees and names that it never saw."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F

from belegraph.nlp.bio import best_tags, spans
from belegraph.nlp.lemmas import apply_script, dictionary_lemma
from belegraph.nlp.pieces import Pieces
from belegraph.nlp.trees import best_tree
from training.batches import collate
from training.network import CLASSES, Network
from training.treebanks import Example


@dataclass(frozen=True)
class Reading:
    """What a parser says about one sentence."""

    heads: tuple[int, ...]
    rels: tuple[str, ...]
    upos: tuple[str, ...]
    lemmas: tuple[str, ...]
    ner: tuple[str, ...]


Parser = Callable[[Sequence[Example]], list[Reading]]


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
    x = network.encode(network.embed(batch), batch["mask"], batch["first"], batch["last"])
    arcs = network.arc.pairs(x).masked_fill(~batch["valid"][:, None], -1e4)
    trees = [best_tree(F.log_softmax(a, -1).numpy()[: len(e.words) + 1, : len(e.words) + 1])
             for a, e in zip(arcs, plain, strict=True)]  # fmt: skip
    heads = torch.zeros(x.shape[:2], dtype=torch.long)
    for row, tree in enumerate(trees):
        heads[row, : len(tree)] = torch.from_numpy(tree)
    rels = network.rel.chosen(x, heads).argmax(-1).numpy()
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


def score(parser: Parser, trees: Sequence[Example], names: Sequence[Example]) -> dict[str, float]:
    """Return UAS, LAS (subtypes cut, punctuation counted), UPOS, lemma and name figures in percent."""
    counts: Counter[str] = Counter()
    for gold, found in zip(trees, parser(trees), strict=True):
        for i in range(len(gold.words)):
            right = gold.heads[i] == found.heads[i]
            counts["words"] += 1
            counts["UAS"] += right
            counts["LAS"] += right and gold.tags["rel"][i].split(":")[0] == found.rels[i].split(":")[0]
            counts["UPOS"] += gold.tags["upos"][i] == found.upos[i]
            counts["lemma"] += gold.lemmas[i] in ("", found.lemmas[i])
    figures = {k: 100 * counts[k] / max(1, counts["words"]) for k in ("UAS", "LAS", "UPOS", "lemma")}
    return {k: round(v, 2) for k, v in (figures | _name_figures(parser, names)).items()}


def _name_figures(parser: Parser, names: Sequence[Example]) -> dict[str, float]:
    right = predicted = wanted = 0
    for gold, found in zip(names, parser(names), strict=True):
        a, b = set(spans(gold.tags["ner"])), set(spans(found.ner))
        right, predicted, wanted = right + len(a & b), predicted + len(b), wanted + len(a)
    precision, recall = 100 * right / max(1, predicted), 100 * right / max(1, wanted)
    return {"NER P": precision, "NER R": recall, "NER F": 2 * precision * recall / max(1e-9, precision + recall)}
