"""A graph -> the table of entities: what each article tells of the things that it names."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import ARTICLES, CORRECTIONS, among, select, value
from belegraph.identity.cities import cities
from belegraph.identity.holders import is_single
from belegraph.identity.names import ACRONYM, NAMES
from belegraph.identity.occurrences import DESCRIBED, GROUPS, Occurrence
from belegraph.identity.offices import office
from belegraph.iri import entity_iri, relation_iri
from belegraph.lang import LANGUAGES
from belegraph.periods import period
from belegraph.records.tellings import texts_of
from belegraph.vocabulary import NS

NAMED = """
SELECT ?g ?thing ?kind ?label WHERE {{
  {among} GRAPH ?g {{ ?thing rdfs:label ?label ; a ?kind FILTER(?kind IN ({kinds})) }} }}
"""
CALLED = """
SELECT DISTINCT ?g ?thing ?phrase WHERE {{ {among} GRAPH ?g {{ ?mention bg:refersTo ?thing ; bg:phrase ?phrase }} }}
"""
HELD = """
SELECT DISTINCT ?g ?thing ?role ?label WHERE {{
  {among} GRAPH ?g {{ ?thing bg:{holds} ?role . ?role rdfs:label ?label FILTER(LANG(?label) = "de") }} }}
"""
ROLE_IN = "SELECT DISTINCT ?g ?role ?of WHERE {{ {among} GRAPH ?g {{ ?role bg:roleIn ?of }} }}"
HOLDS = ("heldRole", "holdsRole", "isA")
"""What makes somebody bear an office, the former first; asked for one by one, or Oxigraph looks through all graphs."""
RENAMED = (
    "SELECT ?g ?one ?other WHERE {{ {among} GRAPH ?g {{ ?one ?renaming ?other FILTER(?renaming IN ({names})) }} }}"
)
APART = "SELECT ?one ?other WHERE {{ GRAPH <{graph}> {{ ?one owl:differentFrom ?other }} }}"
ISSUED = "SELECT ?g ?day WHERE {{ {among} GRAPH ?g {{ ?g dcterms:issued ?day }} }}"


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
    here = among(articles)
    told, unnamed = _named(dataset, here)
    _add_names(dataset, told, here)
    _add_offices(dataset, told, here)
    _add_renamed(dataset, told, here)
    days = {value(row["g"]): _day(value(row["day"])) for row in select(dataset, ISSUED.format(among=here))}
    for article in sorted({*told, *unnamed}):
        things = told.get(article, {})
        for iri in sorted(things):
            yield _occurrence(article, iri, things, days.get(article, 0))
        yield from _described(dataset, article, unnamed.get(article, {}), things, days.get(article, 0))


def told_apart(dataset: Dataset) -> frozenset[frozenset[str]]:
    """Return the pairs of IRIs that a curator has told apart.

    >>> from belegraph.dataset import open_dataset
    >>> told_apart(open_dataset())
    frozenset()
    """
    rows = select(dataset, APART.format(graph=CORRECTIONS))
    return frozenset(frozenset((value(row["one"]), value(row["other"]))) for row in rows)


def _named(dataset: Dataset, here: str) -> tuple[dict[str, dict[str, _Told]], dict[str, dict[str, str]]]:
    """The named things of each article, and the offices of those that have no name, whose IRIs are the article's."""
    told: dict[str, dict[str, _Told]] = defaultdict(dict)
    unnamed: dict[str, dict[str, str]] = defaultdict(dict)
    kinds = ", ".join(f"bg:{kind}" for kind in GROUPS)
    for row in select(dataset, NAMED.format(among=here, kinds=kinds)):
        article, thing = value(row["g"]), value(row["thing"])
        if article.startswith(ARTICLES) and not thing.startswith(ARTICLES):
            made = told[article].setdefault(thing, _Told(value(row["kind"]).removeprefix(NS)))
            made.kind = min(made.kind, value(row["kind"]).removeprefix(NS))
            made.labels.append(value(row["label"]))
        elif article.startswith(ARTICLES) and is_single(office(value(row["label"])).noun):
            unnamed[article][thing] = value(row["label"])
    return told, unnamed


def _add_names(dataset: Dataset, told: dict[str, dict[str, _Told]], here: str) -> None:
    for row in select(dataset, CALLED.format(among=here)):
        made = told.get(value(row["g"]), {}).get(value(row["thing"]))
        phrase = value(row["phrase"]).strip("()")
        if made is not None and ACRONYM.fullmatch(phrase) and phrase not in made.labels:
            made.aliases.add(phrase)


def _add_offices(dataset: Dataset, told: dict[str, dict[str, _Told]], here: str) -> None:
    of: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in select(dataset, ROLE_IN.format(among=here)):
        of[value(row["g"]), value(row["role"])].add(value(row["of"]))
    rows = ((holds, row) for holds in HOLDS for row in select(dataset, HELD.format(among=here, holds=holds)))
    for holds, row in rows:
        made = told.get(value(row["g"]), {}).get(value(row["thing"]))
        if made is not None and made.kind == "Person":
            held = office(value(row["label"]))
            offices = {(held.noun, each) for each in of.get((value(row["g"]), value(row["role"])), {""})}
            made.offices |= offices
            made.former = made.former | offices if holds == "heldRole" else made.former - offices
            made.fields |= {held.field} - {""}
            made.genders |= {held.gender} - {""}


def _add_renamed(dataset: Dataset, told: dict[str, dict[str, _Told]], here: str) -> None:
    """The plain edges between two names of one thing: what is denied or merely said is none."""
    listed = (relation_iri(label, code) for code, lang in sorted(LANGUAGES.items()) for label in lang.names.RENAMINGS)
    names = ", ".join(f"<{relation}>" for relation in listed)
    for row in select(dataset, RENAMED.format(among=here, names=names)):
        made = told.get(value(row["g"]), {}).get(value(row["one"]))
        if made is not None and isinstance(row["other"], ox.NamedNode):
            made.renamed.add(row["other"].value)


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
    dataset: Dataset, article: str, unnamed: dict[str, str], things: dict[str, _Told], day: int
) -> Iterator[Occurrence]:
    """Offices that a text names as known, but not who holds them: "der Kanzler", "die Bürgermeisterin von Ulm"."""
    text = next((text for _, text in texts_of(dataset, [article])), "") if unnamed else ""
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
