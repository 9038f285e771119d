"""A graph -> the table of entities: what each article tells of the things that it names."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import ARTICLES, CORRECTIONS, among, select, value
from belegraph.identity.cities import cities
from belegraph.identity.names import ACRONYM
from belegraph.identity.occurrences import GROUPS, Occurrence
from belegraph.identity.offices import office
from belegraph.iri import relation_iri
from belegraph.lang import LANGUAGES
from belegraph.periods import period
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
HOLDS = ("holdsRole", "heldRole", "isA")
"""What makes somebody bear an office; one is asked for at a time, or Oxigraph looks through all graphs for each."""
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
    told = _named(dataset, here)
    _add_names(dataset, told, here)
    _add_offices(dataset, told, here)
    _add_renamed(dataset, told, here)
    days = {value(row["g"]): _day(value(row["day"])) for row in select(dataset, ISSUED.format(among=here))}
    for article in sorted(told):
        things = told[article]
        for iri in sorted(things):
            yield _occurrence(article, iri, things, days.get(article, 0))


def told_apart(dataset: Dataset) -> frozenset[frozenset[str]]:
    """Return the pairs of IRIs that a curator has told apart.

    >>> from belegraph.dataset import open_dataset
    >>> told_apart(open_dataset())
    frozenset()
    """
    rows = select(dataset, APART.format(graph=CORRECTIONS))
    return frozenset(frozenset((value(row["one"]), value(row["other"]))) for row in rows)


def _named(dataset: Dataset, here: str) -> dict[str, dict[str, _Told]]:
    """The named things of each article; what has its IRI from one article has no name of its own."""
    told: dict[str, dict[str, _Told]] = defaultdict(dict)
    kinds = ", ".join(f"bg:{kind}" for kind in GROUPS)
    for row in select(dataset, NAMED.format(among=here, kinds=kinds)):
        article, thing = value(row["g"]), value(row["thing"])
        if article.startswith(ARTICLES) and not thing.startswith(ARTICLES):
            made = told[article].setdefault(thing, _Told(value(row["kind"]).removeprefix(NS)))
            made.kind = min(made.kind, value(row["kind"]).removeprefix(NS))
            made.labels.append(value(row["label"]))
    return told


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
    for row in (row for holds in HOLDS for row in select(dataset, HELD.format(among=here, holds=holds))):
        made = told.get(value(row["g"]), {}).get(value(row["thing"]))
        if made is not None and made.kind == "Person":
            held = office(value(row["label"]))
            made.offices |= {(held.noun, each) for each in of.get((value(row["g"]), value(row["role"])), {""})}
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
        frozenset(things) - {iri}, frozenset(told.aliases), day, frozenset(told.renamed),
    )  # fmt: skip


def _is_city(told: _Told, things: dict[str, _Told]) -> bool:
    """A single word of whom nothing says that it is a person, and that is the name of a large city ("bei Kharkiv")."""
    name = min(told.labels)
    is_bare = " " not in name and not (told.offices or told.fields or told.genders)
    full = (label for each in things.values() if each.kind == "Person" for label in each.labels)
    return is_bare and bool(cities(name)) and not any(label.endswith(f" {name}") for label in full)


def _day(issued: str) -> int:
    days = period(issued)
    return days.first.toordinal() if days is not None else 0
