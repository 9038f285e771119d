"""Patterns over kinds of words: "day month year?" is a regular expression in which each kind is one sign."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from belegraph.extraction.timex.context import Context, Direction
from belegraph.extraction.timex.lexemes import Lexeme, lexicon
from belegraph.model import TimeType

GROUPS = {
    "number": ("digits", "cardinal", "decimal", "year"),
    "count": ("digits", "cardinal", "one"),
    "day": ("ordinal", "ordinal_word"),
    "hours": ("digits", "cardinal", "decimal", "clock"),
}
"""Names that stand for several kinds in a pattern."""
EDGE = "(edge the?)? "
OF_YEAR = "(the? shift unit | (the? unit)? year)? "
"""Parts of many patterns: "Anfang", "vergangenen Jahres"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `[first, last]` of a match that say a time.

    Attributes:
        given: whether a time of day was told with its day.
        weekday: from 1, if a weekday alone tells the day.
    """

    first: int
    last: int
    type: TimeType
    value: str
    given: bool = False
    weekday: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """What a pattern matched: the lexemes, where they begin among all, and what is known around them."""

    words: tuple[Lexeme, ...]
    first: int
    context: Context

    def get(self, name: str) -> str:
        """Return the code of the first word of a kind or group, empty if there is none."""
        kinds = GROUPS.get(name, (name,))
        return next((word.code for word in self.words if word.kind in kinds), "")

    def before(self, steps: int = 1) -> Lexeme | None:
        """Return the word before the match."""
        place = self.first - steps
        return self.context.words[place] if place >= 0 else None

    def after(self, steps: int = 1) -> Lexeme | None:
        """Return the word after the match."""
        place = self.first + len(self.words) - 1 + steps
        return self.context.words[place] if place < len(self.context.words) else None

    def is_after(self, *kinds: str) -> bool:
        """Tell whether a word of one of the kinds stands before the match."""
        word = self.before()
        return word is not None and word.kind in kinds

    def is_before(self, *kinds: str) -> bool:
        """Tell whether a word of one of the kinds stands behind the match."""
        word = self.after()
        return word is not None and word.kind in kinds

    def text(self) -> str:
        """Return the words as written."""
        return self.context.text.article.body[self.words[0].start : self.words[-1].end]

    def direction(self) -> Direction:
        """Tell whether the words mean a time past, present or to come; "vom Montag" alone is past."""
        before = self.before(2) if self.is_after("the") else self.before()  # "seit dem 1. Januar"
        is_start = self.is_before("to", "onward") or any(word.kind == "to" for word in self.words)
        if before is not None and (before.kind, before.code) == ("on", "-1") and not is_start:
            return "past"
        if before is not None and before.kind == "since":
            return "past"
        return self.context.direction(self.words[0].start)

    def whole(self, type_: TimeType, value: str) -> tuple[Piece, ...]:
        """Return all words as one expression; none where the value is empty."""
        return (Piece(0, len(self.words) - 1, type_, value),) if value else ()


Read = Callable[[Found], tuple[Piece, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of kinds, and what its words say."""

    pattern: str
    read: Read


def starts(pattern: str) -> set[str]:
    """Return the kinds that a pattern can begin with.

    >>> sorted(starts("(edge the?)? month year?"))
    ['edge', 'month']
    """
    found: set[str] = set()
    for branch in _split(pattern, "|"):
        for element in _split(branch, " "):
            name = element.rstrip("?+")
            found |= starts(name[1:-1]) if name.startswith("(") else set(GROUPS.get(name, (name,)))
            if not element.endswith("?"):
                break
    return found


def _split(pattern: str, sign: str) -> list[str]:
    """Split a pattern at a sign outside brackets."""
    parts, depth = [""], 0
    for letter in pattern:
        depth += (letter == "(") - (letter == ")")
        if letter == sign and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]


@cache
def compiled(pattern: str, code: str) -> re.Pattern[str]:
    """Compile a pattern of kinds for the signs of a language.

    >>> bool(compiled("day month year?", "de").pattern)
    True
    """
    signs = lexicon(code).signs

    def charset(found: re.Match[str]) -> str:
        return "[" + "".join(signs[kind] for kind in GROUPS.get(found[0], (found[0],))) + "]"

    return re.compile(re.sub(r"[a-z_]+", charset, pattern).replace(" ", ""))
