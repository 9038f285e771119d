"""What a common noun names in an article, and which country a noun or adjective of nationality belongs to."""

import re
from functools import lru_cache

from spacy.tokens import Token

from belegraph.authority import authority
from belegraph.extraction.quantities import named_concept
from belegraph.extraction.text import Text
from belegraph.lang import Language
from belegraph.model import Phrase, Thing
from belegraph.syntax.words import has, is_compound_of

SINGULAR = frozenset({"das", "dem", "des", "ein", "einem", "eines", "einen"})


def local_thing(head: Token, text: Text, phrase: str = "") -> Thing:
    """Name what a common noun means in this article; `phrase` in place of all the words that describe it.

    >>> doc = tree("altes/ADJ/2/amod Rathaus/NOUN/0/root")
    >>> local_thing(doc[1], scene(doc).text)
    Thing(name='altes Rathaus', kind='Building', local=True)
    """
    known, kind = named_concept(head), noun_kind(head, text)
    if known is not None:
        return known
    name = phrase or (
        short_phrase(head, text).text if kind in ("Event", "Meeting", "Building") else text.phrase(head).text
    )
    return Thing(_base_form(head, name), kind, local=True)


def short_phrase(head: Token, text: Text) -> Phrase:
    """Return a noun with the adjectives before it: an event's name, since what follows is told by its statements.

    >>> doc = tree("kurzes/ADJ/2/amod Treffen/NOUN/0/root in/ADP/4/case Graz/PROPN/2/nmod")
    >>> short_phrase(doc[1], scene(doc).text).text
    'kurzes Treffen'
    """
    before = [
        p
        for p in text.parts(head, "amod", "nummod", "compound")
        if p.i < head.i and all(w.pos_ in ("ADJ", "NUM", "NOUN", "PROPN", "VERB") for w in text.doc[p.i : head.i])
    ]
    return text.words(min([head, *before], key=lambda word: word.i), head)


def noun_kind(head: Token, text: Text) -> str:
    """Return the kind of thing that a common noun names, by the noun or the last part of a compound.

    >>> doc = tree("Ruderverein/NOUN/0/root")
    >>> noun_kind(doc[0], scene(doc).text)
    'Organization'
    """
    return _kind_of(head.lemma_, head.text, text.lang)


def is_person_noun(word: Token, text: Text) -> bool:
    """Tell a noun for a person by its kind or its ending.

    >>> doc = tree("Botanikerin/NOUN/0/root Bühne/NOUN/1/nsubj")
    >>> [is_person_noun(word, scene(doc).text) for word in doc]
    [True, False]
    """
    return word.pos_ == "NOUN" and names_person(word.lemma_, word.text, text.lang)


@lru_cache(50_000)
def names_person(lemma: str, form: str, lang: Language) -> bool:
    """Tell a noun for a person, given as lemma and form.

    >>> from belegraph.lang import GERMAN
    >>> names_person("Botanikerin", "Botanikerin", GERMAN)
    True
    """
    ending = lemma.casefold().endswith((*lang.names.PERSON_ENDINGS, *lang.names.PEOPLE_ENDINGS))
    female = re.fullmatch(lang.names.FEMALE_NOUN, lemma) is not None
    return ending or female or _kind_of(lemma, form, lang) == "Person"


@lru_cache(50_000)
def _kind_of(lemma: str, form: str, lang: Language) -> str:
    names, tail = lang.names, lemma.rsplit("-", 1)[-1]
    if authority().office_of(lemma) is not None or authority().office_of(form) is not None:
        return "Person"
    if any(is_compound_of(tail, noun) for noun in names.MEETING_NOUNS):
        return "Meeting"
    if any(is_compound_of(tail, noun) for noun in names.EVENT_NOUNS):
        return "Event"
    return next((kind for noun, kind in names.KIND_NOUNS.items() if is_compound_of(tail, noun)), "Concept")


def _base_form(head: Token, phrase: str) -> str:
    """Take the ending of the genitive or of the dative plural off a phrase that ends with its head."""
    if not phrase.endswith(head.text):
        return phrase
    if has(head, "Case=Gen") and has(head, "Number=Sing") and head.lemma_ in (head.text[:-1], head.text[:-2]):
        return phrase.removesuffix(head.text) + head.lemma_
    dative = has(head, "Case=Dat") and has(head, "Number=Plur") and head.text.endswith(("ern", "eln"))
    return phrase[:-1] if dative and not head.lemma_.endswith(("n", "e")) else phrase


def is_plural_noun(word: Token) -> bool:
    """Tell the plural by the article where it is clear ("der" before a subject, "das", "dem"), else by the features.

    >>> doc = tree("die/DET/2/det Boote/NOUN/0/root")
    >>> doc[1].set_morph("Number=Plur")
    >>> is_plural_noun(doc[1])
    True
    """
    form = next((part.lower_ for part in word.children if part.dep_.startswith("det")), "")
    if form in SINGULAR or (form == "der" and word.dep_.startswith("nsubj")):
        return False
    return has(word, "Number=Plur")


def nationality(word: Token, text: Text) -> str | None:
    """Return the ISO code of the country that an adjective or noun of nationality belongs to.

    >>> doc = tree("die/DET/2/det Polin/NOUN/0/root/Polin")
    >>> nationality(doc[1], scene(doc).text)
    'PL'
    """
    stems, form = text.lang.names.NATIONALITIES, word.lower_
    for ending in text.lang.names.NATIONALITY_ENDINGS:
        stem = form.removesuffix(ending) if ending else form
        if (
            form.endswith(ending)
            and stem in stems
            and (word.pos_ == "ADJ" or (word.text[0].isupper() and len(form) > 3))
        ):
            return stems[stem]
    return None
