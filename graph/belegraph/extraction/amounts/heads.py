"""The word that stands for an amount in the parse."""

from spacy.tokens import Token

from belegraph.extraction.amounts.finding import Amount
from belegraph.extraction.amounts.pieces import Cut

SHARES = frozenset({"%", "‰", "percentage point"})
"""Units of parts of a whole."""


def head_of(cut: Cut, found: Amount) -> Token:
    """Return the unit, the noun, or the number itself.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> cut = cut_up(scene(tree("neun/NUM/2/nummod Meter/NOUN/0/root")).text)
    >>> head_of(cut, next(amounts(cut)))
    Meter
    """
    if found.noun is not None:
        return found.noun
    number = found.number
    units = [piece.token for piece in cut.pieces[number.last + 1 : found.last + 1]] if found.unit else []
    if found.unit and not units and found.first < number.first:
        return cut.pieces[number.first - 1].token
    return next((word for word in units if word.pos_ != "ADJ"), cut.pieces[number.last].token)
