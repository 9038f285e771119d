"""Units beside a number: "km/h", "kanadische Dollar", "Meter pro Sekunde", "EUR 20"."""

from dataclasses import dataclass

from belegraph.extraction.amounts.pieces import Cut
from belegraph.lang import Numbers

LONGEST = 4
"""Pieces of a unit: "US-Dollar" has three, "km^2" as many, "°C" two."""
SYMBOL = 2
"""Letters up to which a word is a symbol, whose capitals count."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and the places of its first and last piece."""

    code: str
    first: int
    last: int


def unit_behind(cut: Cut, place: int) -> Unit | None:
    """Read the unit that begins with a piece.

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> unit_behind(cut_up(scene(tree("Metern/NOUN/0/root pro/ADP/3/case Sekunde/NOUN/1/nmod")).text), 0)
    Unit(code='m/s', first=0, last=2)
    """
    found = _national(cut, place) or _plain(cut, place)
    if found is None or found.code in cut.numbers.TIME_CODES:
        return found
    return _rate(cut, found) or _angle(cut, found) or found


def unit_before(cut: Cut, place: int) -> Unit | None:
    """Read the currency that stands right before the number at a piece.

    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> unit_before(cut_up(scene(tree("US$/SYM/2/nmod 7/NUM/0/root")).text), 2)
    Unit(code='USD', first=0, last=1)
    """
    signs = cut.numbers.CURRENCY_SIGNS
    if place > 1 and cut.is_tight(place - 1):
        text = cut.written(place - 2, place - 1)
        code = signs.get(text) or signs.get(text[:-1].upper())  # "aud$"
        if code is not None:
            return Unit(code, place - 2, place - 1)
    code = signs.get(cut.at(place - 1))
    return Unit(code, place - 1, place - 1) if code is not None else None


def code_of(text: str, numbers: Numbers) -> str | None:
    """Look a unit up by a symbol or any form of its word.

    >>> [code_of(text, GERMAN.numbers) for text in ("Kilometern", "Km", "euro", "Fluss")]
    ['km', 'km', 'EUR', None]
    """
    for form in (text, *_forms(text, numbers)):
        found = numbers.UNITS.get(form) or numbers.MEASURES.get(form)
        if found is not None:
            return found
    return None


def _forms(text: str, numbers: Numbers) -> list[str]:
    """Other ways to write a word: a capital first letter, without the ending of its case."""
    if not text.isalpha() or len(text) < SYMBOL:
        return []
    if len(text) == SYMBOL:
        return [text.lower()] if text[0].isupper() else []
    capital = text if text[0].isupper() and not text.isupper() else text.capitalize()
    stripped = [capital.removesuffix(end) for end in numbers.UNIT_ENDINGS if capital.endswith(end)]
    return [capital, *(form for form in stripped if len(form) > SYMBOL)]


def _plain(cut: Cut, place: int) -> Unit | None:
    for last in range(min(place + LONGEST, len(cut.pieces)) - 1, place - 1, -1):
        text = cut.written(place, last)
        code = cut.numbers.TIME_SYMBOLS.get(text) or code_of(text, cut.numbers)
        if code is not None:
            return Unit(code, place, last)
    return None


def _national(cut: Cut, place: int) -> Unit | None:
    """ "kanadische Dollar"."""
    adjective, noun = cut.at(place), cut.at(place + 1)
    if not adjective[:1].islower():
        return None
    for form in (noun, *_forms(noun, cut.numbers)):
        for stem, code in cut.numbers.NATIONAL_CURRENCIES.get(form, {}).items():
            if adjective.startswith(stem):
                return Unit(code, place, place + 1)
    return None


def _rate(cut: Cut, upper: Unit) -> Unit | None:
    """ "Meter pro Sekunde", "MW/km²"."""
    stroke = cut.at(upper.last + 1)
    lower = _plain(cut, upper.last + 2) if stroke in cut.numbers.RATE_WORDS else None
    if lower is None:
        return None
    code = f"{upper.code}/{lower.code}"
    return Unit(code, upper.first, lower.last) if not stroke.isalpha() or code in cut.numbers.RATES else None


def _angle(cut: Cut, unit: Unit) -> Unit | None:
    """ "45 Grad Neigung" is no temperature."""
    beside = {cut.at(unit.first - 2), cut.at(unit.last + 1)}
    told = cut.at(unit.last) in cut.numbers.DEGREES and not beside.isdisjoint(cut.numbers.ANGLE_WORDS)
    return Unit("deg", unit.first, unit.last) if told else None
