"""How the word above a clause makes it meant: a verb, an adjective, or a noun such as "Plan"."""

import re
from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.negation import is_negated, is_none
from belegraph.extraction.references import References
from belegraph.extraction.text import Text
from belegraph.model import Factuality, Thing
from belegraph.syntax.clause import Clause, is_behind_colon
from belegraph.syntax.words import has_zu
from belegraph.vocabulary import ACTORS

LEAST = 3
"""Letters that a compound has before its last noun: "Unrecht" is none."""
LEFT_OPEN = Factuality(certainty="unknown")
LOOMING = Factuality(certainty="possible", mode="expected")


def attitude_to(clause: Clause, governor: Clause, references: References) -> Factuality | None:
    """Return how a clause is meant by what governs it; None where nothing is said of it.

    >>> doc = tree("Kern/PROPN/2/nsubj plant/VERB/0/root/planen zu/PART/4/mark singen/VERB/2/xcomp", "0-1:PER")
    >>> here = scene(doc)
    >>> attitude_to(here.text.clauses[1], here.text.clauses[0], here.references).mode
    'intended'
    """
    text = references.text
    marks = {mark.lower_ for mark in clause.markers}
    cues = text.lang.cues
    joined = {word.lower_ for word in text.parts(clause.predicate, "cc")}
    if marks & (cues.PURPOSE_MARKS | cues.NEGATIVE_MARKS) or (joined | marks) & text.lang.forms.REASONING:
        return None
    if clause.kind == "adverbial" and marks == {text.lang.forms.THAT}:
        return _by_nouns(governor, text)  # "Belege dafür, dass"
    if clause.kind not in ("infinitive", "content") or governor.lemma == text.lang.forms.LET:
        return None
    if clause.kind == "infinitive" and governor.predicate.lemma_ in cues.ABLE:
        return Factuality("negated") if is_negated(governor, text) else Factuality(certainty="possible")
    noun = clause.antecedent if clause.antecedent is not None else _noun_above(clause, text)
    if noun is not None:
        return _by_noun(noun, governor, text)
    adjective = _judged(governor, text) if text.lang.forms.THAT in marks else _valued(clause, governor, text)
    found = _by_verb(clause, governor, references) or _by_nouns(governor, text) or adjective
    return found or (LEFT_OPEN if _is_left_open(clause, governor, text) else None)


def _noun_above(clause: Clause, text: Text) -> Token | None:
    """The noun that a clause hangs on, whatever the label: "die Hoffnung, dass", "Belege dafür, dass"."""
    head = clause.predicate.head
    return head if head.pos_ == "NOUN" and head != clause.predicate and not text.parts(head, "cop") else None


def _by_noun(noun: Token, governor: Clause, text: Text) -> Factuality | None:
    cues = text.lang.cues
    missing = is_none(noun, text) or governor.lemma in cues.MISSING
    if missing and _named(noun.lemma_, dict.fromkeys(cues.PROOFS, LEFT_OPEN)) is not None:
        return LEFT_OPEN
    found = _named(noun.lemma_, cues.CONTENT_NOUNS)
    if found is not None and found.mode == "asked" and is_none(noun, text):
        return None  # "kein Zweifel, dass"
    refused = governor.lemma in cues.REFUSALS and noun in governor.objects
    return Factuality("negated", mode="demanded") if refused and found is not None else found


def _named(lemma: str, nouns: Mapping[str, Factuality]) -> Factuality | None:
    """Find a noun, or a compound that it closes."""
    longer = {noun for noun in nouns if lemma.endswith(noun.lower()) and len(lemma) >= len(noun) + LEAST}
    tails = (found for noun, found in nouns.items() if noun in longer)
    return nouns.get(lemma) or next(tails, None)


def _by_verb(clause: Clause, governor: Clause, references: References) -> Factuality | None:
    text, verb = references.text, governor.lemma
    cues, forms = text.lang.cues, text.lang.forms
    if clause.kind == "content" and verb in forms.WANT:
        return Factuality("negated" if is_negated(governor, text) else "affirmed", mode="demanded")
    if is_behind_colon(clause, governor) and (verb in cues.DENIAL_VERBS or is_negated(governor, text)):
        return None  # "bestreitet das: ...", "glaubt ihm nicht: ..."
    if verb in cues.DENIAL_VERBS and is_negated(governor, text):  # "schließt nicht aus, dass", "bestreitet nicht, dass"
        return Factuality(certainty="possible") if verb in cues.EXCLUDING else None
    if verb in cues.PROVING and is_negated(governor, text):
        return LEFT_OPEN  # "bewiesen ist damit nicht, dass"
    if verb in forms.LOOMING and not _threatens(clause, governor, references):
        return LOOMING
    if verb in cues.TAKING_SIDES and (
        sides := [a.lower_ for a in governor.adverbs if a.lower_ in forms.FOR_OR_AGAINST]
    ):
        against = (forms.AGAINST in sides) != is_negated(governor, text)
        return Factuality("negated" if against else "affirmed", mode=cues.TAKING_SIDES[verb])
    told = clause.kind == "content" and verb in cues.SPEECH_VERBS and verb not in cues.DENIAL_VERBS
    reflexive = governor.reflexive is not None
    found = (cues.ATTITUDES.get(f"{forms.REFLEXIVE} {verb}") if reflexive else None) or cues.ATTITUDES.get(verb)
    return None if found is None or (told and found.polarity == "negated") else found


def _threatens(clause: Clause, governor: Clause, references: References) -> bool:
    """Somebody threatens to act; what only happens to a thing looms: "Der Damm droht zu brechen"."""
    value = references.value(governor.subject) if governor.subject is not None else None
    named = isinstance(value, Thing) and value.kind in ACTORS
    female = governor.subject is not None and re.fullmatch(
        references.text.lang.names.FEMALE_NOUN, governor.subject.text
    )
    if named or female or governor.datives or clause.objects:
        return True
    befalls = clause.lemma in references.text.lang.forms.NO_PASSIVE and clause.reflexive is None
    happens = befalls or clause.passive or clause.copula is not None
    return clause.kind == "infinitive" and not happens


def _by_nouns(governor: Clause, text: Text) -> Factuality | None:
    """A noun that the clause above says it with: "hat den Plan, ...", "ist auf dem Weg, ..."."""
    nouns = [
        governor.subject,
        governor.predicate,
        governor.complement,
        *governor.objects,
        *(oblique.head for oblique in governor.obliques),
    ]
    known = text.lang.cues.PROOFS.union(text.lang.cues.CONTENT_NOUNS)
    return next((_by_noun(n, governor, text) for n in nouns if n is not None and n.lemma_ in known), None)


def _is_left_open(clause: Clause, governor: Clause, text: Text) -> bool:
    """ "besteht darauf, zu zahlen": what an infinitive with "zu" says is no fact, unless its verb takes it for one."""
    cues, complement = text.lang.cues, clause.predicate.dep_ in ("xcomp", "ccomp")
    known = cues.SPEECH_VERBS | cues.BELIEF_VERBS | cues.FACTIVE_INFINITIVES | text.lang.forms.HAVE_AND_BE
    verbal = governor.verb is not None and governor.lemma not in known
    return clause.kind == "infinitive" and complement and verbal and has_zu(clause.predicate, text.index)


def _judged(governor: Clause, text: Text) -> Factuality | None:
    """ "Denkbar ist, dass", "als wahrscheinlich gilt, dass": it is meant as the adjective says."""
    words = [governor.predicate, governor.complement, *governor.adverbs, *(each.head for each in governor.obliques)]
    said = [text.lang.cues.JUDGING_ADJECTIVES.get(word.lower_) for word in words if word is not None]
    return next((meant for meant in said if meant is not None), None)


def _valued(clause: Clause, governor: Clause, text: Text) -> Factuality | None:
    """ "Es ist teuer, Moore zu fluten": what is only valued is left open; "es ist nötig" demands it."""
    adjective = governor.copula is not None and governor.predicate.pos_ == "ADJ"
    if clause.kind != "infinitive" or not adjective:
        return None
    return text.lang.cues.VALUING_ADJECTIVES.get(governor.predicate.lower_, LEFT_OPEN)


def implied(clause: Clause, governor: Clause, above: Factuality, text: Text) -> Factuality | None:
    """Return how the infinitive of an implicative verb is meant: as the verb is, or turned round.

    >>> doc = tree("Kern/PROPN/2/nsubj vergaß/VERB/0/root/vergessen zu/PART/4/mark zahlen/VERB/2/xcomp", "0-1:PER")
    >>> here = scene(doc)
    >>> implied(here.text.clauses[1], here.text.clauses[0], Factuality(), here.text).polarity
    'negated'

    Source: https://doi.org/10.2307/412084
    """
    sense = text.lang.cues.IMPLICATIVES.get(governor.lemma)
    marks = {mark.lower_ for mark in clause.markers} - {text.lang.forms.THAT, text.lang.forms.TO}
    told = clause.kind == "content" and governor.lemma in text.lang.cues.FACTIVE
    if sense is None or marks or told or clause.kind not in ("infinitive", "content") or clause.antecedent is not None:
        return None
    turned = sense == "negated"
    return replace(above, polarity="negated" if turned != (above.polarity == "negated") else "affirmed")
