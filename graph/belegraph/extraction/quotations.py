"""What stands between quotation marks, in every German style."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from belegraph.syntax.clause import Clause

CLOSING = {"„": '“”"', "»": "«", "«": "»", "“": "”“", "‚": "‘’", "‹": "›", "›": "‹", '"': '"'}
"""For each opening mark those that close it; a mark at the low line is often closed by a typewriter's."""
APOSTROPHE = "’"
MARKS = frozenset(CLOSING).union(*CLOSING.values())
NEVER_FIRST = frozenset(",.;:!?)]")
"""Marks that no quotation begins with."""
BEFORE_OPENING = frozenset(":([–—-/")
"""Marks behind which a quotation may open without a blank."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words `[start, end)` between quotation marks; `is_speech` when they hold a finite clause."""

    start: int
    end: int
    is_speech: bool


def quotations(doc: Doc, clauses: Iterable[Clause]) -> tuple[Quotation, ...]:
    """Find what stands between quotation marks, over sentences and paragraphs.

    >>> doc = tree("„/PUNCT/3/punct Ich/PRON/3/nsubj komme/VERB/0/root/kommen/VVFIN “/PUNCT/3/punct")
    >>> quotations(doc, clauses(doc))
    (Quotation(start=1, end=3, is_speech=True),)
    """
    finite = {clause.finite.i for clause in clauses if clause.finite is not None}
    return tuple(
        Quotation(start, end, any(place in finite for place in range(start, end))) for start, end in _enclosed(doc)
    )


def _enclosed(doc: Doc) -> list[tuple[int, int]]:
    """The outermost pairs of marks; one that is never closed hides none of those behind it."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[Token, int]] = []
    latest: Token | None = None
    for mark in (word for word in doc if word.text in MARKS):
        closed = next((at for at in range(len(opened) - 1, -1, -1) if _closes(mark, opened[at][0])), None)
        if closed is not None:
            first, before = opened[closed]
            del opened[closed:]
            found[before:] = [(first.i + 1, mark.i)] if first.i + 1 < mark.i else []
        elif mark.text in CLOSING and not _is_closing(mark):
            goes_on = opened and opened[-1][0].text == mark.text and latest and _is_next_paragraph(latest, mark)
            latest = mark
            if not goes_on:
                opened.append((mark, len(found)))
    return found


def _closes(mark: Token, opening: Token) -> bool:
    if mark.text not in CLOSING[opening.text] or (mark.text in CLOSING and _is_opening(mark)):
        return False
    return mark.text != APOSTROPHE or _has_blank_behind(mark) or not mark.nbor(1).is_alpha


def _is_opening(mark: Token) -> bool:
    """Not where a comma follows: "« Der Fluss steigt », sagte Kern" has blanks inside its marks."""
    return _has_blank_before(mark) and not _has_blank_behind(mark) and mark.nbor(1).text not in NEVER_FIRST


def _is_closing(mark: Token) -> bool:
    return _has_blank_behind(mark) and not _has_blank_before(mark)


def _has_blank_before(mark: Token) -> bool:
    before = mark.nbor(-1) if mark.i else None
    return before is None or bool(before.whitespace_) or before.is_space or before.text in BEFORE_OPENING


def _has_blank_behind(mark: Token) -> bool:
    return bool(mark.whitespace_) or mark.i + 1 == len(mark.doc) or mark.nbor(1).is_space


def _is_next_paragraph(latest: Token, mark: Token) -> bool:
    """Speech over paragraphs: the mark at the head of the next one opens nothing new."""
    between = [word for word in mark.doc[latest.i : mark.i] if word.is_space and "\n" in word.text]
    return len(between) == 1 and between[0].i == mark.i - 1
