"""What is predicated of a subject: copulas, "werden" and "gelten als", light verbs, "es gibt", "ist zu"."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.drafting import (
    content_clauses,
    is_expletive,
    is_modal_passive,
    is_telling,
    make_draft,
    make_telling,
)
from belegraph.extraction.naming import called
from belegraph.extraction.reading import Draft, Scene, polarity_of
from belegraph.extraction.relations import citation, light_verb, objects_of
from belegraph.extraction.restrictions import restricted_phrase
from belegraph.lang.de.frames import LightVerb
from belegraph.model import Phrase, Relation
from belegraph.syntax.clause import Clause


def modal_passive(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """ "Ist zu" with an infinitive: what can or must be done to the subject.

    "Schäden sind nicht zu erkennen" denies that they can be seen.

    >>> doc = tree("Risse/NOUN/5/nsubj sind/AUX/5/cop/sein nicht/PART/5/advmod zu/PART/5/mark sehen/VERB/0/root/sehen")
    >>> found(modal_passive, doc)
    ['Risse | zu sehen sein | - | negated certain asserted']

    Source: https://grammis.ids-mannheim.de/terminologie/172
    """
    if clause.subject is None or not is_modal_passive(clause, scene):
        return
    label = scene.text.lang.forms.POSSIBLE_PASSIVE.format(clause.lemma)
    governor = clause.governor
    judged = scene.factuality[governor.predicate.i] if governor is not None and clause.shared else None
    for patient in scene.conjuncts(clause.subject):
        yield Draft(
            scene.phrase(patient, clause),
            Relation(label=label),
            None,
            clause.words,
            judged,
            arguments=arguments_of(clause, scene),
        )


def light(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A verb that means something only with its noun: "auf den Weg bringen", "Kritik üben".

    >>> doc = tree("Verein/NOUN/2/nsubj übt/VERB/0/root/üben Kritik/NOUN/2/obj an/ADP/5/case Stadt/NOUN/3/nmod")
    >>> found(light, doc)
    ['Verein | Kritik üben an | Stadt | affirmed certain asserted']

    Source: https://grammis.ids-mannheim.de/systematische-grammatik/563
    """
    found = light_verb(clause, scene)
    if found is None or clause.subject is None:
        return
    row, noun = found
    arguments, contents = arguments_of(clause, scene), content_clauses(clause, scene)
    objects = [o for o in objects_of(clause, scene) if o != noun]
    complement = _complement(row, noun, clause, scene)
    for subject in scene.conjuncts(clause.subject):
        for head in [item for o in objects for item in scene.conjuncts(o)]:
            yield make_draft(clause, scene, subject, _light_relation(row), head, arguments, noun)
        if objects:
            continue
        if complement is not None:
            preposition, head = complement
            typed = Relation(row.relation) if row.relation else Relation(label=f"{row.label} {preposition}")
            yield make_draft(clause, scene, subject, typed, head, arguments, noun)
        elif contents:
            yield replace(make_telling(clause, scene, subject, contents, arguments), relation=_light_relation(row))
        else:
            yield make_draft(clause, scene, subject, _light_relation(row), None, arguments, noun)


def _complement(row: LightVerb, noun: Token, clause: Clause, scene: Scene) -> tuple[str, Token] | None:
    """The prepositional complement, its preposition without an article: on the noun, else on the verb."""
    attached = [(parts[0], p) for p in scene.text.parts(noun, "nmod") if (parts := scene.text.parts(p, "case"))]
    obliques = [o for o in clause.obliques if o.head != noun and is_telling(o, clause, scene)]
    found = ((scene.text.bare(case), head) for case, head in (*attached, *((o.preposition, o.head) for o in obliques)))
    return next((pair for pair in found if row.takes is None or pair[0] in row.takes), None)


def _light_relation(row: LightVerb) -> Relation:
    return Relation(row.relation) if row.relation else Relation(label=row.label)


def copula(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A noun or an adjective with "sein" says what its subject is.

    "Kern ist nicht Richterin, sondern Anwältin" gives a denied and an affirmed statement.

    >>> doc = tree("Kern/PROPN/4/nsubj ist/AUX/4/cop nicht/PART/4/advmod Malerin/NOUN/0/root", "0-1:PER")
    >>> found(copula, doc)
    ['Kern | isA | Malerin | negated certain asserted']

    Source: https://universaldependencies.org/u/dep/cop.html
    """
    if clause.copula is None or clause.subject is None or light_verb(clause, scene) is not None:
        return
    if is_modal_passive(clause, scene):
        return
    noun = clause.predicate.pos_ in ("NOUN", "PROPN")
    case = scene.text.parts(clause.predicate, "case")
    for subject in scene.conjuncts(clause.subject):
        for head in scene.conjuncts(clause.predicate) if noun else (clause.predicate,):
            said = _predicate_phrase(head, clause, scene)
            cited = [scene.text.lang.forms.COPULA, *(scene.text.bare(word) for word in case[:1] if noun)]
            linked = Relation("isA") if noun and not case else Relation(label=" ".join(cited))
            yield Draft(
                restricted_phrase(subject, clause, scene), linked, said, clause.words,
                polarity_of(clause, scene, subject, head),
                arguments=arguments_of(clause, scene), content=content_clauses(clause, scene),
            )  # fmt: skip


def complement(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """What verbs such as "werden", "bleiben", "gelten als" say of their subject.

    "Der Plan gilt als tot", "Die Miete wird teurer".

    >>> found(complement, tree("Plan/NOUN/2/nsubj gilt/VERB/0/root/gelten als/ADP/4/case tot/ADJ/2/obl"))
    ['Plan | gelten als | tot | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/xcomp.html
    """
    if clause.verb is None or clause.subject is None:
        return
    objects = objects_of(clause, scene)
    head = clause.complement or next(_as_phrases(clause, scene), None)
    if head is None or head in objects or called(clause, scene) is not None:
        return
    words = map(scene.text.bare, scene.text.parts(head, "case", "mark", "cc", "advmod"))
    cases = [word for word in words if word in scene.text.lang.forms.PREDICATING_WORDS]
    known = [part for part in objects if part.pos_ != "PRON" or scene.value(part, clause) is not None]
    if known:  # of "es" whose referent nobody knows nothing is said but by whom
        yield from _of_object(clause, scene, head, cases, known)
        return
    label = citation(clause, scene.text.lang, prep=cases[0] if cases else "")
    for subject in scene.conjuncts(clause.subject):
        yield Draft(
            scene.phrase(subject, clause), Relation(label=label), _predicate_phrase(head, clause, scene), clause.words,
            arguments=arguments_of(clause, scene),
        )  # fmt: skip


def _of_object(clause: Clause, scene: Scene, head: Token, cases: list[str], objects: list[Token]) -> Iterator[Draft]:
    """ "hielt die Pläne für falsch": an adjective that is said of the object belongs to the verb."""
    if head.pos_ != "ADJ" or clause.subject is None:
        return
    label = " ".join([*cases, head.lower_, citation(clause, scene.text.lang)])
    for subject in scene.conjuncts(clause.subject):
        for item in (item for said in objects for item in scene.conjuncts(said)):
            yield make_draft(clause, scene, subject, Relation(label=label), item, arguments_of(clause, scene), head)


def _as_phrases(clause: Clause, scene: Scene) -> Iterator[Token]:
    """ "gilt als unrealistisch", however the phrase with "als" hangs on its verb."""
    forms = scene.text.lang.forms
    for part in clause.parts if clause.lemma in forms.PREDICATING else ():
        introduced = any(c.lower_ == forms.AS for c in scene.text.parts(part, "case", "mark", "cc", "advmod"))
        if introduced and part.pos_ in ("ADJ", "NOUN", "VERB", "PROPN") and part.i > clause.predicate.i:
            yield part


def existence(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """ "Es gibt X": that there is something.

    "In Bonn gibt es keinen Hafen" denies that there is a harbour.

    >>> doc = tree("Hier/ADV/2/advmod gibt/VERB/0/root/geben es/PRON/2/expl keinen/DET/5/det//PIAT Hafen/NOUN/2/obj")
    >>> found(existence, doc)
    ['Hafen | es geben | - | negated certain asserted']

    Source: https://universaldependencies.org/u/dep/expl.html
    """
    if not is_expletive(clause, scene) or clause.predicate.lemma_ != scene.text.lang.forms.EXISTENCE_VERB:
        return
    for item in (c for o in clause.objects for c in scene.conjuncts(o)):
        said = scene.phrase(item, clause)
        yield Draft(
            said, Relation(label=scene.text.lang.forms.EXISTENCE), None, clause.words,
            polarity_of(clause, scene, item), arguments=arguments_of(clause, scene),
        )  # fmt: skip


def impersonal(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """ "Es kommt zu X" and "bei X handelt es sich um Y": what there is, and what it is.

    >>> doc = tree("Es/PRON/2/nsubj kam/VERB/0/root/kommen zu/ADP/4/case Schäden/NOUN/2/obl")
    >>> found(impersonal, doc)
    ['Schäden | es kommen zu | - | affirmed certain asserted']
    >>> doc = tree("Beim/ADP/2/case Turm/NOUN/3/obl handelt/VERB/0/root/handeln es/PRON/3/nsubj sich/PRON/3/obj "
    ...            "um/ADP/8/case ein/DET/8/det Denkmal/NOUN/3/obl")
    >>> found(impersonal, doc)
    ['Turm | isA | Denkmal | affirmed certain asserted']

    Source: https://grammis.ids-mannheim.de/systematische-grammatik/2242
    """
    forms = scene.text.lang.forms
    wanted = forms.IMPERSONAL.get(clause.lemma)
    if wanted is None or not is_expletive(clause, scene):
        return
    by = {scene.text.bare(oblique.preposition): oblique.head for oblique in clause.obliques}
    told, topic = by.get(wanted), by.get(forms.AT)
    for item in scene.conjuncts(told) if told is not None else ():
        if clause.lemma != forms.CONCERN:
            label = f"{forms.EXPLETIVE} {clause.lemma} {wanted}"
            judged = polarity_of(clause, scene, item)
            yield Draft(
                scene.phrase(item, clause), Relation(label=label), None, clause.words, judged,
                arguments=arguments_of(clause, scene),
            )  # fmt: skip
        elif topic is not None:
            yield make_draft(clause, scene, topic, Relation("isA"), item, ())


def _predicate_phrase(head: Token, clause: Clause, scene: Scene) -> Phrase:
    """A noun with its value; an adjective with its degree ("völlig unrealistisch", "aktiver denn je")."""
    if head.pos_ in ("NOUN", "PROPN"):
        return scene.phrase(head, clause)
    degrees = _degrees(head, scene)
    words = [head, *(part for part in degrees if part.lower_ not in scene.text.lang.cues.NEGATORS)]
    for measure in scene.text.parts(head, "nmod", "obl", "obj"):  # "vierzehn Meter lang"
        if measure.i == head.i - 1 and scene.text.parts(measure, "nummod") and not scene.text.parts(measure, "case"):
            words += scene.text.parts(measure, "nummod")
    after = head.doc[head.i + 1 : head.i + 3]
    if tuple(w.lower_ for w in after) == scene.text.lang.forms.THAN_EVER:
        words += after
    return scene.text.words(min(words, key=lambda w: w.i), max(words, key=lambda w: w.i))


def _degrees(head: Token, scene: Scene) -> list[Token]:
    """The adverbs right before an adjective: "fast dreimal so hoch"."""
    found = [part for part in scene.text.parts(head, "advmod") if part.i == head.i - 1]
    while found:
        more = [w for above in (head, found[0]) for w in scene.text.parts(above, "advmod") if w.i == found[0].i - 1]
        if not more or more[0].lower_ in scene.text.lang.cues.ADVERBS:
            break
        found.insert(0, more[0])
    return found
