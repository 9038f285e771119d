"""A graph -> what its articles tell of named things, and the texts of some of them."""

from collections.abc import Collection, Iterator
from itertools import product

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.claims import Telling
from belegraph.dataset import ARTICLES, among, select, value
from belegraph.records.facts import (
    OBJECT,
    PREDICATE,
    SENTENCE,
    STATEMENT,
    SUBJECT,
    Facts,
    bare,
    of_class,
    text,
)
from belegraph.vocabulary import NS

TOLD = """
SELECT ?g ?statement ?subject ?relation ?object ?polarity WHERE {{ {among} GRAPH ?g {{
  ?statement a bg:Statement ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ;
    bg:polarity ?polarity ; bg:mode "asserted" .
  FILTER(ISIRI(?object) && !STRSTARTS(STR(?subject), "{local}") && !STRSTARTS(STR(?object), "{local}")) }} }}
"""
SENTENCES = (
    "SELECT ?number ?text WHERE {{ GRAPH <{graph}> {{ ?s a bg:Sentence ; bg:number ?number ; bg:text ?text }} }}"
)


def tellings(dataset: Dataset, articles: Collection[str] = ()) -> Iterator[Telling]:
    """Yield the asserted statements whose subject and object have names of their own, not only in one article.

    Args:
        dataset: where they are.
        articles: the IRIs of some articles; none: all that there are.

    >>> from belegraph.dataset import open_dataset
    >>> list(tellings(open_dataset()))
    []
    """
    for row in select(dataset, TOLD.format(among=among(articles), local=ARTICLES)):
        article, statement, subject, relation, said, polarity = map(value, row)
        yield Telling(statement, article, subject, relation, said, polarity == "affirmed")


def tellings_of(facts: Facts, graph: str) -> Iterator[Telling]:
    """Yield the same of the facts of one article's graph.

    >>> list(tellings_of({}, "urn:g"))
    []
    """
    for name in of_class(facts, STATEMENT):
        told = facts[name]
        if text(told, NS + "mode") != "asserted" or not told.get(NS + "polarity"):
            continue
        parts = (told.get(part, ()) for part in (SUBJECT, PREDICATE, OBJECT, NS + "polarity"))
        for subject, relation, said, polarity in product(*parts):
            if isinstance(said, ox.NamedNode) and not any(bare(end).startswith(ARTICLES) for end in (subject, said)):
                yield Telling(name, graph, bare(subject), bare(relation), said.value, bare(polarity) == "affirmed")


def texts_of(dataset: Dataset, articles: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the IRI of each of some articles, sorted, with its sentences, joined; one is in memory at a time.

    >>> from belegraph.dataset import open_dataset
    >>> list(texts_of(open_dataset(), ["urn:a"]))
    [('urn:a', '')]
    """
    for article in sorted(articles):
        rows = select(dataset, SENTENCES.format(graph=article))
        listed = sorted((int(value(row["number"])), value(row["text"])) for row in rows)
        yield article, " ".join(said for _, said in listed)


def text_of(facts: Facts) -> str:
    """Return the sentences of the facts of one article's graph, joined.

    >>> text_of({})
    ''
    """
    found = (
        (facts[name].get(NS + "number", ()), facts[name].get(NS + "text", ())) for name in of_class(facts, SENTENCE)
    )
    return " ".join(said for _, said in sorted((int(bare(n)), bare(t)) for pair in found for n, t in product(*pair)))
