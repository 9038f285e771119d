"""A unit of what is put together: a name in all articles, or, where it may mean several, in a single one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from belegraph.identity.names import NAMES, words
from belegraph.identity.occurrences import Occurrence
from belegraph.model.row import Row

Names = Mapping[tuple[str, str], str]
"""What a thing of an article is called in all articles, by article and IRI, as far as that is clear."""


@dataclass(frozen=True, slots=True)
class Unit(Row):
    """A name with all that its articles tell of it.

    Attributes:
        iri, name, group, words: those of the thing.
        given, surname: of a person, first names and surname with its particles; of anything else the whole is surname.
        articles: IRIs of the articles, sorted.
        is_whole: whether these are all articles that name it, because the name means one thing.
        first, last: the days of the first and the last article; 0: nobody knows.
        held: offices that are held, each with the first and the last day on which an article says so.
    """

    iri: str
    name: str
    group: str
    articles: tuple[str, ...]
    is_whole: bool
    words: tuple[str, ...]
    given: tuple[str, ...]
    surname: tuple[str, ...]
    offices: frozenset[tuple[str, str]]
    fields: frozenset[str]
    genders: frozenset[str]
    neighbours: frozenset[str]
    aliases: frozenset[str]
    first: int
    last: int
    renamed: frozenset[str] = frozenset()
    held: tuple[tuple[str, int, int], ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.iri, "" if self.is_whole else self.articles[0]

    def gap(self, other: "Unit") -> int:
        """Return how many days lie between the articles of one and those of the other; 0 where nobody knows."""
        if not (self.first and other.first):
            return 0
        return max(self.first - other.last, other.first - self.last, 0)


def unit(rows: Iterable[Occurrence], names: Names, *, is_whole: bool) -> Unit:
    """Put occurrences of one IRI together.

    >>> made = unit([Occurrence("a", "urn:k", "Dr. Anna Kern", "Person")], {}, is_whole=True)
    >>> made.given, made.surname
    (('anna',), ('kern',))
    """
    listed = sorted(rows, key=lambda row: row.key)
    first = listed[0]
    parts = words(first.name, first.group)
    given, surname = split(parts) if first.group == "Person" else ((), parts)
    days = [row.day for row in listed if row.day]
    return Unit(
        first.iri, min(row.name for row in listed), first.group, tuple(row.article for row in listed), is_whole,
        parts, given, surname,
        frozenset((noun, names.get((row.article, of), of)) for row in listed for noun, of in row.offices),
        frozenset(field for row in listed for field in row.fields),
        frozenset(row.gender for row in listed if row.gender),
        frozenset(names.get((row.article, other), other) for row in listed for other in row.neighbours),
        frozenset(alias for row in listed for alias in row.aliases),
        min(days, default=0), max(days, default=0),
        frozenset(other for row in listed for other in row.renamed),
        tuple(_held(listed)),
    )  # fmt: skip


def _held(rows: Iterable[Occurrence]) -> Iterator[tuple[str, int, int]]:
    days: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        for noun, _ in row.offices - row.former:
            days[noun].add(row.day)
    yield from ((noun, min(told), max(told)) for noun, told in sorted(days.items()))


def split(name: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part the words of a person's name into first names and surname.

    >>> split(("ursula", "von", "der", "leyen")), split(("von", "der", "leyen")), split(("kern",))
    ((('ursula',), ('von', 'der', 'leyen')), ((), ('von', 'der', 'leyen')), ((), ('kern',)))
    """
    place = next((at for at, word in enumerate(name) if word in NAMES.NAME_PARTICLES), len(name) - 1)
    return name[:place], name[place:]
