"""Who says what a clause tells: its subject, its agent, whoever is cited, or the document in which it stands."""

from spacy.tokens import Token

from belegraph.extraction.attribution.found import NOBODY, Named
from belegraph.extraction.attribution.spans import phrase_places, subtree
from belegraph.extraction.attribution.telling import document_of, message_noun
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has


def named(head: Token) -> Named:
    """Return a noun with its phrase as who speaks.

    >>> sorted(named(tree("die/DET/2/det Chefin/NOUN/3/nsubj lacht/VERB/0/root")[1]).places)
    [0, 1]
    """
    return Named(head, phrase_places(head))


def speaker_of(teller: Clause, text: Text) -> Named:
    """Return who says what a clause tells.

    >>> here = scene(tree("Kern/PROPN/3/nsubj:pass wird/AUX/3/aux:pass/werden zitiert/VERB/0/root/zitieren/VVPP")).text
    >>> speaker_of(here.clauses[0], here).head
    Kern
    """
    if teller.relative is not None and teller.relative.dep_.startswith("nsubj"):
        return Named(teller.subject, frozenset({teller.relative.i}))
    if teller.lemma in text.lang.cues.CITING:
        cited = teller.subject if teller.passive else next(iter(teller.objects), teller.subject)
        return NOBODY if cited is None else _without_wording(named(cited), text)
    head = teller.agent if teller.passive else teller.subject
    if head is not None and (head.lower_ not in text.lang.forms.HOLLOW or _is_person(head, teller, text)):
        return named(head)
    written = document_of(teller, text)
    return _noble(teller, text) or (NOBODY if written is None else named(written))


def citer_of(teller: Clause, text: Text) -> Named:
    """Return who cites somebody: "die Zeitung zitiert Kern", "Kern wird in einer Erklärung zitiert".

    >>> here = scene(tree("Boten/NOUN/2/nsubj zitieren/VERB/0/root/zitieren Kern/PROPN/2/obj")).text
    >>> citer_of(here.clauses[0], here).head
    Boten
    """
    if teller.lemma not in text.lang.cues.CITING or not (teller.passive or teller.objects):
        return NOBODY
    head = (teller.agent if teller.passive else teller.subject) or document_of(teller, text)
    return NOBODY if head is None or head.lower_ in text.lang.forms.HOLLOW else _without_wording(named(head), text)


def owner_of(noun: Token, text: Text) -> Named:
    """Return whose a noun is: "die Forderung der Partei", "von Kern", "seine Forderung".

    >>> here = scene(tree("Forderung/NOUN/3/nsubj Kerns/PROPN/1/nmod wächst/VERB/0/root")).text
    >>> owner_of(here.doc[0], here).head
    Kerns
    """
    for part in text.parts(noun, "nmod", "det"):
        if part.dep_ == "det:poss":
            return Named(part, frozenset({part.i}))
        bare = not text.parts(part, "case") or set(text.prepositions(part)) & text.lang.forms.AGENT
        if part.dep_.startswith("nmod") and bare:
            return named(part)
    return NOBODY


def answered(teller: Clause, text: Text) -> Named:
    """Return whose words a clause only takes a stand on: "lehnt den Vorschlag der Partei ab, ...".

    >>> here = scene(tree("Kern/PROPN/2/nsubj verwirft/VERB/0/root/verwerfen Forderungen/NOUN/2/obj/Forderung "
    ...                    "Webers/PROPN/3/nmod")).text
    >>> answered(here.clauses[0], here).head
    Webers
    """
    noun = message_noun(teller, text) if teller.lemma in text.lang.cues.STANCES and not teller.passive else None
    owner = NOBODY if noun is None else owner_of(noun, text)
    return NOBODY if owner.head is None or owner.head.dep_ == "det:poss" else owner


def _without_wording(cited: Named, text: Text) -> Named:
    """ "zitiert einen Zeugen mit den Worten": the words are no part of who speaks."""
    parts = () if cited.head is None else text.parts(cited.head, "nmod")
    wording = (subtree(part) for part in parts if part.lemma_ in text.lang.cues.WORDING)
    return cited.without(frozenset().union(*wording))


def _is_person(head: Token, teller: Clause, text: Text) -> bool:
    """ "Diese bestätigte, dass", "diese glauben, dass": who was named last; "dies bestätigte" is no person."""
    several = teller.finite is not None and has(teller.finite, "Number=Plur")
    verbs = text.lang.cues.SPEECH_VERBS | (text.lang.cues.BELIEF_VERBS if several else frozenset())
    return head.lower_ in text.lang.forms.LATTER and teller.lemma in verbs


def _noble(teller: Clause, text: Text) -> Named | None:
    """ "Von der Heide sagte, ...": at the head of a sentence the name looks like a phrase of place."""
    if teller.subject is not None or teller.passive or teller.lemma not in text.lang.cues.SPEECH_VERBS:
        return None
    first = next(iter(text.words_of(text.number[teller.predicate.i])), None)
    if first is None or first.lower_ not in text.lang.forms.NOBLE:
        return None
    names = (oblique.head for oblique in teller.obliques if oblique.head.pos_ == "PROPN")
    name = next((name for name in names if first in text.parts(name, "case")), None)
    return None if name is None else Named(name, phrase_places(name) | {first.i})
