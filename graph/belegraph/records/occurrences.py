"""A graph -> the table of entities: what each article tells of the things that it names."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from rdflib import Dataset

from belegraph.dataset import ARTICLES, CORRECTIONS, select, value
from belegraph.identity.cities import cities
from belegraph.identity.holders import is_single
from belegraph.identity.names import ACRONYM, NAMES
from belegraph.identity.occurrences import DESCRIBED, Occurrence
from belegraph.identity.offices import office
from belegraph.iri import entity_iri
from belegraph.periods import period
from belegraph.records.naming import Naming, asked, read_off
from belegraph.vocabulary import NS

__all__ = ["occurrences", "occurrences_of", "read_off", "told_apart"]
APART = "SELECT ?one ?other WHERE {{ GRAPH <{graph}> {{ ?one owl:differentFrom ?other }} }}"


@dataclass
class _Told:
    """What is gathered of one article's thing."""

    kind: str
    labels: list[str] = field(default_factory=list)
    offices: set[tuple[str, str]] = field(default_factory=set)
    former: set[tuple[str, str]] = field(default_factory=set)
    fields: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    aliases: set[str] = field(default_factory=set)
    renamed: set[str] = field(default_factory=set)


def occurrences(dataset: Dataset, articles: Collection[str] = ()) -> Iterator[Occurrence]:
    """Yield what each article tells of each thing that it names, in the order of their IRIs.

    Args:
        dataset: where they are told of.
        articles: the IRIs of some articles, of which a few hundred are quickest; none: all that there are.

    >>> from belegraph.dataset import open_dataset
    >>> list(occurrences(open_dataset()))
    []
    """
    return occurrences_of(asked(dataset, articles))


def occurrences_of(rows: Naming) -> Iterator[Occurrence]:
    """Yield the same of some rows.

    >>> list(occurrences_of(read_off({}, "urn:g")))
    []
    """
    told, unnamed = _named(rows)
    _add_names(rows, told)
    _add_offices(rows, told)
    for article, one, other in rows.renamed:
        made = told.get(article, {}).get(one)
        if made is not None:  # the plain edges between two names: what is denied or merely said is none
            made.renamed.add(other)
    days = {article: _day(day) for article, day in rows.dated}
    for article in sorted({*told, *unnamed}):
        things = told.get(article, {})
        for iri in sorted(things):
            yield _occurrence(article, iri, things, days.get(article, 0))
        if article in unnamed:
            yield from _described(rows.text(article), article, unnamed[article], things, days.get(article, 0))


def told_apart(dataset: Dataset) -> frozenset[frozenset[str]]:
    """Return the pairs of IRIs that a curator has told apart.

    >>> from belegraph.dataset import open_dataset
    >>> told_apart(open_dataset())
    frozenset()
    """
    rows = select(dataset, APART.format(graph=CORRECTIONS))
    return frozenset(frozenset((value(row["one"]), value(row["other"]))) for row in rows)


def _named(rows: Naming) -> tuple[dict[str, dict[str, _Told]], dict[str, dict[str, str]]]:
    """The named things of each article, and the offices of those that have no name, whose IRIs are the article's."""
    told: dict[str, dict[str, _Told]] = defaultdict(dict)
    unnamed: dict[str, dict[str, str]] = defaultdict(dict)
    for article, thing, kind, label in rows.named:
        if article.startswith(ARTICLES) and not thing.startswith(ARTICLES):
            made = told[article].setdefault(thing, _Told(kind.removeprefix(NS)))
            made.kind = min(made.kind, kind.removeprefix(NS))
            made.labels.append(label)
        elif article.startswith(ARTICLES) and is_single(office(label).noun):
            unnamed[article][thing] = label
    return told, unnamed


def _add_names(rows: Naming, told: dict[str, dict[str, _Told]]) -> None:
    for article, thing, phrase in rows.called:
        made, name = told.get(article, {}).get(thing), phrase.strip("()")
        if made is not None and ACRONYM.fullmatch(name) and name not in made.labels:
            made.aliases.add(name)


def _add_offices(rows: Naming, told: dict[str, dict[str, _Told]]) -> None:
    of: dict[tuple[str, str], set[str]] = defaultdict(set)
    for article, role, whole in rows.role_in:
        of[article, role].add(whole)
    for article, thing, role, label, holds in rows.held:
        made = told.get(article, {}).get(thing)
        if made is not None and made.kind == "Person":
            held = office(label)
            offices = {(held.noun, each) for each in of.get((article, role), {""})}
            made.offices |= offices
            made.former = made.former | offices if holds == "heldRole" else made.former - offices
            made.fields |= {held.field} - {""}
            made.genders |= {held.gender} - {""}


def _occurrence(article: str, iri: str, things: dict[str, _Told], day: int) -> Occurrence:
    told = things[iri]
    if told.kind == "Person" and _is_city(told, things):
        told.kind = "City"
    gender = next(iter(told.genders)) if len(told.genders) == 1 else ""
    return Occurrence(
        article, iri, min(told.labels), told.kind, frozenset(told.offices), frozenset(told.fields), gender,
        frozenset(things) - {iri}, frozenset(told.aliases), day, frozenset(told.renamed), frozenset(told.former),
    )  # fmt: skip


def _described(
    text: str, article: str, unnamed: dict[str, str], things: dict[str, _Told], day: int
) -> Iterator[Occurrence]:
    """Offices that a text names as known, but not who holds them: "der Kanzler", "die Bürgermeisterin von Ulm"."""
    for iri, label in sorted(unnamed.items()):
        noun, *rest = label.split()
        held = office(label)
        known = NAMES.DEFINITE["f" if held.gender == "f" else "m"]
        before = re.findall(rf"(\w+) {re.escape(label)}(?!\w)", text)
        is_office = not rest or (rest[0] in NAMES.OFFICE_LINKS and len(rest) > 1)
        if noun[:1].isupper() and is_office and before and known.issuperset(map(str.lower, before)):
            of = _called(" ".join(rest[1:]), things) if rest else ""
            yield Occurrence(article, iri, label, DESCRIBED, frozenset({(held.noun, of)}), gender=held.gender, day=day)


def _called(name: str, things: dict[str, _Told]) -> str:
    """The IRI of what an article calls so."""
    return next((iri for iri in sorted(things) if name in things[iri].labels), entity_iri(name))


def _is_city(told: _Told, things: dict[str, _Told]) -> bool:
    """A single word of whom nothing says that it is a person, and that is the name of a large city ("bei Kharkiv")."""
    name = min(told.labels)
    is_bare = " " not in name and not (told.offices or told.fields or told.genders)
    full = (label for each in things.values() if each.kind == "Person" for label in each.labels)
    return is_bare and bool(cities(name)) and not any(label.endswith(f" {name}") for label in full)


def _day(issued: str) -> int:
    days = period(issued)
    return days.first.toordinal() if days is not None else 0
