"""The table of entities as units: where one name may mean several, each article is its own unit."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations

from belegraph.identity.conflicts import conflict
from belegraph.identity.names import ACRONYM, surname_key, words
from belegraph.identity.occurrences import Occurrence
from belegraph.identity.unit import Names, Unit, split, unit

Words = tuple[str, ...]
MOST = 60
"""Ways to tell of one name that are compared with each other; of a name that is told of in more, the first ones."""


def units(table: Iterable[Occurrence], names: Names, ambiguous: Collection[str] = ()) -> list[Unit]:
    """Return the units of a table, in the order of their keys.

    Args:
        table: occurrences of the groups that are told apart now.
        names: what is known already of their neighbours.
        ambiguous: acronyms that stand for several things.

    >>> rows = [Occurrence(a, "urn:k", "Kern", "Person") for a in "ab"]
    >>> [each.key for each in units([*rows, Occurrence("a", "urn:u", "Ulm", "Place")], {})]
    [('urn:k', 'a'), ('urn:k', 'b'), ('urn:u', '')]
    """
    rows_of: dict[str, list[Occurrence]] = defaultdict(list)
    for each in table:
        rows_of[each.iri].append(each)
    made: list[Unit] = []
    for iri in sorted(rows_of):
        made += _units_of(rows_of[iri], names, is_several=min(row.name for row in rows_of[iri]) in ambiguous)
    return made


def explained(table: Iterable[Occurrence]) -> set[tuple[str, str]]:
    """Return the acronyms of a table, each with the IRI of what an article calls so."""
    return {(alias, row.iri) for row in table for alias in row.aliases if ACRONYM.fullmatch(alias)}


def ambiguous(meant: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the acronyms that stand for several things.

    >>> sorted(ambiguous([("DFB", "urn:bund"), ("DFB", "urn:bank"), ("DGB", "urn:dgb"), ("DGB", "urn:dgb")]))
    ['DFB']
    """
    often = Counter(alias for alias, _ in set(meant))
    return frozenset(alias for alias, number in often.items() if number > 1)


def spellings(table: Iterable[Occurrence]) -> dict[Words, str]:
    """Return the first by alphabet of the spellings of each surname, by what they have in common."""
    written: dict[Words, str] = {}
    for row in table:
        if row.group == "Person":
            key, surname = _surname(row)
            written[key] = min(written.get(key, surname), surname)
    return written


def surnames(table: Iterable[Occurrence], written: Mapping[Words, str]) -> dict[tuple[str, str], str]:
    """Return the surname by which each person is known as a neighbour, before anybody knows who it is.

    Args:
        table: rows in any order.
        written: `spellings` of all articles.

    >>> named = {"urn:s": "Wolodymyr Selenskyj", "urn:z": "Zelensky"}
    >>> rows = [Occurrence("a", iri, name, "Person") for iri, name in named.items()]
    >>> surnames(rows, spellings(rows))
    {('a', 'urn:s'): 'selenskyj', ('a', 'urn:z'): 'selenskyj'}
    """
    told = ((row.key, *_surname(row)) for row in table if row.group == "Person")
    return {row: written[key] for row, key, _ in told}


def _surname(row: Occurrence) -> tuple[Words, str]:
    _, surname = split(words(row.name, row.group))
    return surname_key(surname), " ".join(surname)


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
