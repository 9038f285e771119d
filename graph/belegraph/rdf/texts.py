"""The texts of the articles, in a graph of their own: what all ranges refer to, and what tells a changed article."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict

from rdflib import Dataset, URIRef
from rdflib.namespace import DCTERMS

from belegraph.dataset import TEXTS, select, value
from belegraph.iri import article_iri
from belegraph.literals import integer_literal, text_literal
from belegraph.model import Article
from belegraph.rdf.terms import BG, Triple

FIELDS = {
    "id": DCTERMS.identifier,
    "language": DCTERMS.language,
    "title": DCTERMS.title,
    "publisher": DCTERMS.publisher,
    "place": BG.publicationPlace,
    "published": DCTERMS.issued,
    "url": DCTERMS.source,
}
"""Which property holds which field of an article, in the article's own graph."""


def text_triples(article: Article, digest: str = "") -> Iterator[Triple]:
    """Yield the text of an article, its body, and the digest of what was read.

    >>> [str(value) for _, _, value in text_triples(Article("fluss", "Köln | Der Pegel steigt.", start=7))]
    ['Köln | Der Pegel steigt.', '7', '24']
    """
    node = URIRef(article_iri(article.id))
    yield node, BG.text, text_literal(article.text)
    yield node, BG.start, integer_literal(article.start)
    yield node, BG.end, integer_literal(article.end)
    if digest:
        yield node, BG.digest, text_literal(digest)


def digest(article: Article, reader: str) -> str:
    """Return the SHA-256 of all that decides what an article's graph is.

    Args:
        article: its fields count, the file that it came from does not.
        reader: who reads it, such as the version and the name of the pipeline.

    >>> digest(Article("a", "Kern"), "1 fast")[:8], digest(Article("a", "Kern", source="a.txt"), "1 fast")[:8]
    ('9fded382', '9fded382')
    """
    fields = {name: value for name, value in asdict(article).items() if name != "source"}
    return hashlib.sha256(json.dumps([reader, fields], ensure_ascii=True, sort_keys=True).encode()).hexdigest()


def article_of(facts: dict[str, str]) -> Article:
    """Make an article of its properties, of both of its graphs.

    Args:
        facts: by IRI of the property its value.

    >>> article_of({str(DCTERMS.identifier): "fluss", str(BG.text): "Der Pegel.", str(BG.end): "10"}).body
    'Der Pegel.'
    """
    known = {name: facts.get(str(property), "") for name, property in FIELDS.items()}
    text = facts.get(str(BG.text), "")
    start, end = int(facts.get(str(BG.start), 0)), int(facts.get(str(BG.end), len(text)))
    return Article(text=text, start=start, end=end, **known)


def read_articles(dataset: Dataset) -> Iterator[Article]:
    """Yield the articles of a dataset, be it on a server, sorted by id, one after the other.

    >>> from belegraph.dataset import open_dataset
    >>> list(read_articles(open_dataset()))
    []
    """
    named = select(dataset, "SELECT DISTINCT ?id ?node { ?node a bg:Article ; dcterms:identifier ?id }")
    for _, node in sorted((value(row["id"]), str(row["node"])) for row in named):
        facts = f"{{ GRAPH {node} {{ {node} ?name ?fact }} }} UNION {{ GRAPH <{TEXTS}> {{ {node} ?name ?fact }} }}"
        found = select(dataset, f"SELECT ?name ?fact {{ {facts} }}")
        yield article_of({value(row["name"]): value(row["fact"]) for row in found})
