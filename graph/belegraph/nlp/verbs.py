"""What finite verbs part: clauses by a comma, the phrase before a verb from what stands behind it.

Each rule was counted in the trees of GSD, PUD and HDT.
"""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from belegraph.nlp.spelling import Mask, is_mark

FINITE_CLAUSES = frozenset({"conj", "parataxis", "ccomp", "advcl", "acl", "csubj"})
JOINTS = frozenset({"cc", "mark"})
INFINITIVE, TO = "VVINF", "PTKZU"
"""STTS tags of an infinitive of a full verb, and of the "zu" before one."""
HELPED = frozenset({"VVINF", "VVIZU", "VMINF"})
"""STTS tags of infinitives that another one may stand before."""
Heads = npt.NDArray[np.intp]
Arcs = list[tuple[int, int]]
OF_NOUNS = frozenset({"det", "case", "amod", "nummod"})
"""Relations of a word that stands before its noun, with nothing between but what belongs to the noun."""
OF_FINITE_VERBS = FINITE_CLAUSES | frozenset({"root", "aux", "cop", "xcomp", "appos", "dep"})

PARTICIPLES = re.compile(r"(be|ent|emp|er|ge|hinter|miss|über|um|unter|ver|wider|zer).+te[mnrs]?|.+ierte[mnrs]?")
"""Forms that are the preterite and the participle before a noun alike: "verletzte", "dotierte"; but not "kündigte"."""


def arcs_against_verbs(words: Sequence[str], relations: Sequence[str], heads: Heads, finite: Mask) -> Arcs:
    """Return the arcs `(dependent, head)` of a tree, words from 1, that a finite verb rules out.

    Those over a verb are left to `arcs_over_verbs`.

    >>> words, relations = ["sie", "lacht", "er", "weint"], ["nsubj", "root", "nsubj", "conj"]
    >>> arcs_against_verbs(words, relations, np.array([0, 2, 0, 4, 2]), np.array([False, True, False, True]))
    [(4, 2)]
    """
    return (
        _arcs_without_comma(words, relations, heads, finite)
        + _arcs_past_the_front(words, relations, heads, finite)
        + _arcs_of_small_verbs(relations, heads, _surely(words, finite))
    )


def arcs_over_verbs(words: Sequence[str], relations: Sequence[str], heads: Heads, finite: Mask) -> Arcs:
    """ "Das kündigte Chefin Ada Kern an": what stands before a noun does not reach for it over a finite verb.

    In the trees of GSD and HDT none of 13 000 does, but behind a comma ("eine, wie er sagt, alte Frau").

    >>> words, relations = ["das", "sagt", "Ada"], ["det", "amod", "root"]
    >>> arcs_over_verbs(words, relations, np.array([0, 3, 3, 0]), np.array([False, True, False]))
    [(1, 3)]
    """
    marks = [is_mark(word) for word in words]
    sure = _surely(words, finite)
    return [
        (place, head)
        for place, relation in enumerate(relations, 1)
        if relation.split(":")[0] in OF_NOUNS and (head := int(heads[place])) > place
        for verb in (next((at for at in range(place, head - 1) if sure[at] or marks[at]), None),)
        if verb is not None and not marks[verb]
    ]


def arcs_in_clusters(tags: Sequence[str], heads: Heads) -> Arcs:
    """ "kündigt an, den Fall prüfen zu lassen": of two infinitives side by side one hangs on the other.

    In the trees of GSD, PUD and HDT all of 43 do.

    >>> arcs_in_clusters(["VVFIN", "VVINF", "PTKZU", "VVINF"], np.array([0, 0, 1, 4, 1]))
    [(2, 1)]
    """
    return [
        (place, int(heads[place]))
        for place, tag in enumerate(tags, 1)
        if tag == INFINITIVE and (place == 1 or tags[place - 2] != TO)
        for behind in (place + 2 if tags[place : place + 1] == [TO] else place + 1,)
        if behind <= len(tags) and tags[behind - 1] in HELPED
        if heads[place] != behind and heads[behind] != place
    ]


def _arcs_of_small_verbs(relations: Sequence[str], heads: Heads, finite: Mask) -> Arcs:
    """ "das lobte Kern": a finite verb heads a clause or helps the verb that does, and hangs on no noun before it.

    So do all but one of 3 800 in the trees of GSD and HDT.
    """
    return [
        (place, int(heads[place]))
        for place, relation in enumerate(relations, 1)
        if finite[place - 1] and relation.split(":")[0] not in OF_FINITE_VERBS
    ]


def _surely(words: Sequence[str], finite: Mask) -> Mask:
    """Which words are finite verbs by their form, too: the tag alone takes "dotierte" for one."""
    return np.logical_and(finite, [PARTICIPLES.fullmatch(word) is None for word in words])


def _arcs_without_comma(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp], finite: Mask
) -> list[tuple[int, int]]:
    """ "Im Mai erhält sie die mit Gold dotierte Nadel": a second clause needs a comma, a conjunction or the like.

    In the trees of GSD, PUD and HDT all but 22 of 1 720 finite clauses have one, most of the rest being misspelt.
    """
    joined = {int(heads[place]) for place, name in enumerate(relations, 1) if name in JOINTS}
    return [
        (place, head)
        for place, relation in enumerate(relations, 1)
        if finite[place - 1] and relation.split(":")[0] in FINITE_CLAUSES and place not in joined
        for head in (int(heads[place]),)
        if head and not any(is_mark(word) for word in words[min(place, head) : max(place, head) - 1])
    ]


def _arcs_past_the_front(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp], finite: Mask
) -> list[tuple[int, int]]:
    """ "Der Rat von Bonn tagt": before the finite verb stands one phrase, so what stands there twice belongs together.

    In the trees of GSD, PUD and HDT it does in 109 of 116 such places, and where it does not most trees are wrong.
    """
    marked = {int(heads[place]) for place, name in enumerate(relations, 1) if name == "mark"}
    return [
        (noun, head)
        for noun, relation in enumerate(relations, 1)
        if relation.startswith("obl") and (head := int(heads[noun])) > noun and head not in marked
        for start, end in (_span(noun, heads),)
        if end < len(words) and finite[end] and (end + 1 == head or int(heads[end + 1]) == head)
        if relations[start - 1] == "case" and heads[start] == noun and _opens(start - 1, head, words, relations, heads)
    ]


def _opens(end: int, head: int, words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]) -> bool:
    """Whether the phrase that ends at a place is a noun, the subject of a verb, and the first of its clause."""
    subjects = [at for at in range(1, end + 1) if heads[at] == head and relations[at - 1].startswith("nsubj")]
    if not subjects or not words[subjects[-1] - 1][:1].isupper():
        return False
    start, last = _span(subjects[-1], heads)
    return last == end and (start == 1 or is_mark(words[start - 2]) or relations[start - 2] == "cc")


def _span(head: int, heads: npt.NDArray[np.intp]) -> tuple[int, int]:
    """The first and the last word of all that hangs on a word."""
    inside = {head}
    while grown := {at for at in range(1, len(heads)) if int(heads[at]) in inside} - inside:
        inside |= grown
    return min(inside), max(inside)
