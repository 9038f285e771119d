"""Words -> word pieces of the encoder's vocabulary, each word by itself."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from tokenizers import Tokenizer, models

UNKNOWN = 3
MOST_PIECES = 8
"""Pieces kept of one word; only long numbers and addresses have more."""
CACHED_WORDS = 100_000
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
"""Soft hyphens and blanks of no width, which web pages put into long words."""


def plain(word: str) -> str:
    r"""Return a word without what cannot be seen, and its letters in one form.

    >>> plain("Bundes\u00adregierung"), plain("ﬁnden")
    ('Bundesregierung', 'finden')
    """
    return unicodedata.normalize("NFKC", word.translate(INVISIBLE))


class Pieces:
    """A unigram tokenizer over single words, with a cache.

    Args:
        pieces: vocabulary in the order of its rows; row 3 stands for what is unknown.
        scores: log probability of each piece.
    """

    def __init__(self, pieces: Sequence[str], scores: Sequence[float]) -> None:
        rows = [(piece, float(score)) for piece, score in zip(pieces, scores, strict=True)]
        self._tokenizer = Tokenizer(models.Unigram(rows, unk_id=UNKNOWN, byte_fallback=False))
        self._cut = lru_cache(CACHED_WORDS)(self._make)

    def __call__(self, word: str) -> tuple[int, ...]:
        """Return the rows of a word's pieces, at least one."""
        return self._cut(word)

    def _make(self, word: str) -> tuple[int, ...]:
        text = "▁" + plain(word).replace(" ", "▁")
        found = self._tokenizer.encode(text, add_special_tokens=False).ids[:MOST_PIECES]
        return tuple(found) or (UNKNOWN,)
