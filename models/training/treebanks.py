"""Reading of the training data: trees (CoNLL-U) and names, made alike across treebanks."""

import gzip
from collections.abc import Iterator, Sized
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from belegraph.nlp.lemmas import make_script
from belegraph.nlp.trees import is_tree

Labels = dict[str, list[str]]
"""For each kind of annotation its labels, in the order of the network's scores."""


@dataclass(frozen=True)
class Word:
    """A word of a tree; `head` counts from 1, 0 is the root; an empty string means "not annotated"."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    rel: str
    space_after: bool = True


@dataclass(frozen=True)
class Example:
    """One training sentence. Whatever is an empty tuple is not annotated and not learned from."""

    treebank: str
    words: tuple[str, ...]
    heads: tuple[int, ...] = ()
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)  # rel, upos, xpos, feats, lemma, ner, start
    lemmas: tuple[str, ...] = ()


def read_trees(path: Path, treebank: str, *, german: bool = True) -> Iterator[list[Word]]:
    """Yield the trees of a CoNLL-U file, German multiword tokens merged ("zum" = zu + dem)."""
    rows: list[list[str]] = []
    for line in [*_lines(path), ""]:
        if line.strip():
            if line[0].isdigit() and "." not in line.split("\t")[0]:
                rows.append(line.rstrip("\n").split("\t"))
        elif rows:
            tree = _merge_multiword(rows, merge=german)
            if tree and is_tree(np.array([0, *(word.head for word in tree)])):
                yield list(_harmonise(tree, treebank)) if german else tree
            rows = []


def example(tree: list[Word], treebank: str, *, german: bool = True) -> Example:
    """Turn a tree into a training example; other languages teach only parts of speech, heads and relations."""
    tags = {"rel": tuple(w.rel for w in tree), "upos": tuple(w.upos for w in tree)}
    if german:
        tags |= {
            "xpos": tuple(w.xpos for w in tree),
            "feats": tuple("|".join(sorted(w.feats.split("|"))) for w in tree),
            "lemma": tuple(make_script(w.form, w.lemma) if w.lemma else "" for w in tree),
            "start": starts(tree),
        }
    words = tuple(w.form for w in tree)
    return Example(treebank, words, tuple(w.head for w in tree), tags, tuple(w.lemma for w in tree))


def starts(words: Sized) -> tuple[str, ...]:
    """Mark the first word of a sentence as its start."""
    return ("B", *("O",) * (len(words) - 1))


def merge_hyphens(tree: list[Word]) -> list[Word]:
    """Join what a treebank splits at hyphens ("EU - Staaten" -> "EU-Staaten"), as spaCy's tokenizer leaves it whole."""
    tree = list(tree)
    at = 1
    while at < len(tree) - 1:
        parts = tree[at - 1 : at + 2]
        joined = parts[1].form == "-" and not parts[0].space_after and not parts[1].space_after
        if joined and parts[0].head in (at + 2, at, parts[2].head):
            tree = _join(tree, at - 1, at + 2, keep=at + 1)
        elif joined and parts[2].head == at:
            tree = _join(tree, at - 1, at + 2, keep=at - 1)
        else:
            at += 1
    return tree


def read_names(path: Path) -> Iterator[Example]:
    """Yield GermEval sentences: outer layer; derived and partial names are no names; OTH is called MISC."""
    words: list[str] = []
    tags: list[str] = []
    for line in [*_lines(path), ""]:
        cells = line.rstrip("\n").split("\t")
        if len(cells) >= 3 and cells[0].isdigit():
            words.append(cells[1])
            tags.append("O" if cells[2].endswith(("deriv", "part")) else cells[2].replace("OTH", "MISC"))
        elif not line.strip() and words:
            yield Example("gsd", tuple(words), tags={"ner": tuple(_repair(tags)), "start": starts(words)})
            words, tags = [], []


def _lines(path: Path) -> list[str]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return list(file)


def _merge_multiword(rows: list[list[str]], *, merge: bool) -> list[Word]:
    words = {int(r[0]): _word(r) for r in rows if r[0].isdigit() and r[6].isdigit()}
    for row in rows:
        if "-" in row[0] and merge:
            first, last = map(int, row[0].split("-"))
            words = _merge_range(words, first, last, row)
    order = {0: 0} | {old: new for new, old in enumerate(sorted(words), 1)}
    if any(word.head not in order for word in words.values()):
        return []
    return [replace(words[old], head=order[words[old].head]) for old in sorted(words)]


def _merge_range(words: dict[int, Word], first: int, last: int, row: list[str]) -> dict[int, Word]:
    """Let the preposition stand for the whole, else the part that depends on something outside."""
    parts = [i for i in range(first, last + 1) if i in words]
    outside = [i for i in parts if words[i].head not in parts]
    keep = next((i for i in parts if words[i].upos == "ADP"), outside[0])
    xpos = "APPRART" if words[keep].upos == "ADP" else words[keep].xpos
    whole = replace(words[keep], form=row[1], xpos=xpos, space_after="SpaceAfter=No" not in row[9])
    merged = {i: w for i, w in words.items() if i not in parts} | {keep: whole}
    return {i: replace(w, head=keep) if w.head in parts and i != keep else w for i, w in merged.items()}


def _word(row: list[str]) -> Word:
    return Word(row[1], row[2], row[3], row[4], row[5], int(row[6]), row[7], "SpaceAfter=No" not in row[9])


def _join(tree: list[Word], start: int, end: int, keep: int) -> list[Word]:
    """Make one word of `tree[start:end]`; `keep` is the part whose annotation stays."""
    form = "".join(word.form for word in tree[start:end])
    lemma = "".join(word.form for word in tree[start : end - 1]) + tree[end - 1].lemma
    outside = next((w.head for w in tree[start:end] if not start < w.head <= end), tree[keep].head)
    rel = next((w.rel for w in tree[start:end] if not start < w.head <= end), tree[keep].rel)
    whole = replace(tree[keep], form=form, lemma=lemma, head=outside, rel=rel, space_after=tree[end - 1].space_after)

    def moved(head: int) -> int:
        return head if head <= start else start + 1 if head <= end else head - (end - start - 1)

    joined = [*tree[:start], whole, *tree[end:]]
    return [replace(word, head=moved(word.head)) for word in joined]


def _harmonise(tree: list[Word], treebank: str) -> Iterator[Word]:
    """Follow GSD's habits: datives and prepositional objects are `obl:arg`, names `flat`, reflexives `obj`."""
    with_case = {word.head for word in tree if word.rel == "case"}
    for place, word in enumerate(tree, 1):
        rel = {"flat:name": "flat", "obl:tmod": "obl", "acl:relcl": "acl", "nsubj:outer": "nsubj"}.get(
            word.rel, word.rel
        )
        if treebank == "hdt" and rel == "obj" and (place in with_case or "Case=Dat" in word.feats):
            rel = "obl:arg"
        if rel == "expl:pv" and word.lemma == "sich":
            rel = "obj"
        cut = treebank == "hdt" and word.upos == "NOUN" and word.form[:2].lower() != word.lemma[:2].lower()
        yield replace(word, rel=rel, lemma="" if cut else word.lemma, xpos="" if treebank == "pud" else word.xpos)


def _repair(tags: list[str]) -> list[str]:
    for place, tag in enumerate(tags):
        if tag[0] == "I" and (place == 0 or tags[place - 1][2:] != tag[2:]):
            tags[place] = "B" + tag[1:]
    return tags
