"""Hearsay: what somebody is said to have done, and nobody tells who says so."""

from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause


def is_hearsay(clause: Clause, text: Text) -> bool:
    """Tell "soll geflohen sein": somebody says so, and nobody tells who.

    Of verbs that are coordinated only the last has "haben" or "sein": "soll die Tür geöffnet und Geld gestohlen haben".

    >>> doc = tree("Kern/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN geflohen/VERB/0/root//VVPP sein/AUX/3/aux//VAINF")
    >>> is_hearsay(scene(doc).text.clauses[0], scene(doc).text)
    True
    """
    if _is_perfect_hearsay(clause, text):
        return True
    first = clause.governor if clause.shared and clause.kind == "coordinate" else clause
    if first is None or clause.auxiliaries != (clause.finite,):
        return False
    beside = (other for other in text.below(first) if other.kind == "coordinate" and other.shared)
    return any(_is_perfect_hearsay(last, text) and last.finite == clause.finite for last in beside)


def _is_perfect_hearsay(clause: Clause, text: Text) -> bool:
    forms = text.lang.forms
    modal = any(a.lemma_ in forms.HEARSAY and a == clause.finite for a in clause.auxiliaries)
    perfect = any(a.lower_ in forms.HAVE_AND_BE and a != clause.finite for a in clause.auxiliaries)
    return modal and perfect and clause.predicate.tag_ == "VVPP"
