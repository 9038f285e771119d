"""Scores of the relations in a tree -> the relations: the best that case allows, and no verb with two subjects."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from belegraph.nlp.spelling import FINITE_TAGS, is_mark
from belegraph.nlp.subjects import OBJECT_MOST, OBJECTS, SUBJECT_MOST, Draft, missing_subjects, subjects_of_infinitives

ONCE = (frozenset({"nsubj", "nsubj:pass"}), frozenset({"obj"}))
"""Relations that a head has one word of; of 5 210 heads in the trees of GSD, PUD and HDT one has two subjects."""
OTHER_CASES = frozenset({"obj", "iobj", "obl", "obl:arg"})
"""Relations of nouns that are not in the nominative."""
ENDLESS = "ein kein mein dein sein ihr unser".split()
"""Articles without an ending before a masculine noun: "ein Rat", but "dieser Rat"."""
ENDING = "d dies jen jed manch welch".split()
STEMS = [*ENDING, *ENDLESS, "eur"]
DATIVES = frozenset([*(stem + "em" for stem in STEMS), "ihm", "ihnen", "mir", "dir"])
"""Articles and pronouns that are the dative and nothing else; "den" and "der" are other cases, too."""
NO_NOMINATIVES = frozenset([*(stem + "en" for stem in STEMS), "ihn", "mich", "dich"]) | DATIVES
NOMINATIVES = frozenset([*ENDLESS, "euer", *(stem + "er" for stem in ENDING)])
"""Articles that before a masculine noun in the singular are the nominative and nothing else."""
MASCULINE = "Masc"
SUBJECT_PRONOUNS = frozenset("ich du er wir man".split())
OF_AND_TO = frozenset(stem + "er" for stem in STEMS)
"""Articles that before a feminine noun are the genitive or the dative."""
FEMININE = re.compile(r".+(heit|keit|schaft|[ts]ion|ität|(?<!spr)(?<!schw)ung)(en)?", re.IGNORECASE)
"""Nouns whose ending says their gender."""
ADJECTIVE = frozenset({"amod"})
ADVERBIAL = frozenset({"advmod", "obl", "dep"})
GENITIVE = frozenset({"nmod"})
NAME = "NE"
"""The STTS tag of names."""
OWNER = re.compile(r".+[^e]s")
"""How a name in the genitive ends ("Lettlands"); an adjective would end in "es"."""
REFLEXIVE = "sich"
NEVER = 1e3
Floats = npt.NDArray[np.float32]
Labels = Sequence[str]
Heads = npt.NDArray[np.intp]
DISAGREEMENT = 4.0
"""Log probability that a subject loses whose number is not that of the verb, and an object in the nominative."""


@dataclass(frozen=True)
class Labelling:
    """The relations of a tree.

    Attributes:
        relations: one a word.
        score: sum of their log probabilities.
        contested: places, from 1, of words that were the second subject or object of their head.
    """

    relations: list[str]
    score: float
    contested: tuple[int, ...]


@dataclass(frozen=True)
class Sentence:
    """What is known of the words of a sentence before its tree.

    Attributes:
        words: `n` of them.
        tags: the likeliest STTS tag of each.
        numbers: "Sing", "Plur" or "" of each.
        agreements: the gender of each in the singular ("Masc"), "Plur" in the plural, or "".
    """

    words: Sequence[str]
    tags: Sequence[str]
    numbers: Sequence[str]
    agreements: Sequence[str]


def label(sentence: Sentence, heads: Heads, scores: Floats, labels: Labels) -> Labelling:
    """Find the relation of each word to its head.

    Args:
        heads: `(n + 1,)`, for each word from 1 its head, 0 for the root.
        scores: `(n, labels)`.
        labels: the names of the columns.

    >>> tags, numbers = ["PPER", "VVFIN", "PPER"], ["", "Sing", "Sing"]
    >>> here = Sentence(["sie", "lobt", "er"], tags, numbers, ["", "", "Masc"])
    >>> scores = np.array([[3, 2, 0], [0, 0, 3], [2, 0, 0]], np.float32)
    >>> label(here, np.array([0, 2, 0, 2]), scores, ["nsubj", "obj", "root"]).relations
    ['obj', 'root', 'nsubj']
    """
    allowed = _agreeing(sentence, heads, _within_case(sentence, heads, scores, labels), labels)
    draft = Draft(sentence.tags, heads, allowed, labels)
    objects, subjects = list(subjects_of_infinitives(draft)), list(missing_subjects(draft))
    for places, names, most in ((objects, OBJECTS, OBJECT_MOST), (subjects, ONCE[0], SUBJECT_MOST)):
        if places:
            allowed[np.ix_(places, _columns(labels, names))] += most
    contested: set[int] = set()
    best = allowed.argmax(1)
    while twice := next(_twice(best, heads, labels), None):
        places, columns = twice
        contested.update(place + 1 for place in places)
        allowed[_loser(sentence.words, allowed, places, columns), columns] = -NEVER
        best = allowed.argmax(1)
    logs = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    total = float(logs[np.arange(len(best)), best].sum())
    return Labelling([labels[column] for column in best], total, tuple(sorted(contested)))


def _agreeing(sentence: Sentence, heads: Heads, allowed: Floats, labels: Labels) -> Floats:
    """ "Beobachter führen das Ergebnis zurück": the subject has the number of the verb, unless others are joined."""
    likely = [labels[column] for column in allowed.argmax(1)]
    verbs = {place: place for place, tag in enumerate(sentence.tags, 1) if tag in FINITE_TAGS}
    verbs |= {int(heads[p]): p for p in list(verbs) if likely[p - 1].startswith(("aux", "cop"))}
    joined = {int(heads[place]) for place, name in enumerate(likely, 1) if name == "conj"}
    for place, number in enumerate(sentence.numbers, 1):
        verb = verbs.get(int(heads[place]))
        wanted = sentence.numbers[verb - 1] if verb else ""
        if number and wanted and number != wanted and place not in joined:
            allowed[place - 1, _columns(labels, ONCE[0])] -= DISAGREEMENT
    return allowed


def _within_case(sentence: Sentence, heads: Heads, scores: Floats, labels: Labels) -> Floats:
    """ "den Rat lobt sie": by its article or form a word is no subject, or no object, or neither.

    Nor is a name in the genitive an adjective, "Lettlands Ministerin", or any name without a preposition an adverbial.
    """
    subject, object_ = (_columns(labels, group) for group in ONCE)
    adjective, adverbial, genitive = (_columns(labels, group) for group in (ADJECTIVE, ADVERBIAL, GENITIVE))
    articles = _articles(sentence.words, heads, scores, labels)
    introduced = {int(heads[at]) - 1 for at, name in enumerate(scores.argmax(1), 1) if labels[name] == "case"}
    allowed = scores.copy()
    for place, word in enumerate(sentence.words):
        article = articles.get(place, "")
        form = article or word.lower()
        oblique = article in OF_AND_TO and FEMININE.fullmatch(word) is not None  # "der Verwaltung"
        if form in NO_NOMINATIVES or oblique:
            allowed[place, subject] -= NEVER
        named = sentence.tags[place] == NAME
        if named and place not in introduced and not _is_apart(sentence.words, place, int(heads[place + 1]) - 1):
            allowed[place, adverbial] -= NEVER
        if form in DATIVES or oblique or word.lower() in SUBJECT_PRONOUNS:
            allowed[place, object_] -= NEVER
        elif named and OWNER.fullmatch(word):
            allowed[place, genitive] = allowed[place, adjective + genitive].max(initial=-NEVER)
            allowed[place, adjective] -= NEVER
        elif article in NOMINATIVES and sentence.agreements[place] == MASCULINE and place not in introduced:
            allowed[place, _columns(labels, OTHER_CASES)] -= DISAGREEMENT
    return allowed


def _is_apart(words: Sequence[str], place: int, head: int) -> bool:
    """Whether a mark stands between two words, from 0: "Bonn (dpa) – Der Rat tagt"."""
    return any(is_mark(word) for word in words[min(place, head) + 1 : max(place, head)])


def _articles(words: Sequence[str], heads: Heads, scores: Floats, labels: Labels) -> dict[int, str]:
    """The article of each noun that has one, by the noun's place from 0."""
    likely = enumerate(scores.argmax(1))
    return {int(heads[at + 1]) - 1: words[at].lower() for at, name in likely if labels[name].startswith("det")}


def _twice(best: npt.NDArray[np.intp], heads: Heads, labels: Labels) -> Iterator[tuple[list[int], list[int]]]:
    """Find words that have the same head and the same relation, which it has one word of; "weder A noch B" is one."""
    joined = {int(heads[place]) - 1 for place, column in enumerate(best, 1) if labels[column] == "cc"}
    for group in ONCE:
        under: dict[int, list[int]] = {}
        for place, column in enumerate(best):
            if labels[column] in group and place not in joined:
                under.setdefault(int(heads[place + 1]), []).append(place)
        yield from ((places, _columns(labels, group)) for places in under.values() if len(places) > 1)


def _loser(words: Sequence[str], allowed: Floats, places: Sequence[int], columns: Sequence[int]) -> int:
    """Of some words with the same relation, "sich" ("gab sich Mühe"), else the one that loses least with another."""
    others = np.delete(allowed, columns, axis=1)
    reflexive = [place for place in places if words[place] == REFLEXIVE]
    return min(reflexive or places, key=lambda place: float(allowed[place, columns].max() - others[place].max()))


def _columns(labels: Labels, names: frozenset[str]) -> list[int]:
    return [column for column, name in enumerate(labels) if name in names]
