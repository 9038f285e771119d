"""Clauses -> facts in the words of the text: subject, verb, one argument each.

What a fact is follows BenchIE (https://aclanthology.org/2022.acl-long.307/): one argument a triple, nothing implied.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from belegraph.extraction.facts.parts import Part, conjuncts, denials, parts
from belegraph.extraction.facts.wording import Words, phrase_words, verb_words, with_preposition
from belegraph.extraction.negation import sets_right
from belegraph.extraction.reading import Scene
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import base, has_zu


@dataclass(frozen=True)
class Cut:
    """A fact as words: subject, relation and object, in the order in which they are printed.

    Attributes:
        clause: what it is a fact of.
        heads: the heads of subject and object.
        rule: the construction that it was found in.
    """

    clause: Clause
    subject: Words
    relation: Words
    object: Words
    heads: tuple[Token, Token]
    rule: str


def facts(scene: Scene) -> Iterator[Cut]:
    """Yield the facts of a text, clause by clause, each once.

    >>> doc = tree("Kern/PROPN/2/nsubj kauft/VERB/0/root/kaufen//VVFIN Brot/NOUN/2/obj und/CCONJ/5/cc "
    ...            "Tee/NOUN/3/conj")
    >>> [[w.text for w in cut.object] for cut in facts(scene(doc))]
    [['Brot'], ['Tee']]
    """
    seen: set[tuple[Words, Words, Words]] = set()
    for clause in scene.text.clauses:
        for cut in (*clause_facts(clause, scene), *participle_facts(clause, scene)):
            key = (cut.subject, cut.relation, cut.object)
            if all(key) and key not in seen:
                seen.add(key)
                yield cut


def clause_facts(clause: Clause, scene: Scene) -> Iterator[Cut]:
    """Yield a fact for each subject and each argument of a clause.

    >>> doc = tree("Kern/PROPN/2/nsubj kauft/VERB/0/root/kaufen//VVFIN im/ADP/4/case Mai/NOUN/2/obl ein/DET/6/det "
    ...            "Haus/NOUN/2/obj")
    >>> here = scene(doc)
    >>> for cut in clause_facts(here.text.clauses[0], here):
    ...     print([" ".join(w.text for w in part) for part in (cut.subject, cut.relation, cut.object)])
    ['Kern', 'kauft', 'ein Haus']
    ['Kern', 'kauft ein Haus', 'im Mai']
    """
    verb = _verb(clause, scene)
    if clause.subject is None or not verb or _is_bare(clause, scene):
        return
    found = list(_all_parts(clause, scene))
    for subject in conjuncts(clause.subject, scene):
        if subject not in verb:
            denial = denials(subject, scene.text)
            words = tuple(word for word in phrase_words(subject, scene.text) if word not in denial)
            own = _without_negators(verb, scene.text) if sets_right(subject, scene.text) else verb
            for relation, part in _told((*own[:1], *denial, *own[1:]), found, scene.text):
                yield Cut(clause, words, relation, part.words, (subject, part.head), f"{clause.kind} clause")


def _told(verb: Words, found: list[Part], text: Text) -> Iterator[tuple[Words, Part]]:
    """The main parts by themselves, each other one behind each of them.

    "nannte den Preis angemessen" and "ist älter als die Kirche" tell nothing without what is predicated or compared,
    "malt Pferde weder in Graz noch in Linz" nothing without what is denied.
    """
    mains = [part for part in found if part.main]
    others = [part for part in found if not part.main]
    if not any(part.predicated or part.denial for part in others):
        yield from ((_with_denial(verb, part, text), part) for part in mains)
    for part in others:
        own = _with_denial(verb, part, text)
        yield from (((*_with_denial(own, main, text), *main.words), part) for main in mains)
        if not mains:
            yield own, part


def _with_denial(verb: Words, part: Part, text: Text) -> Words:
    if part.affirmed:
        verb = _without_negators(verb, text)
    return (*verb[:1], *part.denial, *verb[1:])


def _without_negators(verb: Words, text: Text) -> Words:
    """What stands behind "sondern" holds, whatever the verb says of the other half."""
    return tuple(word for word in verb if word.lower_ not in text.lang.cues.NEGATORS)


def _verb(clause: Clause, scene: Scene) -> Words:
    """The clause's verb with the bare infinitive below it; of an infinitive with "zu" also the verb that takes it."""
    own = verb_words(clause, scene.text)
    for below in _bare_below(clause, scene):
        own = _with_infinitive(own, verb_words(below, scene.text), clause)
    governor = clause.governor
    if clause.kind != "infinitive" or governor is None or base(clause.predicate) not in ("xcomp", "ccomp"):
        return own
    if governor.verb is None or governor.subject != clause.subject or governor.objects:
        return own
    return (*_verb_above(governor, scene), *own)


def _with_infinitive(own: Words, below: Words, clause: Clause) -> Words:
    """ "impfen zu lassen", but "ließ impfen": the infinitive stands before one that is not finite."""
    if clause.finite is not None or not below or below[-1].i > clause.predicate.i:
        return (*own, *below)
    before = [word for word in own if word.i < below[0].i]
    return (*before, *below, *(word for word in own if word not in before))


def _verb_above(governor: Clause, scene: Scene) -> Words:
    """With "dagegen", without which it would say the contrary: "stimmte dagegen, ... zu"."""
    sides = [adverb for adverb in governor.adverbs if adverb.lower_ in scene.text.lang.forms.FOR_OR_AGAINST]
    verb = verb_words(governor, scene.text)
    first = 2 if governor.reflexive in verb[1:2] else 1
    return (*verb[:first], *(side for side in sides if side not in verb), *verb[first:])


def _is_bare(clause: Clause, scene: Scene) -> bool:
    """An infinitive without "zu" is told with the verb above it ("lernte schwimmen")."""
    bare = clause.kind == "infinitive" and base(clause.predicate) == "xcomp"
    return bare and clause.governor is not None and not has_zu(clause.predicate, scene.text.index)


def _bare_below(clause: Clause, scene: Scene) -> list[Clause]:
    return [c for c in scene.text.below(clause) if _is_bare(c, scene)]


def _all_parts(clause: Clause, scene: Scene) -> Iterator[Part]:
    """The clause's own parts, those of a bare infinitive below it, and those that it shares with the verb beside it."""
    own = [part for part in parts(clause, scene) if not _is_heading(part, clause)]
    below = scene.text.below(clause)
    takes_infinitive = any(c.kind == "infinitive" and base(c.predicate) in ("xcomp", "ccomp") for c in below)
    yield from (part for part in own if not takes_infinitive or part.head.pos_ not in ("ADV", "ADJ"))
    for infinitive in _bare_below(clause, scene):
        yield from parts(infinitive, scene)
    if not own:
        yield from (part for c in below if _stands_beside(clause, c) for part in parts(c, scene))
    if clause.governor is not None:
        yield from _shared_parts(clause, clause.governor, scene, any(part.main for part in own))


def _is_heading(part: Part, clause: Clause) -> bool:
    """ "Landwirtschaft: Ernte fällt aus": what a colon parts from its verb says what the sentence is about."""
    between = part.head.doc[part.head.i : clause.predicate.i]
    return part.words[0].i == part.head.sent.start and any(word.text == ":" for word in between)


def _stands_beside(first: Clause, second: Clause) -> bool:
    """ "plant und baut Schulen": nothing but the conjunction stands between the verbs."""
    return second.kind == "coordinate" and second.predicate.i - first.predicate.i == 2 and second.shared


def _shared_parts(clause: Clause, governor: Clause, scene: Scene, has_main: bool) -> Iterator[Part]:
    """What stands before two verbs and belongs to both.

    "ist am Samstag erfasst und verletzt worden": before two participles under one auxiliary, unless it is an object.
    "Im Mai kam sie und blieb": before the first of two finite verbs, where the subject stands behind it.
    """
    if clause.kind != "coordinate" or clause.finite is None or governor.finite is None:
        return
    if clause.finite != governor.finite:
        behind = governor.subject is not None and governor.finite.i < governor.subject.i < clause.finite.i
        first = clause.finite.i > 0 and clause.finite.nbor(-1) in scene.text.parts(clause.predicate, "cc")
        border = governor.finite.i if behind and first and clause.shared else 0
    else:
        infinite = clause.finite not in (clause.predicate, governor.predicate)
        border = governor.predicate.i if infinite and clause.passive == governor.passive and not has_main else 0
    before = [part for part in parts(governor, scene) if part.head.i < border]
    if not any(part.main for part in before):
        yield from before


def participle_facts(clause: Clause, scene: Scene) -> Iterator[Cut]:
    """Yield what a participle before its noun says, its own words as the verb.

    >>> doc = tree("das/DET/5/det von/ADP/3/case Anna/PROPN/4/obl verkaufte/ADJ/5/amod/verkauft/ADJA Bad/NOUN/6/nsubj "
    ...            "brennt/VERB/0/root/brennen")
    >>> here = scene(doc)
    >>> for cut in participle_facts(here.text.clauses[0], here):
    ...     print([" ".join(w.text for w in part) for part in (cut.subject, cut.relation, cut.object)])
    ['das Bad', 'verkaufte', 'von Anna']
    """
    for noun in scene.nouns[clause.predicate.i]:
        for participle in scene.text.parts(noun, "amod", "acl"):
            if participle.i < noun.i and is_participle(participle):
                described = {word.i for word in participle.subtree}
                words = tuple(word for word in phrase_words(noun, scene.text) if word.i not in described)
                for head, said in _described(participle, scene):
                    yield Cut(clause, words, (participle,), said, (noun, head), "participle")


def is_participle(word: Token) -> bool:
    """Tell a participle used as an attribute by its form: "verkaufte", "gegründeten", "liegende".

    >>> [is_participle(word) for word in tree("verkaufte/ADJ/2/amod/verkauft/ADJA Häuser/NOUN/0/root")]
    [True, False]
    """
    return word.tag_ in ("ADJA", "VVPP") and word.lemma_.lower().endswith(("t", "en", "nd")) and len(word) > 5


def _described(participle: Token, scene: Scene) -> Iterator[tuple[Token, Words]]:
    for head in scene.text.parts(participle, "obl", "nmod", "obj"):
        yield head, with_preposition(head, scene.text.parts(head, "case"), scene.text)
