"""Where a person belongs, told right behind the name."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of
from belegraph.model import Phrase, Relation
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ORGANISED

PARTY = "Party"
REACH = 4
"""Words from the preposition to the noun: "von der liberalen Partei"."""


def affiliation(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """An organisation behind a name: "Anna Kern von der Universität", wherever the parser hangs it.

    >>> doc = tree("Kern/PROPN/5/nsubj vom/ADP/4/case alten/ADJ/4/amod Verein/NOUN/5/obl lacht/VERB/0/root", "0-1:PER")
    >>> [line.split(" | ")[:2] for line in found(affiliation, doc)]
    [['Kern', 'gehören zu']]

    Source: https://schema.org/affiliation
    """
    by_head = scene.references.by_head
    for name in (by_head[noun.i] for noun in scene.nouns[clause.predicate.i] if noun.i in by_head):
        head = _organisation(name.end, clause, scene) if name.thing.kind == "Person" else None
        if head is not None:
            words = scene.text.words(scene.text.doc[name.start], scene.text.doc[name.end - 1])
            party = kind_of(scene.value(head, clause)) == PARTY
            linked = Relation("memberOf") if party else Relation(label=scene.text.lang.forms.BELONG)
            subject = Phrase(words.text, words.start, words.end, name.thing)
            yield Draft(subject, linked, scene.phrase(head, clause), presupposed=True)


def _organisation(place: int, clause: Clause, scene: Scene) -> Token | None:
    """The noun behind "von" at a place, if it is that of an organisation and does nothing in the clause."""
    forms, doc = scene.text.lang.forms, scene.text.doc
    if place >= len(doc) or scene.text.bare(doc[place]) != forms.OF:
        return None
    nouns = (word for word in doc[place + 1 : place + 1 + REACH] if word.pos_ in ("NOUN", "PROPN"))
    head = next((word for word in nouns if doc[place].head == word), None)
    if head is None or head == clause.agent or clause.passive:
        return None
    return head if kind_of(scene.value(head, clause)) in ORGANISED else None
