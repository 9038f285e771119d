"""Hearsay: what somebody is said to have done, and nobody tells who says so."""

from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.sharing import PERFECT


def is_hearsay(clause: Clause, text: Text) -> bool:
    """Tell "soll geflohen sein": somebody says so, and nobody tells who.

    Of verbs that are coordinated only the last has "haben" or "sein", which the clauses before it share.

    >>> doc = tree("Kern/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN geflohen/VERB/0/root//VVPP sein/AUX/3/aux//VAINF")
    >>> is_hearsay(scene(doc).text.clauses[0], scene(doc).text)
    True
    """
    forms = text.lang.forms
    if not any(a.lemma_ in forms.HEARSAY and a == clause.finite for a in clause.auxiliaries):
        return False
    perfect = any(a.lower_ in forms.HAVE_AND_BE and a != clause.finite for a in clause.auxiliaries)
    return (perfect and clause.predicate.tag_ in PERFECT) or _is_state(clause, text)


def _is_state(clause: Clause, text: Text) -> bool:
    """ "soll aus Polen stammen", "soll es sich um einen Händler handeln": what nobody can plan or demand."""
    shall = clause.finite is not None and clause.finite.lower_ in text.lang.cues.HEARSAY
    states = text.lang.forms.REFLEXIVE_STATES if clause.reflexive is not None else text.lang.forms.STATES
    return shall and clause.lemma.removeprefix(text.lang.forms.REFLEXIVE).strip() in states
