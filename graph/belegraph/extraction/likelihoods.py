"""Descriptions that no rule tells of: what kind of thing is asked for, which named things fit, which is likeliest."""

import re

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extraction.entries import Entry, since
from belegraph.extraction.epithets import Description, meant_by
from belegraph.extraction.sorts import sorts_of_noun
from belegraph.extraction.text import Text
from belegraph.extraction.things import is_person_noun, is_plural_noun, nationality
from belegraph.model import Thing
from belegraph.syntax.words import has
from belegraph.vocabulary import ORGANISED, PLACES

PERSONS = frozenset({"Person"})
REACH_OF_KINDS = 40
"""Sentences that a noun for a kind ("das Bündnis") may look back."""
REACH_OF_NAMES = 12
"""Sentences that a noun may look back to a name that it is part of."""
OFFICE_REACH = 6
"""Sentences that an office may look back to somebody with another title."""
PLACE_SORTS = frozenset({"country", "city", "island"})
SORTED = {"place": PLACES, "work": frozenset({"Work"}), "organisation": ORGANISED - {"Country"} | PLACES - {"Country"}}
"""Of which kinds the things are that a description of a sort may stand for."""
MISTAKEN = frozenset({"company", "club", "medium", "stage", "city"})
"""Sorts of things whose names are often mistaken for a person's."""


def likeliest_of(word: Token, text: Text, entries: list[Entry]) -> Thing | None:
    """Return the thing of the kind asked for that most speaks for, None where that is not enough.

    >>> here = scene(tree("das/DET/2/det Bündnis/NOUN/0/root"))
    >>> likeliest_of(here.text.doc[1], here.text, []) is None
    True
    """
    kind, sorts = _asked(word, text)
    if not kind:
        return None
    before = others_before(word, text, entries)
    is_local = is_somebody_else(word, before)
    if is_local and not sorts:
        return None
    fitting = [e for e in before if _is_of(e, kind, sorts) and _may_be(e, word, text)]
    return meant_by(fitting, Description(word, text, kind, is_local, sorts, not is_definite(word, text)))


def others_before(word: Token, text: Text, entries: list[Entry]) -> list[Entry]:
    """The mentions before, but for the description's own words and what stands beside it in its clause.

    >>> here = scene(tree("das/DET/2/det Bündnis/NOUN/0/root"))
    >>> others_before(here.text.doc[1], here.text, [])
    []
    """
    own = {part.i for part in word.subtree}
    recent = since(entries, text.number[word.i], REACH_OF_KINDS)
    acting = word.head.pos_ in ("VERB", "AUX")
    barred = {e.thing for e in recent if acting and e.word.head == word.head}  # "Er fordert den Rat auf": not himself
    return [e for e in recent if e.word.i not in own and e.word.head != word.head and e.thing not in barred]


def is_somebody_else(word: Token, entries: list[Entry]) -> bool:
    """ "ein Mann", "seine Frau" ... "die Frau": somebody without a name, who was told of with the same noun.

    >>> is_somebody_else(tree("die/DET/2/det Frau/NOUN/0/root")[1], [])
    False
    """
    alike = [e for e in entries if e.word.lemma_ == word.lemma_ and e.word.pos_ == "NOUN"]
    return bool(alike) and alike[-1].thing.local


def _is_of(entry: Entry, kind: str, sorts: frozenset[str]) -> bool:
    """Tell an entry of a kind of description; single words that no title goes with may be anything's name."""
    if kind not in SORTED:
        return entry.thing.kind == "Person"
    unsure = (
        sorts & MISTAKEN
        and entry.thing.kind in ("Person", "Thing")
        and " " not in entry.thing.name
        and not entry.gender
    )
    return entry.thing.kind in SORTED[kind] or bool(unsure)


def _asked(word: Token, text: Text) -> tuple[str, frozenset[str]]:
    """Return what kind of description a singular definite noun is, and of which sorts of things; empty for others."""
    names, nobody = text.lang.names, frozenset[str]()
    definite = is_definite(word, text)
    if not (definite or _is_owned(word, text)) or is_plural_noun(word):
        return "", nobody
    sorts = sorts_of_noun(word.lemma_, text.lang) or sorts_of_noun(word.text, text.lang)
    if sorts:
        return _group(sorts), sorts
    if not definite:
        return "", nobody
    if tells_age_or_nationality(word, text):
        return "nationality", nobody
    if authority().office_of(word.text) is not None:
        return "office", nobody
    if re.fullmatch(names.FEMALE_NOUN, word.text):
        return "woman", nobody
    somebody = names.HYPERNYMS.get(word.lemma_) == PERSONS or is_person_noun(word, text)
    if somebody or word.lemma_.casefold().endswith(text.lang.sorts.PEOPLE):
        return "man", nobody
    agent = has(word, "Gender=Masc") and word.text.endswith(text.lang.sorts.AGENTS)
    return ("agent" if agent else ""), nobody


def _group(sorts: frozenset[str]) -> str:
    """Whether a place, a work or an organisation is asked for."""
    return "place" if sorts <= PLACE_SORTS else "work" if sorts == {"work"} else "organisation"


def _is_owned(word: Token, text: Text) -> bool:
    """Tell "sein" and "ihr" before a noun."""
    forms = text.lang.forms
    return any(
        part.lower_.startswith((*forms.HIS, *forms.HER)) for part in word.children if part.dep_.startswith("det")
    )


def _may_be(entry: Entry, word: Token, text: Text) -> bool:
    """Persons of the same gender that were named of late, other things that are no mere part of a compound."""
    if entry.thing.kind == "Person":
        near = text.number[word.i] - entry.sentence <= OFFICE_REACH
        return near and entry.gender in ("", gender_of(word, text))
    return not entry.in_compound and text.number[word.i] - entry.sentence <= REACH_OF_NAMES


def tells_age_or_nationality(word: Token, text: Text) -> bool:
    """Tell "der Niederländer" and "die 44-Jährige".

    >>> doc = tree("44-Jährige/NOUN/0/root Bühne/NOUN/1/nsubj")
    >>> [tells_age_or_nationality(word, scene(doc).text) for word in doc]
    [True, False]
    """
    return nationality(word, text) is not None or re.fullmatch(text.lang.names.AGE, word.text) is not None


def is_definite(word: Token, text: Text) -> bool:
    """Tell "das", "dieses" and "im" before a noun.

    >>> doc = tree("das/DET/2/det Haus/NOUN/0/root")
    >>> is_definite(doc[1], scene(doc).text)
    True
    """
    forms = text.lang.forms
    articles = [part.lower_ for part in word.children if part.dep_.startswith("det")]
    definite = any(form in forms.DEFINITE or form.startswith(forms.DEMONSTRATIVE) for form in articles)
    return definite or any(part.lower_ in forms.CONTRACTIONS for part in word.children)


def gender_of(word: Token, text: Text) -> str:
    """The gender of a noun for a person: "die Vorsitzende", as a subject, is a woman.

    >>> doc = tree("die/DET/2/det Chefin/NOUN/0/root")
    >>> gender_of(doc[1], scene(doc).text)
    'Fem'
    """
    article = next((part.lower_ for part in word.children if part.dep_.startswith("det")), "")
    woman = word.text.endswith(text.lang.forms.FEMALE_ENDING) or (article == "die" and word.dep_.startswith("nsubj"))
    return "Fem" if woman else "Masc"
