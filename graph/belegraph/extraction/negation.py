"""What denies a clause, or one argument of it."""

from spacy.tokens import Token

from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause


def is_negated(clause: Clause, text: Text) -> bool:
    """Tell whether a clause has a negator of its own: at its verb, or in "kein", "niemand", "nichts".

    >>> here = scene(tree("Kern/PROPN/3/nsubj nie/ADV/3/advmod lacht/VERB/0/root/lachen"))
    >>> is_negated(here.text.clauses[0], here.text)
    True
    """
    cues = text.lang.cues
    holders = [
        clause.predicate,
        *clause.auxiliaries,
        *([clause.copula] if clause.copula else []),
        *([clause.complement] if clause.complement else []),
    ]
    near = [part for holder in holders for part in text.parts(holder, "advmod", "det", "cc", "dep", "obj", "mark")]
    if any(o.preposition.lower_ == text.lang.forms.NEITHER for o in clause.obliques):
        return True
    verb = clause.verb
    if verb is not None and any(part.lower_ in cues.NEAR_NEGATORS for part in text.parts(verb, "advmod", "mark")):
        return True
    if any(_negates(part, text) for part in [*near, *(p for a in clause.adverbs for p in text.parts(a, "advmod"))]):
        return True
    arguments = [
        clause.subject if not clause.shared else None,
        *clause.objects,
        *clause.datives,
        *(o.head for o in clause.obliques),
        clause.complement,
        clause.predicate,
    ]
    return any(argument is not None and (is_none(argument, text) or _not_all(argument, text)) for argument in arguments)


def _not_all(argument: Token, text: Text) -> bool:
    """ "nicht alle Fachleute": a negator on the quantifier, or right before it."""
    quantifiers = [part for part in text.parts(argument, "det") if part.tag_ == "PIAT"]
    return any(
        _negates(word, text)
        for part in quantifiers
        for word in (*text.parts(part, "advmod"), *text.doc[max(part.sent.start, part.i - 1) : part.i])
    )


def is_none(argument: Token, text: Text) -> bool:
    """Tell "niemand", "kein Plan", "weder Kern noch Weber", "kaum ein Plan"."""
    cues, neither = text.lang.cues, text.lang.forms.NEITHER
    words = [word.lower_ for word in text.parts(argument, "det", "advmod", "cc", "case")]
    denying = (w in cues.NEGATIVE_DETERMINERS or w in cues.NEAR_NEGATORS or w == neither for w in words)
    return argument.lower_ in cues.NEGATIVE_PRONOUNS or any(denying)


def _negates(word: Token, text: Text) -> bool:
    forms = text.lang.forms
    if word.lower_ == forms.NEITHER or (word.dep_ == "cc" and word.lower_ in forms.NEITHER_NOR):
        return True
    following = word.nbor(1).lower_ if word.i + 1 < len(word.doc) else ""
    return word.lower_ in text.lang.cues.NEGATORS and following not in text.lang.cues.NO_NEGATION


def sets_right(argument: Token, text: Text) -> bool:
    """Tell the half of "nicht X, sondern Y" that holds.

    >>> doc = tree("nicht/PART/2/advmod Kern/PROPN/0/root sondern/CCONJ/4/cc Weber/PROPN/2/conj")
    >>> [sets_right(word, scene(doc).text) for word in doc]
    [False, False, False, True]
    """
    return any(word.lower_ == text.lang.forms.BUT for word in text.parts(argument, "cc"))


def denies_only(argument: Token, text: Text) -> bool:
    """Tell a negator that belongs to one argument: "nicht Kern, sondern Weber".

    >>> doc = tree("Kern/PROPN/2/nsubj trifft/VERB/0/root/treffen nicht/PART/4/advmod Anna/PROPN/2/obj")
    >>> [denies_only(word, scene(doc).text) for word in doc]
    [False, False, False, True]
    """
    return any(_negates(part, text) for part in text.parts(argument, "advmod"))
