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
    modal = any(a.lemma_ in forms.HEARSAY and a == clause.finite for a in clause.auxiliaries)
    perfect = any(a.lower_ in forms.HAVE_AND_BE and a != clause.finite for a in clause.auxiliaries)
    return modal and perfect and clause.predicate.tag_ in PERFECT
