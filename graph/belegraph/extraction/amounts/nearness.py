"""How near a number is meant: "rund", "mehr als", "bis zu"."""

from spacy.tokens import Token

from belegraph.extraction.amounts.finding import Amount
from belegraph.extraction.amounts.heads import SHARES, head_of
from belegraph.extraction.amounts.pieces import Cut

LONGEST = 3
"""Words of an approximation: "nicht mehr als"."""
GOVERNED = frozenset({"obl", "nmod", "obl:arg"})


def approximation(cut: Cut, found: Amount) -> str:
    """Return how near a number is meant, by the words beside it.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("mehr/ADV/3/advmod als/CCONJ/1/case neun/NUM/4/nummod Boote/NOUN/0/root")
    >>> cut = cut_up(scene(doc).text)
    >>> approximation(cut, next(amounts(cut)))
    'more than'
    """
    behind = cut.written(found.last + 1, found.last + 2).strip().lower()
    if behind in cut.numbers.APPROXIMATE_BEHIND:
        return cut.numbers.APPROXIMATE_BEHIND[behind]
    for length in range(min(LONGEST, found.first), 0, -1):
        first = found.first - length
        said = cut.written(first, found.first - 1).lower()
        if said in cut.numbers.APPROXIMATE:
            governs = said in cut.numbers.PREPOSITIONAL and _governs(cut, cut.pieces[first].token, found)
            return "" if governs else cut.numbers.APPROXIMATE[said]
    return ""


def _governs(cut: Cut, word: Token, found: Amount) -> bool:
    """Whether "über" or "unter" is a preposition: "der Kredit über drei Millionen", "verfügt über neun Boote"."""
    before, head = cut.text.doc[word.i - 1] if word.i > 0 and not word.is_sent_start else None, head_of(cut, found)
    if before is not None and before.pos_ == "ADP":
        return False
    if found.unit and word.lower_ == cut.numbers.BELOW:
        return False
    if before is not None and before.pos_ == "NOUN" and found.unit and found.unit not in SHARES:
        return before.lemma_ in cut.numbers.SUM_NOUNS
    if head.head.lemma_ in cut.numbers.ABOUT_VERBS:
        return True
    return not found.unit and word.pos_ == "ADP" and word.dep_ == "case" and head.dep_ in GOVERNED
