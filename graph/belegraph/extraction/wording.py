"""Which words of a sentence tell the relation of a statement: what a reader sees marked between subject and object."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.reading import Draft
from belegraph.extraction.text import Text
from belegraph.model import Range
from belegraph.syntax.clause import Clause


def relation_words(draft: Draft, clause: Clause, text: Text) -> tuple[Range, ...]:
    """Return where the words of a relation stand, in the order of the text; words side by side are one range.

    These are the predicate with its auxiliaries and particle, what negates it, and the preposition of the object.
    Where no word of its own tells it ("Ministerin Kern"), there are none.

    >>> from belegraph.model import Relation
    >>> here = scene(tree("Kern/PROPN/3/nsubj wird/AUX/3/aux wohnen/VERB/0/root in/ADP/5/case Bonn/PROPN/3/obl"))
    >>> kern, bonn = (here.text.phrase(here.text.doc[place]) for place in (0, 4))
    >>> clause = here.text.clauses[0]
    >>> relation_words(Draft(kern, Relation(label="wohnen in"), bonn, clause.words), clause, here.text)
    ((5, 19),)
    """
    taken = [(phrase.start, phrase.end) for phrase in (draft.subject, draft.object) if phrase is not None]
    found = {word.i: word for word in (*draft.words, *_negators(draft, clause, text), *_prepositions(draft, text))}
    ranges: list[Range] = []
    last = -2
    for place, word in sorted(found.items()):
        start = text.offset + word.idx
        if any(first <= start < end for first, end in taken):
            continue
        beside = ranges.pop() if place == last + 1 else (start, start)
        ranges.append((beside[0], start + len(word)))
        last = place
    return tuple(ranges)


def _negators(draft: Draft, clause: Clause, text: Text) -> Iterator[Token]:
    """Yield "nicht", "nie" and the like beside a predicate that tells the relation."""
    if clause.predicate in draft.words:
        yield from (word for word in clause.adverbs if word.lower_ in text.lang.cues.NEGATORS)


def _prepositions(draft: Draft, text: Text) -> Iterator[Token]:
    """Yield the preposition before the object, if it stands outside of it."""
    if draft.object is None:
        return
    start, end = draft.object.start - text.offset, draft.object.end - text.offset
    for word in text.doc.char_span(start, end, alignment_mode="expand") or ():
        yield from (part for part in text.parts(word, "case") if part.idx < start)
