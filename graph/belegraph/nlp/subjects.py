"""Which clauses have a subject: every finite one has, an infinitive with "zu" has none.

In the trees of GSD and HDT 1 of 313 infinitives with "zu" has one, and 15 of 2 800 finite clauses that are joined to no
other have none ("Mich friert", "Hier wird getanzt", commands); of those of the network 20 of 464, and 75 of 2 900.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from belegraph.nlp.spelling import FINITE_TAGS, RELATIVE_PRONOUN, RELATIVE_TAGS

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"})
OF_NOUNS = frozenset({"nsubj", "nsubj:pass"})
OBJECTS = frozenset({"obj", "obl:arg"})
PASSIVE = frozenset({"aux:pass"})
JOINED = frozenset({"conj", "parataxis", "xcomp"})
"""Relations of clauses whose subject another clause may have."""
RELATIVE = "acl"
CONTENT = frozenset({"ccomp", "csubj"})
WHOEVER, COMMA = "PWS", "$,"
NOUN_TAGS = frozenset({"NN", "NE", "PPER", "PIS", "PDS", RELATIVE_PRONOUN, WHOEVER, "TRUNC"})
OPENING_TAGS = RELATIVE_TAGS | {"PWAV", WHOEVER}
"""Tags of what may open a relative clause."""
INFINITIVES = frozenset({"VVINF", "VAINF", "VMINF", "VVIZU"})
OBJECT_MOST, SUBJECT_MOST = 4.0, 6.0
"""Log probability that a word may lose by becoming the object of an infinitive, or the subject of a clause."""
IMPOSSIBLE = -1e2
"""What is lower has been ruled out."""
Floats = npt.NDArray[np.float32]
Heads = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Draft:
    """A tree whose relations are being found.

    Attributes:
        tags: the STTS tag of each of `n` words.
        heads: `(n + 1,)`, for each word from 1 its head, 0 for the root.
        scores: `(n, labels)`, lowered where case rules a relation out.
        labels: the names of the columns.
    """

    tags: Sequence[str]
    heads: Heads
    scores: Floats
    labels: Sequence[str]

    @cached_property
    def likely(self) -> list[str]:
        """The likeliest relation of each word."""
        return [self.labels[column] for column in self.scores.argmax(1)]

    @cached_property
    def helped(self) -> dict[int, int]:
        """The finite verb of each clause by the word that heads it, both from 1."""
        verbs = (at for at, tag in enumerate(self.tags, 1) if tag in FINITE_TAGS)
        return {int(self.heads[at]) if self.likely[at - 1].startswith(("aux", "cop")) else at: at for at in verbs}

    @cached_property
    def columns(self) -> dict[str, int]:
        """The column of each relation."""
        return {name: column for column, name in enumerate(self.labels)}

    def parts(self, head: int) -> list[int]:
        """The words, from 0, that hang on a word, from 1."""
        return [at for at, above in enumerate(self.heads[1:]) if int(above) == head]

    def best(self, place: int, relations: frozenset[str]) -> float:
        """The score of the likeliest of some relations."""
        columns = [self.columns[name] for name in relations if name in self.columns]
        return float(self.scores[place, columns].max(initial=-np.inf))

    def loss(self, place: int, relations: frozenset[str]) -> float:
        """What a word loses by having one of some relations."""
        return float(self.scores[place].max()) - self.best(place, relations)


def subjects_of_infinitives(draft: Draft) -> Iterator[int]:
    """Find the words, from 0, that are rather the objects of infinitives with "zu" than their subjects.

    >>> scores = np.array([[1, 0, -9, 0], [-9, -9, 1, 0], [-9, -9, 0, 1]], np.float32)
    >>> draft = Draft(["NN", "PTKZU", "VVINF"], np.array([0, 3, 3, 0]), scores, ["nsubj", "obj", "mark", "root"])
    >>> list(subjects_of_infinitives(draft))  # "Moos zu sehen"
    [0]
    """
    marked = {int(draft.heads[at]) for at, tag in enumerate(draft.tags, 1) if tag == "PTKZU"}
    for verb, tag in enumerate(draft.tags, 1):
        if tag not in INFINITIVES or not (tag == "VVIZU" or verb in marked) or verb in draft.helped:
            continue
        if draft.tags[verb : verb + 1] == ["VAFIN"]:  # "zu kämpfen haben"
            continue
        for place in draft.parts(verb):
            if draft.likely[place] in OF_NOUNS and draft.loss(place, OBJECTS) < OBJECT_MOST:
                yield place


def missing_subjects(draft: Draft) -> Iterator[int]:
    """Find the words, from 0, that are likeliest the subjects of clauses that have none.

    >>> scores = np.array([[2, 3, 0], [0, 0, 3]], np.float32)  # "Moos wächst"
    >>> list(missing_subjects(Draft(["NN", "VVFIN"], np.array([0, 2, 0]), scores, ["nsubj", "obj", "root"])))
    [0]
    """
    prepositional = {int(draft.heads[at]) - 1 for at, name in enumerate(draft.likely, 1) if name == "case"}
    for clause in sorted(draft.helped):
        parts = draft.parts(clause)
        if clause and _lacks_subject(draft, clause, parts):
            nouns = [at for at in parts if draft.tags[at] in NOUN_TAGS and at not in prepositional]
            loss = {at: draft.loss(at, OF_NOUNS) for at in nouns if draft.best(at, OF_NOUNS) > IMPOSSIBLE}
            if loss and min(loss.values()) < SUBJECT_MOST:
                yield min(loss, key=lambda at: loss[at])


def _lacks_subject(draft: Draft, clause: int, parts: Sequence[int]) -> bool:
    """Whether a finite clause needs a subject that it does not have, and is not told wrong otherwise."""
    relation, relations = draft.likely[clause - 1], {draft.likely[at] for at in parts}
    if relation in JOINED or relations & (SUBJECTS | PASSIVE):
        return False
    if relation == RELATIVE and not any(draft.tags[at] in OPENING_TAGS for at in parts):
        return False
    if _is_behind_whoever(draft, draft.helped[clause]):
        return False
    told = [at for at in parts if draft.likely[at] in CONTENT]
    return not told or (draft.tags[clause - 1].startswith("V") and min(told) >= clause)


def _is_behind_whoever(draft: Draft, verb: int) -> bool:
    """ "Wer das sagt, hat Pech": right behind a clause that is its subject, wherever that hangs."""
    last = verb - 2
    if last < 1 or draft.tags[verb - 2] != COMMA or draft.tags[last - 1] not in FINITE_TAGS:
        return False
    return any(draft.tags[at] == WHOEVER for head in (last, int(draft.heads[last])) for at in draft.parts(head))
