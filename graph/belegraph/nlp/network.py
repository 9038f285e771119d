"""The trained network at run time: onnxruntime, one thread, weights of 8 bits computed with in float32."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from belegraph.nlp.pieces import Pieces

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
MOST_PIECES = 502
"""Pieces of a sentence that the encoder has positions for; words after them share the last vector."""
START, END = 0, 1
"""Rows of the table of piece vectors for the begin and the end of a sentence."""
CACHED_WORDS = 50_000


@dataclass(frozen=True)
class Scores:
    """Scores of one sentence of `n` words; in the first three, row and column 0 stand for the root.

    Attributes:
        arcs: `(n + 1, n + 1)`, log probability of dependent and head.
        dependents, heads: `(n + 1, d)`, the two sides of the relation scorer.
        upos, xpos: `(n, labels)`; `ner`: `(n, labels)`, log probabilities.
        feats, lemma: `(n,)`, the best label.
        starts: `(n,)`, log probability that a sentence starts at the word.
    """

    arcs: Floats
    dependents: Floats
    heads: Floats
    upos: Floats
    xpos: Floats
    feats: Ints
    lemma: Ints
    ner: Floats
    starts: Floats


@dataclass(frozen=True)
class Row:
    """A sentence as the network reads it.

    Attributes:
        vectors: `(places, d)`, one a word piece or one a word, the root's first.
        first, last: `(n + 1,)`, the places of the root's and of each word's first and last piece.
    """

    vectors: Floats
    first: Ints
    last: Ints


class Network:
    """Scores sentences, given as words; results do not depend on what else was scored before.

    Args:
        folder: holds `network.onnx`, `relations.onnx`, `tables.npz` and `labels.json`, as the training writes them.
        batch_size: most word pieces scored together.
        threads: of onnxruntime.
    """

    def __init__(self, folder: Path, batch_size: int = 160, threads: int = 1) -> None:
        tables = np.load(folder / "tables.npz")
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.labels: dict[str, list[str]] = labels["labels"]
        self._pieces = Pieces(labels["pieces"], tables["scores"].tolist())
        self._vectors = _Vectors(tables, self._pieces)
        self._batch_size = batch_size
        self._network = _session(folder / "network.onnx", threads)
        self._relations = _session(folder / "relations.onnx", threads)
        self._inputs = {part.name for part in self._network.get_inputs()}

    def score(self, sentences: Sequence[Sequence[str]]) -> list[Scores]:
        """Score the sentences of one Doc, none of them empty."""
        rows = [self._vectors.row(words) for words in sentences]
        return [scores for pack in _packs(rows, self._batch_size) for scores in self._score_pack(pack)]

    def relations(self, scores: Sequence[Scores], trees: Sequence[npt.NDArray[np.intp]]) -> list[Floats]:
        """Score the relation of each word to its head, `(n, labels)` a sentence; trees as `best_tree` gives them."""
        if not scores:
            return []
        dependents = np.concatenate([one.dependents[1:] for one in scores])
        heads = np.concatenate([one.heads[tree[1:]] for one, tree in zip(scores, trees, strict=True)])
        (found,) = self._relations.run(None, {"dependents": dependents, "heads": heads})
        ends = np.cumsum([len(tree) - 1 for tree in trees])[:-1]
        return np.split(found, ends)

    def _score_pack(self, pack: Sequence[Row]) -> list[Scores]:
        """Score sentences that stand one after the other; words see their own sentence only."""
        starts = np.cumsum([0, *(len(row.vectors) for row in pack)])[:-1]
        inputs = {
            "vectors": np.concatenate([row.vectors for row in pack]),
            "owner": np.repeat(np.arange(len(pack)), [len(row.vectors) for row in pack]),
            "first": np.concatenate([row.first + start for row, start in zip(pack, starts, strict=True)]),
            "last": np.concatenate([row.last + start for row, start in zip(pack, starts, strict=True)]),
            "words": np.repeat(np.arange(len(pack)), [len(row.first) for row in pack]),
        }
        found = self._network.run(None, {name: part[None] for name, part in inputs.items() if name in self._inputs})
        ends = np.cumsum([len(row.first) for row in pack])
        return [_cut(found, end - len(row.first), end) for row, end in zip(pack, ends, strict=True)]


class _Vectors:
    """A sentence -> its row: one vector a word piece, or, for a small encoder, one a word."""

    def __init__(self, tables: Mapping[str, npt.NDArray[np.generic]], pieces: Pieces) -> None:
        self._pieces = pieces
        self._rows: npt.NDArray[np.int8] = tables["rows"].astype(np.int8, copy=False)  # (tables, pieces, d)
        self._scale: Floats = tables["scale"].astype(np.float32)  # (tables, pieces)
        self._positions = tables["positions"].astype(np.float32)
        self._word = lru_cache(CACHED_WORDS)(self._make_word)
        self.row = self._of_words if len(self._rows) > 1 else self._of_pieces

    def _of_words(self, words: Sequence[str]) -> Row:
        at = np.arange(len(words) + 1)
        vectors = np.stack([self._word(""), *(self._word(word) for word in words)])
        return Row(vectors + self._positions[np.minimum(at, len(self._positions) - 1)], at, at)

    def _make_word(self, word: str) -> Floats:
        """The mean of a word's pieces in the one table, and its last piece in the other; "" is the root."""
        ids = self._pieces(word) if word else (START,)
        whole = (self._rows[0, ids] * self._scale[0, ids][:, None]).mean(0, dtype=np.float32)
        vector: Floats = whole + self._rows[1, ids[-1]] * self._scale[1, ids[-1]]
        return vector

    def _of_pieces(self, words: Sequence[str]) -> Row:
        ids, first, last = [START], [0], [0]
        for word in words:
            found = self._pieces(word) if len(ids) < MOST_PIECES else ()
            first.append(len(ids) if found else first[-1])
            ids.extend(found)
            last.append(len(ids) - 1)
        ids.append(END)
        vectors = self._rows[0, ids] * self._scale[0, ids][:, None] + self._positions[: len(ids)]
        return Row(vectors, np.array(first), np.array(last))


def _packs(rows: Sequence[Row], most: int) -> Iterator[list[Row]]:
    """Yield rows together that have at most so many vectors, or one that has more."""
    pack: list[Row] = []
    for row in rows:
        if pack and sum(len(one.vectors) for one in pack) + len(row.vectors) > most:
            yield pack
            pack = []
        pack.append(row)
    if pack:
        yield pack


def _session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = threads
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _cut(found: Sequence[npt.NDArray[np.generic]], start: int, end: int) -> Scores:
    arcs, dependents, heads, *classes = (part[0] for part in found)
    sides = (arcs[start:end, start:end], dependents[start:end], heads[start:end])
    return Scores(*sides, *(part[start + 1 : end] for part in classes))
