"""Targets: quantities that somebody is to reach, with who set them and where they stand."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.authority import NAMING, authority
from belegraph.extraction.quantities import canonical, parse_number, quantity
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of
from belegraph.model import Factuality, Phrase, Quantity, Relation, Status, Target, Thing
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ACTORS


def demanded(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A share that somebody is to spend or reach: "Die Länder sollen drei Prozent ihres Haushalts ausgeben".

    What stands beside it with "wie bisher" is the target in force.

    >>> doc = tree("Wien/PROPN/5/nsubj soll/AUX/5/aux/sollen vier/NUM/4/nummod Prozent/NOUN/5/obj "
    ...            "zahlen/VERB/0/root", "0-1:ORG")
    >>> found(demanded, doc)
    ['Wien | hasTarget | vier Prozent | affirmed certain demanded']

    Source: https://w3id.org/belegraph/ns#Target
    """
    judged = scene.factuality[clause.predicate.i]
    if judged.mode not in ("demanded", "intended") or clause.subject is None or judged.polarity == "negated":
        return
    holder = _holder(clause.subject, clause, scene)
    for head, amount in _amounts(clause, scene) if holder is not None else ():
        assert holder is not None
        set_by = _set_by(clause, scene) if judged.mode == "demanded" else None
        target = Target(_holder_thing(holder), amount, "demanded", set_by)
        yield _target(holder, target, head, clause, scene, judged)
        for other, old in _in_force(clause, head, amount, scene):
            yield _target(holder, Target(_holder_thing(holder), old, "in force"), other, clause, scene, Factuality())


def named_target(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A target that is a word: "Bonn hat das Dreiprozentziel erreicht" ("verfehlt").

    >>> doc = tree("Graz/PROPN/2/nsubj verfehlt/VERB/0/root/verfehlen 2-Prozent-Quote/NOUN/2/obj", "0-1:LOC")
    >>> found(named_target, doc)
    ['Graz | hasTarget | 2-Prozent-Quote | affirmed certain asserted']

    Source: https://w3id.org/belegraph/ns#Target
    """
    if clause.verb is None or clause.subject is None:
        return
    status = _status(clause, scene)
    judged = scene.factuality[clause.predicate.i]
    for head in clause.objects:
        amount = compound_amount(head, scene)
        if status is None or amount is None or judged != Factuality():
            continue
        for subject in scene.conjuncts(clause.subject):
            holder = scene.phrase(subject, clause)
            if isinstance(holder.value, Thing):
                yield _target(holder, Target(holder.value, amount, status), head, clause, scene, judged)


def _status(clause: Clause, scene: Scene) -> Status | None:
    forms, lemma = scene.text.lang.forms, clause.lemma
    return "reached" if lemma in forms.REACHED else "missed" if lemma in forms.MISSED else None


def compound_amount(noun: Token, scene: Scene) -> Quantity | None:
    """Read the amount in a compound: "Dreiprozentziel", "2-Prozent-Ziel".

    >>> doc = tree("Dreiprozentziel/NOUN/0/root")
    >>> compound_amount(doc[0], scene(doc))
    Quantity(value='3', unit='%', of=None, approximation='')
    """
    numbers, form = scene.text.lang.numbers, noun.lemma_.lower().replace("-", "")
    if not form.endswith(numbers.TARGET_ENDINGS) or numbers.PERCENT_COMPOUND not in form:
        return None
    value = parse_number(form.partition(numbers.PERCENT_COMPOUND)[0], numbers)
    return None if value is None else Quantity(canonical(value), "%")


def _amounts(clause: Clause, scene: Scene) -> Iterator[tuple[Token, Quantity]]:
    """Percentages among the objects; what stands behind "statt" is not meant."""
    heads = [
        *clause.objects,
        *(
            o.head
            for o in clause.obliques
            if scene.text.bare(o.preposition) in scene.text.lang.forms.TARGET_PREPOSITIONS
        ),
    ]
    for head in heads:
        amount = scene.value(head, clause)
        if isinstance(amount, Quantity) and amount.unit == "%" and not _replaced(head, scene):
            yield head, amount


def _replaced(head: Token, scene: Scene) -> bool:
    first = min(w.i for w in head.subtree)
    before = head.doc[max(head.sent.start, first - 3) : head.i]
    return any(w.lower_ in scene.text.lang.cues.REPLACING for w in before)


def _in_force(clause: Clause, head: Token, amount: Quantity, scene: Scene) -> Iterator[tuple[Token, Quantity]]:
    """ "statt wie bisher zwei Prozent": another share of the same, with a word that says that it is in force."""
    for word in head.sent:
        found = quantity(word, scene.text) if word.i != head.i else None
        if found is None or found.unit != amount.unit or found.value == amount.value:
            continue
        before = word.doc[max(word.sent.start, word.i - 4) : word.i]
        if any(
            w.lower_ in scene.text.lang.times.UP_TO_NOW or w.lemma_ in scene.text.lang.times.UP_TO_NOW for w in before
        ):
            yield word, replace(found, of=found.of or amount.of)


def _holder(subject: Token, clause: Clause, scene: Scene) -> Phrase | None:
    """Who is to reach it: a thing that can act, or the members of one ("Nato-Mitglieder": the alliance)."""
    said = scene.phrase(subject, clause)
    known = authority().find(subject.text.split("-")[0]) if "-" in subject.text else None
    if known is not None and any(
        subject.lemma_.endswith((noun, noun.lower())) for noun in scene.text.lang.names.GROUP_NOUNS
    ):
        return replace(said, value=Thing(known.label(NAMING), known.kind))
    return said if isinstance(said.value, Thing) and (kind_of(said.value) in ACTORS or said.value.local) else None


def _holder_thing(holder: Phrase) -> Thing:
    assert isinstance(holder.value, Thing)
    return holder.value


def _set_by(clause: Clause, scene: Scene) -> Thing | None:
    speakers = scene.told[clause.predicate.i].speakers
    value = speakers[-1].phrase.value if speakers else None
    return value if isinstance(value, Thing) else None


def _target(
    holder: Phrase, target: Target, head: Token, clause: Clause, scene: Scene, judged: Factuality
) -> Draft:  # fmt: skip
    phrase = replace(scene.text.phrase(head), value=target)
    in_force = target.status == "in force"
    return Draft(holder, Relation("hasTarget"), phrase, () if in_force else clause.words, judged, in_force)
