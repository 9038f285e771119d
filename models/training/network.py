"""The network: the encoder's lower layers, one vector a word, and a small head for each kind of annotation."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.encoder import Weights
from training.treebanks import Labels

CLASSES = ("upos", "xpos", "feats", "lemma", "ner")
"""One softmax each; arcs and relations are apart."""
Batch = dict[str, Tensor]


class Layer(nn.Module):
    """A BERT layer, attention written out so that it exports as plain products and a softmax."""

    def __init__(self, weights: Weights, index: int, drop: float = 0.1) -> None:
        super().__init__()
        h, self.heads = weights.hidden, weights.heads
        for name in ("q", "k", "v", "ao"):
            setattr(self, name, nn.Linear(h, h))
        self.fi, self.fo = nn.Linear(h, weights.inner), nn.Linear(weights.inner, h)
        self.aln, self.oln = (nn.LayerNorm(h, eps=weights.epsilon) for _ in range(2))
        self.drop = nn.Dropout(drop)
        for name in ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"):
            part = getattr(self, name)
            part.weight.data = _tensor(weights, f"l{index}.{name}.w", part.weight)
            part.bias.data = _tensor(weights, f"l{index}.{name}.b", part.bias)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Attend and transform; `x` is (batch, pieces, hidden), `bias` is added to the attention scores."""
        size, length, hidden = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(size, length, self.heads, hidden // self.heads).transpose(1, 2)

        scores = split(self.q(x)) @ split(self.k(x)).transpose(2, 3) / (hidden // self.heads) ** 0.5
        mixed = torch.softmax(scores + bias, -1) @ split(self.v(x))
        x = self.aln(x + self.drop(self.ao(mixed.transpose(1, 2).reshape(size, length, hidden))))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


class Biaffine(nn.Module):
    """Scores of (dependent, head) pairs, for one label or many."""

    def __init__(self, hidden: int, inner: int, labels: int) -> None:
        super().__init__()
        self.dep, self.head = (
            nn.Sequential(nn.Linear(hidden, inner), nn.LeakyReLU(0.1), nn.Dropout(0.33)) for _ in range(2)
        )
        self.w = nn.Parameter(torch.empty(labels, inner + 1, inner + 1))
        nn.init.xavier_normal_(self.w)

    def sides(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return what the words are as dependents and as heads, with a constant 1 at the end."""
        one = torch.ones_like(x[..., :1])
        return torch.cat([self.dep(x), one], -1), torch.cat([self.head(x), one], -1)

    def pairs(self, x: Tensor) -> Tensor:
        """Score every pair under the first label: (batch, dependent, head)."""
        dependents, heads = self.sides(x)
        return dependents @ self.w[0] @ heads.transpose(1, 2)

    def chosen(self, x: Tensor, heads: Tensor) -> Tensor:
        """Score every label for the given heads: (batch, dependent, label)."""
        dependents, sides = self.sides(x)
        picked = torch.gather(sides, 1, heads[..., None].expand(-1, -1, sides.shape[-1]))
        return torch.einsum("bwi,oij,bwj->bwo", dependents, self.w, picked)


class Network(nn.Module):
    """Vectors of pieces in, scores of words out."""

    def __init__(self, weights: Weights, layers: int, labels: Labels) -> None:
        super().__init__()
        h, self.labels = weights.hidden, labels
        rows = torch.from_numpy(weights.tensors["emb.word"]).view(-1, h)
        self.word = nn.Embedding.from_pretrained(rows, freeze=True)
        self.position = nn.Parameter(torch.from_numpy(weights.tensors["emb.pos"]).view(-1, h))
        self.kind = nn.Parameter(torch.from_numpy(weights.tensors["emb.type"]).view(-1, h)[0])
        self.treebank = nn.Embedding(len(labels["treebank"]), h)
        nn.init.zeros_(self.treebank.weight)
        self.norm = nn.LayerNorm(h, eps=weights.epsilon)
        self.norm.weight.data = torch.from_numpy(weights.tensors["emb.ln.w"])
        self.norm.bias.data = torch.from_numpy(weights.tensors["emb.ln.b"])
        self.layers = nn.ModuleList(Layer(weights, index) for index in range(layers))
        self.drop = nn.Dropout(0.2)
        self.arc, self.rel = Biaffine(h, 384, 1), Biaffine(h, 128, len(labels["rel"]))
        self.classes = nn.ModuleDict({kind: nn.Linear(h, len(labels[kind])) for kind in CLASSES})

    def embed(self, batch: Batch) -> Tensor:
        """Sum the vectors of pieces, positions and treebanks."""
        vectors: Tensor = self.word(batch["pieces"]) + self.position[: batch["pieces"].shape[1]] + self.kind
        return vectors + self.treebank(batch["treebank"])[:, None]

    def encode(self, vectors: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Return one vector a word, the mean of its first and last piece; word 0 is the root."""
        x, bias = self.norm(vectors), (1 - mask)[:, None, None] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        at = [torch.gather(x, 1, ends[..., None].expand(-1, -1, x.shape[-1])) for ends in (first, last)]
        words: Tensor = self.drop((at[0] + at[1]) / 2)
        return words

    def loss(self, batch: Batch) -> Tensor:
        """Sum the losses of whatever a batch is annotated with."""
        x = self.encode(self.embed(batch), batch["mask"], batch["first"], batch["last"])
        total = x.new_zeros(())
        if "head" in batch:
            arcs = self.arc.pairs(x).float().masked_fill(~batch["valid"][:, None], -1e4)
            total = total + _loss(arcs, batch["head"])
            total = total + _loss(self.rel.chosen(x, batch["head"].clamp(min=0)), batch["rel"])
        for kind, head in self.classes.items():
            if kind in batch and (batch[kind] >= 0).any():
                total = total + _loss(head(x), batch[kind]) * (2.0 if kind == "ner" else 1.0)
        return total


class Exported(nn.Module):
    """The part that runs at run time: summed vectors of pieces in, the scores of all heads out."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, vectors: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        """Return arc scores, the two sides of the relation scorer, and one score matrix a class."""
        x = self.network.encode(vectors, mask, first, last)
        classes = tuple(self.network.classes[kind](x) for kind in CLASSES)
        return (self.network.arc.pairs(x), *self.network.rel.sides(x), *classes)


def _tensor(weights: Weights, name: str, like: Tensor) -> Tensor:
    return torch.from_numpy(np.array(weights.tensors[name])).view_as(like)


def _loss(scores: Tensor, gold: Tensor) -> Tensor:
    return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-100)
