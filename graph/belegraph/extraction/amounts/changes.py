"""Whether something rises or falls by an amount: "um zwei Meter gestiegen", "ein Plus von drei Prozent"."""

import re
from collections.abc import Iterable

from spacy.tokens import Token

from belegraph.extraction.amounts.finding import Amount
from belegraph.extraction.amounts.heads import SHARES, head_of
from belegraph.extraction.amounts.nearness import LONGEST
from belegraph.extraction.amounts.pieces import Cut
from belegraph.lang import Language
from belegraph.model import Change

YEAR = re.compile(r"[12]\d{3}\.?")
FARTHEST = 6
"""Words from a comparative to what it compares with."""
OF_NOUN = frozenset({"nmod", "appos", "obl"})
OF_CLAUSE = ("nsubj", "obj")
OF_VERB = frozenset({"obj", "obl", "obl:arg", "advmod", "nmod"})


def change(cut: Cut, found: Amount) -> Change:
    """Tell whether something rises or falls by an amount.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("um/ADP/3/case zwei/NUM/3/nummod Meter/NOUN/4/obl gestiegen/VERB/0/root/steigen")
    >>> cut = cut_up(scene(doc).text)
    >>> change(cut, next(amounts(cut)))
    'rise'
    """
    head, behind = head_of(cut, found), cut.following(cut.pieces[found.last].last)
    if behind is not None and behind.pos_ == "NOUN" and found.unit in SHARES:
        return noun_change(behind, cut.text.lang)  # "zwei Prozent Zuwachs"
    prepositions, governor = set(cut.text.prepositions(head)), head.head
    if governor.pos_ in ("NOUN", "PROPN") and governor.i < head.i:
        near = prepositions <= cut.numbers.CHANGE_PREPOSITIONS and head.dep_ in OF_NOUN
        nouns = (governor, governor.head) if governor.dep_ == "nmod" else (governor,)  # "Rückgang der Zahl um ..."
        return _first_change(cut, nouns) if near else ""
    if behind is not None and found.unit in SHARES and behind.lower_ in cut.numbers.COMPARATIVES:
        return cut.numbers.COMPARATIVES[behind.lower_] if _is_with_earlier(cut, behind) else ""
    bare = prepositions <= {cut.numbers.BETWEEN} and found.unit in SHARES and head.dep_ in OF_VERB
    by = prepositions == {cut.numbers.BY} or _is_by(cut, found)
    moved = _verb_change(cut, governor) if by or bare else ""
    return moved or (_first_change(cut, cut.text.parts(governor, *OF_CLAUSE)) if by else "")


def noun_change(noun: Token, lang: Language) -> Change:
    """Tell whether a noun means a rise or a fall.

    >>> noun_change(tree("Preisanstieg/NOUN/0/root")[0], GERMAN)
    'rise'
    """
    ends = lang.numbers.CHANGE_NOUNS
    return next((ends[end] for end in ends if noun.lemma_.lower().endswith(end) or noun.lower_ == end), "")


def _first_change(cut: Cut, nouns: Iterable[Token]) -> Change:
    return next((moved for noun in nouns if (moved := noun_change(noun, cut.text.lang))), "")


def _is_by(cut: Cut, found: Amount) -> bool:
    """ "um mehr als die Hälfte": wherever the parser hangs the preposition."""
    for length in range(1, LONGEST + 2):
        if cut.at(found.first - length) == cut.numbers.BY:
            said = cut.written(found.first - length + 1, found.first - 1).lower()
            return not said or said in cut.numbers.APPROXIMATE
    return False


def _is_with_earlier(cut: Cut, word: Token) -> bool:
    """Whether a comparative compares with another time: "fünf Prozent mehr als im Vorjahr"."""
    after = [later.lemma_ for later in cut.text.doc[word.i + 1 : word.i + FARTHEST]]
    times = after[after.index(cut.numbers.THAN) + 1 :] if cut.numbers.THAN in after else []
    earlier = cut.numbers.EARLIER | cut.text.lang.times.TIME_NOUNS
    return any(lemma in earlier or YEAR.fullmatch(lemma) for lemma in times)


def _verb_change(cut: Cut, verb: Token) -> Change:
    particle = "".join(part.lower_ for part in cut.text.parts(verb, "compound") if part.dep_ == "compound:prt")
    return cut.numbers.CHANGE_VERBS.get(particle + verb.lemma_, "")
