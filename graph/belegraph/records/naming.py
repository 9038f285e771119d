"""What articles say of the things that they name, as rows: asked of a dataset, or read off the facts of one graph."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import among, select, value
from belegraph.identity.occurrences import GROUPS
from belegraph.iri import relation_iri
from belegraph.lang import LANGUAGES
from belegraph.records.facts import LABEL, TYPE, Facts, bare
from belegraph.records.part import ISSUED, REFERS
from belegraph.records.tellings import text_of, texts_of
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
RENAMED = """
SELECT ?g ?one ?other WHERE {{
  {among} GRAPH ?g {{ ?one ?renaming ?other FILTER(?renaming IN ({names}) && ISIRI(?other)) }} }}
"""
DATED = "SELECT ?g ?day WHERE {{ {among} GRAPH ?g {{ ?g dcterms:issued ?day }} }}"
Row = tuple[str, ...]


@dataclass(frozen=True)
class Naming:
    """Rows that begin with the IRI of an article.

    Attributes:
        named: a thing, its class, a label.
        called: a thing, words for it.
        held: a thing, its role, the German label of this, which of `HOLDS`; in the order of these.
        role_in: a role, what it belongs to.
        renamed: a thing, what it was or is called elsewhere.
        dated: when the article appeared.
        text: what returns the sentences of an article, joined.
    """

    named: Collection[Row]
    called: Collection[Row]
    held: Collection[Row]
    role_in: Collection[Row]
    renamed: Collection[Row]
    dated: Collection[Row]
    text: Callable[[str], str]


def asked(dataset: Dataset, articles: Collection[str] = ()) -> Naming:
    """Ask a dataset for the rows of some articles by their IRIs, or of all.

    >>> from belegraph.dataset import open_dataset
    >>> list(asked(open_dataset()).named)
    []
    """
    here = among(articles)

    def rows(query: str, *more: str, **words: str) -> list[Row]:
        return [(*map(value, row), *more) for row in select(dataset, query.format(among=here, **words))]

    return Naming(
        rows(NAMED, kinds=", ".join(f"bg:{kind}" for kind in GROUPS)),
        rows(CALLED),
        [row for holds in HOLDS for row in rows(HELD, holds, holds=holds)],
        rows(ROLE_IN),
        rows(RENAMED, names=", ".join(f"<{each}>" for each in sorted(renamings()))),
        rows(DATED),
        lambda article: next(text for _, text in texts_of(dataset, [article])),
    )


def read_off(facts: Facts, graph: str) -> Naming:
    """Read the same rows off the facts of one article's graph.

    >>> read_off({}, "urn:g").named
    []
    """

    def pairs(name: str) -> Iterator[tuple[str, ox.NamedNode]]:
        ends = ((subject, each) for subject, told in facts.items() for each in told.get(name, ()))
        return ((subject, each) for subject, each in ends if isinstance(each, ox.NamedNode))

    kinds = {NS + kind for kind in GROUPS}
    classed = ((subject, kind.value) for subject, kind in pairs(TYPE) if kind.value in kinds)
    referring = ((bare(thing), facts[mention].get(NS + "phrase", ())) for mention, thing in pairs(REFERS))
    roles = [(thing, role.value, holds) for holds in HOLDS for thing, role in pairs(NS + holds)]
    return Naming(
        [(graph, thing, kind, bare(label)) for thing, kind in classed for label in facts[thing].get(LABEL, ())],
        [(graph, thing, bare(phrase)) for thing, phrases in referring for phrase in phrases],
        [(graph, thing, role, label, holds) for thing, role, holds in roles for label in _german(facts, role)],
        [(graph, role, bare(of)) for role, of in pairs(NS + "roleIn")],
        [(graph, one, other.value) for name in sorted(renamings()) for one, other in pairs(name)],
        [(graph, bare(day)) for day in facts.get(graph, {}).get(ISSUED, ())],
        lambda article: text_of(facts),
    )


@cache
def renamings() -> frozenset[str]:
    """Return the relations between two names of one thing, one after the other, in all languages.

    >>> any(name.endswith("umbenennen-in") for name in renamings())
    True
    """
    listed = (relation_iri(label, code) for code, lang in LANGUAGES.items() for label in lang.names.RENAMINGS)
    return frozenset(map(str, listed))


def _german(facts: Facts, name: str) -> Iterator[str]:
    labels = facts.get(name, {}).get(LABEL, ())
    return (label.value for label in labels if isinstance(label, ox.Literal) and label.language == "de")
