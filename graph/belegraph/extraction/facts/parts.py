"""The arguments and adjuncts of a clause, each with its words: one of them is the object of each fact."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from spacy.tokens import Token

from belegraph.extraction.facts.wording import (
    Words,
    is_before_noun,
    names_follow,
    phrase_words,
    verb_words,
    with_preposition,
)
from belegraph.extraction.negation import denies_only, sets_right
from belegraph.extraction.reading import Scene
from belegraph.extraction.text import Text
from belegraph.extraction.times import YEAR, is_time
from belegraph.syntax.clause import Clause, Oblique
from belegraph.syntax.words import has


@dataclass(frozen=True)
class Part:
    """An argument or adjunct, its preposition included.

    Attributes:
        main: repeated before all others that are not: the object, or what is predicated of the subject.
        predicated: said of the object, or compared with; without it the main part tells nothing.
        denial: "weder", "noch", "nicht" before the part alone, which go to the verb.
        affirmed: what stands behind "sondern", which the verb's own denial does not reach.
    """

    head: Token
    words: Words
    main: bool = False
    predicated: bool = False
    denial: Words = ()
    affirmed: bool = False


def parts(clause: Clause, scene: Scene) -> Iterator[Part]:
    """Yield the parts of a clause, each coordinated one by itself.

    >>> doc = tree("Kern/PROPN/2/nsubj kauft/VERB/0/root/kaufen im/ADP/4/case Mai/NOUN/2/obl ein/DET/6/det "
    ...            "Haus/NOUN/2/obj")
    >>> here = scene(doc)
    >>> [(" ".join(word.text for word in part.words), part.main) for part in parts(here.text.clauses[0], here)]
    [('ein Haus', True), ('im Mai', False)]
    """
    objects = [
        item
        for head in clause.objects
        if head != clause.complement and not _stands_for_clause(head, clause, scene)
        for item in conjuncts(head, scene)
    ]
    predicated = list(_predicated(clause, not objects, scene))
    yield from predicated
    naming = clause.lemma in scene.text.lang.forms.NAMING  # "nannte den Plan einen Witz", but "nannte Öl und Gas"
    called = [item for head in clause.objects[1:] if naming for item in conjuncts(head, scene)]
    for item in objects:
        yield replace(_noun(item, item not in called, clause, scene), predicated=item in called)
    bare = not objects and not predicated
    for dative in clause.datives:
        yield from (_noun(item, bare, clause, scene) for item in conjuncts(dative, scene))
    yield from _prepositional(clause, scene)
    for adverb in clause.adverbs:
        if is_told(adverb, scene):
            case = scene.text.parts(adverb, "case", "mark")
            yield Part(adverb, with_preposition(adverb, case, scene.text), predicated=bool(case) and bool(objects))
    for clausal in scene.text.parts(clause.predicate, "advcl"):
        case = scene.text.parts(clausal, "case")
        if clausal.tag_ == "ADJD" and case:  # "sah sie als angemessen an": what is predicated, labelled as a clause
            words = with_preposition(clausal, case, scene.text)
            yield Part(clausal, words, not objects, predicated=bool(objects))


def _stands_for_clause(head: Token, clause: Clause, scene: Scene) -> bool:
    """ "hat es geschafft, ...": the pronoun only announces what follows."""
    below = any(c.kind in ("infinitive", "content") for c in scene.text.below(clause))
    return head.lower_ == scene.text.lang.forms.EXPLETIVE and below


def conjuncts(head: Token, scene: Scene) -> tuple[Token, ...]:
    """Return a noun and what is coordinated to it, but not "Maler und Grafiker" before one name.

    >>> here = scene(tree("Tee/NOUN/4/nsubj und/CCONJ/3/cc Saft/NOUN/1/conj fehlen/VERB/0/root/fehlen"))
    >>> conjuncts(here.text.doc[0], here)
    (Tee, Saft)
    """
    found = scene.conjuncts(head)
    return tuple(item for item in found if item == head or not names_follow(item, head, scene.text)) or (head,)


def _noun(head: Token, main: bool, clause: Clause, scene: Scene) -> Part:
    case = scene.text.parts(head, "case") if head != clause.antecedent else []
    words = with_preposition(head, case, scene.text)
    return _denied(Part(head, words, main), scene)


def _denied(part: Part, scene: Scene) -> Part:
    """Move what denies a part from its words to the verb."""
    denial = denials(part.head, scene.text)
    words = tuple(word for word in part.words if word not in denial)
    return replace(part, words=words, denial=denial, affirmed=sets_right(part.head, scene.text))


def denials(head: Token, text: Text) -> Words:
    """Return "weder", "noch" or "nicht" before a noun: a fact has them at its verb.

    >>> doc = tree("weder/CCONJ/2/cc Tee/NOUN/0/root")
    >>> denials(doc[1], scene(doc).text)
    (weder,)
    """
    before = [w for w in text.parts(head, "cc", "advmod", "case") if _is_correlative(w, text)]
    own = [w for w in text.parts(head, "advmod") if head.pos_ in ("NOUN", "PROPN", "PRON") and denies_only(head, text)]
    return (*before, *(w for w in own if w.lower_ in text.lang.cues.NEGATORS))


def _is_correlative(word: Token, text: Text) -> bool:
    """ "noch" denies only after "weder": "noch im Mai" does not."""
    forms = text.lang.forms
    earlier = word.doc[word.sent.start : word.i]
    neither = word.lower_ == forms.NEITHER or any(before.lower_ == forms.NEITHER for before in earlier)
    return word.lower_ in forms.NEITHER_NOR and neither


def _predicated(clause: Clause, main: bool, scene: Scene) -> Iterator[Part]:
    """What "sein" and "werden" say of the subject, or "nennen" of the object; a year before it is an adjunct."""
    head = clause.predicate if clause.verb is None else clause.complement
    for item in conjuncts(head, scene) if head is not None else ():
        apart = list(_adjuncts_inside(item, clause, scene))
        inside = {word for part in apart for word in part.words}
        words = tuple(word for word in _predicate_words(item, clause, scene) if word not in inside)
        yield Part(item, words, main, predicated=not main)
        yield from apart


def _adjuncts_inside(head: Token, clause: Clause, scene: Scene) -> Iterator[Part]:
    """ "wurde 2014 Siegerin", "steht seit Jahren leer": the parser hangs them on what is predicated."""
    text = scene.text
    for part in text.parts(head, "nummod"):
        if YEAR.fullmatch(part.text) and not has(head, "Number=Plur"):
            yield Part(part, (part,))
    attached = (
        text.parts(head, "obl", "nmod") if clause.verb is not None or head.pos_ != "ADJ" else text.parts(head, "nmod")
    )
    beside = [oblique.head for oblique in clause.obliques]
    for part in (each for each in attached if each not in beside):
        if is_before_noun(part, head, text) or (head.pos_ == "ADJ" and part.i < head.i):
            yield Part(part, with_preposition(part, text.parts(part, "case"), text))


def _predicate_words(head: Token, clause: Clause, scene: Scene) -> Words:
    """The phrase of a predicate, without what belongs to the clause."""
    text = scene.text
    apart = {w.i for o in clause.obliques for w in (*phrase_words(o.head, text), o.preposition)}
    apart |= {w.i for adverb in clause.adverbs if adverb.i != head.i - 1 for w in phrase_words(adverb, text)}
    apart |= {word.i for word in verb_words(clause, text)}
    words = with_preposition(head, text.parts(head, "case"), text)
    return tuple(word for word in words if word.i not in apart or word == head)


def _prepositional(clause: Clause, scene: Scene) -> Iterator[Part]:
    obliques = [*_agents(clause, scene), *clause.obliques]
    told: Oblique | None = None
    for oblique, following in zip_longest(obliques, obliques[1:]):
        if oblique is told:
            continue
        if following is not None and _is_span(oblique, following, scene):
            told = following
            both = (_words(part, part.head, clause, scene) for part in (oblique, following))
            yield Part(oblique.head, tuple(word for words in both for word in words))
        else:
            yield from _of_oblique(oblique, clause, scene)


def _of_oblique(oblique: Oblique, clause: Clause, scene: Scene) -> Iterator[Part]:
    """One part for each coordinated noun; "zwischen 1934 und 1938" stays together."""
    forms = scene.text.lang.forms
    together = oblique.preposition.lower_ in forms.BETWEEN
    compared = oblique.preposition.lower_ == forms.AS and _is_comparing(clause, scene.text)
    predicated = oblique.preposition.lower_ == forms.AS and clause.lemma in forms.PREDICATING and not clause.objects
    for item in (oblique.head,) if together else conjuncts(oblique.head, scene):
        if not _is_relative(item):
            words = _words(oblique, item, clause, scene)
            whole = _with_conjuncts(words, item, scene) if together else words
            yield _denied(Part(item, whole, main=predicated, predicated=compared), scene)


def _is_comparing(clause: Clause, text: Text) -> bool:
    """Whether a comparative is predicated, or stands with the object ("mehr Unterschiede als ...")."""
    beside = [*clause.objects, *(part for noun in clause.objects for part in text.parts(noun, "amod", "det", "advmod"))]
    words = [clause.predicate, *([clause.complement] if clause.complement is not None else []), *beside]
    return any(has(word, "Degree=Cmp") or word.lower_ in text.lang.forms.MORE_OR_LESS for word in words)


def _is_relative(head: Token) -> bool:
    """A relative pronoun whose antecedent nobody knows says nothing."""
    return head.tag_ == "PRELS"


def _agents(clause: Clause, scene: Scene) -> list[Oblique]:
    if clause.agent is None:
        return []
    return [Oblique(case, clause.agent) for case in scene.text.parts(clause.agent, "case")[:1]]


def _is_span(first: Oblique, second: Oblique, scene: Scene) -> bool:
    """ "von 1978 bis 1996": one stretch of time or of a way."""
    pair = (first.preposition.lower_, second.preposition.lower_)
    return pair in scene.text.lang.forms.SPANS and second.preposition.i - first.head.i in (1, 2)


def _with_conjuncts(words: Words, head: Token, scene: Scene) -> Words:
    """ "zwischen 1934 und 1938": what lies between two stays together."""
    ends = [word.i for item in scene.conjuncts(head) for word in phrase_words(item, scene.text)]
    return (*words, *head.doc[words[-1].i + 1 : max(ends) + 1]) if max(ends) > words[-1].i else words


def _words(oblique: Oblique, item: Token, clause: Clause, scene: Scene) -> Words:
    own = scene.text.parts(item, "case")
    if item == clause.antecedent:
        return with_preposition(item, [oblique.preposition], scene.text)  # that of the relative pronoun
    fitting = own if oblique.preposition in own or (item != oblique.head and own) else [oblique.preposition]
    return with_preposition(item, fitting, scene.text)


def is_told(adverb: Token, scene: Scene) -> bool:
    """Whether an adverb says when, where or how; others join, stress or judge.

    >>> doc = tree("dort/ADV/2/advmod lacht/VERB/0/root/lachen Kern/PROPN/2/nsubj auch/ADV/2/advmod")
    >>> [is_told(doc[place], scene(doc)) for place in (0, 3)]
    [True, False]
    """
    lang = scene.text.lang
    if adverb.pos_ in ("NOUN", "PROPN", "NUM") or is_time(adverb, lang.times):
        return True
    return adverb.lower_ in lang.forms.TELLING_ADVERBS or (
        adverb.tag_ == "ADJD" and adverb.lower_ not in lang.forms.JUDGING_ADVERBS
    )
