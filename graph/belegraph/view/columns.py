"""Many records as few columns: what repeats is written once, so that a page of 20 000 statements stays small."""

from collections.abc import Iterable, Sequence

Column = list[object] | dict[str, list[object]]


def column(values: Sequence[object]) -> Column:
    """Return the values, or where they repeat, the different ones and for each record which of them it has.

    Where all records have the same value, that alone is written.

    >>> column(["a", "b"])
    ['a', 'b']
    >>> column(["certain", "certain", "certain", "possible"])
    {'values': ['certain', 'possible'], 'of': [0, 0, 0, 1]}
    >>> column(["verb", "verb", "verb"])
    {'values': ['verb'], 'of': []}
    """
    number: dict[object, int] = {}
    of: list[object] = [number.setdefault(value, len(number)) for value in values]
    if 2 * len(number) > len(values):
        return list(values)
    return {"values": list(number), "of": of if len(number) > 1 else []}


def identifiers(iris: Iterable[str]) -> dict[str, Column]:
    """Cut identifiers behind their last slash; what stands before it repeats.

    >>> identifiers(["urn:a/1", "urn:a/2", "x"])
    {'base': ['urn:a/', 'urn:a/', ''], 'name': ['1', '2', 'x']}
    """
    cut = [iri.rpartition("/") for iri in iris]
    return {"base": column([base + slash for base, slash, _ in cut]), "name": [name for *_, name in cut]}
