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
CLAUSAL = frozenset({"ccomp", "advcl", "xcomp"})
PENALTY = 8.0
NEVER = 1e3
COPULA_FORMS = frozenset(
    [
        "bin",
        "bist",
        "ist",
        "sind",
        "seid",
        "war",
        "warst",
        "waren",
        "wart",
        "sei",
        "seien",
        "wäre",
        "wären",
        "sein",
        "gewesen",
    ]
)
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


def constrain(scores: Scores, words: Sequence[str], labels: dict[str, list[str]]) -> Scores:
    """Forbid that nouns are tagged as verbs, or that an auxiliary other than "sein" hangs on one."""
    capital = nouns(words)
    classes = dict(scores.classes)
    for kind, forbidden in (("upos", VERBS.__contains__), ("xpos", lambda tag: tag.startswith("V"))):
        columns = np.array([forbidden(tag) for tag in labels[kind]])
        classes[kind] = np.where(capital[:, None] & columns[None, :], -NEVER, classes[kind])
    auxiliary = np.array([labels["upos"][best] == "AUX" for best in classes["upos"].argmax(-1)])
    no_copula = np.array([word.lower() not in COPULA_FORMS for word in words])
    arcs = scores.arcs.copy()
    arcs[1:, 1:] -= NEVER * ((auxiliary & no_copula)[:, None] & capital[None, :])
    return replace(scores, arcs=arcs, classes=classes)


def stranded(words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]) -> list[int]:
    """Return the nouns (from 1) that head a clause without copula or subject, which no noun can."""
    copulas = {
        int(heads[place]) for place, relation in enumerate(relations, 1) if relation in ("cop", "nsubj", "nsubj:pass")
    }
    capital = nouns(words)
    return [
        place
        for place, relation in enumerate(relations, 1)
        if capital[place - 1] and relation in CLAUSAL and place not in copulas
    ]


def without_arcs(scores: Scores, dependents: Sequence[int], heads: npt.NDArray[np.intp]) -> Scores:
    """Make the arcs of some words to their heads unlikely, so that the next best tree is found."""
    arcs = scores.arcs.copy()
    for place in dependents:
        arcs[place, heads[place]] -= PENALTY
    return replace(scores, arcs=arcs)
