"""Universal Dependencies -> clauses; the only place that knows their labels (with `phrases`).

Source: https://universaldependencies.org/u/dep/
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from belegraph.syntax.clause import Clause, ClauseKind, Oblique, Verbs

Index = Sequence[dict[str, list[Token]]]

NO_VERBS = Verbs()
INFLECTED = ("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem")
"""How participles end before a noun."""
SUBJECTS = ("nsubj", "csubj")
CLAUSAL = {"ccomp": "content", "csubj": "content", "advcl": "adverbial", "parataxis": "main"}
VERBAL = frozenset({"VERB", "AUX"})


def dependents(doc: Doc) -> list[dict[str, list[Token]]]:
    """Index dependents by head and by relation without its subtype.

    >>> from belegraph.testing import tree
    >>> dependents(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root"))[1]
    {'nsubj': [Kern]}
    """
    index: list[dict[str, list[Token]]] = [{} for _ in doc]
    for word in doc:
        if word.head.i != word.i and not word.is_space:  # spaCy makes the root its own head
            index[word.head.i].setdefault(base(word), []).append(word)
    return index


def base(word: Token) -> str:
    """Return a word's relation without its subtype."""
    return word.dep_.split(":")[0]


def clauses(doc: Doc, verbs: Verbs = NO_VERBS) -> tuple[Clause, ...]:
    """Find the clauses of a Doc, in the order of their predicates.

    Args:
        doc: with heads and relations.
        verbs: lemmas that help where labels err.

    >>> from belegraph.testing import tree
    >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root dass/SCONJ/5/mark sie/PRON/5/nsubj lacht/VERB/2/ccomp")
    >>> [(clause.predicate.text, clause.kind) for clause in clauses(doc)]
    [('sagt', 'main'), ('lacht', 'content')]
    """
    index = dependents(doc)
    found: dict[int, Clause] = {}
    for word in sorted(doc, key=lambda token: (_depth(token), token.i)):
        kind = None if word.is_space or word.is_punct else _kind(word, index, found)
        if kind is not None:
            found[word.i] = _clause(word, kind, index, found, verbs)
    return tuple(found[place] for place in sorted(found))


def _depth(word: Token) -> int:
    depth = 0
    while word.head.i != word.i:
        word, depth = word.head, depth + 1
    return depth


def _kind(word: Token, index: Index, found: dict[int, Clause]) -> ClauseKind | None:
    relation, own = base(word), index[word.i]
    if relation in CLAUSAL and _is_attributive(word, own):
        return None
    verbal = word.pos_ in VERBAL or "cop" in own or "nsubj" in own
    if relation == "ROOT":
        return "main" if verbal or "aux" in own else "verbless"
    if relation == "conj":
        top = _first_conjunct(word)
        predicative = top.i in found and found[top.i].verb is None and found[top.i].copula is not None
        return "coordinate" if top.i in found and (word.pos_ in VERBAL or "cop" in own or predicative) else None
    if relation == "acl" and verbal:
        return (
            "relative"
            if _relative(word, index) is not None
            else "infinitive"
            if _has_zu(word, own)
            else "content"
            if "mark" in own
            else "attribute"
        )
    if relation == "xcomp" and word.pos_ in VERBAL and word.tag_ != "ADJD":
        return "infinitive"
    if relation in ("ccomp", "csubj", "advcl") and _has_zu(word, own) and not _finite(word, own):
        return "infinitive"
    if relation == "parataxis" and verbal and "mark" in own:
        return "content"
    if relation == "nsubj" and "cop" in own and len(index[word.head.i].get("nsubj", ())) > 1:
        return "content"  # "Der Weg sei, ..., fuhr er fort": the first of two subjects predicates
    if relation in CLAUSAL and verbal:
        kind: ClauseKind = CLAUSAL[relation]  # type: ignore[assignment]  # the table's values are kinds
        return kind
    return "main" if relation in ("dep", "appos", "parataxis") and word.pos_ in VERBAL and _finite(word, own) else None


def _is_attributive(word: Token, own: dict[str, list[Token]]) -> bool:
    """ "die von Köln gegründete „Gruppe“": an inflected participle right before its noun that the parser took for a verb."""
    following = word.nbor(1) if word.i + 1 < word.sent.end else word
    if following.is_quote and following.i + 1 < word.sent.end:
        following = following.nbor(1)
    bare = not any(own.get(rel) for rel in ("nsubj", "mark", "aux", "obj"))
    return (
        bare and following.pos_ in ("NOUN", "PROPN") and following.head.i != word.i and word.lower_.endswith(INFLECTED)
    )


def _first_conjunct(word: Token) -> Token:
    while base(word) == "conj":
        word = word.head
    return word


def _has_zu(word: Token, own: dict[str, list[Token]]) -> bool:
    return any(part.tag_ == "PTKZU" for part in own.get("mark", ())) or word.tag_ == "VVIZU"


def _finite(word: Token, own: dict[str, list[Token]]) -> Token | None:
    candidates = [*own.get("aux", ()), *own.get("cop", ()), word]
    return next((part for part in candidates if is_finite(part)), None)


def is_finite(word: Token) -> bool:
    """Tell a finite verb by its features, or by its tag."""
    return "Fin" in word.morph.get("VerbForm") or word.tag_.endswith("FIN")


def _relative(word: Token, index: Index) -> Token | None:
    """Find the relative pronoun, also inside a phrase ("mit dem", "deren Vorsitz")."""
    for part in sorted((p for parts in index[word.i].values() for p in parts), key=lambda p: p.i):
        if part.i > word.i:
            break
        inside = [part, *(p for rel in ("det", "nmod", "case") for p in index[part.i].get(rel, ()))]
        for candidate in inside:
            if candidate.tag_ in ("PRELS", "PRELAT") or "Rel" in candidate.morph.get("PronType"):
                return candidate
    return None


def _clause(word: Token, kind: ClauseKind, index: Index, found: dict[int, Clause], verbs: Verbs) -> Clause:
    own = index[word.i]
    governor = _controlling(word, _governor(word, found), own, verbs)
    verb = word if word.pos_ in VERBAL or "aux" in own and "cop" not in own and word.tag_.startswith("V") else None
    copula = next(iter(own.get("cop", ())), None)
    if copula is not None:
        verb = None
    made = Clause(
        word, kind, verb, copula, _complement(word, own), _finite(word, own),
        tuple(own.get("aux", ())), next((p for p in own.get("compound", ()) if p.dep_ == "compound:prt"), None),
        next((p for rel in ("obj", "expl", "obl", "iobj") for p in own.get(rel, ()) if p.tag_ == "PRF" or "Yes" in p.morph.get("Reflex")), None),
        _subject(word, index),
        parts=tuple(sorted((p for parts in own.values() for p in parts), key=lambda p: p.i)),
        passive=_is_passive(word, own, verbs), governor=governor, relative=_relative(word, index) if kind == "relative" else None,
        antecedent=word.head if base(word) == "acl" else None,
    )  # fmt: skip
    return _share(_told_first(_fill(made, index), verbs), governor, index)


def _told_first(clause: Clause, verbs: Verbs) -> Clause:
    """ "Das gab die Leiterin bekannt": before a verb of telling, the demonstrative is what is told."""
    particle = clause.particle.lower_ if clause.particle is not None else ""
    lemma = clause.predicate.lemma_
    telling = {lemma, particle + lemma} & verbs.telling
    subject, tellers = clause.subject, [o for o in clause.objects if o.pos_ in ("NOUN", "PROPN")]
    if not telling or clause.passive or subject is None or subject.tag_ not in ("PDS", "ART") or not tellers:
        return clause
    rest = tuple(o for o in clause.objects if o != tellers[0])
    return replace(clause, subject=tellers[0], objects=(subject, *rest))


def _subject(word: Token, index: Index) -> Token | None:
    """The subject; of several a noun before a pronoun, and the first one if it belongs to a clause told by this verb."""
    own = [p for p in index[word.i].get("nsubj", ()) if "cop" not in index[p.i] or p.dep_ != "nsubj"]
    own = own or index[word.i].get("nsubj", [])
    if not own:
        told = _without_subject(word, index)
        return told
    nouns = [p for p in own if p.pos_ in ("NOUN", "PROPN")]
    speakers = [p for p in own if set(p.morph.get("Person")) & {"1", "2"}]
    if speakers:
        return speakers[0]
    if len(nouns) > 1 and any(nouns[0].i < p.i < word.i for p in index[word.i].get("ccomp", ())):
        return nouns[-1]
    return nouns[0] if nouns else own[0]


def _without_subject(word: Token, index: Index) -> Token | None:
    """ "Die Pläne seien falsch, kritisierte Kern": the subject that the parser hung on the verb of saying."""
    above = index[word.head.i] if word.head.i != word.i and base(word) == "ccomp" else {}
    nouns = [p for p in above.get("nsubj", ()) if p.pos_ in ("NOUN", "PROPN")]
    return nouns[0] if len(nouns) > 1 and nouns[0].i < word.i < word.head.i else None


def _controlling(word: Token, governor: Clause | None, own: dict[str, list[Token]], verbs: Verbs) -> Clause | None:
    """An infinitive with "zu" inside a relative clause may belong to a verb further up that takes infinitives."""
    if governor is None or governor.kind != "relative" or not _has_zu(word, own) or governor.predicate.i > word.i:
        return governor
    outer: Clause | None = governor
    while outer is not None:
        if outer.predicate.lemma_ in verbs.controlling:
            return outer
        outer = outer.governor
    return governor


def _is_passive(word: Token, own: dict[str, list[Token]], verbs: Verbs) -> bool:
    """By the auxiliary where it decides, else by the labels."""
    auxiliaries = {part.lemma_ for part in own.get("aux", ())}
    labelled = any(part.dep_ in ("aux:pass", "nsubj:pass") for rel in ("aux", "nsubj") for part in own.get(rel, ()))
    if word.tag_ == "VVPP" and auxiliaries & verbs.passive and not auxiliaries & verbs.perfect:
        return True
    return labelled and not (word.lemma_ in verbs.no_passive and not auxiliaries & verbs.passive)


def _governor(word: Token, found: dict[int, Clause]) -> Clause | None:
    while word.head.i != word.i:
        word = word.head
        if word.i in found:
            return found[word.i]
    return None


def _complement(word: Token, own: dict[str, list[Token]]) -> Token | None:
    """Find what the verb predicates: an adjective or noun under `xcomp`, or behind "als"."""
    if word.pos_ not in VERBAL:
        return None
    for part in own.get("xcomp", ()):
        if part.pos_ not in VERBAL or part.tag_ == "ADJD":
            return part
    return None


def _fill(clause: Clause, index: Index) -> Clause:
    own, reflexive = index[clause.predicate.i], clause.reflexive
    speaking = clause.subject is not None and set(clause.subject.morph.get("Person")) & {"1", "2"}
    others = [p for p in own.get("nsubj", ()) if p != clause.subject and "cop" not in index[p.i]]
    extra = [
        p
        for p in others
        if speaking or (p.tag_ in ("PDS", "ART") and p.pos_ in ("PRON", "DET") and p.i < clause.predicate.i)
    ]
    objects = [p for p in own.get("obj", ()) if p != reflexive and (p.pos_ != "DET" or p.tag_ == "PDS")] + extra
    obliques = tuple(_obliques(clause, index))
    datives = [
        p
        for rel in ("iobj", "obl")
        for p in own.get(rel, ())
        if p.dep_ in ("iobj", "obl:arg") and not _case(p, index) and p != reflexive
    ]
    subject = clause.subject
    if subject is None and _lacks_subject(clause, own) and objects:
        subject = objects.pop(0) if len(objects) > 1 else objects.pop()
    agent = next(
        (
            o.head
            for o in obliques
            if clause.passive and o.preposition.lemma_ in ("von", "durch") and o.head.dep_ != "obl:arg"
        ),
        None,
    )
    return replace(
        clause, subject=subject, objects=tuple(objects), datives=tuple(datives), agent=agent,
        obliques=tuple(o for o in obliques if o.head != agent),
        adverbs=tuple(p for rel in ("advmod", "obl") for p in own.get(rel, ()) if rel == "advmod" or not _case(p, index) and p not in datives and p != reflexive),
        markers=tuple(own.get("mark", ())),
    )  # fmt: skip


def _lacks_subject(clause: Clause, own: dict[str, list[Token]]) -> bool:
    """A finite clause without any subject has taken it for its object: "In Bonn überwog die Freude"."""
    finite = clause.finite is not None and not clause.finite.tag_.endswith("IMP")
    return (
        finite
        and (clause.kind in ("content", "adverbial") or (clause.kind == "main" and clause.governor is None))
        and not any(own.get(rel) for rel in ("expl", "csubj"))
    )


def _case(word: Token, index: Index) -> Token | None:
    """The preposition before a noun, also where it hangs on the numeral between them ("am 10. April")."""
    holders = [word, *(p for rel in ("amod", "nummod") for p in index[word.i].get(rel, ()) if p.i < word.i)]
    found = [
        p for holder in holders for p in index[holder.i].get("case", ()) if p.pos_ in ("ADP", "CCONJ", "SCONJ", "ADV")
    ]
    return found[0] if found else None


def _obliques(clause: Clause, index: Index) -> Iterator[Oblique]:
    own = index[clause.predicate.i]
    relations = ("obl", "nmod") if clause.verb is not None else ("obl",)
    for relation in relations:
        for part in own.get(relation, ()):
            case = _case(part, index)
            if case is not None:
                yield Oblique(case, part, part.dep_ == "obl:arg")


def _share(clause: Clause, governor: Clause | None, index: Index) -> Clause:
    """Give a clause without a subject the one it shares: the antecedent's, the clause's beside or above it."""
    if clause.relative is not None:
        return _with_antecedent(clause)
    if clause.subject is not None or governor is None or clause.kind not in ("coordinate", "infinitive", "main"):
        return clause
    if clause.kind in ("coordinate", "main"):
        shared = _shared_auxiliaries(clause, governor)
        participle = clause.finite is None and not clause.auxiliaries and governor.passive
        objects = clause.objects
        if not objects and _shares_object(clause, governor, index):
            objects = governor.objects
        passive = clause.passive or participle
        return replace(shared, subject=governor.subject, shared=True, passive=passive, objects=objects)
    return replace(clause, subject=_controller(clause, governor), shared=True)


def _shares_object(clause: Clause, governor: Clause, index: Index) -> bool:
    """ "will das Haus nicht schließen, sondern erweitern": two verbs behind one object."""
    bare = not clause.obliques and not clause.datives and clause.reflexive is None and governor.reflexive is None
    return bare and clause.finite is None and any(o.i < governor.predicate.i for o in governor.objects)


def _shared_auxiliaries(clause: Clause, governor: Clause) -> Clause:
    """ "wollen ... kommen und bleiben": the second infinitive has the first one's auxiliary; so with copulas."""
    if clause.finite is not None or clause.auxiliaries:
        return clause
    copula = governor.copula if clause.verb is None and clause.copula is None else clause.copula
    return replace(clause, auxiliaries=governor.auxiliaries, finite=governor.finite, copula=copula)


def _controller(clause: Clause, governor: Clause) -> Token | None:
    """The subject of an infinitive: the object of verbs of asking has its own table in the rules; else the subject."""
    if (
        base(clause.predicate) == "acl"
        and governor.predicate != clause.predicate.head
        and clause.predicate.head == governor.subject
    ):
        return None
    return governor.subject


def _with_antecedent(clause: Clause) -> Clause:
    noun, pronoun = clause.antecedent, clause.relative
    if noun is None:
        return clause
    if clause.subject == pronoun:
        return replace(clause, subject=noun, shared=True)
    return replace(
        clause,
        objects=tuple(noun if p == pronoun else p for p in clause.objects),
        datives=tuple(noun if p == pronoun else p for p in clause.datives),
        obliques=tuple(replace(o, head=noun) if o.head == pronoun else o for o in clause.obliques),
    )
