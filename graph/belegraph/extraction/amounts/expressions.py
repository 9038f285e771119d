"""Amounts to expressions: numbers that share a unit, ages, what is left out, what is said of the rest."""

from collections.abc import Sequence
from dataclasses import replace

from belegraph.extraction.amounts.adjectives import adjective_expressions
from belegraph.extraction.amounts.ages import with_age
from belegraph.extraction.amounts.changes import change
from belegraph.extraction.amounts.finding import Amount, amounts
from belegraph.extraction.amounts.measuring import measured
from belegraph.extraction.amounts.naming import is_doubtful, is_named, may_be_year
from belegraph.extraction.amounts.nearness import approximation
from belegraph.extraction.amounts.numerals import THOUSAND, written
from belegraph.extraction.amounts.pieces import Cut, cut_up
from belegraph.extraction.text import Text
from belegraph.model import QuantityExpression

Judged = tuple[Amount, bool]
"""An amount, and whether it is a quantity."""


def quantity_expressions(text: Text) -> tuple[QuantityExpression, ...]:
    """Find what a text says of how much and how many, in the order of the text.

    >>> doc = tree("rund/ADV/2/advmod neun/NUM/3/nummod Meter/NOUN/0/root")
    >>> quantity_expressions(scene(doc).text)
    (QuantityExpression(start=5, end=15, value='9', unit='m', of='', approximation='about', change=''),)
    """
    cut = cut_up(text)
    found = [with_age(cut, amount) for amount in amounts(cut)]
    told = [_expression(cut, amount) for amount, is_quantity in _judged(cut, found) if is_quantity]
    return tuple(sorted([*told, *adjective_expressions(text)], key=lambda one: one.start))


def _judged(cut: Cut, found: Sequence[Amount]) -> list[Judged]:
    """Hand units back ("zehn bis zwölf Prozent"), and judge each amount with the one that it is like."""
    judged: list[Judged] = []
    for one in reversed(found):
        following = judged[-1] if judged else None
        sure = one.age or not is_named(cut, one)
        if following is not None and _is_like(cut, one, following[0], sure):
            judged[-1] = (replace(following[0], joined=True), following[1])
            judged.append((_like(cut, one, following[0]), sure and following[1]))
        else:
            judged.append((one, sure and not is_doubtful(cut, one)))
    return judged[::-1]


def _is_like(cut: Cut, one: Amount, other: Amount, sure: bool) -> bool:
    """Whether a bare number shares the unit of the next; a year before a percentage does not, nor does a fraction."""
    if one.unit or one.noun is not None or 0 < one.value < 1:
        return False
    if not sure and may_be_year(one) and not may_be_year(other):
        return False
    between = _between(cut, one, other)
    return between in cut.numbers.RANGE_WORDS or (between == "," and other.like is not None)


def _between(cut: Cut, one: Amount, other: Amount) -> str:
    return cut.written(one.last + 1, other.first - 1).lower()


def _like(cut: Cut, one: Amount, other: Amount) -> Amount:
    """The amount with the unit of another, and its large number where that is meant: "3 bis 4 Millionen"."""
    scale, ascending = other.number.scale, _between(cut, one, other) in cut.numbers.ASCENDING
    limit = other.value / scale if ascending else THOUSAND
    value = one.value * scale if one.number.scale == 1 and one.value < limit else one.value
    return replace(one, value=value, unit=other.unit, noun=other.noun, age=other.age, like=other)


def _expression(cut: Cut, found: Amount) -> QuantityExpression:
    whole = found.like or found
    aimed = found.like is not None and cut.at(found.last + 1) == cut.numbers.UP_TO  # "um 20 auf 300 gestiegen"
    return QuantityExpression(
        start=cut.text.offset + cut.pieces[found.first].start,
        end=cut.text.offset + cut.pieces[found.last].end,
        value=written(found.value),
        unit=found.unit,
        of="" if found.age else measured(cut, whole),
        approximation="" if found.joined else approximation(cut, found),
        change="" if found.age else change(cut, replace(found, noun=None) if aimed else whole),
    )
