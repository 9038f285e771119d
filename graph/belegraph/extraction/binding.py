"""What a clause allows its pronouns to stand for: whether one or several are meant, and who is ruled out."""

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.syntax.words import has

SINGULAR_VERBS = ("t", "e")


def numbers_of(word: Token, text: Text) -> tuple[bool, ...]:
    """Return whether a pronoun is plural; both answers where neither its form nor its verb tells.

    >>> here = scene(tree("Sie/PRON/2/nsubj lacht/VERB/0/root//VVFIN ohne/ADP/4/case sie/PRON/2/obl")).text
    >>> numbers_of(here.doc[0], here), numbers_of(here.doc[3], here)
    ((False,), (False, True))
    """
    forms, form = text.lang.forms, word.lower_
    if form in forms.PLURAL_ONLY:
        return (True,)
    if form != forms.THEY:
        return (False,)
    if word.dep_.startswith("nsubj") and _finite(word) is not None:
        return (is_plural_verb(word),)
    clause = text.clause_around(word)
    if clause is None or clause.finite is None:
        return False, True
    lent = word.head == clause.predicate and clause.subject in (None, word)
    subject = word.dep_.startswith("nsubj") or lent
    return (_is_plural(clause.finite),) if subject else (False, True)


def is_plural_verb(word: Token) -> bool:
    """Tell whether the finite verb that a word depends on is plural.

    >>> is_plural_verb(tree("Sie/PRON/2/nsubj lachen/VERB/0/root/lachen/VVFIN")[0])
    True
    """
    return _is_plural(_finite(word) or word.head)


def _finite(word: Token) -> Token | None:
    verbs = [word.head, *word.head.children]
    return next((verb for verb in verbs if has(verb, "VerbForm=Fin") or verb.tag_.endswith("FIN")), None)


def _is_plural(finite: Token) -> bool:
    if finite.lower_.endswith(SINGULAR_VERBS):
        return False
    return has(finite, "Number=Plur") or finite.lower_.endswith("n")


def barred_by_clause(word: Token, text: Text) -> frozenset[int]:
    """Return the places of nouns that a pronoun cannot stand for.

    "Weber lobte ihn": an object is not the subject of its clause, for that would be "sich"; nor "Den Pass muss er
    abgeben" the subject the object. "Kredite, die sie geben": nor is it the noun that its relative clause tells of.

    >>> here = scene(tree("Weber/PROPN/2/nsubj lobt/VERB/0/root ihn/PRON/2/obj")).text
    >>> sorted(barred_by_clause(here.doc[2], here))
    [0]

    Source: https://aclanthology.org/J94-4002 (binding, section 2.1)
    """
    clause = text.clause_around(word)
    if clause is None:
        return frozenset()
    direct = word.head == clause.predicate or word.head in text.parts(clause.predicate, "xcomp")
    own = next(iter(text.parts(word.head, "nsubj")), clause.subject)
    subject = own if direct and not word.dep_.startswith("nsubj") else None
    antecedent = clause.antecedent if clause.relative is not None and word.head == clause.predicate else None
    beside = text.parts(word.head, "obj", "iobj") if word.dep_.startswith("nsubj") else []
    others = [part for part in beside if part != clause.relative]
    return frozenset(noun.i for noun in (subject, antecedent, *others) if noun is not None)
