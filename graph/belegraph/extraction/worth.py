"""Which statements somebody would write on an index card, and which say nothing on their own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.reading import Draft
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import STANDS

Drafted = tuple[Clause, Draft, tuple[str, ...]]
"""A draft with its clause and the names of its rules."""


def without_pointer(draft: Draft, clause: Clause, text: Text) -> Draft:
    """ "bestreitet dies": that somebody denies is worth telling, though its object only points to what went before.

    What the sentence before tells is then the content: "Er habe gelogen. Das bestritt Kern."

    >>> from belegraph.model import Relation
    >>> here = scene(tree("Sie/PRON/2/nsubj irrt/VERB/0/root ./PUNCT/2/punct Kern/PROPN/5/nsubj "
    ...                   "bestreitet/VERB/0/root/bestreiten dies/PRON/5/obj")).text
    >>> subject, said = (here.phrase(here.doc[place]) for place in (3, 5))
    >>> kept = without_pointer(Draft(subject, Relation(label="bestreiten"), said), here.clauses[1], here)
    >>> kept.object is None, [here.doc[place].text for place in kept.content]
    (True, ['irrt'])
    """
    said, relation, lang = draft.object, draft.relation, text.lang
    points = said is not None and said.value is None and said.text.lower() in lang.cues.DEMONSTRATIVES
    says = relation.label in lang.cues.SPEECH_VERBS - lang.forms.WANTING_AN_OBJECT
    if not points or not (says or relation.name in STANDS):
        return draft
    return replace(draft, object=None, content=draft.content or tuple(_told_before(clause, text)))


def _told_before(clause: Clause, text: Text) -> Iterator[int]:
    """What the sentence before tells: its main clause, or what that one says, wants or asks."""
    before = text.clauses_of(text.number[clause.predicate.i] - 1)
    for main in (c for c in before if c.governor is None):
        cues = text.lang.cues
        telling = any(main.lemma in verbs for verbs in (cues.SPEECH_VERBS, cues.BELIEF_VERBS, cues.ATTITUDES))
        below = [
            c for c in text.below(main) if telling and c.kind in ("content", "infinitive") and c.antecedent is None
        ]
        yield from (c.predicate.i for c in below or [main])


def is_worth_telling(draft: Draft, clause: Clause, text: Text) -> bool:
    """Tell a statement from one that nobody would write on a card, about "das", "wer" or "es", or about "zwei".

    >>> from belegraph.model import Relation
    >>> here = scene(tree("Das/PRON/2/nsubj liest/VERB/0/root/lesen Kern/PROPN/2/nsubj")).text
    >>> subjects = [here.phrase(here.doc[place]) for place in (0, 2)]
    >>> linked = Relation(label="lesen")
    >>> [is_worth_telling(Draft(subject, linked, None), here.clauses[0], here) for subject in subjects]
    [False, True]
    """
    return not _unknown(draft) & text.lang.forms.HOLLOW and not _lacks_noun(draft, clause, text)


def _unknown(draft: Draft) -> set[str]:
    """The words at the ends of a statement of which nobody knows what they stand for."""
    parts = (part for part in (draft.subject, draft.object) if part is not None and part.value is None)
    return {part.text.lower() for part in parts}


def _lacks_noun(draft: Draft, clause: Clause, text: Text) -> bool:
    """ "Zwei enthielten sich", "die jüngste erschien 2019": a number or an adjective whose noun stands elsewhere."""
    subject: Token | None = clause.subject
    if subject is None or clause.agent is not None:
        return False
    if subject.pos_ != "NUM" and (subject.pos_ != "ADJ" or subject.text[:1].isupper()):
        return False  # "die Grünen" lack none
    start = text.offset + subject.idx
    return (draft.subject.start, draft.subject.end) == (start, start + len(subject))


def without_pronouns(found: Sequence[Drafted], text: Text) -> Iterator[Drafted]:
    """Leave out what is told of somebody whom nobody knows ("sie bauten ihn"), if its sentence tells more than that.

    >>> from belegraph.model import Relation
    >>> here = scene(tree("Sie/PRON/2/nsubj baut/VERB/0/root/bauen Boote/NOUN/2/obj")).text
    >>> sie, boote = (Draft(here.phrase(here.doc[place]), Relation(label="bauen"), None) for place in (0, 2))
    >>> [draft.subject.text for _, draft, _ in without_pronouns([(here.clauses[0], d, ()) for d in (sie, boote)], here)]
    ['Boote']
    """
    unknown = [bool(_unknown(draft) & text.lang.forms.PERSONAL) for _, draft, _ in found]
    numbers = [text.number[clause.predicate.i] for clause, _, _ in found]
    telling = {number for number, hollow in zip(numbers, unknown, strict=True) if not hollow}
    for one, number, hollow in zip(found, numbers, unknown, strict=True):
        if not hollow or number not in telling:
            yield one
