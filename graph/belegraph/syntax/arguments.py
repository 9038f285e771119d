"""The arguments of a clause: subject, objects, datives, prepositional phrases; with what the parser hung elsewhere."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.syntax.agents import ACCUSATIVE, has_article, with_agent, with_threatened
from belegraph.syntax.clause import Clause, Oblique, Verbs
from belegraph.syntax.words import Index, base, features, has

NOUNS = ("NOUN", "PROPN")
DEMONSTRATIVE = ("PDS", "ART")
FIRST_AND_SECOND = frozenset({"1", "2"})


def with_arguments(clause: Clause, index: Index, verbs: Verbs) -> Clause:
    """Find the arguments among the dependents of a clause's predicate.

    >>> doc = tree("Kern/PROPN/2/nsubj gab/VERB/0/root/geben Anna/PROPN/2/obl:arg das/DET/5/det Buch/NOUN/2/obj")
    >>> clauses(doc)[0].objects, clauses(doc)[0].datives
    ((Buch,), (Anna,))
    """
    own, reflexive = index[clause.predicate.i], _reflexive(clause, index)
    subject, objects = _subject(clause.predicate, index), _objects(clause, index, reflexive, verbs)
    if subject is None and clause.complement is not None:
        subject = next(iter(index[clause.complement.i].get("nsubj", ())), None)  # "bleibt angespannt"
    if subject is None and _lacks_subject(clause, own):
        subject = _named_first(clause, own)
        if subject is None and objects and not has_article(objects[0], ACCUSATIVE, index):
            subject = objects.pop(0)
    datives = [part for part in _bare_obliques(clause, index) if _is_dative(part) and part != reflexive]
    if clause.predicate.lemma_ in verbs.naming:  # "nannte den Plan einen Witz" has no dative
        objects, datives = sorted([*objects, *datives], key=lambda part: part.i), []
    obliques = tuple(_obliques(clause, index))
    named = clause.passive and clause.predicate.lemma_ not in verbs.unnamed
    agents = [o.head for o in obliques if named and o.preposition.lemma_ in verbs.agent and o.head.dep_ != "obl:arg"]
    bare = [part for part in _bare_obliques(clause, index) if part not in (*datives, *objects, reflexive)]
    filled = replace(
        clause,
        subject=subject,
        reflexive=reflexive,
        objects=tuple(objects),
        datives=tuple(datives),
        agent=agents[0] if agents else None,
        obliques=tuple(o for o in obliques if o.head not in agents[:1] and not _is_of_name(o, subject, clause, verbs)),
        adverbs=tuple(sorted([*own.get("advmod", ()), *bare], key=lambda part: part.i)),
    )
    told = with_threatened(_told_first(_definite(_agreeing(filled, index), index), verbs), index, verbs)
    return with_agent(told, index, verbs)


def _is_dative(part: Token) -> bool:
    """By its label, or a pronoun by its case: "der Forscher, dem die Jury den Preis verlieh"."""
    return part.dep_ != "obl" or (part.tag_ in ("PRELS", "PPER") and has(part, "Case=Dat"))


def _agreeing(clause: Clause, index: Index) -> Clause:
    """ "Die Kosten veranschlagt das Amt auf ...": the subject is the one of the two that agrees with the verb."""
    subject, objects, finite = clause.subject, clause.objects, clause.finite
    if subject is None or len(objects) != 1 or finite is None or clause.passive or subject.i > finite.i:
        return clause
    said = objects[0]
    bare = subject.tag_ == "NE" and not index[subject.i].get("det")  # of "Carabinieri" nobody sees that they are many
    if (
        bare
        or not (subject.pos_ in NOUNS and said.pos_ in NOUNS)
        or index[subject.i].get("conj")
        or index[said.i].get("conj")
    ):
        return clause
    numbers = [features(word, "Number") for word in (finite, subject, said)]
    if not all(len(number) == 1 for number in numbers):
        return clause
    verb, first, second = (number[0] for number in numbers)
    return replace(clause, subject=said, objects=(subject,)) if verb != first and verb == second else clause


def _definite(clause: Clause, index: Index) -> Clause:
    """ "Unterstützung bekam Norwegen", "ein Auto besaß sie nie": a name or pronoun behind the verb is its subject.

    What stands before the verb without an article, or as an indefinite neuter, is what the sentence tells of them; in
    headlines all nouns stand without.
    """
    subject, objects, finite = clause.subject, clause.objects, clause.finite
    if subject is None or len(objects) != 1 or finite is None or clause.passive or not _is_indefinite(subject, index):
        return clause
    known = objects[0].tag_ in ("NE", "PPER") and objects[0].i == finite.i + 1 and not index[objects[0].i].get("conj")
    singular = has(finite, "Number=Sing") and not has(objects[0], "Number=Plur")
    closed = any(word.tag_ == "$." for word in subject.sent)
    if not (known and singular and closed and subject.i < finite.i):
        return clause
    return replace(clause, subject=objects[0], objects=(subject,))


def _is_indefinite(noun: Token, index: Index) -> bool:
    """ "Unterstützung", "ein Auto": one thing that nothing was said of before."""
    own = index[noun.i]
    articles = own.get("det", [])
    neuter = has(noun, "Gender=Neut") and any(has(part, "Definite=Ind") for part in articles)
    bare = not articles and not own.get("nummod") and noun.pos_ == "NOUN" and not own.get("appos")
    return (bare or neuter) and has(noun, "Number=Sing") and not own.get("conj") and not own.get("nmod")


def _reflexive(clause: Clause, index: Index) -> Token | None:
    own = index[clause.predicate.i]
    parts = [part for rel in ("obj", "expl", "obl", "iobj") for part in own.get(rel, ())]
    return next((part for part in parts if part.tag_ == "PRF" or has(part, "Reflex=Yes")), None)


def _subject(word: Token, index: Index) -> Token | None:
    """The subject; of several "wir" first, then a noun, and the second noun where the first belongs to what is told."""
    subjects = index[word.i].get("nsubj", [])
    own = [part for part in subjects if "cop" not in index[part.i]] or subjects
    own = [part for part in own if part.tag_ != "PRELS"] or own  # "die niemand kennt": beside another, it is the object
    if not own:
        return _lent_subject(word, index)
    speakers = [part for part in own if FIRST_AND_SECOND.intersection(features(part, "Person"))]
    nouns = _nominative([part for part in own if part.pos_ in NOUNS])
    if speakers:
        return speakers[0]
    if len(nouns) > 1 and any(nouns[0].i < told.i < word.i for told in index[word.i].get("ccomp", ())):
        return nouns[-1]
    return nouns[0] if nouns else own[0]


def _nominative(nouns: list[Token]) -> list[Token]:
    """Of several nouns those in the nominative: "Der Zeitung sagte Kern ..."."""
    return [noun for noun in nouns if has(noun, "Case=Nom")] or nouns if len(nouns) > 1 else nouns


def _lent_subject(word: Token, index: Index) -> Token | None:
    """ "Die Pläne seien falsch, kritisierte Kern": the subject that the parser hung on the verb of saying."""
    if base(word) != "ccomp":
        return None
    nouns = [part for part in index[word.head.i].get("nsubj", ()) if part.pos_ in NOUNS]
    return nouns[0] if len(nouns) > 1 and nouns[0].i < word.i < word.head.i else None


def _objects(clause: Clause, index: Index, reflexive: Token | None, verbs: Verbs) -> list[Token]:
    """Objects by label, and a second subject that can be none: beside "wir", or a demonstrative."""
    own = index[clause.predicate.i]
    subject = _subject(clause.predicate, index)
    speaking = subject is not None and FIRST_AND_SECOND.intersection(features(subject, "Person"))
    others = [part for part in own.get("nsubj", ()) if part != subject and "cop" not in index[part.i]]
    labelled = [p for p in own.get("obj", ()) if p != reflexive and (p.pos_ != "DET" or p.tag_ == "PDS")]
    found = labelled + [part for part in others if speaking or _is_demonstrative(part, clause)]
    found += [part for part in others if part.tag_ == "PRELS" and not clause.passive]
    return found or _behind_times(clause, index, verbs)


def _behind_times(clause: Clause, index: Index, verbs: Verbs) -> list[Token]:
    """What the verb lacks, taken for something else.

    "hatten am Ende Glück": a bare noun behind a noun of time, or of another case, is no apposition; "will 900 seiner
    Stellen streichen": a number with what it counts is no time.
    """
    own = index[clause.predicate.i]
    if clause.copula is not None or own.get("ccomp") or own.get("xcomp"):
        return []
    times = [part for part in own.get("obl", ()) if part.lemma_ in verbs.times]
    behind = [noun for part in own.get("obl", ()) for noun in index[part.i].get("appos", ()) if noun.i == part.i + 1]
    bare = [noun for noun in behind if noun.lemma_ not in verbs.times and noun.pos_ == "NOUN"]
    counted = [part for part in own.get("obl", ()) if part.tag_ == "CARD" and index[part.i].get("nmod")]
    lacking = [noun for noun in bare if noun.head in times or _differ(noun, noun.head)]
    return lacking or ([] if clause.passive else [part for part in counted if case_of(part, index) is None])


def _differ(noun: Token, head: Token) -> bool:
    """An apposition has the case of its head: an accusative behind a dative is none."""
    return has(noun, "Case=Acc") and has(head, "Case=Dat")


def _is_demonstrative(part: Token, clause: Clause) -> bool:
    return part.tag_ in DEMONSTRATIVE and part.pos_ in ("PRON", "DET") and part.i < clause.predicate.i


def _lacks_subject(clause: Clause, own: dict[str, list[Token]]) -> bool:
    """A finite clause without any subject has taken it for its object: "In Bonn überwog die Freude"."""
    independent = clause.kind in ("content", "adverbial") or (clause.kind == "main" and clause.governor is None)
    independent = independent or _has_oblique_relative(clause)
    finite = clause.finite is not None and not clause.finite.tag_.endswith("IMP")
    return finite and independent and not own.get("expl") and not own.get("csubj")


def _has_oblique_relative(clause: Clause) -> bool:
    """ "über die Autos fahren": a relative pronoun behind a preposition is no subject."""
    pronoun = clause.relative
    return pronoun is not None and base(pronoun) == "obl" and any(base(part) == "case" for part in pronoun.children)


def _named_first(clause: Clause, own: dict[str, list[Token]]) -> Token | None:
    """ "Norwegen weist Diplomaten aus": a name right before the finite verb that was taken for an adverb."""
    finite = clause.finite
    names = (part for part in own.get("advmod", ()) if part.pos_ == "PROPN" and part.tag_ == "NE")
    return next((name for name in names if finite is not None and name.i == finite.i - 1), None)


def _told_first(clause: Clause, verbs: Verbs) -> Clause:
    """ "Das gab die Leiterin bekannt": before a verb of telling, the demonstrative is what is told."""
    lemma, subject = clause.predicate.lemma_, clause.subject
    beside = [part.lower_ for part in (clause.particle, clause.complement) if part is not None]
    tellers = [o for o in clause.objects if o.pos_ in NOUNS]
    telling = {lemma, *(part + lemma for part in beside)} & verbs.telling and not clause.passive
    if not telling or subject is None or subject.tag_ not in DEMONSTRATIVE or not tellers:
        return clause
    rest = tuple(o for o in clause.objects if o != tellers[0])
    return replace(clause, subject=tellers[0], objects=(subject, *rest))


def case_of(word: Token, index: Index) -> Token | None:
    """Return the preposition before a noun, also where it hangs on the numeral between them ("am 10. April").

    >>> doc = tree("am/ADP/2/case 10./ADJ/3/amod April/NOUN/0/root")
    >>> case_of(doc[2], dependents(doc))
    am
    """
    holders = [word, *(p for rel in ("amod", "nummod") for p in index[word.i].get(rel, ()) if p.i < word.i)]
    cases = [part for holder in holders for part in index[holder.i].get("case", ())]
    return next((part for part in cases if part.pos_ in ("ADP", "CCONJ", "SCONJ", "ADV")), None)


def _is_of_name(oblique: Oblique, subject: Token | None, clause: Clause, verbs: Verbs) -> bool:
    """ "sagte Anna Kern von der Universität": what stands right behind the name of the subject belongs to it."""
    before = oblique.preposition.i - 1
    if subject is None or clause.passive or before < 0 or oblique.preposition.lemma_ not in verbs.origin:
        return False
    word = subject.doc[before]
    return word.tag_ == "NE" and (word == subject or subject.is_ancestor(word)) and oblique.head.i > subject.i


def _bare_obliques(clause: Clause, index: Index) -> list[Token]:
    own = index[clause.predicate.i]
    return [part for rel in ("iobj", "obl") for part in own.get(rel, ()) if case_of(part, index) is None]


def _obliques(clause: Clause, index: Index) -> Iterator[Oblique]:
    relations = ("obl", "nmod") if clause.verb is not None else ("obl",)
    for part in (part for relation in relations for part in index[clause.predicate.i].get(relation, ())):
        case = case_of(part, index)
        if case is not None:
            yield Oblique(case, part, part.dep_ == "obl:arg")
