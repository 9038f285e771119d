"""The words of a noun phrase: its head with what describes it, without what only introduces or follows it."""

from collections.abc import Sequence

from spacy.tokens import Token

from belegraph.model import Phrase
from belegraph.syntax.words import Index, base

KEPT = frozenset({"amod", "nummod", "nmod", "compound", "flat", "fixed", "det", "advmod", "obl", "appos"})
INTRODUCING = frozenset({"ART", "PPOSAT", "PDAT", "PIAT", "PRELAT"})
ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"})
NONE = "kein"
LONGEST = 14


def noun_phrase(head: Token, index: Index) -> tuple[Token, ...]:
    """Return the words of a head's phrase, in order and without gaps, the introducing determiner left out.

    >>> from belegraph.testing import tree
    >>> from belegraph.syntax.ud import dependents
    >>> doc = tree("die/DET/3/det kleine/ADJ/3/amod Leiterin/NOUN/0/root des/DET/5/det Hauses/NOUN/3/nmod")
    >>> [word.text for word in noun_phrase(doc[2], dependents(doc))]
    ['kleine', 'Leiterin', 'des', 'Hauses']
    """
    kept = {head.i} | {word.i for part in _describing(head, index) for word in _whole(part, index)}
    start = end = head.i
    while start - 1 in kept or (start - 2 in kept and (head.doc[start - 1].is_quote or _lists(start - 2, head))):
        start -= 1
    while end + 1 in kept or (end + 2 in kept and head.doc[end + 1].is_quote):
        end += 1
    words = list(head.doc[start : end + 1])
    return tuple(words if len(words) <= LONGEST else [word for word in words if abs(word.i - head.i) < 3])


def _lists(place: int, head: Token) -> bool:
    """ "strenge, aber gerechte Richterin": a comma between two adjectives of one noun."""
    adjective = head.doc[place]
    return adjective.tag_ == "ADJA" and adjective.head == head and head.doc[place + 1].text == ","


def as_phrase(words: Sequence[Token], offset: int = 0) -> Phrase:
    """Return neighbouring words as one phrase, white space made single blanks.

    >>> as_phrase(tree("Der/DET/2/det Pegel/NOUN/3/nsubj steigt/VERB/0/root")[:2], offset=7)
    Phrase(text='Der Pegel', start=7, end=16, value=None)
    """
    start, end = words[0].idx, words[-1].idx + len(words[-1])
    text = " ".join(words[0].doc[words[0].i : words[-1].i + 1].text.split())
    return Phrase(text, offset + start, offset + end)


def _describing(head: Token, index: Index) -> list[Token]:
    parts = [(part, rel) for rel, found in index[head.i].items() if rel in KEPT for part in found]
    return [part for part, relation in parts if _describes(part, relation, head)]


def _describes(part: Token, relation: str, head: Token) -> bool:
    if relation == "det":
        counts = part.tag_ == "PIAT" and not part.lower_.startswith(NONE)  # "weniger", "alle"
        told = part.tag_ not in INTRODUCING or counts
        return told and part.lower_ not in ARTICLES and part.dep_ != "det:poss"
    if relation == "appos":
        titled = part.pos_ == "PROPN" and part.left_edge.i == head.i + 1 and base(part.left_edge) == "compound"
        return abs(part.i - head.i) == 1 or titled  # "Leiterin Dr. Anna Kern"
    if relation == "amod" and any(base(sub) in ("obl", "nmod", "obj") for sub in part.children):
        return False  # "in Bonn ansässige": what an attribute with phrases of its own says is told by a statement
    if relation == "obl" and head.pos_ in ("NOUN", "PROPN"):
        return False
    if relation in ("advmod", "obl"):
        return head.pos_ in ("NUM", "ADJ") or (
            part.i == head.i - 1 and head.pos_ in ("NOUN", "PROPN") and part.pos_ in ("ADP", "NUM")
        )
    return True


def _whole(word: Token, index: Index) -> list[Token]:
    """All words below, but for asides: clauses behind the noun, parentheses, coordinated parts of another phrase."""
    found, queue = [], [word]
    while queue:
        top = queue.pop()
        found.append(top)
        for relation, parts in index[top.i].items():
            if relation in ("parataxis", "advcl", "ccomp") or (relation == "acl" and top.pos_ in ("NOUN", "PROPN")):
                continue
            queue.extend(part for part in parts if relation != "punct" or part.text in ("-", "/", "&"))
    return found
