"""The table of entities as units: where one name may mean several, each article is its own unit."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from belegraph.identity.conflicts import conflict
from belegraph.identity.names import ACRONYM, surname_key, words
from belegraph.identity.occurrences import Occurrence
from belegraph.identity.unit import Names, Unit, split, unit

MOST = 60
"""Ways to tell of one name that are compared with each other; of a name that is told of in more, the first ones."""


def units(table: Iterable[Occurrence], names: Names) -> list[Unit]:
    """Return the units of a table, in the order of their keys.

    Args:
        table: occurrences of the groups that are told apart now.
        names: what is known already of their neighbours.

    >>> rows = [Occurrence(a, "urn:k", "Kern", "Person") for a in "ab"]
    >>> [each.key for each in units([*rows, Occurrence("a", "urn:u", "Ulm", "Place")], {})]
    [('urn:k', 'a'), ('urn:k', 'b'), ('urn:u', '')]
    """
    rows_of: dict[str, list[Occurrence]] = defaultdict(list)
    for each in table:
        rows_of[each.iri].append(each)
    several = _acronyms_of_several(rows_of)
    made: list[Unit] = []
    for iri in sorted(rows_of):
        made += _units_of(rows_of[iri], names, is_several=iri in several)
    return made


def surnames(table: Iterable[Occurrence]) -> dict[tuple[str, str], str]:
    """Return the surname by which each person is known as a neighbour, before anybody knows who it is.

    >>> named = {"urn:s": "Wolodymyr Selenskyj", "urn:z": "Zelensky"}
    >>> surnames(Occurrence("a", iri, name, "Person") for iri, name in named.items())
    {('a', 'urn:s'): 'selenskyj', ('a', 'urn:z'): 'selenskyj'}
    """
    written: dict[tuple[str, ...], str] = {}
    keys: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in table:
        if row.group == "Person":
            _, surname = split(words(row.name, row.group))
            key = keys[row.key] = surname_key(surname)
            written[key] = min(written.get(key, " ".join(surname)), " ".join(surname))
    return {row: written[key] for row, key in keys.items()}


def _units_of(rows: list[Occurrence], names: Names, *, is_several: bool) -> list[Unit]:
    whole = unit(rows, names, is_whole=True)
    if len(rows) == 1:
        return [whole]
    single = [unit([row], names, is_whole=False) for row in sorted(rows, key=lambda row: row.key)]
    is_surname = whole.group == "Person" and not whole.given
    return single if is_several or is_surname or _contradict(single) else [whole]


def _contradict(single: list[Unit]) -> bool:
    """Whether two articles tell of a person what cannot be one's."""
    if single[0].group != "Person":
        return False
    told = {(each.genders, each.fields, each.offices, each.first // 365): each for each in reversed(single)}
    return any(conflict(one, other) for one, other in combinations(list(told.values())[:MOST], 2))


def _acronyms_of_several(rows_of: Mapping[str, list[Occurrence]]) -> set[str]:
    """IRIs of acronyms that stand for several things."""
    meant: dict[str, set[str]] = defaultdict(set)
    for iri, rows in rows_of.items():
        for row in rows:
            for alias in row.aliases:
                meant[alias].add(iri)
    return {iri for iri, [row, *_] in rows_of.items() if ACRONYM.fullmatch(row.name) and len(meant[row.name]) > 1}
