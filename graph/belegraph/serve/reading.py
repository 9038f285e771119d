"""An article to read: its text, with the words marked on which statements rest."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from belegraph.serve.answers import Answer
from belegraph.serve.around import network_of
from belegraph.serve.describing import Row, rows
from belegraph.serve.opened import Opened
from belegraph.serve.refusals import RefusalError
from belegraph.vocabulary import NS, PREFIXES

DCTERMS: Final = PREFIXES["dcterms"]
FIELDS: Final = {
    "title": "title",
    "publisher": "publisher",
    "published": "issued",
    "url": "source",
    "language": "language",
}
SENTENCES: Final = """SELECT DISTINCT ?article ?start ?text WHERE {
  ?sentence a bg:Sentence ; bg:inArticle ?article ; bg:start ?start ; bg:text ?text } ORDER BY ?start"""
STATEMENTS: Final = """SELECT DISTINCT ?article ?statement ?start WHERE {
  ?statement a bg:Statement ; bg:start ?start ; prov:wasDerivedFrom/bg:inArticle ?article
} ORDER BY ?start ?statement"""


def article(opened: Opened, *, iris: Sequence[str], lang: str = "") -> Answer:
    """Return what a page shows of an article, as JSON: its fields, its text in pieces, its statements.

    Raises:
        RefusalError: (404) there is no such article.
    """
    iri = next((each for each in iris if opened.value(each, DCTERMS + "identifier")), None)
    if iri is None:
        raise RefusalError(404, "the graph has no article of this name")
    statements = [row["statement"] for row in opened.select(STATEMENTS, article=iri)]
    told = rows(network_of(opened, statements, lang))
    sentences = [(int(row["start"]), row["text"]) for row in opened.select(SENTENCES, article=iri)]
    shown: Row = {
        "iri": iri,
        "id": opened.value(iri, DCTERMS + "identifier"),
        **{name: opened.value(iri, DCTERMS + field) for name, field in FIELDS.items()},
        "pieces": list(pieces(*_text(opened, iri, sentences), told)),
        "statements": told,
    }
    return Answer("application/json", json.dumps(shown).encode("utf-8"))


def pieces(text: str, offset: int, statements: Sequence[Row]) -> Iterator[Row]:
    """Cut a text where statements begin and end; each piece knows the numbers of those that rest on it.

    Args:
        text: an article's, or what is known of it.
        offset: where it begins in the article.
        statements: with `range` and `parts`, in code points of the article.

    >>> told = [{"range": [4, 9], "parts": [0, 4, 0, 0]}]
    >>> [(piece["text"], piece["of"]) for piece in pieces("Kern plant.", 0, told)]
    [('Kern', [0]), (' plan', [0]), ('t.', [])]
    """
    ranges = [(start, end, place) for place, told in enumerate(statements) for start, end in _ranges(told)]
    cuts = sorted({0, len(text), *(min(max(cut - offset, 0), len(text)) for r in ranges for cut in r[:2])})
    for start, end in pairwise(cuts):
        of = sorted({p for first, last, p in ranges if first - offset <= start and end <= last - offset})
        yield {"text": text[start:end], "of": of}


def _ranges(told: Row) -> list[tuple[int, int]]:
    numbers = [int(str(number)) for name in ("range", "parts") for number in told[name]]  # type: ignore[attr-defined]
    return [(start, end) for start, end in zip(numbers[::2], numbers[1::2], strict=True) if start < end]


def _text(opened: Opened, iri: str, sentences: Sequence[tuple[int, str]]) -> tuple[str, int]:
    """Return an article's body and where it begins; where the store has none, its sentences, in their places."""
    whole = opened.value(iri, NS + "text")
    if whole or not sentences:
        first, last = (opened.value(iri, NS + end) for end in ("start", "end"))
        return whole[int(first or 0) : int(last) if last else None], int(first or 0)
    offset, text = sentences[0][0], ""
    for start, words in sentences:
        gap = start - offset - len(text)
        text += ("\n\n" + " " * (gap - 2) if gap > 1 else " " * gap) + words
    return text, offset
