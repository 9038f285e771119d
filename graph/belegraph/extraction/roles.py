"""Offices, titles and nationalities: who is what."""

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from belegraph.authority import NAMING, authority
from belegraph.extraction.reading import Draft, Scene
from belegraph.extraction.terms import held, held_by, meant, times_beside, times_of
from belegraph.extraction.things import local_thing, nationality
from belegraph.lang import Language
from belegraph.model import Factuality, Phrase, Relation, Role, Thing
from belegraph.syntax.clause import Clause
from belegraph.syntax.phrases import as_phrase
from belegraph.vocabulary import ORGANISED


def title(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """An office beside a name: "Ministerin Kern", "Kern, Direktorin des Museums, ...".

    >>> found(title, tree("Ministerin/NOUN/3/nsubj Kern/PROPN/1/appos reist/VERB/0/root/reisen", "1-2:PER"))
    ['Kern | holdsRole | Ministerin | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/appos.html
    """
    for noun in scene.existing(clause):
        holder = _holder(noun, scene)
        if holder is not None:
            role = role_of(noun, scene)
            if role is not None:
                yield _held(noun, holder, role, clause, scene)
            elif noun.text != holder.text:
                yield _is(noun, holder, scene)


def office_copula(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """An office that a copula clause gives its subject: "Kern ist seit 2020 Direktorin des Museums".

    >>> found(office_copula, tree("Kern/PROPN/3/nsubj ist/AUX/3/cop Landrätin/NOUN/0/root", "0-1:PER"))
    ['Kern | holdsRole | Landrätin | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/cop.html
    """
    noun = clause.predicate
    if clause.copula is None or clause.subject is None or noun.pos_ != "NOUN":
        return
    value, role = scene.value(clause.subject, clause), role_of(noun, scene)
    if isinstance(value, Thing) and value.kind == "Person" and role is not None:
        said, times = replace(scene.text.phrase(noun), value=role), times_of(clause, scene)
        yield Draft(
            scene.phrase(clause.subject, clause), Relation(held_by(clause, noun, scene, times)), said, clause.words,
            meant(noun, scene, scene.factuality[clause.predicate.i], clause), arguments=times,
        )  # fmt: skip


def described(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """A noun that takes a person up says what she is: "die Botanikerin" after Anna Kern was named.

    >>> doc = tree("Anna/PROPN/2/nsubj singt/VERB/0/root ./PUNCT/2/punct die/DET/5/det Malerin/NOUN/6/nsubj "
    ...            "lacht/VERB/0/root", "0-1:PER")
    >>> found(described, doc)
    ['Malerin | isA | Malerin | affirmed certain asserted']

    Source: https://universaldependencies.org/u/dep/det.html
    """
    for noun in scene.existing(clause):
        person = scene.references.aliases.get(noun.i)
        if person is None or person.kind != "Person":
            continue
        female = re.fullmatch(scene.text.lang.names.FEMALE_NOUN, noun.text) is not None
        if not female or authority().office_of(noun.text) is not None:
            continue
        if scene.references.first_as[person, noun.lemma_] == noun.i:
            yield _is(noun, scene.text.words(noun, noun, person), scene)


def _holder(noun: Token, scene: Scene) -> Phrase | None:
    """Who is named right beside a noun."""
    if noun.pos_ != "NOUN" or noun.text in scene.text.lang.names.TITLES:
        return None
    value = scene.references.values.get(noun.i)
    if (
        not isinstance(value, Thing)
        or value.local
        or noun.i in scene.references.aliases
        or nationality(noun, scene.text)
    ):
        return None
    heads = sorted((noun.head, *noun.children), key=lambda word: word.i)
    beside = (*(scene.references.by_head.get(word.i) for word in heads), scene.references.by_start.get(noun.i + 1))
    name = next((name for name in beside if name is not None and name.thing == value), None)
    if name is None or name.start <= noun.i < name.end:
        return None
    return scene.text.words(scene.text.doc[name.start], scene.text.doc[name.end - 1], value)


def _held(noun: Token, holder: Phrase, role: Role, clause: Clause, scene: Scene) -> Draft:
    said = replace(as_phrase(_role_words(noun, scene), scene.text.offset), value=role)
    times = times_beside(noun, clause, scene)
    judged = meant(noun, scene, Factuality())
    own = judged if judged != Factuality() else None
    relation = Relation(held(noun, scene, times))
    return Draft(holder, relation, said, (noun,), own, presupposed=True, arguments=times)


def _is(noun: Token, holder: Phrase, scene: Scene) -> Draft:
    """A noun beside a name that is no office: "Bäckerin Anna Kern", "der Hersteller Nordwerk"."""
    said = scene.text.words(noun, noun, local_thing(noun, scene.text, noun.text))
    return Draft(holder, Relation("isA"), said, (noun,), presupposed=True)


def _role_words(noun: Token, scene: Scene) -> list[Token]:
    """The noun with what stands before it ("Lettlands Ministerin") and the genitive behind it, without the name."""
    owners = [p for p in scene.text.parts(noun, "nmod") if not scene.text.prepositions(p)]
    first = [word for owner in owners if owner.i < noun.i for word in owner.subtree]
    before = [*first, *(part for part in scene.text.parts(noun, "amod") if part.i < noun.i)]
    genitive = next(
        (p for p in scene.text.parts(noun, "nmod") if p.i > noun.i and scene.references.value(p) is not None), None
    )
    start = min([noun, *before], key=lambda w: w.i)
    is_name_of, value = scene.references.is_name_of, scene.references.values.get(noun.i)
    end = (
        max((w for w in genitive.subtree if not is_name_of(w, value)), key=lambda w: w.i)
        if genitive is not None and not is_name_of(genitive, value)
        else noun
    )
    run = list(noun.doc[start.i : end.i + 1])
    return run if not any(is_name_of(word, value) for word in run) else [noun]


def role_of(noun: Token, scene: Scene) -> Role | None:
    """Read an office and what it belongs to: by the compound, a genitive, a nationality, or "von", "bei", "für".

    >>> doc = tree("Direktorin/NOUN/0/root des/DET/3/det Museums/NOUN/1/nmod/Museum")
    >>> role_of(doc[0], scene(doc)).office, role_of(doc[0], scene(doc)).name
    ('Direktor', 'Direktorin des Museums')
    """
    part = authority().office_part(noun.text) or authority().office_part(noun.lemma_)
    if not part:
        return None
    office = authority().offices[part]
    of = _of_compound(noun, scene.text.lang) or _of_phrase(noun, scene)
    name = (
        noun.text
        if "-" in noun.text or of is None or of.name.split()[0] in noun.text
        else as_phrase(_role_words(noun, scene)).text
    )
    before = (
        noun.text.rsplit("-", 1)[-1].removesuffix(part.lower()) if "-" not in noun.text and noun.text != part else ""
    )
    label = office.label(NAMING)
    compound = before + label.lower() if before and noun.text.endswith(part.lower()) else label
    female = part.endswith(scene.text.lang.forms.FEMALE_ENDING)
    if of is None and (rank := _rank(noun, female=female)):
        name = f"{rank} {noun.text if female else compound}"
        return Role(name, of, name)
    said = female and of is None and not label.endswith(scene.text.lang.forms.FEMALE_ENDING)
    return Role(name if said else compound, of, name)


def _rank(noun: Token, *, female: bool) -> str:
    """The adjective with a capital that belongs to an office: "Ärztlicher Direktor"."""
    before = noun.doc[noun.i - 1] if noun.i > noun.sent.start + 1 else None
    if before is None or before.dep_ != "amod" or not before.text[:1].isupper():
        return ""
    return re.sub("e[nrms]?$", "", before.text) + ("e" if female else "er")


def organisations(scene: Scene) -> dict[Thing, Thing]:
    """Return for whom those speak whose office belongs to an organisation: "Riva-Chefin Anna Kern".

    >>> doc = tree("Nato-Chefin/NOUN/3/nsubj Anna/PROPN/1/appos lacht/VERB/0/root", "1-2:PER")
    >>> [(who.name, whom.name) for who, whom in organisations(scene(doc)).items()]
    [('Anna', 'NATO')]
    """
    found: dict[Thing, Thing] = {}
    for noun in (word for word in scene.text.doc if word.pos_ == "NOUN" and authority().office_part(word.text)):
        holder, role = _holder(noun, scene), role_of(noun, scene)
        if holder is not None and role is not None and role.of is not None and role.of.kind in ORGANISED:
            assert isinstance(holder.value, Thing)  # a person is named
            found.setdefault(holder.value, role.of)
    return found


def _of_compound(noun: Token, lang: Language) -> Thing | None:
    """ "US-Außenminister", "EU-Kommissions-Präsidentin": what stands before the office."""
    parts = noun.text.split("-")
    for place in range(len(parts) - 1, 0, -1):
        name = "-".join(parts[:place])
        known = authority().find(name) or authority().find(name.removesuffix(lang.forms.GENITIVE))
        if known is not None:
            return Thing(known.label(NAMING), known.kind)
    return None


def _of_phrase(noun: Token, scene: Scene) -> Thing | None:
    for part in scene.text.parts(noun, "nmod"):
        case = scene.text.prepositions(part)
        value = scene.references.value(part)
        if (
            isinstance(value, Thing)
            and value.kind != "Person"
            and (not case or case[0] in scene.text.lang.forms.BELONGING)
        ):
            return value
    for adjective in scene.text.parts(noun, "amod"):
        country = authority().by_code.get(nationality(adjective, scene.text) or "")
        if country is not None:
            return Thing(country.label(NAMING), "Country")
    return None


def appointment(clause: Clause, scene: Scene) -> Iterator[Draft]:
    """Who is chosen for an office: "Der Verein wählte Kern zur Vorsitzenden", "Kern wurde zum Leiter ernannt".

    >>> doc = tree("Verein/NOUN/2/nsubj wählte/VERB/0/root/wählen Anna/PROPN/2/obj zur/ADP/5/case "
    ...            "Präsidentin/NOUN/2/obl", "2-3:PER")
    >>> found(appointment, doc)
    ['Anna | holdsRole | Präsidentin | affirmed certain asserted']

    Source: https://grammis.ids-mannheim.de/verbvalenz
    """
    if clause.verb is None or clause.lemma not in scene.text.lang.forms.APPOINTING:
        return
    chosen = [clause.subject] if clause.passive and clause.subject is not None else list(clause.objects)
    for oblique in clause.obliques:
        role = (
            role_of(oblique.head, scene) if scene.text.bare(oblique.preposition) == scene.text.lang.forms.TO else None
        )
        for person in chosen if role is not None else ():
            said = replace(as_phrase(_role_words(oblique.head, scene), scene.text.offset), value=role)
            subject, times = scene.phrase(person, clause), times_of(clause, scene)
            yield Draft(subject, Relation("holdsRole"), said, clause.words, arguments=times)
