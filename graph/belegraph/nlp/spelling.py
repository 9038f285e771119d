"""What spelling and tags say of words: marks, nouns, finite verbs."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

OPENING = frozenset("„»«‚›‹([\"'“:–-")
POLITE = ("Sie", "Ihr", "Ihn")
FINITE_TAGS = frozenset({"VVFIN", "VAFIN", "VMFIN"})
RELATIVE_PRONOUN = "PRELS"
"""The STTS tag of relative pronouns that stand for a noun: none of 284 is its article."""
RELATIVE_TAGS = frozenset({RELATIVE_PRONOUN, "PRELAT"})
NEVER = 1e3
Mask = npt.NDArray[np.bool_]


def is_mark(word: str) -> bool:
    """Tell punctuation: no letter and no figure.

    >>> is_mark("–"), is_mark("200.000")
    (True, False)
    """
    return not any(letter.isalnum() for letter in word)


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


def best_tags(words: Sequence[str], scores: npt.NDArray[np.float32], tags: Sequence[str]) -> list[str]:
    """Return the likeliest STTS tag of each word.

    >>> best_tags(["er", "lacht"], np.eye(2, dtype=np.float32), ["PPER", "VVFIN"])
    ['PPER', 'VVFIN']
    """
    return [tags[column] for column in without_verbs(scores, tags, nouns(words)).argmax(-1)]
