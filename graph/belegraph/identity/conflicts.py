"""What shows that two bearers of a name are two: man and woman, mayor here and there, goalkeeper and minister."""

from belegraph.identity.unit import Unit

SAME_TERM = 365
"""Days within which nobody holds the same office of two places."""


def conflict(one: Unit, other: Unit) -> str:
    """Return why two units are not one thing, empty where nothing says so.

    >>> from belegraph.identity.occurrences import Occurrence
    >>> from belegraph.identity.unit import unit
    >>> def told(field):
    ...     row = Occurrence(field, "urn:m", "Peter Müller", "Person", fields=frozenset({field}))
    ...     return unit([row], {}, is_whole=True)
    >>> conflict(told("sport"), told("politics"))
    'field: sport, politics'
    """
    if len(one.genders) == len(other.genders) == 1 and one.genders != other.genders:
        return "gender"
    if one.gap(other) <= SAME_TERM and (noun := _held_elsewhere(one, other)):
        return f"office: {noun} of two"
    if one.fields and other.fields and not one.fields & other.fields and not _share_office(one, other):
        return f"field: {', '.join((*sorted(one.fields), *sorted(other.fields)))}"
    return ""


def _share_office(one: Unit, other: Unit) -> bool:
    return bool(one.offices & other.offices)


def _held_elsewhere(one: Unit, other: Unit) -> str:
    """An office that both hold, each of something else."""
    for noun in sorted({noun for noun, _ in one.offices} & {noun for noun, _ in other.offices}):
        here, there = ({of for held, of in each.offices if held == noun and of} for each in (one, other))
        if here and there and not here & there:
            return noun
    return ""
