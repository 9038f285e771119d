"""Where what a noun names lies, and where it comes from: places behind a noun."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of
from belegraph.model import Phrase, Relation
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import base
from belegraph.vocabulary import ACTORS, PLACES

BUILT = frozenset({"Building", "Organization", "City", "Company", "Place"})


def location(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A place behind what lies there: "das Werk in Emden".

    >>> found(location, tree("Werk/NOUN/0/root in/ADP/3/case Emden/PROPN/1/nmod", "2-3:LOC"))
    ['Werk | locatedIn | Emden | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/nmod.html
    """
    for noun in scene.existing(clause):
        for adjective in scene.text.parts(noun, "amod"):
            for part in (
                scene.text.parts(adjective, "obl", "nmod")
                if adjective.lemma_.lower() in scene.text.lang.forms.SITUATED
                else ()
            ):
                yield Draft(
                    _short(noun, clause, scene),
                    Relation("locatedIn"),
                    scene.phrase(part, clause),
                    (adjective,),
                    presupposed=True,
                )
        if kind_of(scene.value(noun, clause)) not in BUILT:
            continue
        for part in _places_behind(noun, clause, scene, scene.text.lang.forms.INSIDE):
            said = scene.phrase(part, clause)
            yield Draft(_short(_seated(noun, scene), clause, scene), Relation("locatedIn"), said, presupposed=True)


def _seated(noun: Token, scene: Scene) -> Token:
    """ "die Firma mit Sitz in Emden": what lies there is the firm."""
    with_it = scene.text.is_seat(noun) and scene.text.lang.forms.TOGETHER in scene.text.prepositions(noun)
    return noun.head if with_it and base(noun) == "nmod" else noun


def _places_behind(noun: Token, clause: Clause, scene: Scene, prepositions: frozenset[str]) -> list[Token]:
    found = [part for part in scene.text.parts(noun, "nmod") if part.i > noun.i]
    inside = [part for part in found if set(scene.text.prepositions(part)) & prepositions]
    return [part for part in inside if kind_of(scene.value(part, clause)) in PLACES]


def origin(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A place behind who or what comes from there: "eine Malerin aus Emden", "Geigen aus Polen".

    >>> found(origin, tree("Malerin/NOUN/0/root aus/ADP/3/case Emden/PROPN/1/nmod", "2-3:LOC"))
    ['Malerin | stammen aus | Emden | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/nmod.html
    """
    forms = scene.text.lang.forms
    for noun in scene.existing(clause):
        if not _comes_from(noun, clause, scene):
            continue
        for part in _places_behind(noun, clause, scene, forms.FROM):
            linked = Relation(label=forms.COME_FROM)
            yield Draft(_short(noun, clause, scene), linked, scene.phrase(part, clause), presupposed=True)


def _comes_from(noun: Token, clause: Clause, scene: Scene) -> bool:
    """Whoever acts, or a thing; not what leaves a place: "der Abzug aus Emden", "die Lieferung aus Polen"."""
    lang, lemma = scene.text.lang, noun.lemma_
    acting = kind_of(scene.value(noun, clause)) in ACTORS or noun.lower_.endswith(lang.names.AGENT_ENDINGS)
    leaving = lemma in lang.frames.NOMINALISATIONS or lemma.lower().endswith(lang.forms.LEAVING)
    return not leaving and (acting or (noun.pos_ == "NOUN" and not lemma.endswith(lang.forms.ABSTRACT_ENDINGS)))


def _short(noun: Token, clause: Clause, scene: Scene) -> Phrase:
    """The noun alone: what follows is told by the statement."""
    return scene.text.words(noun, noun, scene.value(noun, clause))
