"""A graph -> what its articles tell of named things, and the texts of some of them."""

from collections.abc import Collection, Iterator

from rdflib import Dataset

from belegraph.claims import Telling
from belegraph.dataset import ARTICLES, among, select, value

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


def texts_of(dataset: Dataset, articles: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the IRI of each of some articles, sorted, with its sentences, joined; one is in memory at a time.

    >>> from belegraph.dataset import open_dataset
    >>> list(texts_of(open_dataset(), ["urn:a"]))
    [('urn:a', '')]
    """
    for article in sorted(articles):
        rows = select(dataset, SENTENCES.format(graph=article))
        listed = sorted((int(value(row["number"])), value(row["text"])) for row in rows)
        yield article, " ".join(text for _, text in listed)
