"""Training examples -> batches of tensors."""

import random
from collections.abc import Callable, Iterator, Sequence

import torch

from belegraph.nlp.pieces import UNKNOWN, Pieces
from training.network import CLASSES, Batch
from training.treebanks import Example, Labels

MOST = 510
START, END, PAD = 0, 2, 1


def endless(draw: Callable[[], list[Example]], words: int, chance: random.Random) -> Iterator[list[Example]]:
    """Yield batches of about `words` words, sentences of like length together, drawn anew each round."""
    while True:
        batches: list[list[Example]] = [[]]
        for item in sorted(draw(), key=lambda e: len(e.words) + chance.uniform(-3, 3)):
            longest = max(len(item.words), *(len(e.words) for e in batches[-1]), 0)
            if batches[-1] and (len(batches[-1]) + 1) * longest > words:
                batches.append([])
            batches[-1].append(item)
        chance.shuffle(batches)
        yield from batches


def collate(
    examples: Sequence[Example], pieces: Pieces, labels: Labels, hidden: Callable[[], bool] = lambda: False
) -> Batch:
    """Pad examples to one batch; -100 marks what is not annotated, `hidden` tells which words are made unknown."""
    rows = [_align(example, pieces, hidden) for example in examples]
    size, length = len(rows), max(len(ids) for ids, _ in rows)
    words = max(len(ends) for _, ends in rows)
    batch = {
        "pieces": torch.full((size, length), PAD), "mask": torch.zeros(size, length),
        "first": torch.zeros(size, words, dtype=torch.long), "last": torch.zeros(size, words, dtype=torch.long),
        "owner": torch.full((size, length), words), "valid": torch.zeros(size, words, dtype=torch.bool),
        "treebank": torch.tensor([labels["treebank"].index(e.treebank) for e in examples]),
    }  # fmt: skip
    for row, (ids, ends) in enumerate(rows):
        batch["pieces"][row, : len(ids)] = torch.tensor(ids)
        batch["mask"][row, : len(ids)] = 1.0
        batch["first"][row, : len(ends)], batch["last"][row, : len(ends)] = torch.tensor(ends).T
        batch["valid"][row, : len(ends)] = True
        for word, (first, last) in enumerate(ends):
            batch["owner"][row, first : last + 1] = word
    return batch | _gold(examples, labels, words)


def _align(example: Example, pieces: Pieces, hidden: Callable[[], bool]) -> tuple[list[int], list[tuple[int, int]]]:
    ids, ends = [START], [(0, 0)]
    for word in example.words:
        found = [UNKNOWN] if hidden() else list(pieces(word)) if len(ids) < MOST - 8 else []
        ends.append((len(ids), len(ids) + len(found) - 1) if found else ends[-1])
        ids.extend(found)
    return [*ids, END], ends


def _gold(examples: Sequence[Example], labels: Labels, words: int) -> Batch:
    gold: Batch = {}
    for kind in ("head", "rel", *CLASSES):
        index = {label: place for place, label in enumerate(labels.get(kind, ()))}
        for row, item in enumerate(examples):
            values = item.heads if kind == "head" else item.tags.get(kind, ())
            if values:
                numbers = [v if isinstance(v, int) else index.get(v, index.get(v.split(":")[0], -100)) for v in values]
                filled = gold.setdefault(kind, torch.full((len(examples), words), -100))
                filled[row, 1 : 1 + len(numbers)] = torch.tensor(numbers)
    return gold
