"""Descriptions that look back: "das Bündnis", "die Ministerin", "der Niederländer", and what they stand for."""

import re

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extraction.entries import PERSON_REACH, REACH, Entry, since
from belegraph.extraction.likelihoods import (
    OFFICE_REACH,
    PERSONS,
    REACH_OF_KINDS,
    REACH_OF_NAMES,
    gender_of,
    is_definite,
    is_somebody_else,
    likeliest_of,
    others_before,
    tells_age_or_nationality,
)
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun, is_plural_noun, nationality
from belegraph.model import Thing
from belegraph.syntax.words import base
from belegraph.vocabulary import PLACES

ARGUMENTS = frozenset({"nsubj", "obj", "obl"})
"""Relations of who takes part in what is told, and is not only said to be something."""
WEIGHED = frozenset({"Company", "Organization"})
"""Kinds of which an article may tell of several, so that the last is not always meant."""


def description_of(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """Return what a noun takes up that was named before; None where nothing fits.

    >>> here = scene(tree("Nato/PROPN/2/nsubj tagt/VERB/0/root ./PUNCT/2/punct Das/DET/5/det Bündnis/NOUN/6/nsubj "
    ...                    "wirkt/VERB/0/root"))
    >>> here.references.aliases[4].name
    'NATO'
    """
    if word.text in text.lang.names.BODIES:
        return None
    if not is_definite(word, text) or is_plural_noun(word):
        return likeliest_of(word, text, entries)
    is_telling = tells_age_or_nationality(word, text)
    if is_telling and _is_of_somebody_unnamed(word, text, entries):
        return None
    told = _nationality_noun(word, text, entries) if is_telling else None
    return told or _description(word, text, entries) or likeliest_of(word, text, entries)


def _nationality_noun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "der Niederländer", "die 44-Jährige": a singular noun for a person in reach."""
    sentence, gender = text.number[word.i], gender_of(word, text)
    fitting = [e for e in since(entries, sentence, PERSON_REACH) if e.gender in ("", gender)]
    return _latest(fitting, sentence, frozenset({"Person"}), PERSON_REACH)


def _is_of_somebody_unnamed(word: Token, text: Text, entries: list[Entry]) -> bool:
    """ "Kern sprach. Ein Mann fiel um. Der 34-Jährige ...": somebody without a name, who came last."""
    number = text.number[word.i]
    last = max((e.word.i for e in entries if e.thing.kind == "Person" and not e.thing.local), default=-1)
    near = [one for n in (number - 1, number) for one in text.words_of(n) if last < one.i < word.i]
    return any(_is_somebody(one, text) for one in near)


def _is_somebody(word: Token, text: Text) -> bool:
    """ "ein Mann", "eine von ihnen", "einer"."""
    indefinite = text.lang.forms.INDEFINITE_STEMS[0]
    articles = [part for part in text.parts(word, "det") if part.lower_.startswith(indefinite)]
    alone = word.tag_ == "PIS" and word.lower_.startswith(indefinite)
    return alone or (bool(articles) and base(word) in ARGUMENTS and is_person_noun(word, text))


def _description(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "das Bündnis", "dieser Konzern", "die Ministerin": a definite noun for a thing of its kind named before."""
    if _is_restricted(word, text):
        return None
    before = others_before(word, text, entries)
    if same := _same_seat(word, before, text) or _same_noun(word, before):
        return same
    if part := _part_of_name(word, before, text):
        return part
    if authority().office_of(word.text) is not None:
        return _officer(word, text, before)
    persons = text.lang.names.HYPERNYMS.get(word.lemma_) == PERSONS or is_person_noun(word, text)
    if persons and is_somebody_else(word, before):
        return None
    if re.fullmatch(text.lang.names.FEMALE_NOUN, word.text):
        return _one_person(before, text.number[word.i], "Fem")
    if word.text.casefold().endswith(text.lang.names.PERSON_ENDINGS):
        return _one_person(before, text.number[word.i], gender_of(word, text))
    kinds = text.lang.names.HYPERNYMS.get(word.lemma_) or text.lang.names.HYPERNYMS.get(word.text)
    if kinds is None or kinds <= WEIGHED:
        return None
    if any(part.lemma_ in text.lang.forms.NEW for part in text.parts(word, "amod")):
        before = _first_mentions(before)
    if kinds <= PLACES:
        return _only(before, text.number[word.i], kinds)
    return _latest(before, text.number[word.i], kinds, REACH_OF_KINDS, alone=True)


def _one_person(entries: list[Entry], sentence: int, gender: str) -> Thing | None:
    """ "die Botanikerin", "der SPD-Mann": the one woman or man, or person of unknown gender, that was named of late."""
    near = [e for e in entries if sentence - e.sentence <= PERSON_REACH and e.thing.kind == "Person"]
    known = [e.thing for e in near if not e.thing.local and e.gender == gender]
    found = known or [e.thing for e in near if not e.thing.local and e.gender == ""]
    return found[-1] if len(set(found)) == 1 else None


def _part_of_name(word: Token, entries: list[Entry], text: Text) -> Thing | None:
    """ "das Gericht" after "Landgericht Graz", "die Schule" after "Kästner-Schule": a noun that a name is made with."""
    noun = word.lemma_.casefold()
    for entry in reversed(entries):
        if text.number[word.i] - entry.sentence > REACH_OF_NAMES:
            return None
        named = not entry.thing.local and entry.thing.kind not in {"Person", *PLACES} and not entry.in_compound
        if named and any(part.casefold().endswith(noun) for part in entry.thing.name.split()):
            return entry.thing
    return None


def _only(entries: list[Entry], sentence: int, kinds: frozenset[str]) -> Thing | None:
    """The one thing of some kinds that was named of late; of two nobody knows which is meant."""
    kept = [e for e in entries if e.thing.kind in kinds and not e.thing.local and not e.in_compound]
    near = [e for e in kept if sentence - e.sentence <= REACH and not e.in_list]
    found = {e.thing for e in near}
    return found.pop() if len(found) == 1 else None


def _same_seat(word: Token, entries: list[Entry], text: Text) -> Thing | None:
    """ "Nato-Sitz" after "Nato-Hauptquartier": the house of the same organisation."""
    owner = word.text.rpartition("-")[0]
    for entry in reversed(entries) if owner and text.is_seat(word) else ():
        if entry.word.text.rpartition("-")[0] == owner and text.is_seat(entry.word):
            return entry.thing
    return None


def _same_noun(word: Token, entries: list[Entry]) -> Thing | None:
    """The named thing that was told of with the same noun: "der Hersteller Nordwerk" ... "der Hersteller"."""
    for entry in reversed(entries):
        if (
            not entry.thing.local
            and not entry.is_alias
            and not entry.in_compound
            and entry.word.lemma_ == word.lemma_
            and entry.word.pos_ == "NOUN"
        ):
            return entry.thing
    return None


def _first_mentions(entries: list[Entry]) -> list[Entry]:
    seen: dict[Thing, Entry] = {}
    for entry in entries:
        seen.setdefault(entry.thing, entry)
    return list(seen.values())


def _is_restricted(word: Token, text: Text) -> bool:
    """A genitive, a name, a nationality beside it says which one; "dieses Bündnis mit ..." still looks back."""
    if any(nationality(part, text) is not None for part in text.parts(word, "amod")):
        return True
    shown = any(part.lower_.startswith(text.lang.forms.DEMONSTRATIVE) for part in word.children)
    return any(
        base(part) in ("nmod", "appos", "flat")
        and not (shown and text.parts(part, "case"))
        and not _is_aside(part, text)
        for part in word.children
    )


def _is_aside(part: Token, text: Text) -> bool:
    """ "das Unternehmen, so Kern, ..." and "das Bündnis ohne Kern": nothing that says which one."""
    without = bool({mark.lower_ for mark in text.parts(part, "case")} & text.lang.cues.NEGATIVE_MARKS)
    return without or (part.i > 0 and part.nbor(-1).lower_ == text.lang.cues.SOURCE_PARTICLE)


def _officer(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """The person whose title ends alike, nearest first; else the last person of that gender who has a title."""
    part = authority().office_part(word.text)
    titled = [e for e in reversed(entries) if e.thing.kind == "Person" and not e.thing.local and e.word.pos_ == "NOUN"]
    others = next((names for noun, names in text.lang.names.SAME_OFFICE.items() if word.text.startswith(noun)), ())
    alike = [
        e
        for e in titled
        if authority().office_part(e.word.text) == part or e.word.text.casefold().endswith(word.text.casefold())
    ]
    alike = [e for e in titled if any(name.casefold() in e.word.text.casefold() for name in others)] or alike
    if alike:
        return alike[0].thing
    gender, persons = gender_of(word, text), [e for e in entries if e.thing.kind == "Person" and not e.thing.local]
    near = [e for e in persons if e.gender == gender and text.number[word.i] - e.sentence <= OFFICE_REACH]
    alone = len({e.thing for e in near}) == 1 and any(e in titled for e in near)
    return near[-1].thing if alone else None


def _latest(
    entries: list[Entry], sentence: int, kinds: frozenset[str], reach: int, *, alone: bool = False
) -> Thing | None:
    """The last thing of some kinds, of several in one sentence its subject.

    `alone` leaves out what stood in a list, which no singular noun takes up.
    """
    kept = [e for e in entries if e.thing.kind in kinds and not e.thing.local and not (alone and e.in_list)]
    if not kept or sentence - kept[-1].sentence > reach:
        return None
    near = [e for e in kept if e.sentence == kept[-1].sentence < sentence]
    subjects = {e.thing for e in near if e.is_subject}
    return subjects.pop() if len(subjects) == 1 else kept[-1].thing
