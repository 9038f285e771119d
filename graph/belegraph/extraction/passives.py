"""Clauses in the passive: what is done to whom, and by whom."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.drafting import (
    content_clauses,
    is_expletive,
    is_modal_passive,
    make_draft,
    make_telling,
    telling_obliques,
)
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of, light_verb, open_relation, relation
from belegraph.extraction.times import is_time
from belegraph.model import Quantity, Relation
from belegraph.syntax.clause import Clause, Oblique


def passive(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A passive: with its agent it is turned round, without one the subject has it done to it.

    "Das Bad wird von der Stadt verkauft" is the city's selling; "Das Bad wird verkauft" names nobody.

    >>> doc = tree("Bad/NOUN/5/nsubj:pass wird/AUX/5/aux:pass/werden von/ADP/4/case Anna/PROPN/5/obl "
    ...            "verkauft/VERB/0/root/verkaufen/VVPP", "3-4:PER")
    >>> found(passive, doc)
    ['Anna | verkaufen | Bad | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/aux-pass.html
    """
    if not clause.passive or clause.verb is None or clause.subject is None or light_verb(clause, scene) is not None:
        return
    if is_modal_passive(clause, scene) or _is_planned_event(clause, scene):
        return
    arguments = arguments_of(clause, scene)
    for patient in scene.conjuncts(clause.subject):
        if clause.agent is not None and _acts(clause.agent, clause, scene):
            for agent in scene.conjuncts(clause.agent):
                value = scene.value(patient, clause)
                yield make_draft(clause, scene, agent, relation(clause, "obj", value, scene), patient, arguments)
            continue
        obliques = [*telling_obliques(clause, scene), *_parted(clause, scene)]
        for oblique in obliques:
            cited = open_relation(clause, scene, prep=scene.text.bare(oblique.preposition), passive=True)
            yield make_draft(clause, scene, patient, cited, oblique.head, arguments)
        contents = content_clauses(clause, scene) if not obliques else ()
        cited = _passive_relation(clause, scene)
        if contents:  # "wurden gebeten, sich zu melden"
            yield replace(make_telling(clause, scene, patient, contents, arguments), relation=cited)
        elif not obliques:
            yield make_draft(clause, scene, patient, cited, None, arguments)


def subjectless(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A passive without a subject, or with "es": "Gegen den Mann wird wegen Betrugs ermittelt" tells of the man.

    >>> doc = tree("Gegen/ADP/2/case Kern/PROPN/4/obl wird/AUX/4/aux:pass/werden ermittelt/VERB/0/root/ermitteln",
    ...            "1-2:PER")
    >>> found(subjectless, doc)
    ['Kern | ermittelt werden gegen | - | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/aux-pass.html
    """
    named = clause.subject is not None and not is_expletive(clause, scene)
    if named or not clause.passive or clause.verb is None or clause.kind == "infinitive":
        return
    concerned = [o for o in telling_obliques(clause, scene) if _concerns(o, scene)]
    for oblique in concerned[:1]:
        cited = open_relation(clause, scene, prep=scene.text.bare(oblique.preposition), passive=True)
        for item in scene.conjuncts(oblique.head):
            yield make_draft(clause, scene, item, cited, None, arguments_of(clause, scene))


def _concerns(oblique: Oblique, scene: Scene) -> bool:
    """Whether a phrase tells whom or what it is about, and not when."""
    about = scene.text.bare(oblique.preposition) in scene.text.lang.forms.CONCERNING
    return about and not is_time(oblique.head, scene.text.lang.times)


def _acts(agent: Token, clause: Clause, scene: Scene) -> bool:
    """No time and no sum does anything, nor what a number is part of."""
    value = scene.value(agent, clause)
    measured = isinstance(value, Quantity) and bool(value.unit)
    return not (is_time(agent, scene.text.lang.times) or measured or _is_whole(agent, clause))


def _is_whole(agent: Token, clause: Clause) -> bool:
    """ "Von den Stellen sollen elf wegfallen": what looks like an agent is what the number is a part of."""
    subject = clause.subject
    return subject is not None and subject.pos_ == "NUM" and agent.i < subject.i


def _parted(clause: Clause, scene: Scene) -> list[Oblique]:
    """What a number is a part of, as the phrase that it is."""
    agent = clause.agent
    if agent is None or not _is_whole(agent, clause):
        return []
    return [Oblique(preposition, agent) for preposition in scene.text.parts(agent, "case")[:1]]


def _is_planned_event(clause: Clause, scene: Scene) -> bool:
    """ "Das Treffen ist für Mai geplant" is told as taking place."""
    subject = kind_of(scene.value(clause.subject, clause)) if clause.subject is not None else ""
    return clause.lemma in scene.text.lang.forms.PLANNING and subject in ("Event", "Meeting") and bool(clause.obliques)


def _passive_relation(clause: Clause, scene: Scene) -> Relation:
    lemmas, forms = {auxiliary.lemma_ for auxiliary in clause.auxiliaries}, scene.text.lang.forms
    state = forms.STATE_PASSIVE in lemmas and forms.PASSIVE not in lemmas
    label = f"{clause.predicate.lower_} {forms.STATE_PASSIVE}"
    return Relation(label=label) if state else open_relation(clause, scene, passive=True)
