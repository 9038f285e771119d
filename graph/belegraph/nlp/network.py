"""The trained network at run time: onnxruntime, one thread, weights of 8 bits computed with in float32."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from belegraph.nlp.pieces import Pieces

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
CLASSES = ("upos", "xpos", "feats", "lemma", "ner")
MOST_PIECES = 502
"""Pieces of a sentence that the encoder has positions for; words after them share the last vector."""
START, END = 0, 1
"""Rows of the table of piece vectors for the begin and the end of a sentence."""


@dataclass(frozen=True)
class Scores:
    """Scores of one sentence of `n` words; in the first four, row and column 0 stand for the root.

    Attributes:
        arcs: `(n + 1, n + 1)` of dependent and head.
        dependents, heads: `(n + 1, d)`, the two sides of the relation scorer.
        classes: by kind, `(n, labels)`.
    """

    arcs: Floats
    dependents: Floats
    heads: Floats
    classes: dict[str, Floats]


class Network:
    """Scores sentences, given as words; results do not depend on what else was scored before.

    Args:
        folder: holds `network.onnx`, `tables.npz` and `labels.json`, as the training's export writes them.
    """

    def __init__(self, folder: Path) -> None:
        tables = np.load(folder / "tables.npz")
        labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.labels: dict[str, list[str]] = labels["labels"]
        self.relations = tables["relations"].astype(np.float32)
        self._pieces = Pieces(labels["pieces"], tables["scores"].tolist())
        self._rows, self._scale = tables["rows"], tables["scale"].astype(np.float32)
        self._positions = tables["positions"].astype(np.float32)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(folder / "network.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def score(self, sentences: Sequence[Sequence[str]]) -> list[Scores]:
        """Score one batch of sentences, none of them empty."""
        inputs, lengths = self._inputs(sentences)
        found = self._session.run(None, inputs)
        return [_cut(found, row, length) for row, length in enumerate(lengths)]

    def relation(self, scores: Scores, heads: npt.NDArray[np.intp]) -> list[str]:
        """Return the best relation of each word to its head; `heads` as `best_tree` gives them."""
        picked = scores.heads[heads]
        halfway = np.einsum("wi,oij->woj", scores.dependents, self.relations, optimize=True)
        best = (halfway * picked[:, None, :]).sum(-1).argmax(-1)
        return [self.labels["rel"][index] for index in best[1:]]

    def _inputs(self, sentences: Sequence[Sequence[str]]) -> tuple[dict[str, Floats | Ints], list[int]]:
        rows = [self._align(words) for words in sentences]
        size, length = len(rows), max(len(ids) for ids, _ in rows)
        words = max(len(ends) for _, ends in rows)
        vectors = np.zeros((size, length, self._positions.shape[1]), np.float32)
        mask = np.zeros((size, length), np.float32)
        ends = np.zeros((2, size, words), np.int64)
        for row, (ids, spans) in enumerate(rows):
            vectors[row, : len(ids)] = self._rows[ids] * self._scale[ids][:, None] + self._positions[: len(ids)]
            mask[row, : len(ids)] = 1.0
            ends[:, row, : len(spans)] = np.array(spans).T
        inputs = {"vectors": vectors, "mask": mask, "first": ends[0], "last": ends[1]}
        return inputs, [len(words) for words in sentences]

    def _align(self, words: Sequence[str]) -> tuple[list[int], list[tuple[int, int]]]:
        ids, ends = [START], [(0, 0)]
        for word in words:
            found = self._pieces(word) if len(ids) < MOST_PIECES else ()
            ends.append((len(ids), len(ids) + len(found) - 1) if found else ends[-1])
            ids.extend(found)
        return [*ids, END], ends


def _cut(found: Sequence[Floats], row: int, length: int) -> Scores:
    words = slice(0, length + 1)
    classes = {kind: part[row, 1 : length + 1] for kind, part in zip(CLASSES, found[3:], strict=True)}
    return Scores(found[0][row, words, words], found[1][row, words], found[2][row, words], classes)
