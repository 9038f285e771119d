"""Which files are learned from, and what is held out."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from training.treebanks import Example, Labels, Word, example, merge_hyphens, read_names, read_trees

GERMAN = {"gsd": "de_gsd-dev.conllu", "pud": "de_pud.conllu", "hdt": "de_hdt-sample.conllu"}
HELD_OUT_TREES = 100
"""The last sentences of GSD's development part."""
HELD_OUT_NAMES = 1000
"""The last sentences of `germeval2014-b`."""
NAME_TAGS = ["O", *(f"{side}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC") for side in "BI")]


@dataclass(frozen=True)
class Corpus:
    """Trees with their treebank, names, trees of other languages, and the held-out parts."""

    trees: tuple[tuple[str, list[Word]], ...]
    names: tuple[Example, ...]
    others: tuple[Example, ...]
    test_trees: tuple[Example, ...]
    test_names: tuple[Example, ...]


def load(data: Path, without: str = "") -> Corpus:
    """Read everything under the data folder but the German treebank `without`."""
    trees = {tb: list(read_trees(data / "ud" / name, tb)) for tb, name in GERMAN.items() if tb != without}
    held, trees["gsd"] = trees["gsd"][-HELD_OUT_TREES:], trees["gsd"][:-HELD_OUT_TREES]
    names = [e for part in "ab" for e in read_names(data / "ner" / f"germeval2014-{part}.tsv")]
    others = [
        example(tree, path.name.split("-")[0], german=False)
        for path in sorted((data / "ud-other").glob("*.conllu.gz"))
        for tree in read_trees(path, path.name.split("-")[0], german=False)
    ]
    return Corpus(
        tuple((tb, tree) for tb, found in trees.items() for tree in found),
        tuple(names[:-HELD_OUT_NAMES]), tuple(others),
        tuple(example(tree, "gsd") for tree in held), tuple(names[-HELD_OUT_NAMES:]),
    )  # fmt: skip


def held_out_texts(data: Path) -> list[str]:
    """Return the held-out sentences as their treebank prints them."""
    lines = (data / "ud" / GERMAN["gsd"]).read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")][-HELD_OUT_TREES:]


def label_sets(corpus: Corpus, least: int = 2) -> Labels:
    """List the labels of each kind, frequent ones first; what occurs less often than `least` is not learned."""
    examples = [example(merge_hyphens(tree), tb) for tb, tree in corpus.trees]
    labels: Labels = {}
    for kind in ("rel", "upos", "xpos", "feats", "lemma"):
        counts = Counter(tag for e in examples for tag in e.tags[kind] if tag)
        labels[kind] = [tag for tag, count in counts.most_common() if count >= least]
    other = {rel.split(":")[0] for e in corpus.others for rel in e.tags["rel"]}
    labels["rel"] += sorted(other - set(labels["rel"]))
    labels["ner"] = NAME_TAGS
    labels["start"] = ["O", "B"]
    labels["treebank"] = [
        "gsd",
        *sorted({tb for tb, _ in corpus.trees} | {e.treebank for e in corpus.others} - {"gsd"}),
    ]
    return labels
