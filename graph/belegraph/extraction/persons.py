"""What is told by the way of people and those they work for: age, party, employer, nationality."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from spacy.tokens import Token

from belegraph.authority import NAMING, authority
from belegraph.extraction.names import Name
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.relations import kind_of
from belegraph.extraction.things import nationality
from belegraph.model import Phrase, Quantity, Relation, Thing
from belegraph.syntax.clause import Clause
from belegraph.vocabulary import ORGANISED

EMPLOYERS: Final = ORGANISED - {"Country"}
JOINED: Final = frozenset({"Party", "Alliance"})
"""Of these, those that one is a member of."""
REACH: Final = 4
"""Words from the preposition to the noun: "von der liberalen Partei"."""
NATIONAL: Final = frozenset({"Person", "Company", "Organization"})


def age(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """How old somebody is: "die 44-Jährige", "der 44-jährige Kern".

    >>> found(age, tree("61-jährige/ADJ/2/amod Rehberg/PROPN/3/nsubj lacht/VERB/0/root/lachen", "1-2:PER"))
    ['61-jährige Rehberg | hasAge | 61-jährige | affirmed certain asserted']

    Source: https://schema.org/birthDate
    """
    for noun in scene.existing(clause):
        for word in (noun, *scene.text.parts(noun, "amod")):
            years = re.fullmatch(scene.text.lang.names.AGE, word.text)
            if years is None:
                continue
            value = scene.value(noun, clause)
            named = isinstance(value, Thing) and value.kind == "Person"
            if named or (word != noun and noun.pos_ == "NOUN"):
                said = scene.text.words(word, word, Quantity(years[1], "a"))
                subject = Phrase(scene.text.phrase(noun).text, said.start, said.end, value)
                yield Draft(subject, Relation("hasAge"), said, (word,), presupposed=True)


def membership(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A party in brackets behind a name: "Ministerin Anna Kern (SPD)".

    >>> doc = tree("Kern/PROPN/5/nsubj (/PUNCT/3/punct SPD/PROPN/1/appos )/PUNCT/3/punct lacht/VERB/0/root", "0-1:PER")
    >>> found(membership, doc)
    ['Kern | memberOf | SPD | affirmed certain asserted']

    Source: https://schema.org/memberOf
    """
    for name in _people(clause, scene):
        party = scene.references.by_start.get(name.end + 1)
        if party is not None and party.thing.kind == "Party" and scene.text.doc[name.end].text == "(":
            yield Draft(_phrase(name, scene), Relation("memberOf"), _phrase(party, scene), presupposed=True)


def _people(clause: Clause, scene: Scene) -> Iterator[Name]:
    """The names of persons that stand in a clause."""
    by_head = scene.references.by_head
    names = (by_head[noun.i] for noun in scene.nouns[clause.predicate.i] if noun.i in by_head)
    yield from (name for name in names if name.thing.kind == "Person")


def _phrase(name: Name, scene: Scene) -> Phrase:
    return scene.text.words(scene.text.doc[name.start], scene.text.doc[name.end - 1], name.thing)


def affiliation(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """An organisation behind a name, wherever the parser hangs it: "Anna Kern von der Universität".

    >>> doc = tree("Kern/PROPN/5/nsubj vom/ADP/4/case alten/ADJ/4/amod Verein/NOUN/5/obl lacht/VERB/0/root", "0-1:PER")
    >>> [line.split(" | ")[:2] for line in found(affiliation, doc)]
    [['Kern', 'worksFor']]

    Source: https://schema.org/affiliation
    """
    for name in _people(clause, scene):
        head = _organisation(name.end, clause, scene)
        if head is not None and not _is_officer(name.start, scene):
            linked = Relation("memberOf" if kind_of(scene.value(head, clause)) in JOINED else "worksFor")
            yield Draft(_phrase(name, scene), linked, scene.phrase(head, clause), presupposed=True)


def _is_officer(place: int, scene: Scene) -> bool:
    """ "Direktorin Kern von der Universität" is the university's director."""
    return place > 0 and bool(authority().office_part(scene.text.doc[place - 1].text))


def _organisation(place: int, clause: Clause, scene: Scene) -> Token | None:
    """The noun behind "von" at a place, if it is that of an organisation and does nothing in the clause."""
    doc = scene.text.doc
    if place >= len(doc) or scene.text.bare(doc[place]) != scene.text.lang.forms.OF:
        return None
    nouns = (word for word in doc[place + 1 : place + 1 + REACH] if word.pos_ in ("NOUN", "PROPN"))
    head = next((word for word in nouns if doc[place].head == word), None)
    if head is None or head == clause.agent or clause.passive:
        return None
    return head if kind_of(scene.value(head, clause)) in EMPLOYERS else None


def citizen(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A noun or adjective of nationality: "die Polin" after Kern was named, "der finnische Maler Kern".

    Of "der Schweizer Hersteller Riva" it tells where it comes from.

    >>> doc = tree("finnische/ADJ/2/amod Maler/NOUN/4/nsubj Rehberg/PROPN/2/appos lacht/VERB/0/root/lachen", "2-3:PER")
    >>> found(citizen, doc)
    ['finnische | nationality | finnische | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/appos.html
    """
    for noun in scene.existing(clause):
        value = scene.references.values.get(noun.i)
        if not isinstance(value, Thing) or value.kind not in NATIONAL:
            continue
        # "der polnische Minister" is Poland's, and no citizen of it by grammar
        office = authority().office_of(noun.text) is not None
        for told in (noun, *(() if office else scene.text.parts(noun, "amod", "compound"))):
            country = (
                authority().by_code.get(nationality(told, scene.text) or "") if told.pos_ in ("NOUN", "ADJ") else None
            )
            if country is None:
                continue
            subject = scene.text.words(told, told, value)
            said = replace(subject, value=Thing(country.label(NAMING), "Country"))
            linked = (
                Relation("nationality") if value.kind == "Person" else Relation(label=scene.text.lang.forms.COME_FROM)
            )
            yield Draft(subject, linked, said, (noun,), presupposed=True)
