"""What German spelling rules out: a capitalised word inside a sentence is a noun, and no verb.

The network was trained on few trees and sometimes takes a rare noun for a participle ("Bestand haben"); then the whole
clause falls apart. The rule holds for all German text, so it is a constraint on the decoding, not a rule about words.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from belegraph.nlp.network import Scores

OPENING = frozenset("„»«‚›‹([\"'“:–-")
POLITE = ("Sie", "Ihr", "Ihn")
VERBS = frozenset({"VERB", "AUX"})
CLAUSAL = frozenset({"ccomp", "advcl", "acl"})
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


def without_verb_tags(scores: Scores, words: Sequence[str], labels: dict[str, list[str]]) -> Scores:
    """Forbid that a noun is tagged as a verb or an auxiliary."""
    capital = nouns(words)
    classes = dict(scores.classes)
    for kind, forbidden in (("upos", VERBS.__contains__), ("xpos", lambda tag: tag.startswith("V"))):
        columns = np.array([forbidden(tag) for tag in labels[kind]])
        classes[kind] = np.where(capital[:, None] & columns[None, :], -NEVER, classes[kind])
    return replace(scores, classes=classes)


def impossible_arcs(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]
) -> list[tuple[int, int]]:
    """Return the arcs `(dependent, head)` of a tree, words from 1, that a noun cannot have.

    An auxiliary other than "sein" hangs on it though it is no predicate, or it heads a clause without being one.

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
        if hung or stranded:
            found.append((place, head))
    return found


def without_arcs(scores: Scores, arcs: Sequence[tuple[int, int]]) -> Scores:
    """Make some arcs unlikely, so that the next best tree is found."""
    lowered = scores.arcs.copy()
    for dependent, head in arcs:
        lowered[dependent, head] -= PENALTY
    return replace(scores, arcs=lowered)
