"""Label raw German text with several trained networks: `python -m training.label --help`.

The networks' log probabilities are averaged, decoded, and kept where the average is sure enough; the rest of a sentence
is marked as not annotated. What the networks disagree on is what one of them alone would get wrong, so it stays in.
"""

import argparse
import gzip
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from belegraph.nlp.bio import best_tags
from belegraph.nlp.pieces import Pieces
from belegraph.nlp.trees import best_tree
from training import silver
from training.batches import collate
from training.blank import blank
from training.corpus import load as load_corpus
from training.encoder import read_weights
from training.network import Batch, Network
from training.treebanks import Example

SURE = 0.5
"""Average probability from which a label is kept."""
VOTE = 2.0
"""What a link of Wikipedia adds to the log probability of its name tag: about as much as one more network."""
SIZE = 48
LONGEST = 60
KINDS = ("upos", "xpos", "feats", "lemma", "ner")
Floats = npt.NDArray[np.float32]


def raw_sentences(data: Path, most: int, chance: random.Random) -> Iterator[Example]:
    """Yield news sentences, and a sample of parliamentary ones, cut into words as the pipeline cuts them."""
    news = (data / "raw" / "ntrex-newstest2019.de.txt").read_text(encoding="utf-8").splitlines()
    with gzip.open(data / "raw" / "bundestag-17-18.de.txt.gz", "rt", encoding="utf-8") as file:
        debates = chance.sample(list(file), most)
    for doc in blank("tokenizer").pipe(line.strip() for line in [*news, *debates]):
        for sentence in doc.sents:
            yield Example("gsd", tuple(word.text for word in sentence if not word.is_space))


def linked_sentences(path: Path) -> Iterator[Example]:
    """Yield what WikiANN has, with the names that are links; redirections are left out."""
    words: list[str] = []
    tags: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in [*file, ""]:
            if line.strip():
                word, *_, tag = line.rstrip("\n").split("\t")
                words.append(word.removeprefix("de:"))
                tags.append(tag)
            elif words:
                if "WEITERLEITUNG" not in words[0]:
                    yield Example("gsd", tuple(words), tags={"ner": tuple(tags)})
                words, tags = [], []


def whole_sentences(data: Path, most: int) -> list[Example]:
    """Return the first linked sentences that are worth a tree: no heading, no item of a list."""
    found = linked_sentences(data / "ner" / "wikiann-de-train.gz")
    return list(islice((e for e in found if len(e.words) > 6 and e.words[-1] == "."), most))


def other_links(data: Path, most: int) -> Iterator[Example]:
    """Yield all other linked sentences of more than four words; they teach names only."""
    taken = {e.words for e in whole_sentences(data, most)}
    for part in ("train", "dev", "test"):
        for item in linked_sentences(data / "ner" / f"wikiann-de-{part}.gz"):
            if len(item.words) > 4 and item.words not in taken:
                yield item


@torch.no_grad()
def label(networks: Sequence[Network], pieces: Pieces, examples: Sequence[Example]) -> list[Example]:
    """Label one batch of sentences; name tags that they come with are votes."""
    labels = networks[0].labels
    batch = collate([Example("gsd", e.words) for e in examples], pieces, labels)
    vectors = [network.words(batch) for network in networks]
    arcs = _average([_arcs(n, x, batch) for n, x in zip(networks, vectors, strict=True)])
    trees = [best_tree(arcs[row][: len(e.words) + 1, : len(e.words) + 1]) for row, e in enumerate(examples)]
    heads = torch.zeros(vectors[0].shape[:2], dtype=torch.long)
    for row, tree in enumerate(trees):
        heads[row, : len(tree)] = torch.from_numpy(tree)
    scores = {
        "rel": _average([n.rel(x, heads) for n, x in zip(networks, vectors, strict=True)]),
        **{kind: _average([n.classes[kind](x) for n, x in zip(networks, vectors, strict=True)]) for kind in KINDS},
    }
    return [
        _labelled(example, trees[row], arcs[row], {kind: s[row] for kind, s in scores.items()}, labels)
        for row, example in enumerate(examples)
    ]


def _arcs(network: Network, x: Tensor, batch: Batch) -> Tensor:
    return network.arc(x).masked_fill(~batch["valid"][:, None], -1e4)


def _average(scores: Sequence[Tensor]) -> Floats:
    average: Floats = torch.stack([F.log_softmax(s.float(), -1) for s in scores]).mean(0).numpy()
    return average


def _labelled(
    example: Example, tree: npt.NDArray[np.intp], arcs: Floats, scores: dict[str, Floats], labels: dict[str, list[str]]
) -> Example:
    words = range(1, len(example.words) + 1)
    sure = [arcs[i, tree[i]] > np.log(SURE) for i in words]
    heads = tuple(int(tree[i]) if ok else -100 for i, ok in zip(words, sure, strict=True))
    tags = {kind: _best(scores[kind][1 : len(heads) + 1], labels[kind]) for kind in ("rel", *KINDS[:-1])}
    tags["rel"] = tuple(tag if ok else "" for tag, ok in zip(tags["rel"], sure, strict=True))
    tags["ner"] = _names(scores["ner"][1 : len(heads) + 1], labels["ner"], example.tags.get("ner", ()))
    return Example("gsd", example.words, heads, tags)


def _best(scores: Floats, labels: list[str]) -> tuple[str, ...]:
    return tuple(labels[row.argmax()] if row.max() > np.log(SURE) else "" for row in scores)


def _names(scores: Floats, labels: list[str], links: Sequence[str]) -> tuple[str, ...]:
    votes = scores.copy()
    for place, tag in enumerate(links):
        if tag != "O":
            votes[place, labels.index(tag)] += VOTE
    tags = best_tags(votes, labels)
    unsure = [not link and row[labels.index(tag)] <= np.log(SURE) for row, tag, link in
              zip(scores, tags, [tag != "O" for tag in links] or [False] * len(tags), strict=True)]  # fmt: skip
    return tuple("" if doubt else tag for tag, doubt in zip(tags, unsure, strict=True))


def main() -> None:
    """Label everything and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--networks", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--debates", type=int, default=18_000)
    parser.add_argument("--links", type=int, default=12_000)
    parser.add_argument("--names-only", action="store_true", help="label the rest of WikiANN, with names only")
    parser.add_argument("--part", type=int, nargs=2, default=(0, 1), help="number and count, to share the work")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    weights, corpus = read_weights(arguments.weights), load_corpus(arguments.data)
    networks = [Network.load(path, weights).eval() for path in arguments.networks]
    pieces = Pieces(weights.pieces, weights.scores.tolist())
    sentences = list(other_links(arguments.data, arguments.links)) if arguments.names_only else [
        *(replace(e, tags={}) for e in corpus.names),
        *whole_sentences(arguments.data, arguments.links),
        *raw_sentences(arguments.data, arguments.debates, random.Random(0)),
    ]  # fmt: skip
    fitting = [e for e in sentences if 2 < len(e.words) <= LONGEST]
    mine = sorted(fitting[arguments.part[0] :: arguments.part[1]], key=lambda e: len(e.words))
    labelled = (
        done for start in range(0, len(mine), SIZE) for done in label(networks, pieces, mine[start : start + SIZE])
    )
    names = (Example("gsd", done.words, tags={"ner": done.tags["ner"]}) for done in labelled)
    print(silver.write(arguments.out, names if arguments.names_only else labelled), "sentences")


if __name__ == "__main__":
    main()
