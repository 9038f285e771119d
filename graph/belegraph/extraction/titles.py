"""Nouns beside a name that stand for the same: titles, offices, appositions; and what they say of its gender."""

import re
from collections.abc import Mapping

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extraction.first_names import gender_of
from belegraph.extraction.genders import hints
from belegraph.extraction.names import Name
from belegraph.extraction.text import Text
from belegraph.model import Thing, Value
from belegraph.syntax.words import base, has, is_compound_of
from belegraph.vocabulary import PLACES

SHORT = 5
"""Letters of a noun that may end like a woman's and is none."""


def find_titled(text: Text, names: tuple[Name, ...], values: Mapping[int, Value]) -> dict[int, Value]:
    """Let titles and appositions stand for the name beside them: "Direktorin Kern", "Kern, die Direktorin, ...".

    >>> doc = tree("Bäckerin/NOUN/3/nsubj Anna/PROPN/1/appos lacht/VERB/0/root", "1-2:PER")
    >>> find_titled(scene(doc).text, scene(doc).references.names, {})
    {0: Thing(name='Anna', kind='Person', local=False)}
    """
    found: dict[int, Value] = {}
    for name in names:
        head = name.head.head
        if (
            base(name.head) in ("appos", "flat", "nmod", "compound")
            and head.i not in values
            and _fits(head, name, text)
        ):
            found[head.i] = name.thing
        first = _first_of_titles(head)
        if head.i in found and first is not None and first.i not in values:
            found[first.i] = name.thing
        before = text.doc[name.start - 1] if name.start else None
        if (
            before is not None
            and before.i not in values
            and before.pos_ == "NOUN"
            and name.thing.kind == "Person"
            and authority().office_of(before.text)
        ):
            found[before.i] = name.thing  # wherever the parser hangs them
        title = name.head.head
        if (
            name.head.dep_ == "appos"
            and title.dep_ == "appos"
            and title.i in found
            and authority().office_of(title.head.text)
        ):
            found.setdefault(title.head.i, name.thing)  # "die Leiterin, die Polin Anna Kern"
        for part in text.parts(name.head, "appos"):
            if part.i not in values and _fits(part, name, text):
                found[part.i] = name.thing
    return found


def _first_of_titles(title: Token) -> Token | None:
    """ "der Bäcker und Bürgermeister Kern": both are he, where the second has no article."""
    above = title.head
    bare = base(title) == "conj" and not any(base(part) == "det" for part in title.children)
    return above if bare and above.pos_ == "NOUN" and not has(above, "Number=Plur") else None


def find_appointed(text: Text, values: Mapping[int, Value]) -> dict[int, Value]:
    """Let the office that somebody is chosen for stand for the person from then on.

    >>> here = scene(tree("Verein/NOUN/2/nsubj wählt/VERB/0/root/wählen Anna/PROPN/2/obj zur/ADP/5/case "
    ...                    "Präsidentin/NOUN/2/obl", "2-3:PER"))
    >>> find_appointed(here.text, {2: Thing("Anna", "Person")})
    {4: Thing(name='Anna', kind='Person', local=False)}
    """
    found: dict[int, Value] = {}
    forms = text.lang.forms
    for clause in text.clauses:
        if clause.verb is None or clause.predicate.lemma_ not in forms.APPOINTING:
            continue
        chosen = [
            p
            for p in (*clause.objects, *([clause.subject] if clause.passive and clause.subject else []))
            if p.i in values
        ]
        for oblique in clause.obliques:
            if (
                chosen
                and text.bare(oblique.preposition) == forms.TO
                and authority().office_of(oblique.head.text)
                and oblique.head.i not in values
            ):
                found[oblique.head.i] = values[chosen[0].i]
    return found


def _is_beside(noun: Token, name: Name, text: Text) -> bool:
    """Right before or behind the name, or parted from it by a comma, or by "Dr."."""
    between = list(noun.doc[noun.i + 1 : name.start] if noun.i < name.start else noun.doc[name.end : noun.i])
    if noun.i < name.start:
        between = [word for word in between if word.text not in text.lang.names.TITLES]
        return not between or between[-1].is_punct
    return len(between) > 0 and between[0].is_punct


def _fits(noun: Token, name: Name, text: Text) -> bool:
    if not _is_beside(noun, name, text):
        return False
    genitive = name.head.dep_ == "nmod" and name.head.text.endswith("s")  # "die Zeit Friedrichs"
    if (
        genitive
        or noun.pos_ not in ("NOUN", "PROPN", "ADJ")
        or (name.head.dep_ == "nmod" and text.parts(name.head, "case", "det"))
    ):
        return False
    if name.thing.kind == "Person":
        return abs(noun.i - name.head.i) < 12
    hypernym = any(is_compound_of(noun.lemma_, h) for h in text.lang.names.HYPERNYMS)
    named = name.thing.kind not in PLACES and noun.pos_ == "NOUN" and noun.i == name.start - 1
    return hypernym or (named and base(name.head) in ("appos", "flat"))


def find_genders(text: Text, values: Mapping[int, Value]) -> dict[Thing, str]:
    """Learn who is a woman or a man from titles and offices beside the name, and from first names.

    >>> doc = tree("Ministerin/NOUN/3/nsubj Kern/PROPN/1/appos lacht/VERB/0/root", "1-2:PER")
    >>> find_genders(scene(doc).text, scene(doc).references.values)
    {Thing(name='Kern', kind='Person', local=False): 'Fem'}
    """
    persons = [value for value in values.values() if isinstance(value, Thing) and value.kind == "Person"]
    lang = text.lang.names
    found = {who: gender for who in persons if (gender := _by_first_name(who.name, lang.FEMALE_FIRST_NAME))}
    for place, value in values.items():
        word = text.doc[place]
        if not isinstance(value, Thing) or value.kind != "Person":
            continue
        near = [word, *(part for part in word.children if base(part) != "conj")]
        for noun in near:
            female = noun.text.endswith(text.lang.forms.FEMALE_ENDING) and len(noun) > SHORT
            if noun.text in lang.FEMALE_TITLES or (noun.pos_ == "NOUN" and female):
                found[value] = "Fem"
            elif noun.text in lang.MALE_TITLES or (noun.pos_ == "NOUN" and _is_office(noun)):
                found[value] = found.get(value, "Masc")
    return hints(text, values) | found


def _by_first_name(name: str, female: str) -> str:
    """What the list of first names tells, else whether the name ends like a woman's."""
    return gender_of(name) or ("Fem" if re.fullmatch(female, name) else "")


def _is_office(noun: Token) -> bool:
    return any(authority().office_of(form) is not None for form in (noun.text, noun.lemma_))
