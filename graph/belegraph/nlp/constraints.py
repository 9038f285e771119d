"""The arcs of a tree that German rules out: no noun for a verb, nothing that hangs out of its bracket.

The network was trained on few trees and sometimes takes a rare noun for a participle ("Bestand haben"); then the whole
clause falls apart. What holds for all German text is a constraint on the decoding, not a rule about words.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from belegraph.nlp.network import Scores
from belegraph.nlp.relatives import arcs_of_relatives
from belegraph.nlp.spelling import FINITE_TAGS, RELATIVE_PRONOUN, nouns
from belegraph.nlp.subordinate import arcs_out_of_clauses, marks_of_others
from belegraph.nlp.verbs import arcs_against_verbs, arcs_in_clusters, arcs_over_verbs

CLAUSAL = frozenset({"ccomp", "advcl", "acl"})
MEASURED = re.compile(r"(stark|lang|breit|hoh|tief|groß|schwer|alt|dick|weit|entfernt)(e|en|er|es|em)")
"""Adjectives that take a measure before them."""
OPENERS = frozenset({"det", "case", "mark", "aux", "amod", "cop"})
"""Relations of the word that opens a bracket, which its head closes."""
SMALL = frozenset({"advmod", "det", "case", "cc", "mark", "punct"})
VIEWS = frozenset(
    "Angaben Ansicht Auffassung Auskunft Darstellung Einschätzung Informationen Meinung Überzeugung".split()
)
GENITIVES = frozenset({"des", "der"})
OWNERS = frozenset({"deren", "dessen"})
PENALTY = 20.0
COPULA_FORMS = frozenset("bin bist ist sind seid war warst waren wart sei seien wäre wären sein gewesen".split())


def impossible_arcs(
    words: Sequence[str],
    relations: Sequence[str],
    heads: npt.NDArray[np.intp],
    tags: Sequence[str] = (),
    agreements: Sequence[str] = (),
) -> list[tuple[int, int]]:
    """Return the arcs `(dependent, head)` of a tree, words from 1, that cannot be.

    An auxiliary other than "sein" hangs on a noun that is no predicate, such a noun heads a clause, an adverb or
    article has a subject of its own, a word inside a bracket hangs outside, or no comma parts two clauses.

    Args:
        tags: the STTS tag of each word; without them nothing is known of its verbs and pronouns.
        agreements: the gender of each word in the singular, "Plur" in the plural; no relative pronouns without them.

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
    verbs = np.array([tag in FINITE_TAGS for tag in tags or words])
    over = [*arcs_over_verbs(words, relations, heads, verbs), *marks_of_others(words, tags, relations, heads)]
    no_openers = {place for place, _ in over}
    found += _arcs_around_measures(words, relations, heads) + _arcs_out_of_brackets(relations, heads, no_openers)
    found += _arcs_of_loose_names(words, relations, heads) + _arcs_past_sources(words, relations, heads)
    found += [
        (at, int(heads[at])) for at, tag in enumerate(tags, 1) if tag == RELATIVE_PRONOUN and relations[at - 1] == "det"
    ]
    found += [*arcs_out_of_clauses(words, tags, heads), *arcs_in_clusters(tags, heads)]
    found += arcs_of_relatives(words, tags, agreements, relations, heads) if agreements else ()
    return found + _arcs_of_owners(words, heads) + arcs_against_verbs(words, relations, heads, verbs) + over


def _arcs_out_of_brackets(
    relations: Sequence[str], heads: npt.NDArray[np.intp], no_openers: Set[int]
) -> list[tuple[int, int]]:
    """ "die mit viel Geld dotierte Medaille": what stands between article and noun depends on what stands there.

    So it is between a preposition and its noun, a conjunction and its verb, an auxiliary and its participle: in the
    trees of GSD, PUD and HDT it holds for all but 13 of 22 000 such pairs.
    """
    return [
        (inside, int(heads[inside]))
        for place, relation in enumerate(relations, 1)
        if relation.split(":")[0] in OPENERS and place < heads[place] and place not in no_openers
        for inside in range(place + 1, int(heads[place]))
        if not place <= heads[inside] <= heads[place] and relations[inside - 1] != "punct"
    ]


def _arcs_of_loose_names(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]
) -> list[tuple[int, int]]:
    """ "die Sprecherin des Amtes, Ada Kern": behind a comma a noun without an article is no apposition of a genitive.

    It would be a genitive, too, and then have an article or an "s".
    """
    articles = {int(heads[at]): words[at - 1].lower() for at, name in enumerate(relations, 1) if name.startswith("det")}
    introduced = {int(heads[at]) for at, name in enumerate(relations, 1) if name == "case"}
    return [
        (place, head)
        for place, relation in enumerate(relations, 1)
        if relation == "appos" and place not in articles and words[place - 1][:1].isupper()
        for head in (int(heads[place]),)
        if relations[head - 1] == "nmod" and head not in introduced and articles.get(head) in GENITIVES
        if words[place - 2] == "," and not words[place - 1].endswith("s")
    ]


def _arcs_past_sources(
    words: Sequence[str], relations: Sequence[str], heads: npt.NDArray[np.intp]
) -> list[tuple[int, int]]:
    """ "nach Ansicht von Fachleuten": right behind a view stands whose view it is."""
    return [
        (head, int(heads[head]))
        for place, relation in enumerate(relations, 1)
        if relation == "case" and words[place - 1] in ("von", "vom")
        if place > 2 and words[place - 2] in VIEWS and words[place - 3].lower() == "nach"
        for head in (int(heads[place]),)
        if head > place and heads[head] != place - 1
    ]


def _arcs_of_owners(words: Sequence[str], heads: npt.NDArray[np.intp]) -> list[tuple[int, int]]:
    """ "Deren Chefin lacht": before a noun this word says whose it is, in 20 of 21 places of GSD and HDT."""
    return [
        (place, int(heads[place]))
        for place, word in enumerate(words[:-1], 1)
        if word.lower() in OWNERS and words[place][:1].isupper()
        if heads[place] <= place or not words[heads[place] - 1][:1].isupper()
    ]


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


def without_arcs(scores: Scores, arcs: Sequence[tuple[int, int]]) -> Scores:
    """Make some arcs unlikely, so that the next best tree is found."""
    lowered = scores.arcs.copy()
    for dependent, head in arcs:
        lowered[dependent, head] -= PENALTY
    return replace(scores, arcs=lowered)
