"""What stands between quotation marks, in every German style."""

from dataclasses import dataclass

from spacy.tokens import Token

from belegraph.extraction.text import Text

CLOSING = {"„": "“”", "»": "«", "«": "»", "“": "”“", "‚": "‘’", "‹": "›", "›": "‹", '"': '"'}


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words `[start, end)` between quotation marks; `is_speech` when they hold a finite clause."""

    start: int
    end: int
    is_speech: bool


def quotations(text: Text) -> tuple[Quotation, ...]:
    """Find what stands between quotation marks, over sentences and paragraphs.

    >>> from belegraph.extraction.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("„/PUNCT/3/punct Ich/PRON/3/nsubj komme/VERB/0/root/kommen/VVFIN “/PUNCT/3/punct")
    >>> quotations(read_text(Article("a", doc.text), doc, GERMAN))
    (Quotation(start=1, end=3, is_speech=True),)
    """
    found: list[Quotation] = []
    opened: Token | None = None
    finite = {clause.finite.i for clause in text.clauses if clause.finite is not None}
    for word in text.doc:
        if opened is not None and word.text in CLOSING[opened.text]:
            inside = range(opened.i + 1, word.i)
            if len(inside):
                found.append(Quotation(opened.i + 1, word.i, bool(finite.intersection(inside))))
            opened = None
        elif opened is None and word.text in CLOSING:
            opened = word
    return tuple(found)
