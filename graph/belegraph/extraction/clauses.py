"""Clauses with a verb in the active: who does what to whom, coordinated, infinitive, relative."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.drafting import (
    content_clauses,
    is_duration,
    is_expletive,
    is_modal_passive,
    is_telling,
    make_draft,
    make_telling,
    telling_obliques,
)
from belegraph.extraction.naming import called
from belegraph.extraction.participants import beside_object, participants
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import (
    is_let,
    is_participle_beside,
    lets_itself,
    light_verb,
    objects_of,
    open_relation,
    relation,
)
from belegraph.extraction.sentence_kinds import describing
from belegraph.extraction.speech import is_speech
from belegraph.model import Argument, Relation, Thing
from belegraph.syntax.clause import Clause, Oblique
from belegraph.syntax.words import is_pronominal


def verb(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A verb with its subject and each of its objects.

    "Die Stadt verkauft das alte Bad und den Park" gives two statements.

    >>> doc = tree("Stadt/NOUN/2/nsubj kauft/VERB/0/root/kaufen Park/NOUN/2/obj und/CCONJ/5/cc Bad/NOUN/3/conj")
    >>> found(verb, doc)
    ['Stadt | buys | Park | affirmed certain asserted', 'Stadt | buys | Bad | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/obj.html
    """
    if clause.subject is None or not _is_active(clause, scene) or _is_only_trying(clause, scene):
        return
    arguments, contents = arguments_of(clause, scene), _told(clause, scene)
    lasting = [o for o in objects_of(clause, scene) if is_duration(o, clause, scene)]
    if lasting == objects_of(clause, scene) and not telling_obliques(clause, scene) and not contents:
        lasting = []  # "dauerte drei Tage": nothing else is there to be said
    objects = [item for o in objects_of(clause, scene) if o not in lasting for item in scene.conjuncts(o)]
    if not objects and not contents and _wants_object(clause, scene, arguments):
        return
    neither = [o.head for o in clause.obliques if o.preposition.lower_ == scene.text.lang.forms.NEITHER]
    asks = bool(contents) and clause.lemma in scene.text.lang.cues.OBJECT_CONTROL
    told = bool(contents) or any(_is_known(head, clause, scene) for head in objects)
    for subject in (*scene.conjuncts(clause.subject), *neither):
        for head in objects:
            value = scene.value(head, clause)
            if asks and not (isinstance(value, Thing) and not value.local):
                continue  # "bat den Rat, zu bauen": what is asked says more
            yield make_draft(clause, scene, subject, relation(clause, "obj", value, scene), head, arguments)
        if (asks or not objects) and contents and not (clause.reflexive and not is_speech(clause, scene.text)):
            yield make_telling(clause, scene, subject, contents, arguments)
        has_object = bool(objects or contents)
        yield from _others(clause, scene, subject, arguments, has_object=has_object, told=told)


def _is_known(head: Token, clause: Clause, scene: Scene) -> bool:
    """Whether a statement about a word says something: not of a pronoun of which nobody knows what it stands for."""
    return head.pos_ in ("NOUN", "PROPN") or scene.value(head, clause) is not None


def _wants_object(clause: Clause, scene: Scene, arguments: tuple[Argument, ...]) -> bool:
    """ "Am Montag erklärte Kern in Bonn": when and where, and not what."""
    wanting = clause.lemma in scene.text.lang.forms.WANTING_AN_OBJECT and clause.reflexive is None
    return wanting and {argument.role for argument in arguments} <= {"time", "place"}


def _is_active(clause: Clause, scene: Scene) -> bool:
    """Tell a clause with a full verb in the active that no other rule reads."""
    if clause.verb is None or clause.passive or clause.lemma in scene.text.lang.forms.HAPPENING_VERBS:
        return False
    if clause.governor is not None and clause.predicate == clause.governor.complement:
        return False  # "reagierte empört" is told once
    if describing(clause, scene.text) or is_participle_beside(clause):
        return False
    lang = scene.text.lang
    if any(clause.predicate in below.auxiliaries for below in scene.text.below(clause)):
        return False  # "dürfe ... bauen" is one verb
    if any((is_let(b, lang) or lets_itself(b, lang)) and b.governor == clause for b in scene.text.below(clause)):
        return False  # "lässt ... bauen", "lässt sich öffnen" are told with the infinitive
    if light_verb(clause, scene) is not None or is_expletive(clause, scene) or is_modal_passive(clause, scene):
        return False
    predicated = clause.complement is not None and clause.complement not in objects_of(clause, scene)
    predicated = predicated or called(clause, scene) is not None
    return not predicated and not _is_bare_copula(clause, scene)


def _is_only_trying(clause: Clause, scene: Scene) -> bool:
    """ "versucht zu", "will, dass": the statement of what is tried or wanted says it all."""
    attitude = scene.text.lang.cues.ATTITUDES.get(clause.lemma)
    wanting = attitude is not None and attitude.mode == "intended" and not is_speech(clause, scene.text)
    return wanting and not clause.objects and bool(content_clauses(clause, scene))


def _is_bare_copula(clause: Clause, scene: Scene) -> bool:
    """ "sein" above an infinitive, or with nothing that it predicates."""
    return clause.predicate.lemma_ == scene.text.lang.forms.COPULA and not clause.obliques


def _told(clause: Clause, scene: Scene) -> tuple[int, ...]:
    """The content of a verb that tells or wants it; of another verb only where no phrase is there to carry it."""
    tells = is_speech(clause, scene.text) or clause.lemma in scene.text.lang.cues.ATTITUDES
    carried = any(is_telling(o, clause, scene) for o in clause.obliques)
    return content_clauses(clause, scene) if tells or not carried else ()


def _others(
    clause: Clause, scene: Scene, subject: Token, arguments: tuple[Argument, ...], *, has_object: bool, told: bool
) -> Iterator[Draft]:
    """Datives and prepositional phrases; where an object is told, they are its arguments, and few are told again."""
    for dative in clause.datives if not told else ():
        linked = relation(clause, "dat", scene.value(dative, clause), scene)
        yield make_draft(clause, scene, subject, linked, dative, arguments)
    found = False
    for oblique in beside_object(clause, scene, told=told) if has_object else participants(clause, scene):
        if oblique.preposition.lower_ != scene.text.lang.forms.NEITHER:
            if _is_between(oblique, scene):
                found = True
                yield _between(clause, scene, subject, oblique, arguments)
                continue
            for head in scene.conjuncts(oblique.head):
                found = True
                linked = relation(clause, _last_preposition(oblique, scene), scene.value(head, clause), scene)
                yield make_draft(clause, scene, subject, linked, head, arguments)
    if not has_object and not clause.datives and not found and not content_clauses(clause, scene):
        yield from _intransitive(clause, scene, subject, arguments)


def _last_preposition(oblique: Oblique, scene: Scene) -> str:
    """ "von 2,8 auf 3,5 Millionen Euro" hangs on the noun as one phrase; its figure is the second."""
    inside = scene.text.doc[oblique.preposition.i + 1 : oblique.head.i]
    ends = {end for start, end in scene.text.lang.forms.SPANS if start == oblique.preposition.lower_}
    numbered = (word for word in inside if word.lower_ in ends and word.nbor(-1).pos_ == "NUM")
    return next((word.lower_ for word in numbered), scene.text.bare(oblique.preposition))


def _is_between(oblique: Oblique, scene: Scene) -> bool:
    """ "zwischen Bonn und Kiel": two ends that say nothing one by one."""
    return oblique.preposition.lower_ in scene.text.lang.forms.BETWEEN and len(scene.conjuncts(oblique.head)) > 1


def _between(clause: Clause, scene: Scene, subject: Token, oblique: Oblique, arguments: tuple[Argument, ...]) -> Draft:
    heads = scene.conjuncts(oblique.head)
    draft = make_draft(
        clause, scene, subject, relation(clause, oblique.preposition.lower_, None, scene), heads[-1], arguments
    )
    first, last = scene.text.phrase(heads[0]), scene.text.phrase(heads[-1])
    start, end = (bound - scene.text.offset for bound in (first.start, last.end))
    words = scene.text.doc.char_span(start, end, alignment_mode="expand")
    return draft if words is None else replace(draft, object=scene.text.words(words[0], words[-1]))


def _intransitive(clause: Clause, scene: Scene, subject: Token, arguments: tuple[Argument, ...]) -> Iterator[Draft]:
    """A verb that needs no object; a pronominal adverb is one all the same ("arbeiten daran")."""
    forms = scene.text.lang.forms
    linked = open_relation(clause, scene)
    pronominal = [a for a in clause.adverbs if a.lower_.startswith(forms.PRONOMINAL) and is_pronominal(a)]
    objects = [adverb for adverb in pronominal if adverb.lower_ not in forms.NO_COMPLEMENT]
    if not objects and _says_nothing(clause, linked, scene):
        return
    if objects:
        said = scene.text.words(objects[0], objects[0])
        yield Draft(scene.phrase(subject, clause), linked, said, clause.words, arguments=arguments)
    else:
        yield make_draft(clause, scene, subject, linked, None, arguments)


def _says_nothing(clause: Clause, linked: Relation, scene: Scene) -> bool:
    """ ", sagte Kern,": what is said is told elsewhere; "die Kurse gehen": nothing is told without how."""
    forms = scene.text.lang.forms
    by_the_way = clause.predicate.dep_ in ("parataxis", "advcl") and clause.reflexive is None
    telling = by_the_way and clause.lemma in scene.text.lang.cues.SPEECH_VERBS
    bare = clause.lemma in forms.NOTHING_ALONE and not arguments_of(clause, scene)
    return telling or (bare and linked.label.removeprefix(f"{forms.REFLEXIVE} ") == clause.lemma)
