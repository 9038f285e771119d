"""Where a text has numbers with what they count or measure, times and names still among them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from spacy.tokens import Token

from belegraph.extraction.amounts.borders import breaks, goes_on, is_inside_word, with_sign
from belegraph.extraction.amounts.numerals import HUNDRED, Numeral, numeral
from belegraph.extraction.amounts.pieces import Cut, Piece
from belegraph.extraction.amounts.units import SYMBOL, Unit, unit_before, unit_behind

DESCRIBING = frozenset({"ADJ", "ADV", "PUNCT", "CCONJ"})
"""What may stand between a number and the noun that it counts, beside participles."""
FARTHEST = 6
"""Words from a number to its noun."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit or the noun that it counts.

    Attributes:
        first, last: places of its first and last piece, sign and unit included.
        noun: what it counts.
        age: whether it tells how old somebody is.
        like: the amount that it has its unit from.
        joined: whether a number before it has its unit from it.
    """

    number: Numeral
    first: int
    last: int
    value: Fraction
    unit: str = ""
    noun: Token | None = None
    age: bool = False
    like: "Amount | None" = None
    joined: bool = False


def amounts(cut: Cut) -> Iterator[Amount]:
    """Find numbers in the order of the text.

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("EUR/PROPN/0/root 20/NUM/1/nummod für/ADP/5/case drei/NUM/5/nummod Boote/NOUN/1/nmod")
    >>> [(str(found.value), found.unit, found.noun) for found in amounts(cut_up(scene(doc).text))]
    [('20', 'EUR', None), ('3', '', Boote)]
    """
    place, free = 0, 0
    while place < len(cut.pieces):
        number = numeral(cut, place)
        found = None if number is None or is_inside_word(cut, place) else _amount(cut, number, free)
        if found is not None:
            yield found
            free = found.last + 1
        place = max(place + 1, free, number.last + 1 if number is not None and not number.article else 0)


def _amount(cut: Cut, number: Numeral, free: int) -> Amount | None:
    """The number with a unit behind it, before it (from a free place on), or with what it counts."""
    if goes_on(cut, number):
        return None
    first = with_sign(cut, number.first)
    value = -number.value if first < number.first else number.value
    behind = unit_behind(cut, number.last + 1)
    if behind is not None and not breaks(cut, behind) and not (number.article and _is_other_noun(cut, behind)):
        return _with_cents(cut, Amount(number, first, behind.last, value, behind.code))
    before = unit_before(cut, number.first)
    if before is not None and before.first >= free:
        return Amount(number, before.first, number.last, value, before.code)
    return None if number.article else Amount(number, first, number.last, value, noun=counted(cut, number.last))


def _is_other_noun(cut: Cut, unit: Unit) -> bool:
    """Whether "ein" before a word makes it something else than a unit: "ein Zoll"."""
    return cut.at(unit.first) in cut.numbers.NO_ARTICLE or len(cut.at(unit.first)) <= SYMBOL


def _with_cents(cut: Cut, found: Amount) -> Amount:
    """ "zwei Euro fünfzig", "zwei Euro und fünfzig Cent"."""
    joined = cut.at(found.last + 1) == cut.numbers.JOINER
    place = found.last + 1 + joined
    cents = numeral(cut, place) if place < len(cut.pieces) else None
    if cents is None or cents.article or cents.value.denominator != 1 or not 0 < cents.value < HUNDRED:
        return found
    unit = cut.at(cents.last + 1)
    named = found.unit in cut.numbers.CENTS.get(unit.capitalize(), ())
    alone = not joined and not unit[:1].isalnum() and found.unit in cut.numbers.BARE_CENTS and cents.value >= 10
    return (
        replace(found, value=found.value + cents.value / HUNDRED, last=cents.last + named) if named or alone else found
    )


def counted(cut: Cut, last: int) -> Token | None:
    """Return the noun that the number ending with a piece counts.

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> counted(cut_up(scene(tree("drei/NUM/3/nummod neue/ADJ/3/amod Boote/NOUN/0/root")).text), 0)
    Boote
    """
    word, behind = cut.pieces[last].last, cut.piece(last + 1)
    if behind is not None and behind.token.i == word.i and behind.text != ".":
        return None  # "10–15" is one word
    for _ in range(FARTHEST):
        after = cut.following(word)
        if after is None or _is_counted(cut, cut.pieces[last], after):
            return after
        attributive = after.pos_ in DESCRIBING or after.tag_ == "ADJA"
        listed = after.pos_ not in ("PUNCT", "CCONJ") or word.pos_ == "ADJ"
        if not attributive or not listed:
            return None
        word = after
    return None


def _is_counted(cut: Cut, number: Piece, noun: Token) -> bool:
    """Whether a word is what a number counts: a noun, or a name by the parse or behind a large number."""
    if noun.pos_ != "PROPN":
        return noun.pos_ == "NOUN" and noun.text[0].isupper()
    large = number.text.lower() in cut.numbers.LARGE and noun.i == number.last.i + 1  # "zwei Millionen Polen"
    return large or (number.last.head.i == noun.i and number.last.dep_ == "nummod")
