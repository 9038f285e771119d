"""Who acts, where word order and case leave it open: "Das Spiel gewann die Mannschaft"."""

from dataclasses import replace

from spacy.tokens import Token

from belegraph.syntax.clause import Clause, Verbs
from belegraph.syntax.words import Index, features, has, with_particle

NOMINAL = ("NOUN", "PROPN")
MASCULINE = ("Gender=Masc", "Number=Sing")
NOMINATIVE, ACCUSATIVE = "Case=Nom", "Case=Acc"


def with_agent(clause: Clause, index: Index, verbs: Verbs) -> Clause:
    """Make the one who can act the subject of a verb that only somebody does, where the other noun stands first.

    >>> from belegraph.testing import tree
    >>> from belegraph.syntax.ud import clauses
    >>> doc = tree("Das/DET/2/det Spiel/NOUN/3/nsubj gewann/VERB/0/root/gewinnen//VVFIN die/DET/5/det "
    ...            "Mannschaft/NOUN/3/obj")
    >>> doc[2].set_morph("VerbForm=Fin|Number=Sing")
    >>> clauses(doc, Verbs(acting=frozenset({"gewinnen"}), actors=("mannschaft",)))[0].subject
    Mannschaft
    """
    subject, said = clause.subject, clause.objects[0] if len(clause.objects) == 1 else None
    if subject is None or said is None or clause.passive or clause.verb is None or not _is_done(clause, verbs):
        return clause
    first = clause.antecedent if subject.tag_ == "PRELS" else subject
    told = said.pos_ in NOMINAL or _is_open_pronoun(said)
    if first is None or first.pos_ not in NOMINAL or not told or not _stands_first(clause, subject):
        return clause
    open_ = (
        not has_article(subject, NOMINATIVE, index)
        and not has_article(said, ACCUSATIVE, index)
        and _may_agree(clause, said, index)
    )
    if not open_ or is_actor(first, index, verbs) or not is_actor(said, index, verbs):
        return clause
    return replace(clause, subject=said, objects=(subject,))


def with_threatened(clause: Clause, index: Index, verbs: Verbs) -> Clause:
    """ "Kern droht eine Sperre": the verb has no accusative, so somebody is its dative and what looms its subject.

    >>> from belegraph.testing import tree
    >>> from belegraph.syntax.ud import clauses
    >>> doc = tree("Kern/PROPN/2/nsubj droht/VERB/0/root/drohen//VVFIN Sperre/NOUN/2/obj")
    >>> [found] = clauses(doc, Verbs(looming=frozenset({"drohen"})))
    >>> found.subject, found.datives
    (Sperre, (Kern,))
    """
    subject, said = clause.subject, clause.objects
    if clause.predicate.lemma_ not in verbs.looming or subject is None or len(said) != 1:
        return clause
    somebody = is_actor(subject, index, verbs) and not is_actor(said[0], index, verbs)
    return replace(clause, subject=said[0], objects=(), datives=(subject,)) if somebody else clause


def is_actor(noun: Token, index: Index, verbs: Verbs) -> bool:
    """Tell somebody who can act: a name, or a noun for a person or a body; of a share those that it is a share of.

    >>> from belegraph.testing import tree
    >>> from belegraph.syntax.ud import dependents
    >>> doc = tree("Hälfte/NOUN/0/root/Hälfte der/DET/3/det Richterinnen/NOUN/1/nmod")
    >>> is_actor(doc[0], dependents(doc), Verbs(actors=("innen",), shares=frozenset({"Hälfte"})))
    True
    """
    form, lemma = noun.lower_, noun.lemma_.lower()
    if noun.lemma_ in verbs.shares:
        whole = index[noun.i].get("nmod", [])
        return not whole or is_actor(whole[0], index, verbs)
    named = (
        noun.pos_ == "PROPN" or _is_open_pronoun(noun) or noun.ent_type_ in ("PER", "ORG") or bool(_name(noun, index))
    )
    ending = form.endswith(verbs.actors) or lemma.endswith(verbs.actors)
    return named or ending or (has(noun, "Gender=Masc") and form.endswith(verbs.agents))


def _is_open_pronoun(word: Token) -> bool:
    """ "sie": a personal pronoun that has one form for both cases."""
    return word.tag_ == "PPER" and (has(word, "Gender=Fem") or has(word, "Number=Plur"))


def _name(noun: Token, index: Index) -> list[Token]:
    """The name of a person behind what they are: "die Dirigentin Anna Kern"."""
    return [part for part in index[noun.i].get("appos", ()) if part.ent_type_ == "PER"]


def _is_done(clause: Clause, verbs: Verbs) -> bool:
    """Whether only somebody can do it: by the verb, or since it is wanted."""
    particle = clause.particle.lower_ if clause.particle is not None else ""
    wanted = any(word.lemma_ in verbs.wanting for word in clause.auxiliaries)
    return wanted or with_particle(clause.predicate.lemma_, particle) in verbs.acting


def _stands_first(clause: Clause, subject: Token) -> bool:
    """Before the finite verb, or with the relative pronoun: where an object stands as easily as a subject."""
    if clause.kind == "relative":
        relative = clause.relative
        return relative is not None and (relative == subject or relative.head == subject)
    finite = clause.finite
    behind = [part for part in clause.objects if finite is not None and subject.i < finite.i < part.i]
    return bool(behind)


def has_article(noun: Token, case: str, index: Index) -> bool:
    """Tell a masculine article that has one form for one case: "einen Platz" is never a subject, "der Plan" one.

    >>> from belegraph.testing import tree
    >>> from belegraph.syntax.ud import dependents
    >>> doc = tree("einen/DET/2/det Platz/NOUN/0/root")
    >>> doc[0].set_morph("Case=Acc|Gender=Masc|Number=Sing")
    >>> has_article(doc[1], ACCUSATIVE, dependents(doc)), has_article(doc[1], NOMINATIVE, dependents(doc))
    (True, False)
    """
    return any(all(has(part, one) for one in (case, *MASCULINE)) for part in index[noun.i].get("det", ()))


def _may_agree(clause: Clause, said: Token, index: Index) -> bool:
    """Whether the verb may belong to the noun: of the same number, coordinated ones being many."""
    verb, noun = (features(word, "Number") for word in (clause.finite or clause.predicate, said))
    many = bool(index[said.i].get("conj"))
    return not verb or (verb[0] == "Plur" if many else not noun or noun[0] == verb[0])
