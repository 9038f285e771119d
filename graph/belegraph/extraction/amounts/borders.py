"""Where a number begins and ends: signs before it, and longer words, dates and scores that it is only a part of."""

from belegraph.extraction.amounts.numerals import Numeral
from belegraph.extraction.amounts.pieces import DASHES, Cut
from belegraph.extraction.amounts.units import Unit, unit_behind

INNER = frozenset(".,:/’'+_&@-‑–")
"""Signs inside of words and dates."""
MARKS = frozenset("#_@")
OPENING = frozenset({"", "(", "„", '"', "»"})
SEPARATING = frozenset(".,:/’'")


def is_inside_word(cut: Cut, place: int) -> bool:
    """Tell whether letters or figures stand right before a piece: "CO2", "F-16", "3:1".

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> cut = cut_up(scene(tree("F-16/NOUN/0/root 16/NUM/1/nummod")).text)
    >>> [is_inside_word(cut, place) for place in (2, 3)]
    [True, False]
    """
    if not cut.is_tight(place):
        return False
    before, earlier = cut.pieces[place - 1], cut.piece(place - 2)
    if not before.is_sign:
        return not before.is_digits
    tight = earlier is not None and cut.is_tight(place - 1) and not earlier.is_sign
    if tight and before.text in DASHES and earlier is not None and earlier.is_digits and cut.pieces[place].is_digits:
        return False  # a range
    return (tight and before.text in INNER) or before.text in MARKS


def goes_on(cut: Cut, number: Numeral) -> bool:
    """Tell whether a number is the beginning of a longer word, a date, or a score.

    >>> from belegraph.extraction.amounts.numerals import numeral
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> cut = cut_up(scene(tree("20-Euro-Schein/NOUN/0/root 3:1/NUM/1/nummod 75ml/NOUN/1/nmod")).text)
    >>> [goes_on(cut, numeral(cut, place)) for place in (0, 5, 8)]
    [True, True, False]
    """
    place = number.last + 1
    if not cut.is_tight(place):
        return False
    after = cut.pieces[place]
    if not after.is_sign:
        return unit_behind(cut, place) is None
    following = cut.pieces[place + 1] if cut.is_tight(place + 1) else None
    if following is None:
        return after.text in "-‑"  # "18- bis 25-jährig"
    if after.text in DASHES:
        return not (following.is_digits and cut.pieces[number.last].is_digits)
    return after.text in SEPARATING and not following.is_sign


def breaks(cut: Cut, unit: Unit) -> bool:
    """Tell whether a unit goes on as a longer word: "20 Euro-Scheine".

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> cut = cut_up(scene(tree("20/NUM/2/nummod Euro-Scheine/NOUN/0/root")).text)
    >>> breaks(cut, unit_behind(cut, 1))
    True
    """
    after = unit.last + 1
    return cut.is_tight(after) and (
        not cut.pieces[after].is_sign or (cut.at(after) in DASHES and cut.is_tight(after + 1))
    )


def with_sign(cut: Cut, place: int) -> int:
    """Return the place of the word or sign that makes a number negative, else its own.

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> [with_sign(cut_up(scene(tree(said)).text), 1) for said in ("-5/NUM/0/root", "plus/ADV/2/advmod 5/NUM/0/root")]
    [0, 1]
    """
    before = cut.at(place - 1)
    if before not in cut.numbers.NEGATIVE:
        return place
    if before not in DASHES:
        return place if cut.at(place - 2) == "/" else place - 1  # "plus/minus"
    alone = not cut.is_tight(place - 1) or cut.at(place - 2) in OPENING
    return place - 1 if cut.is_tight(place) and alone else place
