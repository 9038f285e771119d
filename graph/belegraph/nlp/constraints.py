"""What German spelling rules out: a capitalised word inside a sentence is a noun, and no verb.

The network was trained on few trees and sometimes takes a rare noun for a participle ("Bestand haben"); then the whole
clause falls apart. The rule holds for all German text, so it is a constraint on the decoding, not a rule about words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from belegraph.nlp.network import Scores

OPENING = frozenset("„»«‚›‹([\"'“:–-")
POLITE = ("Sie", "Ihr", "Ihn")
CLAUSAL = frozenset({"ccomp", "advcl", "acl"})
DATIVE_ARTICLES = frozenset(
    stem + "em" for stem in "d ein kein dies jen jed manch mein dein sein ihr unser eur welch".split()
)
"""Forms that are the dative and nothing else; "den" and "der" are other cases, too."""
MEASURED = re.compile(r"(stark|lang|breit|hoh|tief|groß|schwer|alt|dick|weit|entfernt)(e|en|er|es|em)")
"""Adjectives that take a measure before them."""
SMALL = frozenset({"advmod", "det", "case", "cc", "mark", "punct"})
PENALTY = 20.0
NEVER = 1e3
COPULA_FORMS = frozenset("bin bist ist sind seid war warst waren wart sei seien wäre wären sein gewesen".split())
Mask = npt.NDArray[np.bool_]


def nouns(words: Sequence[str]) -> Mask:
    """Mark the words whose capital says that they are nouns.

    >>> nouns(["Der", "Plan", "hat", "Bestand", ":", "Alle", "USB-Sticks"]).tolist()
    [False, True, False, True, False, False, True]
    """
    found = [
        word[:1].isupper() and place > 0 and words[place - 1] not in OPENING and not word.startswith(POLITE)
        for place, word in enumerate(words)
    ]
    return np.array(found, bool)


def without_verbs(scores: npt.NDArray[np.float32], tags: Sequence[str], capital: Mask) -> npt.NDArray[np.float32]:
    """Make verb tags, UPOS or STTS, impossible for the words whose capital says that they are nouns.

    >>> without_verbs(np.ones((2, 2), np.float32), ["NN", "VVFIN"], np.array([False, True])).tolist()
    [[1.0, 1.0], [1.0, -1000.0]]
    """
    verbs = np.array([tag == "AUX" or tag.startswith("V") for tag in tags])
    return np.where(capital[:, None] & verbs, np.float32(-NEVER), scores)


def impossible_arcs(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]
) -> list[tuple[int, int]]:
    """Return the arcs `(dependent, head)` of a tree, words from 1, that cannot be.

    An auxiliary other than "sein" hangs on a noun that is no predicate, such a noun heads a clause, or an adverb or
    article has a subject of its own.

    >>> words, relations = ["er", "soll", "Bestand", "haben"], ["nsubj", "aux", "ccomp", "root"]
    >>> impossible_arcs(words, relations, np.array([0, 4, 3, 4, 0]))
    [(2, 3), (3, 4)]
    """
    capital = nouns(words)
    predicates = {int(heads[i]) for i, relation in enumerate(relations, 1) if relation == "cop"}
    subjects = {int(heads[i]) for i, relation in enumerate(relations, 1) if relation.startswith("nsubj")}
    found: list[tuple[int, int]] = []
    for place, relation in enumerate(relations, 1):
        head = int(heads[place])
        verbal = relation.startswith("aux") and words[place - 1].lower() not in COPULA_FORMS
        hung = verbal and head > 0 and capital[head - 1] and head not in predicates
        stranded = capital[place - 1] and relation in CLAUSAL and place not in predicates | subjects
        if hung or stranded or (relation in SMALL and place in subjects):
            found.append((place, head))
    return found + _arcs_around_measures(words, relations, heads)


def _arcs_around_measures(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]
) -> list[tuple[int, int]]:
    """ "die zehn Meter hohe Mauer": the measure hangs on the adjective behind it, the article on the noun."""
    numbered = {int(heads[place]) for place, relation in enumerate(relations, 1) if relation == "nummod"}
    measures = [
        place
        for place in sorted(numbered)
        if place < len(words) and MEASURED.fullmatch(words[place]) and relations[place] == "amod"
    ]
    articles = [p for p, name in enumerate(relations, 1) if name.startswith("det") and int(heads[p]) in measures]
    astray = [place for place in measures if heads[place] != place + 1]
    return [(place, int(heads[place])) for place in (*articles, *astray)]


def with_datives(words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]) -> list[str]:
    """Return the relations, no word with a dative article being a subject or a direct object.

    >>> with_datives(["er", "dankt", "dem", "Rat"], ["nsubj", "root", "det", "obj"], np.array([0, 2, 0, 4, 2]))
    ['nsubj', 'root', 'det', 'obl:arg']
    """
    datives = {
        int(heads[place])
        for place, (word, relation) in enumerate(zip(words, relations, strict=True), 1)
        if relation.startswith("det") and word.lower() in DATIVE_ARTICLES
    }
    return [
        "obl:arg" if place in datives and relation in ("nsubj", "obj") else relation
        for place, relation in enumerate(relations, 1)
    ]


def without_arcs(scores: Scores, arcs: Sequence[tuple[int, int]]) -> Scores:
    """Make some arcs unlikely, so that the next best tree is found."""
    lowered = scores.arcs.copy()
    for dependent, head in arcs:
        lowered[dependent, head] -= PENALTY
    return replace(scores, arcs=lowered)
