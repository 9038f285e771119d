"""Meetings and other events: who takes part, where, when."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.attributes import count
from belegraph.extraction.reading import Draft, Scene, polarity_of
from belegraph.extraction.relations import kind_of
from belegraph.extraction.things import short_phrase
from belegraph.extraction.times import is_time
from belegraph.model import Factuality, Phrase, Relation, Time
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has
from belegraph.vocabulary import ACTORS, PLACES

EVENTS = frozenset({"Event", "Meeting"})


def happening(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """Where and when something takes place: "Das Fest findet am 3. Mai im Rathaus statt".

    >>> doc = tree("Fest/NOUN/2/nsubj findet/VERB/0/root/finden im/ADP/4/case Rathaus/NOUN/2/obl "
    ...            "statt/ADP/2/compound:prt")
    >>> found(happening, doc)
    ['Fest | takesPlaceIn | Rathaus | affirmed certain asserted']

    Source: https://schema.org/Event
    """
    if clause.subject is None or not takes_place(clause, scene):
        return
    told, planned = False, clause.lemma in scene.text.lang.forms.PLANNING
    judged = replace(polarity_of(clause, scene), mode="expected") if planned else polarity_of(clause, scene)
    for subject in scene.conjuncts(clause.subject):
        for oblique in clause.obliques:
            value = scene.value(oblique.head, clause)
            when = isinstance(value, Time) or is_time(oblique.head, scene.text.lang.times)
            linked = (
                "takesPlaceOn"
                if when
                else "takesPlaceIn"
                if scene.text.bare(oblique.preposition) in scene.text.lang.forms.WHERE
                else ""
            )
            if linked:
                told = True
                yield Draft(
                    _event(subject, clause, scene),
                    Relation(linked),
                    scene.phrase(oblique.head, clause),
                    clause.words,
                    judged,
                )
        if not told:
            said = scene.phrase(subject, clause)
            yield Draft(
                said,
                Relation(label=scene.text.lang.forms.HAPPENING),
                None,
                clause.words,
                arguments=arguments_of(clause, scene),
            )


def takes_place(clause: Clause, scene: Scene) -> bool:
    """Tell a clause that says where or when an event is: "findet statt", "ist für Mai geplant".

    >>> here = scene(tree("Fest/NOUN/2/nsubj findet/VERB/0/root/finden statt/ADP/2/compound:prt"))
    >>> takes_place(here.text.clauses[0], here)
    True
    """
    forms, lemma = scene.text.lang.forms, clause.lemma
    planned = (
        lemma in forms.PLANNING
        and clause.subject is not None
        and kind_of(scene.value(clause.subject, clause)) in EVENTS
    )
    return lemma in forms.HAPPENING_VERBS or planned


def participants(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """Who takes part in a meeting: "beim Treffen mit Kern", "der Gipfel der Alpenländer".

    >>> found(participants, tree("Treffen/NOUN/0/root mit/ADP/3/case Rehberg/PROPN/1/nmod", "2-3:PER"))
    ['Treffen | hasParticipant | Rehberg | affirmed certain asserted']

    Source: https://schema.org/attendee
    """
    for noun in scene.existing(clause):
        if kind_of(scene.value(noun, clause)) != "Meeting":
            continue
        judged = _judged(noun, clause, scene)
        for part in scene.text.parts(noun, "nmod") + _stranded(noun, clause, scene):
            case = scene.text.prepositions(part)
            if part.i > noun.i and _is_participant(part, case, scene):
                for who in scene.conjuncts(part):
                    yield Draft(
                        _event(noun, clause, scene),
                        Relation("hasParticipant"),
                        scene.phrase(who, clause),
                        (),
                        judged,
                        True,
                    )
                if (
                    case == [scene.text.lang.forms.TOGETHER]
                    and _at(noun, clause, scene)
                    and clause.subject is not None
                    and kind_of(scene.value(clause.subject, clause)) in ACTORS
                ):
                    subject = scene.phrase(clause.subject, clause)
                    yield Draft(_event(noun, clause, scene), Relation("hasParticipant"), subject, (), judged, True)


def venue(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """Where a meeting is that is told of by the way: "beim Treffen im Rathaus".

    >>> found(venue, tree("Treffen/NOUN/0/root in/ADP/3/case Graz/PROPN/1/nmod", "2-3:LOC"))
    ['Treffen | takesPlaceIn | Graz | affirmed certain asserted']

    Source: https://schema.org/location
    """
    for noun in scene.existing(clause):
        if kind_of(scene.value(noun, clause)) not in EVENTS or takes_place(clause, scene):
            continue
        for part in scene.text.parts(noun, "nmod") + _stranded(noun, clause, scene):
            case = scene.text.prepositions(part)
            if (
                part.i > noun.i
                and case
                and case[0] in scene.text.lang.forms.WHERE
                and kind_of(scene.value(part, clause)) in PLACES
                and not has(part, "Case=Acc")  # "der Angriff auf die Stadt"
            ):
                yield Draft(
                    _event(noun, clause, scene),
                    Relation("takesPlaceIn"),
                    scene.phrase(part, clause),
                    (),
                    _judged(noun, clause, scene),
                    True,
                )


def _event(noun: Token, clause: Clause, scene: Scene) -> Phrase:
    """An event by its noun and what stands before it; what follows is told by the statements."""
    return replace(short_phrase(noun, scene.text), value=scene.value(noun, clause))


def _stranded(noun: Token, clause: Clause, scene: Scene) -> list[Token]:
    """Phrases behind the noun that the parser hung on the verb: a chain of them belongs to the noun."""
    if not any(o.head == noun for o in clause.obliques):
        return []
    behind = [o for o in clause.obliques if o.head.i > noun.i]
    found, end = [], noun.i
    for oblique in sorted(behind, key=lambda o: o.head.i):
        if oblique.preposition.i != end + 1:
            break
        found.append(oblique.head)
        end = max(w.i for w in oblique.head.subtree)
    return found


def _is_participant(part: Token, case: list[str], scene: Scene) -> bool:
    fitting = not case or case[0] in scene.text.lang.forms.ATTENDING
    return fitting and part.pos_ != "NUM" and count(part, scene) is None and not is_time(part, scene.text.lang.times)


def _at(noun: Token, clause: Clause, scene: Scene) -> bool:
    """ "beim Treffen": the subject of the clause was there."""
    return any(
        o.head == noun and scene.text.bare(o.preposition) in scene.text.lang.forms.AT_MEETING for o in clause.obliques
    )


def _judged(noun: Token, clause: Clause, scene: Scene) -> Factuality:
    """A meeting that is planned or that its clause expects is expected; else it is told as a fact."""
    above = scene.factuality[clause.predicate.i]
    planned = {p.lemma_.lower() for p in scene.text.parts(noun, "amod")} & scene.text.lang.cues.PLANNED_ADJECTIVES
    subject = clause.subject == noun and above.mode != "asserted"
    if planned or subject:
        return Factuality(mode="expected")
    definite = any(part.lower_ in scene.text.lang.forms.DEFINITE for part in scene.text.parts(noun, "det"))
    met = kind_of(scene.value(noun, clause)) == "Meeting" and _at(noun, clause, scene)
    return Factuality() if above.mode == "asserted" or definite or met else Factuality(mode=above.mode)
