"""Scores of a parser, whatever it is made of, on trees and names that it never saw."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from belegraph.nlp.bio import spans
from training.treebanks import Example

LENGTHS = ((1, 10), (11, 20), (21, 30), (31, 1000))
"""Groups of sentences by their number of words, both ends included."""
Range = tuple[int, int]


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
            counts["LAS"] += right and _base(gold.tags["rel"][i]) == _base(found.rels[i])
            counts["UPOS"] += gold.tags["upos"][i] == found.upos[i]
            counts["lemma"] += gold.lemmas[i] in ("", found.lemmas[i])
    figures = {k: 100 * counts[k] / max(1, counts["words"]) for k in ("UAS", "LAS", "UPOS", "lemma")}
    return {k: round(v, 2) for k, v in (figures | _name_figures(parser(names), names)).items()}


def by_relation(found: Sequence[Reading], gold: Sequence[Example]) -> dict[str, tuple[int, float, str]]:
    """Return for each relation of the gold: how many, share found with its head, what is most often said instead."""
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    instead: dict[str, Counter[str]] = {}
    for rel, said, same_head in _words(found, gold):
        total[rel] += 1
        right[rel] += same_head and rel == said
        if rel != said or not same_head:
            instead.setdefault(rel, Counter())[said if rel != said else "other head"] += 1
    return {
        rel: (count, 100 * right[rel] / count, instead[rel].most_common(1)[0][0] if rel in instead else "")
        for rel, count in total.most_common()
    }


def by_length(found: Sequence[Reading], gold: Sequence[Example]) -> dict[Range, tuple[int, float]]:
    """Return for each group of sentences: how many, and their LAS."""
    groups = {group: [pair for pair in zip(found, gold, strict=True) if group[0] <= len(pair[1].words) <= group[1]]
              for group in LENGTHS}  # fmt: skip
    return {group: (len(pairs), _las(pairs)) for group, pairs in groups.items() if pairs}


def f_score(found: Iterable[object], wanted: Iterable[object]) -> tuple[float, float, float]:
    """Return precision, recall and F1 in percent."""
    a, b = set(found), set(wanted)
    precision, recall = 100 * len(a & b) / max(1, len(a)), 100 * len(a & b) / max(1, len(b))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _las(pairs: Sequence[tuple[Reading, Example]]) -> float:
    judged = [rel == said and same for rel, said, same in _words([r for r, _ in pairs], [e for _, e in pairs])]
    return 100 * sum(judged) / len(judged)


def _words(found: Sequence[Reading], gold: Sequence[Example]) -> Iterator[tuple[str, str, bool]]:
    """Yield for each word its relation, the one that was found, and whether its head is right."""
    for reading, example in zip(found, gold, strict=True):
        for i, rel in enumerate(example.tags["rel"]):
            yield _base(rel), _base(reading.rels[i]), reading.heads[i] == example.heads[i]


def _base(relation: str) -> str:
    return relation.split(":")[0]


def _name_figures(found: Sequence[Reading], gold: Sequence[Example]) -> dict[str, float]:
    said = {(i, *name) for i, reading in enumerate(found) for name in spans(reading.ner)}
    wanted = {(i, *name) for i, example in enumerate(gold) for name in spans(example.tags["ner"])}
    return dict(zip(("NER P", "NER R", "NER F"), f_score(said, wanted), strict=True))
