"""Printed interviews: paragraphs that begin with who speaks, "Kern: Das war ein Fehler."."""

from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from belegraph.extraction.attribution.found import Found, Named
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun, noun_kind
from belegraph.vocabulary import ACTORS

LABEL = 4
"""Words before the colon at most."""
TURNS = 3
"""Paragraphs that must begin so, two of them with the same words: a list of topics has each only once."""
NAMES = ("PER", "ORG")
NAMING = ("NOUN", "PROPN", "X")


def labelled(text: Text) -> Iterator[Found]:
    """Find what is said in the paragraphs of an interview.

    >>> here = scene(tree("Kern/PROPN/3/nsubj :/PUNCT/1/punct lacht/VERB/0/root")).text
    >>> list(labelled(here))
    []
    """
    yield from _headline(text)
    turns = [(words, colon) for words in _paragraphs(text) if (colon := _colon(words)) is not None]
    labels = Counter(_label(words, colon) for words, colon in turns)
    if len(turns) < TURNS or max(labels.values()) < 2:
        return
    for words, colon in turns:
        name = words[:colon]
        said = frozenset(word.i for word in words[colon + 1 :])
        frame = frozenset(word.i for word in words[: colon + 1])
        speaker = Named(name[-1], frozenset(word.i for word in name))
        if said:
            yield Found(said, speaker, frame=frame, type="direct")


def _headline(text: Text) -> Iterator[Found]:
    """ "Forscher: Flüsse werden wärmer" over an article: what is said, and by whom."""
    words = next(_paragraphs(text), [])
    colon = None if not words or words[-1].is_punct else _colon(words)
    if colon is None or not _can_speak(words[colon - 1], text):
        return
    said = frozenset(word.i for word in words[colon + 1 :])
    if any(clause.finite is not None and clause.finite.i in said for clause in text.clauses):
        name = frozenset(word.i for word in words[:colon])
        yield Found(said, Named(words[colon - 1], name), frame=name | {words[colon].i})


def _can_speak(word: Token, text: Text) -> bool:
    return is_person_noun(word, text) or noun_kind(word, text) in ACTORS or word.ent_type_ in NAMES


def _paragraphs(text: Text) -> Iterator[list[Token]]:
    words: list[Token] = []
    for word in text.doc:
        if not word.is_space:
            words.append(word)
        elif "\n" in word.text and words:
            yield words
            words = []
    if words:
        yield words


def _colon(words: Sequence[Token]) -> int | None:
    """Where the colon behind a name stands: nothing but a name or a noun goes before it."""
    colon = next((at for at, word in enumerate(words[: LABEL + 1]) if word.text == ":"), None)
    if not colon or words[0].is_lower:
        return None
    return colon if all(word.pos_ in NAMING or word.text[:1].isupper() for word in words[:colon]) else None


def _label(words: Sequence[Token], colon: int) -> str:
    return " ".join(word.text for word in words[:colon])
