"""Ages: "47 Jahre alt", "im Alter von drei Wochen", "Anna Kern (47)"."""

from dataclasses import replace

from belegraph.extraction.amounts.finding import Amount
from belegraph.extraction.amounts.pieces import Cut

OLDEST = 120
PERSON = "PER"
YEARS = "a"
AMOUNTING = frozenset({"NOUN", "PROPN", "ADJ"})
"""What follows a number of years that measures something."""
ASIDE = frozenset({("(", ")"), (",", ","), ("(", ",")})


def with_age(cut: Cut, found: Amount) -> Amount:
    """Mark an amount as an age where it is one.

    >>> from belegraph.extraction.amounts.finding import amounts
    >>> from belegraph.extraction.amounts.pieces import cut_up
    >>> cut = cut_up(scene(tree("neun/NUM/2/nummod Jahre/NOUN/3/obl alt/ADJ/0/root")).text)
    >>> age = with_age(cut, next(amounts(cut)))
    >>> age.age, cut.at(age.last)
    (True, 'alt')
    """
    if not found.unit:
        return replace(found, unit=YEARS, age=True) if _is_behind_person(cut, found) else found
    if found.unit not in cut.numbers.TIME_CODES:
        return found
    if cut.at(found.last + 1).lower() == cut.numbers.AGE_WORD:
        return replace(found, last=found.last + 1, age=True)
    years = found.unit == YEARS and (_is_behind_person(cut, found) or _is_at_age(cut, found))
    return replace(found, age=years or _is_told(cut, found))


def _is_told(cut: Cut, found: Amount) -> bool:
    """Whether words of age stand around: "im Alter von", "jünger als", "neun Jahre alte"."""
    before = {cut.at(found.first - step) for step in (1, 2, 3)}
    return not cut.numbers.AGE_WORDS.isdisjoint(before) or cut.at(found.last + 1) in cut.numbers.OLD


def _is_at_age(cut: Cut, found: Amount) -> bool:
    """ "mit 19 Jahren"; but "mit 19 Jahren Haft"."""
    after = cut.following(cut.pieces[found.last].last)
    return cut.at(found.first - 1).lower() == cut.numbers.AT_AGE and (after is None or after.pos_ not in AMOUNTING)


def _is_behind_person(cut: Cut, found: Amount) -> bool:
    """ "Anna Kern (47)", "Anna Kern, 47,"."""
    name, figures = cut.piece(found.first - 2), cut.at(found.first)
    if name is None or not figures.isdecimal() or found.number.first != found.number.last or found.value > OLDEST:
        return False
    return name.token.ent_type_ == PERSON and (cut.at(found.first - 1), cut.at(found.last + 1)) in ASIDE
