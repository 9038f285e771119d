"""What the words of an article stand for: names, titles, descriptions ("das Bündnis"), pronouns."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extract.names import Name, find_names
from belegraph.extract.quantities import concept, quantity
from belegraph.extract.text import Text
from belegraph.extract.times import is_time, time
from belegraph.vocabulary import ACTORS
from belegraph.model import Mention, Phrase, Thing, Value

REACH = 2
"""Sentences that a pronoun or description may look back."""
PERSON_REACH = 4
REACH_OF_KINDS = 40
COUNTRY_REACH = 3
OFFICE_REACH = 6
SINGULAR_VERBS = ("t", "e")
SINGULAR = frozenset({"das", "dem", "des", "ein", "einem", "eines", "einen"})
SUBJECT_BONUS = 1.5


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


@dataclass(frozen=True)
class References:
    """For head words what they stand for, and all mentions of things; `aliases` are descriptions and pronouns."""

    text: Text
    values: Mapping[int, Value]
    aliases: Mapping[int, Thing]
    mentions: tuple[Mention, ...]
    names: tuple[Name, ...] = field(default=())

    def value(self, head: Token) -> Value | None:
        """Return what a head word stands for; None for pronouns that nothing is known of."""
        if head.i in self.values:
            return self.values[head.i]
        if head.pos_ in ("PRON", "DET", "ADV", "ADJ", "ADP", "VERB", "AUX", "NUM"):
            return None
        return local_thing(head, self.text)

    def phrase(self, head: Token) -> Phrase:
        """Return a head's phrase with its value."""
        found = self.text.phrase(head)
        return Phrase(found.text, found.start, found.end, self.value(head))


def local_thing(head: Token, text: Text, phrase: str = "") -> Thing:
    """Name what a common noun means in this article; `phrase` in place of all the words that describe it."""
    known, kind = concept(head, text), noun_kind(head, text)
    if not known.local:
        return known
    name = phrase or (
        short_phrase(head, text).text if kind in ("Event", "Meeting", "Building") else text.phrase(head).text
    )
    return Thing(_base_form(head, name), kind, local=True)


def short_phrase(head: Token, text: Text) -> Phrase:
    """Return a noun with the adjectives before it: an event's name, since what follows is told by its statements."""
    before = [
        p
        for p in text.parts(head, "amod", "nummod", "compound")
        if p.i < head.i and all(w.pos_ in ("ADJ", "NUM", "NOUN", "PROPN", "VERB") for w in text.doc[p.i : head.i])
    ]
    return text.words(min([head, *before], key=lambda word: word.i), head)


def noun_kind(head: Token, text: Text) -> str:
    """Return the kind of thing that a common noun names, by the noun or the last part of a compound."""
    names, lemma = text.lang.names, head.lemma_
    tail = lemma.rsplit("-", 1)[-1]
    if authority().office_of(lemma) is not None or authority().office_of(head.text) is not None:
        return "Person"
    if any(tail == noun or tail.endswith(noun.lower()) for noun in names.MEETING_NOUNS):
        return "Meeting"
    if any(tail == noun or tail.endswith(noun.lower()) for noun in names.EVENT_NOUNS):
        return "Event"
    return next(
        (kind for noun, kind in names.KIND_NOUNS.items() if tail == noun or tail.endswith(noun.lower())), "Concept"
    )


def _base_form(head: Token, phrase: str) -> str:
    """Take the ending of the genitive or of the dative plural off a phrase that ends with its head."""
    if not phrase.endswith(head.text):
        return phrase
    if (
        "Gen" in head.morph.get("Case")
        and "Sing" in head.morph.get("Number")
        and head.lemma_ in (head.text[:-1], head.text[:-2])
    ):
        return phrase.removesuffix(head.text) + head.lemma_
    dative = (
        "Dat" in head.morph.get("Case") and "Plur" in head.morph.get("Number") and head.text.endswith(("ern", "eln"))
    )
    return phrase[:-1] if dative and not head.lemma_.endswith(("n", "e")) else phrase


def resolve_references(text: Text) -> References:
    """Find out what the words stand for, in the order of the text: names first, then descriptions and pronouns."""
    names = find_names(text)
    values: dict[int, Value] = {name.head.i: name.thing for name in names}
    values |= _titled(text, names, values)
    values |= _appointed(text, values)
    genders = _genders(text, values)
    values |= {w.i: v for w in text.doc if w.i not in values and (v := _measure(w, text)) is not None}
    entries, aliases = [], dict[int, Thing]()
    for word in text.doc:
        found = _look_back(word, text, entries, genders) if word.i not in values else None
        if found is not None:
            values[word.i] = aliases[word.i] = found
        entries.extend(_entries(word, text, values, genders, found is not None))
    return References(
        text, values, aliases, tuple(sorted(_mentions(text, names, aliases), key=lambda m: (m.start, m.end))), names
    )


def _measure(word: Token, text: Text) -> Value | None:
    if word.pos_ not in ("NOUN", "PROPN", "NUM", "ADV", "SYM", "X"):
        return None
    return quantity(word, text) or (time(word, text) if is_time(word, text.lang.times) else None)


def _titled(text: Text, names: tuple[Name, ...], values: Mapping[int, Value]) -> dict[int, Value]:
    """Let titles and appositions stand for the name beside them: "Direktorin Kern", "Kern, die Direktorin, ..."."""
    found: dict[int, Value] = {}
    for name in names:
        head = name.head.head
        if (
            name.head.dep_.split(":")[0] in ("appos", "flat", "nmod", "compound")
            and head.i not in values
            and _fits(head, name, text)
        ):
            found[head.i] = name.thing
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


def _appointed(text: Text, values: Mapping[int, Value]) -> dict[int, Value]:
    """Let the office that somebody is chosen for stand for the person from then on."""
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


def _is_beside(noun: Token, name: Name) -> bool:
    """Right before or behind the name, or parted from it by a comma."""
    between = noun.doc[noun.i + 1 : name.start] if noun.i < name.start else noun.doc[name.end : noun.i]
    if noun.i < name.start:
        return not len(between) or between[-1].is_punct
    return len(between) > 0 and (between[0].is_punct or len(between) == 0)


def _fits(noun: Token, name: Name, text: Text) -> bool:
    if not _is_beside(noun, name):
        return False
    if noun.pos_ not in ("NOUN", "PROPN", "ADJ") or (name.head.dep_ == "nmod" and text.parts(name.head, "case", "det")):
        return False
    if name.thing.kind == "Person":
        return abs(noun.i - name.head.i) < 12
    hypernym = any(noun.lemma_ == h or noun.lemma_.endswith(h.lower()) for h in text.lang.names.HYPERNYMS)
    return hypernym or (
        noun.pos_ == "NOUN" and noun.i == name.start - 1 and name.head.dep_.split(":")[0] in ("appos", "flat")
    )


def _genders(text: Text, values: Mapping[int, Value]) -> dict[Thing, str]:
    """Learn who is a woman or a man from titles and offices beside the name."""
    found: dict[Thing, str] = {}
    lang = text.lang.names
    for place, value in values.items():
        word = text.doc[place]
        if not isinstance(value, Thing) or value.kind != "Person":
            continue
        near = [word, *word.children]
        for noun in near:
            if noun.text in lang.FEMALE_TITLES or (
                noun.pos_ == "NOUN"
                and noun.text.endswith(text.lang.forms.FEMALE_ENDING)
                and authority().office_of(noun.text)
            ):
                found[value] = "Fem"
            elif noun.text in lang.MALE_TITLES or (noun.pos_ == "NOUN" and authority().office_of(noun.text)):
                found.setdefault(value, "Masc")
    return found


def _entries(
    word: Token, text: Text, values: Mapping[int, Value], genders: Mapping[Thing, str], is_alias: bool
) -> Iterator[Entry]:
    if word.pos_ not in ("NOUN", "PROPN", "PRON", "X") or word.is_space:
        return
    value = values.get(word.i) or (local_thing(word, text) if word.pos_ == "NOUN" else None)
    if "-" in word.text and not (isinstance(value, Thing) and not value.local and value.kind != "Person"):
        known = authority().find(word.text.split("-")[0])
        if known is not None:  # "Nato-Diplomaten" brings the alliance to mind
            yield Entry(word, Thing(known.label("de"), known.kind), text.number[word.i], False, False, False, "")
    if isinstance(value, Thing):
        yield Entry(
            word, value, text.number[word.i], word.dep_.startswith("nsubj"), "Plur" in word.morph.get("Number"),
            word.dep_ == "conj" or any(part.dep_ == "conj" for part in word.children),
            genders.get(value, "") or _gender(word), is_alias,
        )  # fmt: skip


def _gender(word: Token) -> str:
    if word.ent_type_ == "PER":
        return ""
    for part in word.children:
        if part.dep_.startswith("det") and (found := part.morph.get("Gender")):
            return str(found[0])
    return str(next(iter(word.morph.get("Gender")), ""))


def _look_back(word: Token, text: Text, entries: list[Entry], genders: Mapping[Thing, str]) -> Thing | None:
    if word.pos_ == "PRON" or (
        word.pos_ == "DET"
        and word.lower_ in text.lang.forms.MASCULINE | text.lang.forms.FEMININE
        and word.head.pos_ == "ADP"
    ):
        return _pronoun(word, text, entries)
    if word.pos_ == "NOUN":
        return _nationality_noun(word, text, entries) or _description(word, text, entries)
    return None


def _pronoun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    form, forms = word.lower_, text.lang.forms
    neuter = form == forms.EXPLETIVE and word.dep_ == "nsubj" and any(part.dep_ == "obj" for part in word.head.children)
    if not (neuter or form in forms.MASCULINE | forms.FEMININE) or "Poss" in str(word.morph):
        return None
    plural = form in forms.PLURAL_ONLY or (form in forms.FEMININE and _is_plural(word))
    gender = "Neut" if neuter else "Masc" if form in forms.MASCULINE else "Fem"
    tells = verb_of(word, text) in text.lang.cues.SPEECH_VERBS | text.lang.cues.BELIEF_VERBS
    near = [e for e in entries if _in_reach(e, text.number[word.i]) and _agrees(e, gender, plural)]
    if tells and not neuter and word.dep_.startswith("nsubj"):
        near = [e for e in near if e.thing.kind == "Person" or (e.thing.kind in ACTORS and not e.thing.local)] or near
    return max(near, key=lambda e: (_salience(e, word, text), e.word.i)).thing if near else None


def _in_reach(entry: Entry, sentence: int) -> bool:
    return sentence - entry.sentence <= (
        PERSON_REACH if entry.thing.kind == "Person" and not entry.thing.local else REACH
    )


def verb_of(word: Token, text: Text) -> str:
    """Return the lemma of the verb that a word depends on, with its particle."""
    particle = next((p.lower_ for p in text.parts(word.head, "compound") if p.dep_ == "compound:prt"), "")
    return word.head.lemma_ if word.head.lemma_.startswith(particle) else particle + word.head.lemma_


def _is_plural(word: Token) -> bool:
    if not word.dep_.startswith("nsubj"):
        return False
    verbs = [word.head, *word.head.children]
    finite = next((v for v in verbs if "Fin" in v.morph.get("VerbForm") or v.tag_.endswith("FIN")), word.head)
    if finite.lower_.endswith(SINGULAR_VERBS):
        return False
    return "Plur" in finite.morph.get("Number") or finite.lower_.endswith("n")


def _agrees(entry: Entry, wanted: str, plural: bool) -> bool:
    if plural:
        return entry.is_plural
    if entry.is_plural and entry.thing.kind != "Person":
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
        + 2.0 * (entry.thing.kind == "Person" and word.lower_ not in text.lang.forms.PLURAL_ONLY)
    )
    return score - 5.0 * (entry.word.head == word.head)


def _nationality_noun(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "der Niederländer", "die 44-Jährige": a singular noun for a person in reach."""
    told = nationality(word, text) is not None or re.fullmatch(text.lang.names.AGE, word.text) is not None
    if not told or not _is_definite(word, text) or _is_plural_noun(word):
        return None
    article = next((part.lower_ for part in word.children if part.dep_.startswith("det")), "")
    female = word.text.endswith(text.lang.forms.FEMALE_ENDING) or (article == "die" and word.dep_.startswith("nsubj"))
    fitting = [e for e in entries if e.gender in ("", "Fem" if female else "Masc")]
    return _latest(fitting, text.number[word.i], frozenset({"Person"}), PERSON_REACH)


def _is_plural_noun(word: Token) -> bool:
    """Tell the plural by the article where it is clear ("der" before a subject, "das", "dem"), else by the features."""
    form = next((part.lower_ for part in word.children if part.dep_.startswith("det")), "")
    if form in SINGULAR or (form == "der" and word.dep_.startswith("nsubj")):
        return False
    return "Plur" in word.morph.get("Number")


def nationality(word: Token, text: Text) -> str | None:
    """Return the ISO code of the country that an adjective or noun of nationality belongs to.

    >>> from belegraph.extract.text import read_text
    >>> from belegraph.lang import GERMAN
    >>> from belegraph.model import Article
    >>> from belegraph.testing import tree
    >>> doc = tree("die/DET/2/det Polin/NOUN/0/root/Polin")
    >>> nationality(doc[1], read_text(Article("a", doc.text), doc, GERMAN))
    'PL'
    """
    stems, form = text.lang.names.NATIONALITIES, word.lower_
    for ending in text.lang.names.NATIONALITY_ENDINGS:
        stem = form.removesuffix(ending) if ending else form
        if (
            form.endswith(ending)
            and stem in stems
            and (word.pos_ == "ADJ" or (word.text[0].isupper() and len(form) > 4))
        ):
            return stems[stem]
    return None


def _is_definite(word: Token, text: Text) -> bool:
    """Tell "das", "dieses" and "im" before a noun."""
    forms = text.lang.forms
    return any(
        part.lower_ in forms.CONTRACTIONS or (part.dep_.startswith("det") and (part.lower_ in forms.DEFINITE or part.lower_.startswith(forms.DEMONSTRATIVE)))
        for part in word.children
    )  # fmt: skip


def _description(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """ "das Bündnis", "dieser Konzern", "die Ministerin": a definite noun for a thing of its kind named before."""
    if not _is_definite(word, text) or _is_restricted(word, text):
        return None
    if _is_plural_noun(word):
        return None
    own = {part.i for part in word.subtree}
    before = [e for e in entries if e.word.i not in own]
    if same := _same_seat(word, before, text) or _same_noun(word, before):
        return same
    if authority().office_of(word.text) is not None:
        return _officer(word, text, before)
    kinds = text.lang.names.HYPERNYMS.get(word.lemma_) or text.lang.names.HYPERNYMS.get(word.text)
    if kinds is None:
        return None
    if any(part.lemma_ in text.lang.forms.NEW for part in text.parts(word, "amod")):
        before = _first_mentions(before)
    return _latest(
        before, text.number[word.i], kinds, COUNTRY_REACH if kinds == {"Country"} else REACH_OF_KINDS, alone=True
    )


def _same_seat(word: Token, entries: list[Entry], text: Text) -> Thing | None:
    """ "Nato-Sitz" after "Nato-Hauptquartier": the house of the same organisation."""
    owner, _, house = word.text.rpartition("-")
    for entry in reversed(entries) if owner and house in text.lang.names.HEAD_PLACES else ():
        before, _, tail = entry.word.text.rpartition("-")
        if before == owner and tail in text.lang.names.HEAD_PLACES:
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
    """A genitive or a name beside it says which one is meant; "dieses Bündnis mit ..." still looks back."""
    shown = any(part.lower_.startswith(text.lang.forms.DEMONSTRATIVE) for part in word.children)
    return any(
        part.dep_.split(":")[0] in ("nmod", "appos", "flat") and not (shown and text.parts(part, "case"))
        for part in word.children
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


def _mentions(text: Text, names: tuple[Name, ...], aliases: Mapping[int, Thing]) -> Iterator[Mention]:
    for name in names:
        found = text.words(text.doc[name.start], text.doc[name.end - 1])
        yield Mention(found.start, found.end, found.text, name.thing)
    for place, thing in aliases.items():
        if not thing.local:
            found = text.words(text.doc[place], text.doc[place])
            yield Mention(found.start, found.end, found.text, thing)
