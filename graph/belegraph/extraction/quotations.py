"""What stands between quotation marks, in every German style."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from belegraph.syntax.clause import Clause

CLOSING = {"„": "“”", "»": "«", "«": "»", "“": "”“", "‚": "‘’", "‹": "›", "›": "‹", '"': '"'}


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
    found: list[Quotation] = []
    opened: Token | None = None
    finite = {clause.finite.i for clause in clauses if clause.finite is not None}
    for word in doc:
        if opened is not None and word.text in CLOSING[opened.text]:
            inside = range(opened.i + 1, word.i)
            if len(inside):
                found.append(Quotation(opened.i + 1, word.i, bool(finite.intersection(inside))))
            opened = None
        elif opened is None and word.text in CLOSING:
            opened = word
    return tuple(found)
