"""Variants of a tree that the treebanks lack and newspapers are full of: German quotation marks, whole compounds."""

import random
from dataclasses import replace

from training.treebanks import Example, Word, example, merge_hyphens

PAIRS = (("„", "“"), ("„", "“"), ("»", "«"), ("«", "»"), ('"', '"'), ("“", "”"), ("‚", "‘"))
OPENING = frozenset({'"', "``", "„", "“", "»"})
STOPS = frozenset(".!?")
QUOTABLE = frozenset({"ccomp", "parataxis", "obj", "nsubj", "obl", "nmod", "xcomp", "conj"})


def vary(tree: list[Word], chance: random.Random) -> list[Word]:
    """Return the tree as it might have been printed elsewhere; heads and relations of its words stay."""
    if chance.random() < 0.6:
        tree = merge_hyphens(tree)
    if any(word.form in OPENING for word in tree):
        return _other_marks(tree, chance)
    if chance.random() < 0.25:
        return _quote(tree, chance)
    return tree


def join(trees: list[list[Word]], treebank: str, chance: random.Random) -> Example:
    """Write sentences one after the other, some without their full stop, to teach where sentences start.

    Heads and relations are left out: arcs never leave a sentence.
    """
    cut = [tree[:-1] if len(tree) > 2 and tree[-1].form in STOPS and chance.random() < 0.5 else tree for tree in trees]
    parts = [example(tree, treebank) for tree in cut]
    tags = {kind: tuple(tag for part in parts for tag in part.tags[kind]) for kind in parts[0].tags if kind != "rel"}
    return Example(treebank, tuple(word for part in parts for word in part.words), tags=tags)


def _other_marks(tree: list[Word], chance: random.Random) -> list[Word]:
    pair, seen = chance.choice(PAIRS), 0
    varied: list[Word] = []
    for word in tree:
        if word.form in OPENING or word.form == "''":
            word = replace(word, form=pair[seen % 2], lemma=pair[seen % 2])
            seen += 1
        varied.append(word)
    return varied


def _quote(tree: list[Word], chance: random.Random) -> list[Word]:
    """Put a phrase, a clause, or the whole sentence (also without its end or its beginning) into quotation marks."""
    spans = [s for i in range(1, len(tree) + 1) if (s := _yield(tree, i))]
    whole = (0, len(tree), next(i for i, w in enumerate(tree, 1) if w.head == 0))
    start, end, head = chance.choice([*spans, whole, whole]) if spans else whole
    pair = chance.choice(PAIRS)
    sides = chance.choice(((True, False), (False, True), (True, True))) if end - start == len(tree) else (True, True)
    if sides[1]:
        tree = _insert(tree, end, head, pair[1])
    if sides[0]:
        tree = _insert(tree, start, head, pair[0])
    return tree


def _yield(tree: list[Word], head: int) -> tuple[int, int, int] | None:
    if tree[head - 1].rel.split(":")[0] not in QUOTABLE:
        return None
    inside = {head}
    while more := {i for i, w in enumerate(tree, 1) if w.head in inside and i not in inside}:
        inside |= more
    case = {
        i
        for i in inside
        if tree[i - 1].rel in ("case", "det", "mark") and tree[i - 1].head == head and i == min(inside)
    }
    inside -= case if len(inside) > len(case) + 1 and tree[head - 1].upos == "NOUN" else set()
    start, end = min(inside) - 1, max(inside)
    if end - start != len(inside):
        return None
    while end - start > 1 and tree[end - 1].rel == "punct":
        end -= 1
    while end - start > 1 and tree[start].rel == "punct":
        start += 1
    return (start, end, head) if start < head <= end else None


def _insert(tree: list[Word], at: int, head: int, mark: str) -> list[Word]:
    shifted = [replace(w, head=w.head + (w.head > at)) for w in tree]
    new = Word(mark, mark, "PUNCT", "$(", "_", head + (head > at), "punct")
    return [*shifted[:at], new, *shifted[at:]]
