"""Universal Dependencies -> clauses: which words head one, and of what kind; `arguments` and `sharing` fill them.

Source: https://universaldependencies.org/u/dep/
"""

from spacy.tokens import Doc, Token

from belegraph.syntax.arguments import NOUNS, with_arguments
from belegraph.syntax.clause import Clause, ClauseKind, Verbs
from belegraph.syntax.sharing import PERFECT, governor_of, share
from belegraph.syntax.words import Index, base, features, has, has_zu, is_pronominal

NO_VERBS = Verbs()
SEPARATED = frozenset({"VVFIN", "VVIMP"})
"""Tags of verbs whose particle stands apart."""
INFLECTED = ("te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem")
"""How participles end before a noun."""
CLAUSAL = {"ccomp": "content", "csubj": "content", "advcl": "adverbial", "parataxis": "main"}
HEADING = frozenset({*CLAUSAL, "ROOT", "conj", "acl", "xcomp", "nsubj", "dep", "appos"})
"""Relations that the head of a clause may have; most words have another."""
VERBAL = frozenset({"VERB", "AUX"})


def dependents(doc: Doc) -> list[dict[str, list[Token]]]:
    """Index dependents by head and by relation without its subtype.

    >>> from belegraph.testing import tree
    >>> dependents(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root"))[1]
    {'nsubj': [Kern]}
    """
    index: list[dict[str, list[Token]]] = [{} for _ in doc]
    for word in doc:
        head = word.head.i
        if head != word.i and not word.is_space:  # spaCy makes the root its own head
            index[head].setdefault(base(word), []).append(word)
    return index


def clauses(doc: Doc, verbs: Verbs = NO_VERBS, index: Index | None = None) -> tuple[Clause, ...]:
    """Find the clauses of a Doc, in the order of their predicates.

    Args:
        doc: with heads and relations.
        verbs: lemmas that help where labels err.
        index: its `dependents`, where the caller has them.

    >>> from belegraph.testing import tree
    >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root dass/SCONJ/5/mark sie/PRON/5/nsubj lacht/VERB/2/ccomp")
    >>> [(clause.predicate.text, clause.kind) for clause in clauses(doc)]
    [('sagt', 'main'), ('lacht', 'content')]
    """
    index = dependents(doc) if index is None else index
    found: dict[int, Clause] = {}
    words = list(doc)
    for place in sorted(range(len(words)), key=_depths(words).__getitem__):
        word = words[place]
        relation = base(word)
        idle = relation not in HEADING or word.is_space or word.is_punct or _is_predicated(word, verbs)
        kind = None if idle else _kind(word, relation, index, found)
        if kind is not None:
            found[word.i] = _clause(word, kind, index, found, verbs)
    return tuple(found[place] for place in sorted(found))


def _depths(words: list[Token]) -> list[int]:
    """How many words are above each word, the heads read once."""
    heads = [word.head.i for word in words]
    depths: list[int | None] = [0 if head == place else None for place, head in enumerate(heads)]
    for place in range(len(heads)):
        path = [place]
        while depths[path[-1]] is None:
            path.append(heads[path[-1]])
        top = depths[path[-1]] or 0
        for below, at in enumerate(reversed(path)):
            depths[at] = top + below
    return [depth or 0 for depth in depths]


def _kind(word: Token, relation: str, index: Index, found: dict[int, Clause]) -> ClauseKind | None:
    own = index[word.i]
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
        return _noun_clause(word, index)
    if relation == "xcomp" and word.pos_ in VERBAL and word.tag_ != "ADJD":
        return "infinitive"
    if relation in ("ccomp", "csubj", "advcl") and _is_infinitive(word, own, index) and not _finite(word, own):
        return "infinitive"
    if relation == "parataxis" and verbal and "mark" in own:
        return "content"
    if relation == "nsubj" and "cop" in own and len(index[word.head.i].get("nsubj", ())) > 1:
        return "content"  # "Der Weg sei, ..., fuhr er fort": the first of two subjects predicates
    if relation in CLAUSAL and verbal:
        kind: ClauseKind = CLAUSAL[relation]  # type: ignore[assignment]  # the table's values are kinds
        return kind
    return "main" if relation in ("dep", "appos", "parataxis") and word.pos_ in VERBAL and _finite(word, own) else None


def _is_infinitive(word: Token, own: dict[str, list[Token]], index: Index) -> bool:
    return has_zu(word, index) or (has(word, "VerbForm=Inf") and "nsubj" not in own)


def _noun_clause(word: Token, index: Index) -> ClauseKind:
    """The kind of a clause that hangs on a noun."""
    if _relative(word, index) is not None:
        return "relative"
    if has_zu(word, index):
        return "infinitive"
    return "content" if "mark" in index[word.i] else "attribute"


def _is_attributive(word: Token, own: dict[str, list[Token]]) -> bool:
    """ "die von Köln gegründete „Gruppe“": a participle right before its noun that the parser took for a verb."""
    if not word.lower_.endswith(INFLECTED):
        return False
    following = word.nbor(1) if word.i + 1 < word.sent.end else word
    if following.is_quote and following.i + 1 < word.sent.end:
        following = following.nbor(1)
    bare = not any(own.get(rel) for rel in ("nsubj", "mark", "aux", "obj"))
    noun = following.pos_ in ("NOUN", "PROPN") and following.head.i != word.i
    return bare and noun


def _first_conjunct(word: Token) -> Token:
    while base(word) == "conj":
        word = word.head
    return word


def _finite(word: Token, own: dict[str, list[Token]]) -> Token | None:
    candidates = [*own.get("aux", ()), *own.get("cop", ()), word]
    return next((part for part in candidates if is_finite(part)), None)


def is_finite(word: Token) -> bool:
    """Tell a finite verb by its tag, or where it has none by its features.

    >>> [is_finite(word) for word in tree("hat/AUX/2/aux/haben/VAFIN gelacht/VERB/0/root/lachen/VVPP")]
    [True, False]
    """
    if word.tag_.startswith("V"):
        return word.tag_.endswith(("FIN", "IMP"))
    return has(word, "VerbForm=Fin")


def _relative(word: Token, index: Index) -> Token | None:
    """Find the relative pronoun, also inside a phrase ("mit dem", "deren Vorsitz")."""
    for part in sorted((p for parts in index[word.i].values() for p in parts), key=lambda p: p.i):
        if part.i > word.i:
            break
        inside = [part, *(p for rel in ("det", "nmod", "case") for p in index[part.i].get(rel, ()))]
        for candidate in inside:
            if candidate.tag_ in ("PRELS", "PRELAT") or has(candidate, "PronType=Rel"):
                return candidate
    return None


def _clause(word: Token, kind: ClauseKind, index: Index, found: dict[int, Clause], verbs: Verbs) -> Clause:
    own = index[word.i]
    first = [mark for mark in own.get("mark", ()) if mark.lower_ in verbs.first]
    modal = _modal_above(word, kind, index, verbs)
    auxiliaries = (*modal, *own.get("aux", ()), *first, *_closing_auxiliaries(word, own, index, verbs))
    relative = _relative(word, index) if kind == "relative" else None
    copula = next(iter(own.get("cop", ())), None)
    auxiliary_only = "aux" in own and copula is None and word.tag_.startswith("V")
    made = Clause(
        predicate=word,
        kind="adverbial" if first else kind,
        verb=word if copula is None and (word.pos_ in VERBAL or auxiliary_only) else None,
        copula=copula,
        complement=_complement(word, own, verbs),
        finite=(*first, *modal)[0] if first or modal else _finite(word, own),
        auxiliaries=auxiliaries,
        particle=_particle(word),
        markers=tuple(own.get("mark", ())),
        parts=tuple(sorted((part for parts in own.values() for part in parts), key=lambda part: part.i)),
        passive=_is_passive(word, own, auxiliaries, verbs),
        governor=governor_of(word, index, found, verbs),
        antecedent=_antecedent(word, relative, index),
        relative=relative,
    )
    return share(with_arguments(made, index, verbs), verbs)


def _antecedent(word: Token, relative: Token | None, index: Index) -> Token | None:
    """The noun that a clause describes; where its relative pronoun is of another number, the attached noun that fits.

    "zu den größten Klubs der Liga, in der sie spielen": the league; "ein Sieg für alle, die ...": everybody.
    """
    if base(word) != "acl":
        return None
    noun = word.head
    if relative is not None and noun.pos_ in VERBAL:
        before = [w for w in word.doc[word.sent.start : relative.i] if w.pos_ in NOUNS]
        return next((w for w in reversed(before) if _agree(w, relative)), noun)
    if relative is None or relative.tag_ != "PRELS" or _agree(noun, relative) or index[noun.i].get("conj"):
        return noun
    attached = [p for p in noun.subtree if noun.i < p.i < relative.i and (p.pos_ in NOUNS or p.tag_ == "PIS")]
    return next((part for part in reversed(attached) if _agree(part, relative)), noun)


def _agree(noun: Token, pronoun: Token) -> bool:
    numbers = features(noun, "Number"), features(pronoun, "Number")
    return not all(numbers) or numbers[0] == numbers[1]


def _closing_auxiliaries(word: Token, own: dict[str, list[Token]], index: Index, verbs: Verbs) -> list[Token]:
    """ "ist erfasst und verletzt worden": infinite auxiliaries behind the last participle belong to each."""
    if word.lemma_ in verbs.no_passive:
        return []  # "sind gestürzt und gerettet worden"
    participles = [part for part in own.get("conj", ()) if part.tag_ == "VVPP" and part.i > word.i]
    closing = [aux for part in participles for aux in index[part.i].get("aux", ()) if aux.i > word.i]
    if any(aux.lemma_ in verbs.modal for aux in own.get("aux", ())):  # "soll gegraben und verkauft haben"
        return [aux for aux in closing if aux.lower_ == aux.lemma_ and word.tag_ in PERFECT]
    return closing if word.tag_ == "VVPP" and not any(is_finite(aux) for aux in closing) else []


def _modal_above(word: Token, kind: ClauseKind, index: Index, verbs: Verbs) -> list[Token]:
    """ "Das Land dürfe bauen": a modal verb that the parser took for the verb, with the infinitive below it."""
    bare = kind == "infinitive" and word.tag_ in ("VVINF", "VAINF") and not has_zu(word, index)
    return [word.head] if bare and word.head.lemma_ in verbs.modal and is_finite(word.head) else []


def _particle(word: Token) -> Token | None:
    """The separated particle of a verb: that of the nearest finite verb before it, wherever the parser hangs it."""
    if word.tag_ not in SEPARATED:
        return next((part for part in word.children if part.dep_ == "compound:prt"), None)
    for part in word.doc[word.i + 1 : word.sent.end] if not _is_verb_last(word) else ():
        if part.tag_ in SEPARATED and not _is_verb_last(part):
            return None  # the next verb's
        if part.dep_ == "compound:prt" and not is_pronominal(part):
            return part if part.head == word or part.head.tag_ in SEPARATED else None
    return None


def _is_verb_last(word: Token) -> bool:
    """A verb at the end of its clause never parts with its particle."""
    return base(word) == "acl" or any(part.dep_ == "mark" and part.i < word.i for part in word.children)


def _is_passive(word: Token, own: dict[str, list[Token]], beside: tuple[Token, ...], verbs: Verbs) -> bool:
    """By the auxiliary where it decides, else by the labels."""
    auxiliaries = {part.lemma_ for part in beside}
    labelled = any(part.dep_ in ("aux:pass", "nsubj:pass") for part in (*beside, *own.get("nsubj", ())))
    infinite = any(part.lemma_ in verbs.passive and not is_finite(part) for part in beside)
    if word.tag_.endswith("INF") or (auxiliaries & verbs.perfect and not infinite):
        return False  # "wird gezeigt haben", but not "hätte gezeigt werden müssen"
    if word.tag_ == "VVPP" and auxiliaries & verbs.passive:
        return True
    if auxiliaries & verbs.passive:
        return labelled
    state = word.tag_ == "VVPP" and bool(auxiliaries & verbs.state)  # "ist gesichert", but not "ist gestiegen"
    return (labelled or state) and word.lemma_ not in verbs.no_passive


def _complement(word: Token, own: dict[str, list[Token]], verbs: Verbs) -> Token | None:
    """Find what the verb predicates: an adjective or noun under `xcomp`, beside "bleiben" also a participle."""
    if word.pos_ not in VERBAL:
        return None
    predicated = (part for part in own.get("xcomp", ()) if part.pos_ not in VERBAL or part.tag_ == "ADJD")
    return next(predicated, None) or next((p for p in own.get("xcomp", ()) if _is_predicated(p, verbs)), None)


def _is_predicated(word: Token, verbs: Verbs) -> bool:
    """ "bleibt angespannt": a participle that says how something is, not what it does."""
    if base(word) != "xcomp" or word.tag_ != "VVPP" or word.head.lemma_ not in verbs.copular:
        return False
    return not any(base(part) in ("aux", "cop", "mark") for part in word.children)  # "scheint gelöscht zu sein"
