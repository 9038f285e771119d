"""Places of words, and the ranges of characters that they make."""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from belegraph.extraction.text import Text
from belegraph.model import Range
from belegraph.syntax.words import base

Places = frozenset[int]
"""Places of words in a Doc; a part of an attribution need not be in one piece."""

NOTHING: Places = frozenset()
BRACKETED = 6
"""Words of a bracket that still names the same as the noun before it."""
ASIDES = frozenset({"acl", "ccomp", "advcl", "parataxis", "csubj"})
"""Relations of the clauses that may hang on a noun and are no part of who it names."""


def subtree(word: Token) -> Places:
    """Return the places of a word and of all that depends on it.

    >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root dass/SCONJ/5/mark sie/PRON/5/nsubj lacht/VERB/2/ccomp")
    >>> sorted(subtree(doc[4]))
    [2, 3, 4]
    """
    return frozenset(part.i for part in word.subtree)


def sentence_places(number: int, text: Text) -> Places:
    """Return the places of the words of a sentence, counted from 1.

    >>> sorted(sentence_places(1, scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root")).text))
    [0, 1]
    """
    return frozenset(word.i for word in text.words_of(number))


def phrase_places(head: Token) -> Places:
    """Return the places of a noun with all that says who it is, clauses and the preposition before it left out.

    >>> doc = tree("laut/ADP/3/case dem/DET/3/det Chef/NOUN/0/root Anna/PROPN/3/appos ,/PUNCT/6/punct "
    ...            "lachend/VERB/3/acl")
    >>> sorted(phrase_places(doc[2]))
    [1, 2, 3]
    """
    found, queue = {head.i}, [part for part in head.children if base(part) not in ("case", "cop", "cc")]
    while queue:
        part = queue.pop()
        if base(part) in ASIDES and not _is_before_noun(part):
            continue
        found.add(part.i)
        queue.extend(part.children)
    quotes = [place for place in found if head.doc[place].is_quote]
    found.difference_update(quotes if len(quotes) == 1 else ())
    places = trimmed(_of_one_sentence(found | _rest_of_name(head), head), head.doc)
    return places | _enclosing(places, head.doc)


def _rest_of_name(head: Token) -> set[int]:
    """The whole name that a head is part of, or that stands right behind it: "Sprecher Thomas Kern"."""
    doc, first = head.doc, head.i
    titled = head.pos_ == "NOUN" and not head.ent_type_ and first + 1 < len(doc) and doc[first + 1].ent_type_ == "PER"
    first += titled
    while doc[first].ent_iob_ == "I":
        first -= 1
    last = first + bool(doc[first].ent_type_)
    while last < len(doc) and doc[last].ent_iob_ == "I":
        last += 1
    return set(range(first, last))


def _of_one_sentence(places: set[int], head: Token) -> frozenset[int]:
    """Leave out what stands before a colon: "Bildung: Die Partei will"."""
    between = head.doc[min(places) : head.i]
    colon = max((word.i for word in between if word.text == ":"), default=-1)
    return frozenset(place for place in places if place > colon)


def _enclosing(places: Places, doc: Doc) -> Places:
    """The quotation marks around a name, or the bracket behind it that says its short form."""
    first, last = min(places, default=0), max(places, default=0) + 1
    if last >= len(doc):
        return NOTHING
    opening = next((word.i for word in doc[max(first - 1, 0) : last] if word.is_quote), None)
    if opening is not None and opening not in places and doc[last].is_quote:
        return frozenset({opening, last})
    closing = next((word.i for word in doc[last : last + BRACKETED] if word.text == ")"), None)
    return frozenset(range(last, closing + 1)) if doc[last].text == "(" and closing is not None else NOTHING


def _is_before_noun(part: Token) -> bool:
    """ "die gestern gewählte Leiterin": an attribute, labelled like a clause."""
    return part.i < part.head.i and part.head.pos_ in ("NOUN", "PROPN")


def trimmed(places: Places, doc: Doc) -> Places:
    """Leave out white space, and the punctuation at both ends but for quotation marks and brackets.

    >>> doc = tree(",/PUNCT/2/punct lacht/VERB/0/root ./PUNCT/2/punct")
    >>> sorted(trimmed(frozenset({0, 1, 2}), doc))
    [1]
    """
    kept = [place for place in sorted(places) if not doc[place].is_space]
    while kept and _is_loose(doc[kept[0]]):
        kept.pop(0)
    while kept and _is_loose(doc[kept[-1]]):
        kept.pop()
    return frozenset(kept)


def _is_loose(word: Token) -> bool:
    return word.is_punct and not word.is_quote and not word.is_bracket


def ranges(places: Iterable[int], text: Text) -> tuple[Range, ...]:
    """Return the half-open ranges of the article's text that words fill, neighbours joined.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root nichts/PRON/2/obj heute/ADV/2/advmod")).text
    >>> ranges({0, 1, 3}, here)
    ((0, 9), (17, 22))
    """
    found: list[Range] = []
    last = -2
    for place in sorted(places):
        word = text.doc[place]
        start, end = word.idx + text.offset, word.idx + len(word) + text.offset
        joined = last >= 0 and all(text.doc[between].is_space for between in range(last + 1, place))
        found[-1:] = [(found[-1][0], end)] if joined else [*found[-1:], (start, end)]
        last = place
    return tuple(found)
