"""Scores of a parser, whatever it is made of, on trees and names that it never saw."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from belegraph.nlp.bio import spans
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
