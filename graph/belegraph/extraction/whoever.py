"""Whoever it is: a clause as the subject of another one."""

from collections.abc import Iterator
from dataclasses import replace

from belegraph.extraction.arguments import arguments_of
from belegraph.extraction.drafting import is_telling, make_draft
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import objects_of, relation
from belegraph.extraction.sentence_kinds import describing
from belegraph.syntax.clause import Clause


def whoever(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """What holds for whom a clause with "wer" describes: "Wer baut, soll einen Plan vorlegen".

    >>> doc = tree("Wer/PRON/2/nsubj baut/VERB/3/advcl/bauen braucht/VERB/0/root/brauchen den/DET/5/det Hof/NOUN/3/obj")
    >>> doc[3].set_morph("Case=Acc|Gender=Masc|Number=Sing")
    >>> [line.rpartition(" | ")[0] for line in found(whoever, doc)]
    ['Wer baut | brauchen | Hof']

    Source: https://universaldependencies.org/u/dep/csubj.html
    """
    described = describing(clause, scene.text)
    if not described or clause.verb is None or clause.passive:
        return
    subject = scene.text.words(described[0], described[-1])
    inside = [o for o in clause.obliques if described[0].i < o.head.i <= described[-1].i]  # "wer hier gräbt": its own
    clause = replace(clause, obliques=tuple(o for o in clause.obliques if o not in inside))
    arguments = arguments_of(clause, scene)
    objects = [*objects_of(clause, scene), *([clause.subject] if clause.subject is not None else [])]
    slots = [("obj", head) for o in objects for head in scene.conjuncts(o)]
    slots = slots or [(scene.text.bare(o.preposition), o.head) for o in clause.obliques if is_telling(o, clause, scene)]
    for slot, head in slots:
        linked = relation(clause, slot, scene.value(head, clause), scene)
        yield replace(make_draft(clause, scene, described[0], linked, head, arguments), subject=subject)
