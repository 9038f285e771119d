"""Which of the things named before a pronoun stands for: what speaks for each, by weights learned from a gold.

Source of the kinds of clues: https://aclanthology.org/J94-4002.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from belegraph.extraction.entries import Entry
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun
from belegraph.extraction.weighing import NONE, Clues, probabilities, weights
from belegraph.model import Thing
from belegraph.syntax.words import base, has, with_particle
from belegraph.vocabulary import ACTORS, PLACES

TABLE = "salience.tsv"
SURE = 0.75
"""How probable a thing must be: below, nobody is meant rather than somebody else."""
FARTHEST, LAST_RANK = 3, 4
"""Sentences, and things between, from which on it makes no more difference."""
ROLES = {"nsubj": "subject", "obj": "object", "iobj": "object", "obl": "oblique", "nmod": "attribute",
         "appos": "attribute", "flat": "attribute", "conj": "conjunct"}  # fmt: skip
VERBS = "verbs.tsv"
"""How much rather than of things a verb is said of persons: `bench/reference/verbs.py`."""
ARGUMENTS = {"nsubj": "subject", "nsubj:pass": "object", "obj": "object", "iobj": "dative", "obl:arg": "dative"}
OPENING = 1
"""Words that may stand before a pronoun that opens its sentence."""


@dataclass(frozen=True)
class Question:
    """A pronoun that looks back.

    Attributes:
        above: the place of the predicate above its clause, or -1.
        speaks: whether it is the subject of a verb of saying or believing.
    """

    word: Token
    text: Text
    above: int
    speaks: bool

    @cached_property
    def role(self) -> str:
        """What the pronoun is in its clause."""
        return _role(self.word)

    @cached_property
    def is_reported(self) -> bool:
        """Whether its clause says what somebody said: "er sei müde"."""
        clause = self.text.clause_around(self.word)
        return clause is not None and clause.finite is not None and has(clause.finite, "Mood=Sub")

    @cached_property
    def teller(self) -> int:
        """The place of the last word before for whoever says something, if the pronoun is in a report; else -1."""
        if not self.is_reported:
            return -1
        first = self.text.spans.get(self.text.number[self.word.i] - FARTHEST + 1, (self.word.sent.start, 0, ()))[0]
        before = reversed(self.text.doc[first : self.word.i])
        return next((word.i for word in before if _tells(word, self.text) and word.head != self.word.head), -1)

    @cached_property
    def personal(self) -> float:
        """How much rather than of things its verb is said of persons."""
        return weights(VERBS).get(f"{ARGUMENTS.get(self.word.dep_, '')} {argument_key(self.word)}", 0.0)

    @cached_property
    def opens(self) -> bool:
        """Whether the pronoun opens its sentence."""
        return self.word.i - self.word.sent.start <= OPENING


@dataclass(frozen=True, slots=True)
class Candidate:
    """A thing that a pronoun may stand for: its mentions that agree, in their order, and how many things came since."""

    thing: Thing
    entries: tuple[Entry, ...]
    rank: int
    alone: bool

    @property
    def last(self) -> Entry:
        """The mention nearest to the pronoun."""
        return self.entries[-1]


def candidates_of(entries: Sequence[Entry]) -> tuple[Candidate, ...]:
    """Gather the mentions of each thing, the thing named last first.

    >>> candidates_of([])
    ()
    """
    found: dict[Thing, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.thing, []).append(entry)
    ordered = sorted(found, key=lambda thing: found[thing][-1].word.i, reverse=True)
    return tuple(Candidate(thing, tuple(found[thing]), at, len(ordered) == 1) for at, thing in enumerate(ordered))


def likeliest(entries: Sequence[Entry], asked: Question) -> Thing | None:
    """Return what a pronoun stands for, None where no thing is probable enough.

    >>> likeliest([], Question(tree("sie/PRON/0/root")[0], scene(tree("sie/PRON/0/root")).text, -1, False)) is None
    True
    """
    found = shares_of(entries, asked)
    best = max(found, key=lambda thing: found[thing], default=None)
    return best if best is not None and found[best] >= SURE else None


def shares_of(entries: Sequence[Entry], asked: Question) -> dict[Thing, float]:
    """Return how probable each thing is; what is left to one is the share of "none of them".

    >>> shares_of([], Question(tree("sie/PRON/0/root")[0], scene(tree("sie/PRON/0/root")).text, -1, False))
    {}
    """
    found = candidates_of(entries)
    shares = probabilities(TABLE, [clues_of_none(asked.word), *(clues_of(one, asked) for one in found)])
    return {one.thing: share for one, share in zip(found, shares[1:], strict=True)}


def clues_of_none(word: Token) -> Clues:
    """Return what speaks for it that nothing named before is meant."""
    return {NONE: 1.0, f"{NONE} {word.lower_}": 1.0}


def clues_of(one: Candidate, asked: Question) -> Clues:
    """Return what speaks for and against a thing, without what makes no difference."""
    return {
        name: value
        for clues in (_distance, _roles, _speech, _verb, _kind, _form)
        for name, value in clues(one, asked)
        if value
    }


def _tells(word: Token, text: Text) -> bool:
    """Tell the subject of a verb of saying, and the source in "laut Kern", "ihm zufolge"."""
    if word.pos_ not in ("NOUN", "PROPN", "PRON"):
        return False
    if base(word) == "nsubj":
        return verb_of(word, text) in text.lang.cues.SPEECH_VERBS
    return bool({part.lower_ for part in text.parts(word, "case")} & text.lang.cues.SOURCE_PREPOSITIONS)


def verb_of(word: Token, text: Text) -> str:
    """Return the lemma of the verb that a word depends on, with its particle.

    >>> doc = tree("Sie/PRON/2/nsubj teilt/VERB/0/root/teilen es/PRON/2/obj mit/ADP/2/compound:prt")
    >>> verb_of(doc[0], scene(doc).text)
    'mitteilen'
    """
    particle = next((p.lower_ for p in text.parts(word.head, "compound") if p.dep_ == "compound:prt"), "")
    return with_particle(word.head.lemma_, particle)


def _distance(one: Candidate, asked: Question) -> Iterator[tuple[str, float]]:
    """How far back the thing was named last: in sentences, words, paragraphs, and things between."""
    before, offset = one.last.word, asked.text.offset
    place = asked.text.number[asked.word.i] - one.last.sentence
    between = asked.text.article.text[offset + before.idx : offset + asked.word.idx]
    yield f"sentences {min(place, FARTHEST)}", 1.0
    yield "words", math.log1p(asked.word.i - before.i)
    yield "in another paragraph", float("\n" in between)
    yield "rank", float(min(one.rank, LAST_RANK))
    yield "named last", float(one.rank == 0)
    yield "alone", float(one.alone)
    yield "mentions", math.log(len(one.entries))


def _role(word: Token) -> str:
    return ROLES.get(base(word), "other")


def _roles(one: Candidate, asked: Question) -> Iterator[tuple[str, float]]:
    """What the thing was in its clause, and what the pronoun is."""
    place, role = asked.text.number[asked.word.i] - one.last.sentence, _role(one.last.word)
    before = any(_is_main(e) and asked.text.number[asked.word.i] - e.sentence == 1 for e in one.entries)
    yield f"{role} of the sentence", float(place == 0)
    yield f"{role}, pronoun as {asked.role}", float({role, asked.role} <= {"subject", "object"})
    yield "subject of the sentence before", float(before)
    yield "subject above", float(any(e.is_subject and e.word.head.i == asked.above for e in one.entries))
    yield "beside the pronoun", float(any(e.word.head == asked.word.head for e in one.entries))
    yield "object before, taken up at the start", float(asked.opens and place == 1 and role == "object")


def _speech(one: Candidate, asked: Question) -> Iterator[tuple[str, float]]:
    """Who said something last is whom a report of it goes on to call "er": "Kern sagte ... Er sei müde"."""
    told = any(entry.word.i == asked.teller for entry in one.entries)
    before = asked.teller >= 0 and asked.text.number[asked.teller] < asked.text.number[asked.word.i]
    yield f"said the last thing{', in a sentence before' if before else ''}", float(told)
    yield f"{_kind_of(one, asked.text)}, pronoun in a report", float(asked.is_reported)


def _is_main(entry: Entry) -> bool:
    return entry.is_subject and entry.word.head.dep_ == "ROOT"


def _kind(one: Candidate, asked: Question) -> Iterator[tuple[str, float]]:
    """Whether it is somebody or something, and which pronoun asks."""
    kind = _kind_of(one, asked.text)
    acts = kind in ("person", "somebody", "organisation")
    yield kind, 1.0
    yield f"{kind}, {_gender_of(asked)}", 1.0
    yield "acts, and the pronoun speaks", float(asked.speaks and acts)
    yield "acts, and the pronoun is a dative", float(asked.word.dep_ == "iobj" and acts)
    opens = asked.opens and asked.text.number[asked.word.i] - one.last.sentence == 1
    yield "thing as object before, taken up", float(opens and kind == "thing" and _role(one.last.word) == "object")


def _gender_of(asked: Question) -> str:
    """The pronouns for a man are one; of those for a woman or for several, each has more than one reading."""
    return "er" if asked.word.lower_ in asked.text.lang.forms.MASCULINE else asked.word.lower_


def argument_key(word: Token) -> str:
    """Return the verb that a word is an argument of, or "sein" and an adjective, as the table of verbs has them.

    >>> argument_key(tree("Er/PRON/3/nsubj ist/AUX/3/cop müde/ADJ/0/root/müde")[0])
    'sein müde'
    """
    head = word.head
    if head.pos_ in ("VERB", "AUX"):
        particle = next((part.lower_ for part in head.children if part.dep_ == "compound:prt"), "")
        return with_particle(head.lemma_, particle)
    predicative = head.pos_ == "ADJ" and any(part.dep_ == "cop" for part in head.children)
    return f"sein {head.lemma_.lower()}" if predicative else ""


def _verb(one: Candidate, asked: Question) -> Iterator[tuple[str, float]]:
    """Whether its verb is one that is said of persons: "sie schweigt", "sie brennt"."""
    kind = _kind_of(one, asked.text)
    somebody = (
        "somebody" if kind in ("person", "somebody") else "organisation" if kind == "organisation" else "something"
    )
    yield f"{somebody}, by the verb", asked.personal


def _kind_of(one: Candidate, text: Text) -> str:
    thing = one.thing
    if thing.kind == "Person" and not thing.local:
        return "person"
    if thing.kind == "Person" or is_person_noun(one.last.word, text):
        return "somebody"
    if thing.local:
        return "thing"
    return "organisation" if thing.kind in ACTORS else "place" if thing.kind in PLACES else "named"


def _form(one: Candidate, asked: Question) -> Iterator[tuple[str, float]]:
    """How the thing was named last: with which article, by a pronoun, in a compound."""
    word = one.last.word
    articles = {part.lower_ for part in word.children if base(part) == "det"}
    common = one.thing.local and word.pos_ == "NOUN"
    yield "pronoun", float(word.pos_ in ("PRON", "DET"))
    yield "pronoun as subject", float(word.pos_ == "PRON" and one.last.is_subject)
    yield "in a compound", float(one.last.in_compound)
    yield "plural", float(one.last.is_plural)
    unknown = not any(entry.gender for entry in one.entries)
    yield f"gender unknown{', full name' if ' ' in one.thing.name else ''}", float(unknown)
    yield "definite", float(common and bool(articles & asked.text.lang.forms.DEFINITE))
    yield (
        "indefinite",
        float(common and any(form.startswith(asked.text.lang.forms.INDEFINITE_STEMS) for form in articles)),
    )
