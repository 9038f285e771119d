"""Numbers in figures and words: "3,5 Millionen", "zweitausendfünfhundert", "ein halbes Dutzend", "1 1/2"."""

from dataclasses import dataclass, replace
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

from belegraph.extraction.amounts.pieces import VULGAR, Cut, figure
from belegraph.extraction.quantities import canonical, parse_number
from belegraph.lang import Numbers

HALF = Fraction(1, 2)
LARGEST_DENOMINATOR = 10
HUNDRED, THOUSAND = 100, 1000
EXACT, SHORT = Context(prec=60), Context(prec=15)
"""How many digits are kept of a fraction without end."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the pieces it is written in.

    Attributes:
        first, last: places of its first and last piece.
        scale: by how much its large number multiplies ("Millionen").
        article: whether it is no more than "ein".
    """

    value: Fraction
    first: int
    last: int
    scale: int = 1
    article: bool = False


def numeral(cut: Cut, place: int) -> Numeral | None:
    """Read the number that begins with a piece.

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> doc = tree("anderthalb/NUM/2/nummod Millionen/NOUN/0/root Boote/NOUN/2/appos")
    >>> numeral(cut_up(scene(doc).text), 0)
    Numeral(value=Fraction(1500000, 1), first=0, last=1, scale=1000000, article=False)
    """
    found = _simple(cut, place)
    if found is None:
        return _half(cut, place)
    for more in (_halved, _part, _and_part, _scaled):
        found = more(cut, found)
    return found


def word_value(word: str, numbers: Numbers) -> Fraction | None:
    """Read a number word in small letters.

    >>> [str(word_value(word, GERMAN.numbers)) for word in ("zwölf", "dreieinhalb", "anderthalb", "zwar")]
    ['12', '7/2', '3/2', 'None']
    """
    return _value(word, numbers)  # type: ignore[arg-type]  # a module can be hashed


def written(value: Fraction) -> str:
    """Write a value as a canonical decimal.

    >>> written(Fraction(5, 2)), written(Fraction(2, 3))
    ('2.5', '0.666666666666667')
    """
    exact = EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
    return canonical(exact if Fraction(exact) == value else SHORT.plus(exact))


@lru_cache(maxsize=4096)  # 4 096 words: half the time of reading each anew
def _value(word: str, numbers: Numbers) -> Fraction | None:
    for spelling, usual in numbers.SPELLINGS.items():
        word = word.replace(spelling, usual)
    if word in numbers.EXTRA_NUMBERS:
        return Fraction(numbers.EXTRA_NUMBERS[word])
    for end in numbers.HALF_ENDINGS:
        if word.endswith(end):
            whole = word_value(word.removesuffix(end), numbers)
            return None if whole is None else whole + HALF
    for noun, parts in numbers.FRACTIONS.items():
        if word.endswith(noun) and word != noun:
            whole = word_value(word.removesuffix(noun), numbers)
            return None if whole is None else whole / parts
    found = parse_number(word, numbers) if word.isalpha() else None
    return None if found is None or word in numbers.NEVER_ALONE else Fraction(found)


def _simple(cut: Cut, place: int) -> Numeral | None:
    """Figures, or one word."""
    piece = cut.pieces[place]
    if piece.text in VULGAR:
        return Numeral(figure(piece.text), place, place)
    if piece.is_digits:
        return _with_fraction(cut, Numeral(figure(piece.text), place, place))
    word = piece.text.lower()
    value = word_value(word, cut.numbers)
    if value is None:
        return None
    return _spoken_decimal(cut, Numeral(value, place, place, article=word in cut.numbers.ARTICLES))


def _with_fraction(cut: Cut, found: Numeral) -> Numeral:
    """ "1½", "1/2", "1 1/2"."""
    after = found.last + 1
    if cut.at(after) in VULGAR:
        return replace(found, value=found.value + figure(cut.at(after)), last=after)
    own = _ratio(cut, found.last)
    if own is not None:
        return replace(found, value=own, last=found.last + 2)
    second = None if cut.is_tight(after) else _ratio(cut, after)
    return found if second is None else replace(found, value=found.value + second, last=after + 2)


def _ratio(cut: Cut, place: int) -> Fraction | None:
    """A small fraction written with a stroke, no date or season."""
    upper, stroke, lower = (cut.at(place + step) for step in range(3))
    tight = cut.is_tight(place + 1) and cut.is_tight(place + 2) and stroke == "/"
    if not tight or not upper.isdecimal() or not lower.isdecimal() or cut.at(place + 3) == "/":
        return None
    return Fraction(int(upper), int(lower)) if 0 < int(upper) < int(lower) <= LARGEST_DENOMINATOR else None


def _spoken_decimal(cut: Cut, found: Numeral) -> Numeral:
    """ "zwei Komma drei"."""
    if cut.at(found.last + 1).lower() != cut.numbers.DECIMAL_WORD:
        return found
    digits, place = "", found.last + 2
    while (digit := cut.numbers.SMALL.get(cut.at(place).lower(), 10)) < 10:
        digits, place = digits + str(digit), place + 1
    return replace(found, value=Fraction(f"{found.value}.{digits}"), last=place - 1) if digits else found


def _half(cut: Cut, place: int) -> Numeral | None:
    """ "die Hälfte"."""
    noun = cut.numbers.HALF_NOUN
    if cut.at(place) == noun:
        return Numeral(HALF, place, place)
    article = cut.at(place + 1) == noun and cut.at(place).lower() in cut.text.lang.forms.DEFINITE
    return Numeral(HALF, place, place + 1) if article else None


def _halved(cut: Cut, found: Numeral) -> Numeral:
    """ "ein halbes Dutzend", "drei halbe Brote"."""
    if cut.at(found.last + 1) not in cut.numbers.HALF_FORMS or found.value.denominator != 1:
        return found
    return replace(found, value=found.value * HALF, last=found.last + 1, article=False)


def _part(cut: Cut, found: Numeral) -> Numeral:
    """ "zwei Drittel"."""
    noun = cut.at(found.last + 1).lower()
    parts = cut.numbers.FRACTIONS.get(noun)
    sure = noun not in cut.numbers.DOUBTFUL_FRACTIONS or cut.at(found.first) in cut.numbers.SURE_ARTICLES
    if parts is None or found.value >= parts or (found.article and not sure):
        return found
    return replace(found, value=found.value / parts, last=found.last + 1, article=False)


def _and_part(cut: Cut, found: Numeral) -> Numeral:
    """ "fünf und drei Viertel"."""
    joined = cut.at(found.last + 1) == cut.numbers.JOINER and found.value.denominator == 1
    second = _simple(cut, found.last + 2) if joined and cut.at(found.last + 2) else None
    part = _part(cut, second) if second is not None else None
    if part is None or part is second or part.value >= 1:
        return found
    return replace(found, value=found.value + part.value, last=part.last, article=False)


def _scaled(cut: Cut, found: Numeral) -> Numeral:
    """ "3,5 Millionen", "zwei Millionen dreihunderttausend"."""
    scale, last = _scale(cut, found.last + 1)
    if scale == 1:
        return found
    scaled = replace(found, value=found.value * scale, last=last, scale=scale, article=False)
    if scale < THOUSAND:
        return _scaled(cut, scaled)
    after = cut.piece(last + 1)
    rest = None if after is None or after.is_digits else _simple(cut, last + 1)
    if rest is None or not HUNDRED <= rest.value < scale:
        return scaled
    return replace(scaled, value=scaled.value + rest.value, last=rest.last)


def _scale(cut: Cut, place: int) -> tuple[int, int]:
    """The large number at a place (1 for none), and its last piece: with the full stop of "Mio."."""
    word, numbers = cut.at(place).lower(), cut.numbers
    short = word in numbers.SHORTENED and cut.at(place + 1) == "." and cut.is_tight(place + 1)
    if short and cut.pieces[place + 1].token.i == cut.pieces[place].token.i:
        return numbers.SHORTENED[word], place + 1
    return numbers.LARGE.get(word, 1), place
