"""Words that look back: pronouns and descriptions ("das Bündnis", "die Ministerin"), and what they stand for."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from belegraph.authority import NAMING, authority
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_plural_noun, local_thing, nationality
from belegraph.model import Thing, Value
from belegraph.syntax.words import base, features, has, with_particle
from belegraph.vocabulary import ACTORS, PLACES

REACH = 2
"""Sentences that a pronoun or description may look back."""

PERSON_REACH = 4

REACH_OF_KINDS = 40


OFFICE_REACH = 6

SINGULAR_VERBS = ("t", "e")

SUBJECT_BONUS = 1.5
MAIN_BONUS = 0.5
"""For the subject of a main clause."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A mention as later words may look back to it."""

    word: Token
    thing: Thing
    sentence: int
    is_subject: bool
    is_plural: bool
    in_list: bool
    gender: str
    is_alias: bool = False
    in_compound: bool = False


def entries_of(
    word: Token, text: Text, values: Mapping[int, Value], genders: Mapping[Thing, str], is_alias: bool
) -> Iterator[Entry]:
    """Yield what later words may look back to in a word: the thing it names, or brings to mind in a compound.

    >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root", "0-1:PER"))
    >>> [entry.thing.name for entry in entries_of(here.text.doc[0], here.text, here.references.values, {}, False)]
    ['Kern']
    """
    if word.pos_ not in ("NOUN", "PROPN", "PRON", "X") or word.is_space:
        return
    value = values.get(word.i) or (local_thing(word, text) if word.pos_ == "NOUN" else None)
    if "-" in word.text and not (isinstance(value, Thing) and not value.local and value.kind != "Person"):
        known = authority().find(word.text.split("-")[0])
        if known is not None:  # "Nato-Diplomaten" brings the alliance to mind
            thing = Thing(known.label(NAMING), known.kind)
            yield Entry(word, thing, text.number[word.i], False, False, False, "", in_compound=True)
    if isinstance(value, Thing):
        yield Entry(
            word, value, text.number[word.i], word.dep_.startswith("nsubj"), has(word, "Number=Plur"),
            word.dep_ == "conj" or any(part.dep_ == "conj" for part in word.children),
            genders.get(value, "") or _gender(word), is_alias,
        )  # fmt: skip


def _gender(word: Token) -> str:
    if word.ent_type_ == "PER":
        return ""
    for part in word.children:
        if part.dep_.startswith("det") and (found := features(part, "Gender")):
            return str(found[0])
    return str(next(iter(features(word, "Gender")), ""))


def look_back(word: Token, text: Text, entries: list[Entry], genders: Mapping[Thing, str]) -> Thing | None:
    """Return what a pronoun or a description stands for, None where nothing named before fits.

    >>> here = scene(tree("Anna/PROPN/2/nsubj lacht/VERB/0/root ./PUNCT/2/punct Sie/PRON/5/nsubj singt/VERB/0/root",
    ...                    "0-1:PER"))
    >>> before = list(entries_of(here.text.doc[0], here.text, here.references.values, {}, False))
    >>> look_back(here.text.doc[3], here.text, before, {})
    Thing(name='Anna', kind='Person', local=False)
    """
    if word.pos_ == "PRON" or (
        word.pos_ == "DET"
        and word.lower_ in text.lang.forms.MASCULINE | text.lang.forms.FEMININE
        and word.head.pos_ == "ADP"
    ):
        return _pronoun(word, text, entries)
    if word.pos_ == "NOUN" or text.is_seat(word):
        return _nationality_noun(word, text, entries) or _description(word, text, entries)
    return None


def _pronoun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    form, forms = word.lower_, text.lang.forms
    if word.text == forms.POLITE and _is_addressed(word):
        return None
    neuter = form == forms.EXPLETIVE and word.dep_ == "nsubj" and any(part.dep_ == "obj" for part in word.head.children)
    if not (neuter or form in forms.MASCULINE | forms.FEMININE) or "Poss" in str(word.morph):
        return None
    plural = form in forms.PLURAL_ONLY or (form in forms.FEMININE and _is_plural(word))
    gender = "Neut" if neuter else "Masc" if form in forms.MASCULINE else "Fem"
    tells = verb_of(word, text) in text.lang.cues.SPEECH_VERBS | text.lang.cues.BELIEF_VERBS
    recent = _since(entries, text.number[word.i], PERSON_REACH)
    near = [e for e in recent if _in_reach(e, text.number[word.i]) and _agrees(e, gender, plural)]
    if tells and not neuter and word.dep_.startswith("nsubj"):
        near = [e for e in near if e.thing.kind == "Person" or (e.thing.kind in ACTORS and not e.thing.local)] or near
    return max(near, key=lambda e: (_salience(e, word, text), e.word.i)).thing if near else None


def _since(entries: list[Entry], sentence: int, reach: int) -> list[Entry]:
    """The entries of the last sentences, so that a long text costs no more a word than a short one."""
    first = bisect_left(entries, sentence - reach, key=lambda entry: entry.sentence)
    return entries[first:]


def _is_addressed(word: Token) -> bool:
    """ "„Sie verkaufen die Küste“, rief er": with a plural verb at the head of a quotation, whoever is spoken to."""
    quoted = word.i > 0 and word.nbor(-1).is_quote
    inside = word.i > word.sent.start and not quoted
    return inside or (quoted and _is_plural(word))


def _in_reach(entry: Entry, sentence: int) -> bool:
    return sentence - entry.sentence <= (
        PERSON_REACH if entry.thing.kind == "Person" and not entry.thing.local else REACH
    )


def verb_of(word: Token, text: Text) -> str:
    """Return the lemma of the verb that a word depends on, with its particle.

    >>> doc = tree("Sie/PRON/2/nsubj teilt/VERB/0/root/teilen es/PRON/2/obj mit/ADP/2/compound:prt")
    >>> verb_of(doc[0], scene(doc).text)
    'mitteilen'
    """
    particle = next((p.lower_ for p in text.parts(word.head, "compound") if p.dep_ == "compound:prt"), "")
    return with_particle(word.head.lemma_, particle)


def _is_plural(word: Token) -> bool:
    if not word.dep_.startswith("nsubj"):
        return False
    verbs = [word.head, *word.head.children]
    finite = next((v for v in verbs if has(v, "VerbForm=Fin") or v.tag_.endswith("FIN")), word.head)
    if finite.lower_.endswith(SINGULAR_VERBS):
        return False
    return has(finite, "Number=Plur") or finite.lower_.endswith("n")


def _agrees(entry: Entry, wanted: str, plural: bool) -> bool:
    if plural:
        return entry.is_plural
    if entry.is_plural and (entry.thing.kind != "Person" or entry.thing.local):
        return False
    if entry.thing.kind == "Person" and wanted != "Neut":
        return entry.gender in ("", wanted)
    return entry.gender == wanted


def _salience(entry: Entry, word: Token, text: Text) -> float:
    """Near and subject first; a co-argument of the pronoun's own verb last."""
    distance = text.number[word.i] - entry.sentence
    step = 1.0 if entry.thing.kind == "Person" and not entry.thing.local else 2.0
    score = (
        -step * distance
        + SUBJECT_BONUS * entry.is_subject
        + MAIN_BONUS * (entry.is_subject and entry.word.head.dep_ == "ROOT")
        + 2.0 * (entry.thing.kind == "Person" and word.lower_ not in text.lang.forms.PLURAL_ONLY)
    )
    return score - 5.0 * (entry.word.head == word.head)


def _nationality_noun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "der Niederländer", "die 44-Jährige": a singular noun for a person in reach."""
    told = nationality(word, text) is not None or re.fullmatch(text.lang.names.AGE, word.text) is not None
    if not told or not _is_definite(word, text) or is_plural_noun(word):
        return None
    article = next((part.lower_ for part in word.children if part.dep_.startswith("det")), "")
    female = word.text.endswith(text.lang.forms.FEMALE_ENDING) or (article == "die" and word.dep_.startswith("nsubj"))
    fitting = [e for e in entries if e.gender in ("", "Fem" if female else "Masc")]
    return _latest(fitting, text.number[word.i], frozenset({"Person"}), PERSON_REACH)


def _is_definite(word: Token, text: Text) -> bool:
    """Tell "das", "dieses" and "im" before a noun."""
    forms = text.lang.forms
    articles = [part.lower_ for part in word.children if part.dep_.startswith("det")]
    definite = any(form in forms.DEFINITE or form.startswith(forms.DEMONSTRATIVE) for form in articles)
    return definite or any(part.lower_ in forms.CONTRACTIONS for part in word.children)


def _description(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "das Bündnis", "dieser Konzern", "die Ministerin": a definite noun for a thing of its kind named before."""
    if not _is_definite(word, text) or _is_restricted(word, text):
        return None
    if is_plural_noun(word):
        return None
    own = {part.i for part in word.subtree}
    recent = _since(entries, text.number[word.i], REACH_OF_KINDS)
    before = [e for e in recent if e.word.i not in own and e.word.head != word.head]
    if same := _same_seat(word, before, text) or _same_noun(word, before):
        return same
    if authority().office_of(word.text) is not None:
        return _officer(word, text, before)
    if re.fullmatch(text.lang.names.FEMALE_NOUN, word.text):
        return _woman(before, text.number[word.i])
    kinds = text.lang.names.HYPERNYMS.get(word.lemma_) or text.lang.names.HYPERNYMS.get(word.text)
    if kinds is None:
        return None
    if any(part.lemma_ in text.lang.forms.NEW for part in text.parts(word, "amod")):
        before = _first_mentions(before)
    if kinds <= PLACES:
        return _only(before, text.number[word.i], kinds)
    return _latest(before, text.number[word.i], kinds, REACH_OF_KINDS, alone=True)


def _woman(entries: list[Entry], sentence: int) -> Thing | None:
    """ "die Botanikerin": the one woman, or person of unknown gender, that was named of late."""
    near = [e for e in entries if sentence - e.sentence <= PERSON_REACH and e.thing.kind == "Person"]
    known = [e.thing for e in near if not e.thing.local and e.gender == "Fem"]
    found = known or [e.thing for e in near if not e.thing.local and e.gender == ""]
    return found[-1] if len(set(found)) == 1 else None


def _only(entries: list[Entry], sentence: int, kinds: frozenset[str]) -> Thing | None:
    """The one place of some kinds that was named of late; of two nobody knows which is meant."""
    near = [e for e in entries if sentence - e.sentence <= REACH and not e.in_list and not e.in_compound]
    found = {e.thing for e in near if e.thing.kind in kinds and not e.thing.local}
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
        base(part) in ("nmod", "appos", "flat") and not (shown and text.parts(part, "case")) for part in word.children
    )


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
    gender = "Fem" if word.text.endswith(text.lang.forms.FEMALE_ENDING) else "Masc"
    near = [e for e in titled if e.gender == gender and text.number[word.i] - e.sentence <= OFFICE_REACH]
    return next((e.thing for e in [*alike, *near]), None)


def _latest(
    entries: list[Entry], sentence: int, kinds: frozenset[str], reach: int, *, alone: bool = False
) -> Thing | None:
    """The last thing of some kinds; `alone` leaves out what stood in a list, which no singular noun takes up."""
    for entry in reversed(entries):
        if sentence - entry.sentence > reach:
            return None
        if entry.thing.kind in kinds and not entry.thing.local and not (alone and entry.in_list):
            return entry.thing
    return None
