"""Words -> word pieces of the encoder's vocabulary, each word by itself."""

import unicodedata
from collections.abc import Sequence

from tokenizers import Tokenizer, models

UNKNOWN = 3
MOST_PIECES = 8
"""Pieces kept of one word; only long numbers and addresses have more."""


class Pieces:
    """A unigram tokenizer over single words, with a cache.

    Args:
        pieces: vocabulary in the order of its rows; row 3 stands for what is unknown.
        scores: log probability of each piece.
    """

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        rows = [(piece, float(score)) for piece, score in zip(pieces, scores, strict=True)]
        self._tokenizer = Tokenizer(models.Unigram(rows, unk_id=UNKNOWN, byte_fallback=False))
        self._known: dict[str, tuple[int, ...]] = {}

    def __call__(self, word: str) -> tuple[int, ...]:
        """Return the rows of a word's pieces, at least one."""
        if word not in self._known:
            text = "▁" + unicodedata.normalize("NFKC", word).replace(" ", "▁")
            found = self._tokenizer.encode(text, add_special_tokens=False).ids[:MOST_PIECES]
            self._known[word] = tuple(found) or (UNKNOWN,)
        return self._known[word]
