"""The network: an encoder that makes one vector a word, and a small head for each kind of annotation."""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.encoder import Weights
from training.treebanks import Labels

CLASSES = ("upos", "xpos", "feats", "lemma", "ner", "start")
"""One softmax each; arcs and relations are apart."""
Batch = dict[str, Tensor]


@dataclass(frozen=True)
class Shape:
    """Sizes of an encoder.

    Attributes:
        layers: how many there are.
        pooled: layers that see word pieces; those above see one vector a word, which is a third less work.
        width: of a small encoder made from scratch, which sees words only; 0 for the pretrained one.
        inner: size of a layer's inner vectors, 0 for what the pretrained layers have (1 536).
        arcs, relations: sizes of the scorers' inner vectors.
    """

    layers: int = 7
    pooled: int = 2
    width: int = 0
    arcs: int = 256
    relations: int = 256
    inner: int = 0


class Layer(nn.Module):
    """A BERT layer, attention written out so that it exports as plain products and a softmax."""

    def __init__(self, hidden: int, inner: int, heads: int, epsilon: float, drop: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.qkv, self.ao = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = (nn.LayerNorm(hidden, eps=epsilon) for _ in range(2))
        self.drop = nn.Dropout(drop)

    def read(self, weights: Weights, index: int) -> "Layer":
        """Take over a pretrained layer."""
        for name in ("qkv", "ao", "fi", "fo", "aln", "oln"):
            part, sources = getattr(self, name), ("q", "k", "v") if name == "qkv" else (name,)
            for end, like in (("w", part.weight), ("b", part.bias)):
                found = [torch.from_numpy(weights.tensors[f"l{index}.{source}.{end}"]) for source in sources]
                like.data = torch.cat(found).view_as(like)
        return self

    def prune(self, inner: int) -> None:
        """Keep the inner units with the largest weights: fewer cost less, and training goes on from what is left."""
        kept = (self.fi.weight.norm(dim=1) * self.fo.weight.norm(dim=0)).topk(inner).indices.sort().values
        self.fi.weight.data, self.fi.bias.data = self.fi.weight.data[kept], self.fi.bias.data[kept]
        self.fo.weight.data = self.fo.weight.data[:, kept]

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Attend and transform; `x` is (batch, places, hidden), `bias` is added to the attention scores."""
        size, length, hidden = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(size, length, self.heads, hidden // self.heads).transpose(1, 2)

        q, k, v = (split(part) for part in self.qkv(x).chunk(3, -1))
        scores = q @ k.transpose(2, 3) / (hidden // self.heads) ** 0.5
        mixed = torch.softmax(scores + bias, -1) @ v
        x = self.aln(x + self.drop(self.ao(mixed.transpose(1, 2).reshape(size, length, hidden))))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


class PieceEncoder(nn.Module):
    """The pretrained encoder's lower layers: the first on word pieces, the others on words."""

    by_word = False

    def __init__(self, weights: Weights, shape: Shape, treebanks: int) -> None:
        super().__init__()
        self.hidden, self.pooled = weights.hidden, shape.pooled
        self.word = _frozen(weights)
        self.position = nn.Parameter(torch.from_numpy(weights.tensors["emb.pos"]).view(-1, self.hidden))
        self.kind = nn.Parameter(torch.from_numpy(weights.tensors["emb.type"]).view(-1, self.hidden)[0])
        self.treebank = nn.Embedding(treebanks, self.hidden)
        nn.init.zeros_(self.treebank.weight)
        self.norm = nn.LayerNorm(self.hidden, eps=weights.epsilon)
        self.norm.weight.data = torch.from_numpy(weights.tensors["emb.ln.w"])
        self.norm.bias.data = torch.from_numpy(weights.tensors["emb.ln.b"])
        sizes = (weights.hidden, weights.inner, weights.heads, weights.epsilon)
        self.layers = nn.ModuleList(Layer(*sizes).read(weights, index) for index in range(shape.layers))
        self.prune(shape.inner or weights.inner)

    def prune(self, inner: int) -> None:
        """Keep the strongest inner units of each layer."""
        for layer in self.layers:
            layer.prune(inner)

    def embed(self, batch: Batch) -> Tensor:
        """Sum the vectors of pieces, positions and treebanks."""
        vectors = self.word(batch["pieces"]) + self.position[: batch["pieces"].shape[1]] + self.kind
        return vectors + self.treebank(batch["treebank"])[:, None]

    def table(self, rows: list[int]) -> list[Tensor]:
        """Return the vectors that the run time needs of some pieces."""
        return [self.word.weight[rows]]

    def positions(self, treebank: int) -> Tensor:
        """Return what the run time adds at each place."""
        return self.position + self.kind + self.treebank.weight[treebank]

    def forward(self, vectors: Tensor, bias: Tensor, word_bias: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Return one vector a word, the mean of its first and last piece; word 0 is the root.

        `bias` is added to the attention scores of pieces, `word_bias` to those of words.
        """
        x = self.norm(vectors)
        for layer in self.layers[: self.pooled]:
            x = layer(x, bias)
        at = [torch.gather(x, 1, ends[..., None].expand(-1, -1, x.shape[-1])) for ends in (first, last)]
        x = (at[0] + at[1]) / 2
        for layer in self.layers[self.pooled :]:
            x = layer(x, word_bias)
        return x


class WordEncoder(nn.Module):
    """A small encoder on words: a word is the mean of its pieces and, for its ending, its last piece again."""

    by_word = True

    def __init__(self, weights: Weights, shape: Shape, treebanks: int) -> None:
        super().__init__()
        self.hidden = shape.width
        self.word = _frozen(weights)
        self.whole, self.end = (nn.Linear(weights.hidden, shape.width, bias=False) for _ in range(2))
        self.position = nn.Parameter(torch.randn(len(weights.tensors["emb.pos"]) // weights.hidden, shape.width) * 0.02)
        self.treebank = nn.Embedding(treebanks, shape.width)
        nn.init.zeros_(self.treebank.weight)
        self.norm = nn.LayerNorm(shape.width)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(
            Layer(shape.width, 3 * shape.width, shape.width // 32, weights.epsilon) for _ in range(shape.layers)
        )

    def embed(self, batch: Batch) -> Tensor:
        """Make the words' vectors, add positions and treebanks."""
        pieces = self.word(batch["pieces"])
        size, words = batch["first"].shape
        owner = batch["owner"][..., None].expand(-1, -1, pieces.shape[-1])
        sums = pieces.new_zeros(size, words + 1, pieces.shape[-1]).scatter_add(1, owner, pieces)[:, :words]
        counts = (batch["last"] - batch["first"] + 1)[..., None]
        last = torch.gather(pieces, 1, batch["last"][..., None].expand(-1, -1, pieces.shape[-1]))
        vectors = self.whole(sums / counts) + self.end(last) + self.position[:words]
        return vectors + self.treebank(batch["treebank"])[:, None]

    def table(self, rows: list[int]) -> list[Tensor]:
        """Return the vectors that the run time needs of some pieces."""
        return [self.whole(self.word.weight[rows]), self.end(self.word.weight[rows])]

    def positions(self, treebank: int) -> Tensor:
        """Return what the run time adds at each place."""
        return self.position + self.treebank.weight[treebank]

    def forward(self, vectors: Tensor, bias: Tensor, word_bias: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Return one vector a word; word 0 is the root; there are no pieces to ask for."""
        x = self.drop(self.norm(vectors))
        for layer in self.layers:
            x = layer(x, word_bias)
        return x


class Arcs(nn.Module):
    """Scores of (dependent, head) pairs: biaffine (https://arxiv.org/abs/1611.01734)."""

    def __init__(self, hidden: int, inner: int) -> None:
        super().__init__()
        self.dep, self.head = _side(hidden, inner), _side(hidden, inner)
        self.w = nn.Parameter(torch.empty(inner + 1, inner + 1))
        nn.init.xavier_normal_(self.w)

    def forward(self, x: Tensor) -> Tensor:
        """Score every pair: (batch, dependent, head)."""
        one = torch.ones_like(x[..., :1])
        dependents, heads = torch.cat([self.dep(x), one], -1), torch.cat([self.head(x), one], -1)
        return dependents @ self.w @ heads.transpose(1, 2)


class Relations(nn.Module):
    """Scores of relations for given heads: a product word by word, so that it costs little at run time."""

    def __init__(self, hidden: int, inner: int, labels: int) -> None:
        super().__init__()
        self.dep, self.head = _side(hidden, inner), _side(hidden, inner)
        self.w = nn.Linear(3 * inner, labels)

    def sides(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return what the words are as dependents and as heads."""
        return self.dep(x), self.head(x)

    def forward(self, x: Tensor, heads: Tensor) -> Tensor:
        """Score every label: (batch, dependent, label)."""
        dependents, sides = self.sides(x)
        picked = torch.gather(sides, 1, heads[..., None].expand(-1, -1, sides.shape[-1]))
        return self.w(torch.cat([dependents * picked, dependents, picked], -1))


class Network(nn.Module):
    """Vectors of pieces in, scores of words out."""

    def __init__(self, weights: Weights, shape: Shape, labels: Labels) -> None:
        super().__init__()
        self.shape, self.labels = shape, labels
        kind = WordEncoder if shape.width else PieceEncoder
        self.encoder = kind(weights, shape, len(labels["treebank"]))
        hidden = self.encoder.hidden
        self.drop = nn.Dropout(0.2)
        self.arc = Arcs(hidden, shape.arcs)
        self.rel = Relations(hidden, shape.relations, len(labels["rel"]))
        self.classes = nn.ModuleDict({kind: nn.Linear(hidden, len(labels[kind])) for kind in CLASSES})

    def words(self, batch: Batch) -> Tensor:
        """Return one vector a word."""
        biases = (_bias(part.float())[:, None, None] for part in (batch["mask"], batch["valid"]))
        return self.drop(self.encoder(self.encoder.embed(batch), *biases, batch["first"], batch["last"]))

    def loss(self, batch: Batch) -> Tensor:
        """Sum the losses of whatever a batch is annotated with."""
        x = self.words(batch)
        total = x.new_zeros(())
        if "head" in batch and (batch["head"] >= 0).any():
            arcs = self.arc(x).float().masked_fill(~batch["valid"][:, None], -1e4)
            total = total + _loss(arcs, batch["head"])
            total = total + _loss(self.rel(x, batch["head"].clamp(min=0)), batch["rel"])
        for kind, head in self.classes.items():
            if kind in batch and (batch[kind] >= 0).any():
                total = total + _loss(head(x), batch[kind]) * (2.0 if kind == "ner" else 1.0)
        return total

    def save(self, path: str) -> None:
        """Write everything but the frozen vectors of the pieces."""
        state = {name: tensor for name, tensor in self.state_dict().items() if name != "encoder.word.weight"}
        torch.save({"state": state, "labels": self.labels, "shape": asdict(self.shape)}, path)

    @classmethod
    def load(cls, path: str, weights: Weights) -> "Network":
        """Read what `save` wrote."""
        saved = torch.load(path)
        network = cls(weights, Shape(**saved["shape"]), saved["labels"])
        network.load_state_dict(saved["state"], strict=False)
        return network


class Exported(nn.Module):
    """The part that runs at run time: summed vectors of pieces in, what `belegraph.nlp.network.Scores` needs out.

    Sentences stand one after the other in a single row, so that nothing is padded; words see their own sentence only.
    """

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, vectors: Tensor, owner: Tensor, first: Tensor, last: Tensor, words: Tensor) -> tuple[Tensor, ...]:
        """Return log probabilities of arcs, the two sides of the relation scorer, and what the classes say.

        `owner` and `words` number the sentences of pieces and of words.
        """
        own = _bias((words[:, :, None] == words[:, None]).float())
        bias = _bias((owner[:, :, None] == owner[:, None]).float())
        x = self.network.encoder(vectors, bias[:, None], own[:, None], first, last)
        upos, xpos, feats, lemma, ner, start = (self.network.classes[kind](x) for kind in CLASSES)
        starts = torch.log_softmax(start, -1)[..., self.network.labels["start"].index("B")]
        tags = (upos, xpos, feats.argmax(-1), lemma.argmax(-1), torch.log_softmax(ner, -1))
        return (torch.log_softmax(self.network.arc(x) + own, -1), *self.network.rel.sides(x), *tags, starts)


class ExportedRelations(nn.Module):
    """The second part: the relations of words to the heads that decoding has found."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """Score the labels; both inputs are (words, inner)."""
        return self.network.rel.w(torch.cat([dependents * heads, dependents, heads], -1))


def _side(hidden: int, inner: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(hidden, inner), nn.LeakyReLU(0.1), nn.Dropout(0.33))


def _bias(mask: Tensor) -> Tensor:
    return (1 - mask) * -1e4


def _frozen(weights: Weights) -> nn.Embedding:
    return nn.Embedding.from_pretrained(
        torch.from_numpy(weights.tensors["emb.word"]).view(-1, weights.hidden), freeze=True
    )


def _loss(scores: Tensor, gold: Tensor) -> Tensor:
    return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-100)
