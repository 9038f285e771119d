"""What a clause has in common with the one above it: its subject, its auxiliaries, its object, its antecedent."""

from dataclasses import replace

from spacy.tokens import Token

from belegraph.syntax.arguments import NOUNS
from belegraph.syntax.clause import Clause, Verbs
from belegraph.syntax.words import Index, base, has_zu

PERFECT = frozenset({"VVPP", "VVINF"})
"""Tags of a participle beside "haben": some look like an infinitive ("soll ihn verraten haben")."""


def governor_of(word: Token, index: Index, found: dict[int, Clause], verbs: Verbs) -> Clause | None:
    """Return the clause above a word.

    An infinitive with "zu" that the parser hung on a relative clause may belong to a verb further up that takes
    infinitives: "drohte, Firmen, die nicht zahlen, den Strom abzustellen".

    >>> doc = tree("Kern/PROPN/2/nsubj kam/VERB/0/root und/CCONJ/4/cc sang/VERB/2/conj")
    >>> first, second = clauses(doc)
    >>> governor_of(doc[3], dependents(doc), {1: first}, Verbs()) is first
    True
    """
    nearest = _above(word, found)
    if nearest is None or nearest.kind != "relative" or not has_zu(word, index) or nearest.predicate.i > word.i:
        return nearest
    outer: Clause | None = nearest
    while outer is not None and outer.predicate.lemma_ not in verbs.controlling:
        outer = outer.governor
    return outer or nearest


def _above(word: Token, found: dict[int, Clause]) -> Clause | None:
    return next((found[above.i] for above in word.ancestors if above.i in found), None)


def share(clause: Clause, verbs: Verbs) -> Clause:
    """Give a clause without a subject the one it shares: the antecedent's, that of the clause beside or above it.

    >>> doc = tree("Kern/PROPN/2/nsubj kam/VERB/0/root und/CCONJ/4/cc sang/VERB/2/conj")
    >>> [(clause.predicate.text, clause.subject.text) for clause in clauses(doc)]
    [('kam', 'Kern'), ('sang', 'Kern')]
    """
    governor = clause.governor
    if clause.relative is not None:
        return _with_antecedent(clause, verbs)
    if clause.subject is not None or governor is None or clause.kind not in ("coordinate", "infinitive", "main"):
        return clause
    if clause.kind == "infinitive":
        controlled = replace(clause, subject=_controller(clause, governor, verbs), shared=True)
        return _let(controlled, governor) if governor.predicate.lemma_ in verbs.letting else controlled
    return clause if _has_own_front(clause) else _beside(clause, governor, verbs)


def _let(clause: Clause, governor: Clause) -> Clause:
    """ "will sechs Anlagen umrüsten lassen": what hangs on the verb that lets belongs to the infinitive."""
    return replace(clause, objects=clause.objects or governor.objects, obliques=(*governor.obliques, *clause.obliques))


def _has_own_front(clause: Clause) -> bool:
    """ "Zwei wurden gefasst, nach einem wird gesucht": behind a phrase of its own a verb shares no subject."""
    finite = clause.finite
    front = [o for o in clause.obliques if finite is not None and clause.parts[0].i <= o.head.i < finite.i]
    return bool(front) and finite is not None and finite.i < clause.predicate.i


def _beside(clause: Clause, governor: Clause, verbs: Verbs) -> Clause:
    """ "wollen kommen und bleiben": the second verb has subject and auxiliaries of the first one."""
    bare = clause.finite is None or (
        clause.finite.i > clause.predicate.i and is_closing(clause.finite, governor, verbs)
    )
    copula = governor.copula if bare and clause.verb is None and clause.copula is None else clause.copula
    return replace(
        clause,
        subject=governor.subject,
        shared=True,
        copula=copula,
        auxiliaries=tuple(dict.fromkeys((*governor.auxiliaries, *clause.auxiliaries))) if bare else clause.auxiliaries,
        finite=governor.finite if bare else clause.finite,
        passive=clause.passive or (bare and governor.passive),
        objects=governor.objects if _shares_object(clause, governor) else clause.objects,
    )


def is_closing(auxiliary: Token, governor: Clause, verbs: Verbs) -> bool:
    """ "soll gegraben und verkauft haben": behind a modal verb and a participle the last auxiliary is an infinitive.

    >>> doc = tree("soll/AUX/2/aux/sollen/VMFIN gegraben/VERB/0/root/graben/VVPP haben/AUX/2/aux/haben/VAFIN")
    >>> is_closing(doc[2], clauses(doc)[0], Verbs(modal=frozenset({"sollen"})))
    True
    """
    modal = any(word.lemma_ in verbs.modal for word in governor.auxiliaries)
    return modal and governor.predicate.tag_ in PERFECT and auxiliary.lower_ == auxiliary.lemma_


def _shares_object(clause: Clause, governor: Clause) -> bool:
    """ "will das Haus nicht schließen, sondern erweitern": two verbs behind one object."""
    parts = (clause.objects, clause.obliques, clause.datives, clause.reflexive, governor.reflexive, clause.finite)
    much = any(adverb.tag_ == "PIS" for adverb in clause.adverbs)  # "und zu viel riskiert"
    return not any(parts) and not much and any(o.i < governor.predicate.i for o in governor.objects)


def _controller(clause: Clause, governor: Clause, verbs: Verbs) -> Token | None:
    """The subject of an infinitive: who is asked, where the verb asks somebody; nobody, where it names none."""
    if base(clause.predicate) == "acl" or hangs_on_noun(clause):
        return None if clause.predicate.head == governor.subject else governor.subject
    particle = governor.particle.lower_ if governor.particle is not None else ""
    asking = {governor.predicate.lemma_, particle + governor.predicate.lemma_} & verbs.object_control
    if asking and base(clause.predicate) != "advcl":
        asked = [part for part in (*governor.objects, *governor.datives) if part != clause.predicate]
        asked += [oblique.head for oblique in governor.obliques if oblique.preposition.lemma_ in verbs.asked]
        return asked[0] if asked else None
    return governor.subject


def hangs_on_noun(clause: Clause) -> bool:
    """Tell an infinitive that says what a noun is about, whatever its label: "ein Antrag, früher zu öffnen".

    >>> doc = tree("Plan/NOUN/2/nsubj scheitert/VERB/0/root zu/PART/4/mark/zu/PTKZU öffnen/VERB/1/xcomp/öffnen/VVINF")
    >>> [hangs_on_noun(clause) for clause in clauses(doc)]
    [False, True]
    """
    head, governor = clause.predicate.head, clause.governor
    above = governor.predicate if governor is not None else clause.predicate
    return clause.kind == "infinitive" and head.pos_ == "NOUN" and head not in (above, clause.predicate)


def _never_dative(pronoun: Token | None, verbs: Verbs) -> bool:
    """ "die Firma, die Weber gehörte": beside a verb with a dative alone, "die" can only be its subject."""
    return pronoun is not None and pronoun.lower_ in verbs.undative


def _with_antecedent(clause: Clause, verbs: Verbs) -> Clause:
    """Put the antecedent in the place of the relative pronoun; that of "was" behind a noun is the whole clause."""
    noun, pronoun = clause.antecedent, clause.relative
    clausal = pronoun is not None and pronoun.lower_ in verbs.clausal and noun is not None and noun.pos_ in NOUNS
    if clausal:
        return clause
    if noun is None or noun.pos_ not in ("NOUN", "PROPN", "PRON", "NUM", "X"):
        return replace(clause, subject=None if clause.subject == pronoun else clause.subject)
    if clause.subject == pronoun:
        return replace(clause, subject=noun, shared=True)
    if clause.subject is not None and clause.predicate.lemma_ in verbs.dative and _never_dative(pronoun, verbs):
        rest = tuple(part for part in clause.objects if part != pronoun)
        return replace(clause, subject=noun, shared=True, objects=rest, datives=(clause.subject,))
    return replace(
        clause,
        objects=tuple(noun if part == pronoun else part for part in clause.objects),
        datives=tuple(noun if part == pronoun else part for part in clause.datives),
        obliques=tuple(replace(o, head=noun) if o.head == pronoun else o for o in clause.obliques),
    )
