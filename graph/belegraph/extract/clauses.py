"""Clauses with a verb: who does what to whom, active, passive, coordinated, infinitive, relative."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extract.certainty import verb_lemma
from belegraph.extract.reading import Draft, Scene, polarity_of
from belegraph.extract.relations import citation, kind_of, light_verb, objects_of, relation
from belegraph.extract.speakers import is_speech
from belegraph.extract.times import is_time
from belegraph.lang import Language
from belegraph.lang.de.frames import LightVerb
from belegraph.model import Argument, Phrase, Quantity, Relation, Thing, Time
from belegraph.syntax.clause import Clause, Oblique
from belegraph.vocabulary import PLACES


def verb(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A verb with its subject and each of its objects.

    "Die Stadt verkauft das alte Bad und den Park" gives two statements.

    Source: https://universaldependencies.org/u/dep/obj.html
    """
    if (
        clause.verb is None
        or clause.subject is None
        or clause.passive
        or verb_lemma(clause) in scene.text.lang.forms.HAPPENING_VERBS
    ):
        return
    if light_verb(clause, scene) is not None or _is_expletive(clause, scene):
        return
    if clause.complement is not None and clause.complement not in objects_of(clause, scene):
        return
    if _is_modal_passive(clause, scene) or _is_bare_copula(clause, scene):
        return
    arguments = adjuncts(clause, scene)
    contents = _told(clause, scene)
    neither = [o.head for o in clause.obliques if o.preposition.lower_ == scene.text.lang.forms.NEITHER]
    for subject in (*scene.conjuncts(clause.subject), *neither):
        objects = [
            item for o in objects_of(clause, scene) if not _is_duration(o, clause, scene) for item in scene.conjuncts(o)
        ]
        for head in objects:
            value = scene.value(head, clause)
            yield _draft(clause, scene, subject, relation(clause, "obj", value, scene), head, arguments)
        if not objects and contents and not (clause.reflexive and not is_speech(clause, scene.text)):
            yield _telling(clause, scene, subject, contents, arguments)
        yield from _others(clause, scene, subject, arguments, bool(objects or contents))


def passive(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A passive: with its agent it is turned round, without one the subject has it done to it.

    "Das Bad wird von der Stadt verkauft" is the city's selling; "Das Bad wird verkauft" names nobody.

    Source: https://universaldependencies.org/u/dep/aux-pass.html
    """
    if not clause.passive or clause.verb is None or clause.subject is None or light_verb(clause, scene) is not None:
        return
    if _is_modal_passive(clause, scene) or _is_planned_event(clause, scene):
        return
    arguments = adjuncts(clause, scene)
    for patient in scene.conjuncts(clause.subject):
        if clause.agent is not None:
            for agent in scene.conjuncts(clause.agent):
                value = scene.value(patient, clause)
                yield _draft(clause, scene, agent, relation(clause, "obj", value, scene), patient, arguments)
            continue
        obliques = [o for o in clause.obliques if _is_telling(o, clause, scene) or _is_date(o, clause, scene)]
        for oblique in obliques:
            cited = Relation(
                label=citation(clause, scene.text.lang, prep=scene.text.bare(oblique.preposition), passive=True)
            )
            yield _draft(clause, scene, patient, cited, oblique.head, arguments)
        if not obliques:
            yield _draft(
                clause, scene, patient, Relation(label=_passive_label(clause, scene.text.lang)), None, arguments
            )


def modal_passive(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """ "Ist zu" with an infinitive: what can or must be done to the subject.

    "Schäden sind nicht zu erkennen" denies that they can be seen.

    Source: https://grammis.ids-mannheim.de/terminologie/172
    """
    if clause.subject is None or not _is_modal_passive(clause, scene):
        return
    label = scene.text.lang.forms.POSSIBLE_PASSIVE.format(verb_lemma(clause))
    governor = clause.governor
    judged = scene.factuality[governor.predicate.i] if governor is not None and clause.shared else None
    for patient in scene.conjuncts(clause.subject):
        yield Draft(
            scene.phrase(patient, clause),
            Relation(label=label),
            None,
            clause.words,
            judged,
            arguments=adjuncts(clause, scene),
        )


def _is_modal_passive(clause: Clause, scene: Scene) -> bool:
    """ "sein" beside an infinitive with "zu", or above it."""
    with_zu = clause.predicate.tag_ == "VVIZU" or any(mark.tag_ == "PTKZU" for mark in clause.markers)
    beside = [*clause.auxiliaries, *([clause.copula] if clause.copula is not None else [])]
    above = clause.governor.predicate if clause.governor is not None and clause.shared else None
    lemma = scene.text.lang.forms.STATE_PASSIVE
    return with_zu and (any(word.lemma_ == lemma for word in beside) or (above is not None and above.lemma_ == lemma))


def _is_bare_copula(clause: Clause, scene: Scene) -> bool:
    """ "sein" above an infinitive, or with nothing that it predicates."""
    return clause.predicate.lemma_ == scene.text.lang.forms.COPULA and not clause.obliques


def _is_planned_event(clause: Clause, scene: Scene) -> bool:
    """ "Das Treffen ist für Mai geplant" is told as taking place."""
    subject = kind_of(scene.value(clause.subject, clause)) if clause.subject is not None else ""
    return (
        verb_lemma(clause) in scene.text.lang.forms.PLANNING
        and subject in ("Event", "Meeting")
        and bool(clause.obliques)
    )


def _passive_label(clause: Clause, lang: Language) -> str:
    lemmas = {auxiliary.lemma_ for auxiliary in clause.auxiliaries}
    state = lang.forms.STATE_PASSIVE in lemmas and lang.forms.PASSIVE not in lemmas
    return f"{clause.predicate.lower_} {lang.forms.STATE_PASSIVE}" if state else citation(clause, lang, passive=True)


def light(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A verb that means something only with its noun: "auf den Weg bringen", "Kritik üben".

    Source: https://grammis.ids-mannheim.de/systematische-grammatik/563
    """
    found = light_verb(clause, scene)
    if found is None or clause.subject is None:
        return
    row, noun = found
    arguments, contents = adjuncts(clause, scene), content_clauses(clause, scene)
    objects = [o for o in objects_of(clause, scene) if o != noun]
    obliques = [o for o in clause.obliques if o.head != noun and _is_telling(o, clause, scene)]
    attached = [p for p in scene.text.parts(noun, "nmod") if scene.text.parts(p, "case")]
    for subject in scene.conjuncts(clause.subject):
        for head in [item for o in objects for item in scene.conjuncts(o)]:
            yield _draft(clause, scene, subject, _light_relation(row), head, arguments, noun)
        if objects:
            continue
        if attached or obliques:
            head = attached[0] if attached else obliques[0].head
            case = scene.text.parts(head, "case")[0]
            typed = Relation(row.relation) if row.relation else Relation(label=f"{row.label} {scene.text.bare(case)}")
            yield _draft(clause, scene, subject, typed, head, arguments, noun)
        elif contents:
            yield replace(_telling(clause, scene, subject, contents, arguments), relation=_light_relation(row))
        else:
            yield _draft(clause, scene, subject, _light_relation(row), None, arguments, noun)


def _light_relation(row: LightVerb) -> Relation:
    return Relation(row.relation) if row.relation else Relation(label=row.label)


def copula(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A noun or an adjective with "sein" says what its subject is.

    "Kern ist nicht Richterin, sondern Anwältin" gives a denied and an affirmed statement.

    Source: https://universaldependencies.org/u/dep/cop.html
    """
    if clause.copula is None or clause.subject is None or light_verb(clause, scene) is not None:
        return
    if _is_modal_passive(clause, scene):
        return
    noun = clause.predicate.pos_ in ("NOUN", "PROPN")
    case = scene.text.parts(clause.predicate, "case")
    for subject in scene.conjuncts(clause.subject):
        for head in scene.conjuncts(clause.predicate) if noun else (clause.predicate,):
            said = _predicate_phrase(head, clause, scene)
            label = f"{scene.text.lang.forms.COPULA} {scene.text.bare(case[0])}" if case and noun else ""
            linked = (
                Relation(label=label)
                if label
                else Relation("isA")
                if noun
                else Relation(label=scene.text.lang.forms.COPULA)
            )
            yield Draft(
                scene.phrase(subject, clause), linked, said, clause.words, polarity_of(head, clause, scene), arguments=adjuncts(clause, scene),
                content=content_clauses(clause, scene),
            )  # fmt: skip


def complement(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """What verbs such as "werden", "bleiben", "gelten als" say of their subject.

    "Der Plan gilt als tot", "Die Miete wird teurer".

    Source: https://universaldependencies.org/u/dep/xcomp.html
    """
    if clause.verb is None or clause.subject is None:
        return
    head = clause.complement or next(_as_phrases(clause, scene), None)
    if head is None or head in objects_of(clause, scene):
        return
    words = map(scene.text.bare, scene.text.parts(head, "case", "mark", "cc", "advmod"))
    cases = [word for word in words if word in scene.text.lang.forms.PREDICATING_WORDS]
    label = citation(clause, scene.text.lang, prep=cases[0] if cases else "")
    for subject in scene.conjuncts(clause.subject):
        yield Draft(
            scene.phrase(subject, clause), Relation(label=label), _predicate_phrase(head, clause, scene), clause.words,
            arguments=adjuncts(clause, scene),
        )  # fmt: skip


def _as_phrases(clause: Clause, scene: Scene) -> Iterator[Token]:
    """ "gilt als unrealistisch", however the phrase with "als" hangs on its verb."""
    forms = scene.text.lang.forms
    for part in clause.parts if verb_lemma(clause) in forms.PREDICATING else ():
        introduced = any(c.lower_ == forms.AS for c in scene.text.parts(part, "case", "mark", "cc", "advmod"))
        if introduced and part.pos_ in ("ADJ", "NOUN", "VERB", "PROPN") and part.i > clause.predicate.i:
            yield part


def existence(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """ "Es gibt X": that there is something.

    "In Bonn gibt es keinen Hafen" denies that there is a harbour.

    Source: https://universaldependencies.org/u/dep/expl.html
    """
    if not _is_expletive(clause, scene) or clause.predicate.lemma_ != scene.text.lang.forms.EXISTENCE_VERB:
        return
    for item in (c for o in clause.objects for c in scene.conjuncts(o)):
        said = scene.phrase(item, clause)
        yield Draft(
            said, Relation(label=scene.text.lang.forms.EXISTENCE), None, clause.words, arguments=adjuncts(clause, scene)
        )


def _is_expletive(clause: Clause, scene: Scene) -> bool:
    subjects = [clause.subject] if clause.subject is not None else []
    return any(
        p.lower_ == scene.text.lang.forms.EXPLETIVE for p in [*scene.text.parts(clause.predicate, "expl"), *subjects]
    )


def _predicate_phrase(head: Token, clause: Clause, scene: Scene) -> Phrase:
    """A noun with its value; an adjective with its degree ("völlig unrealistisch", "aktiver denn je")."""
    if head.pos_ in ("NOUN", "PROPN"):
        return scene.phrase(head, clause)
    words = [
        head,
        *(
            p
            for p in scene.text.parts(head, "advmod")
            if p.i == head.i - 1 and p.lower_ not in scene.text.lang.cues.NEGATORS
        ),
    ]
    after = head.doc[head.i + 1 : head.i + 3]
    if tuple(w.lower_ for w in after) == scene.text.lang.forms.THAN_EVER:
        words += after
    return scene.text.words(min(words, key=lambda w: w.i), max(words, key=lambda w: w.i))


def _draft(
    clause: Clause, scene: Scene, subject: Token, linked: Relation, head: Token | None, arguments: tuple[Argument, ...], *more: Token
) -> Draft:  # fmt: skip
    said = scene.phrase(head, clause) if head is not None else None
    rest = tuple(a for a in arguments if said is None or (a.phrase.start, a.phrase.end) != (said.start, said.end))
    return Draft(
        scene.phrase(subject, clause),
        linked,
        said,
        (*clause.words, *more),
        polarity_of(head, clause, scene),
        arguments=rest,
    )


def _telling(
    clause: Clause, scene: Scene, subject: Token, contents: tuple[int, ...], arguments: tuple[Argument, ...]
) -> Draft:
    """A verb whose object is a clause: its words are the object, its statements the content."""
    told = scene.text.doc[contents[0]]
    words = [w for w in told.subtree if not w.is_space]
    inside = _run(told, words)
    said = scene.text.words(inside[0], inside[-1])
    linked = relation(clause, "obj", None, scene)
    return Draft(scene.phrase(subject, clause), linked, said, clause.words, arguments=arguments, content=contents)


def _run(told: Token, words: list[Token]) -> list[Token]:
    """The words around a predicate that stand without a gap, punctuation at the ends left out."""
    places = {w.i for w in words} | {w.i for w in told.sent if w.is_punct or w.is_quote}
    start = end = told.i
    while start - 1 in places:
        start -= 1
    while end + 1 in places:
        end += 1
    found = [w for w in told.doc[start : end + 1]]
    while len(found) > 1 and (found[0].is_punct or found[0].pos_ == "CCONJ"):
        found = found[1:]
    while len(found) > 1 and found[-1].is_punct:
        found = found[:-1]
    return found


def content_clauses(clause: Clause, scene: Scene) -> tuple[int, ...]:
    """Return the predicates of the clauses that a verb tells, wants or asks."""
    kinds = ("content", "infinitive")
    return tuple(
        c.predicate.i for c in scene.text.clauses
        if c.governor == clause and c.antecedent is None and c.predicate.dep_.split(":")[0] in ("ccomp", "xcomp", "csubj")
        and (c.kind in kinds or c.kind == "main")
    )  # fmt: skip


def _is_duration(head: Token, clause: Clause, scene: Scene) -> bool:
    """ "sprachen sieben Minuten": how long, no object."""
    value = scene.value(head, clause)
    return isinstance(value, Time) or (isinstance(value, Quantity) and value.unit in scene.text.lang.forms.TIME_UNITS)


def _told(clause: Clause, scene: Scene) -> tuple[int, ...]:
    """The content of a verb that tells or wants it; of another verb only where no phrase is there to carry it."""
    attitude = scene.text.lang.cues.ATTITUDES.get(verb_lemma(clause))
    if attitude is not None and attitude.mode == "intended" and not is_speech(clause, scene.text):
        return ()
    tells = is_speech(clause, scene.text) or attitude is not None
    carried = any(_is_telling(o, clause, scene) for o in clause.obliques)
    return content_clauses(clause, scene) if tells or not carried else ()


def _others(
    clause: Clause, scene: Scene, subject: Token, arguments: tuple[Argument, ...], has_object: bool
) -> Iterator[Draft]:
    """Datives and prepositional phrases: beside an object only those that name somebody or belong to the verb."""
    for dative in clause.datives:
        named = isinstance(value := scene.value(dative, clause), Thing) and not value.local
        if not has_object or named:
            yield _draft(clause, scene, subject, relation(clause, "dat", value, scene), dative, arguments)
    found = False
    for oblique in clause.obliques:
        tells = _is_telling(oblique, clause, scene) or _is_date(oblique, clause, scene)
        if tells if not has_object else _is_participant(oblique, clause, scene):
            for head in scene.conjuncts(oblique.head):
                found = True
                linked = relation(clause, scene.text.bare(oblique.preposition), scene.value(head, clause), scene)
                yield _draft(clause, scene, subject, linked, head, arguments)
    if not has_object and not clause.datives and not found and not content_clauses(clause, scene):
        yield from _intransitive(clause, scene, subject, arguments)


def _intransitive(clause: Clause, scene: Scene, subject: Token, arguments: tuple[Argument, ...]) -> Iterator[Draft]:
    """A verb that needs no object; a pronominal adverb is one all the same ("arbeiten daran")."""
    forms = scene.text.lang.forms
    adverb = next(
        (
            a
            for a in clause.adverbs
            if a.lower_.startswith(forms.PRONOMINAL)
            and a.tag_ in ("PAV", "PROAV")
            and a.lower_ not in forms.NO_COMPLEMENT
        ),
        None,
    )
    if (
        verb_lemma(clause) in scene.text.lang.cues.SPEECH_VERBS
        and clause.kind == "main"
        and clause.predicate.dep_ == "parataxis"
    ):
        return
    if adverb is not None:
        yield Draft(
            scene.phrase(subject, clause),
            Relation(label=citation(clause, scene.text.lang)),
            scene.text.words(adverb, adverb),
            clause.words,
            arguments=arguments,
        )
    else:
        yield _draft(clause, scene, subject, Relation(label=citation(clause, scene.text.lang)), None, arguments)


def _is_telling(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    """Whether a prepositional phrase says something beside when."""
    if (
        scene.text.bare(oblique.preposition) in scene.text.lang.cues.SOURCE_PREPOSITIONS
        and oblique.head.lemma_ in scene.text.lang.cues.SOURCE_NOUNS
    ):
        return False
    if scene.text.bare(oblique.preposition) in scene.text.lang.forms.BY_THE_WAY:
        return False
    return not is_time(oblique.head, scene.text.lang.times) and not isinstance(scene.value(oblique.head, clause), Time)


def _is_date(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    """Whether a phrase names a day, a month or a year: worth a statement where the verb has no object."""
    names = {w.text for w in oblique.head.subtree} & set(scene.text.lang.times.MONTHS)
    return isinstance(scene.value(oblique.head, clause), Time) or bool(names)


def _is_participant(oblique: Oblique, clause: Clause, scene: Scene) -> bool:
    value = scene.value(oblique.head, clause)
    named = isinstance(value, Thing) and not value.local
    return _is_telling(oblique, clause, scene) and (
        oblique.is_argument
        or (named and scene.text.bare(oblique.preposition) not in scene.text.lang.forms.NO_PARTICIPANT)
    )


def adjuncts(clause: Clause, scene: Scene) -> tuple[Argument, ...]:
    """Return when and where a clause's event is."""
    found: list[Argument] = []
    found.extend(Argument("time", scene.phrase(o, clause)) for o in clause.objects if _is_duration(o, clause, scene))
    for oblique in clause.obliques:
        value = scene.value(oblique.head, clause)
        if isinstance(value, Time) or is_time(oblique.head, scene.text.lang.times):
            found.append(Argument("time", scene.phrase(oblique.head, clause)))
        elif scene.text.bare(oblique.preposition) in scene.text.lang.forms.WHERE and kind_of(value) in PLACES:
            found.append(Argument("place", scene.phrase(oblique.head, clause)))
    for adverb in clause.adverbs:
        if isinstance(scene.value(adverb, clause), Time):
            found.append(Argument("time", scene.phrase(adverb, clause)))
    return tuple(found)
