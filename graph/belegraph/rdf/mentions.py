"""Where something stands: the IRIs of sentences and mentions, and the record of a mention."""

from collections.abc import Iterator

from rdflib import RDF, URIRef

from belegraph.iri import article_iri, local_iri
from belegraph.literals import integer_literal, text_literal
from belegraph.rdf.terms import BG, Triple


def sentence_iri(article: str, number: int) -> URIRef:
    """Return the IRI of an article's sentence, counted from 1.

    >>> str(sentence_iri("fluss", 2))
    'https://w3id.org/belegraph/article/fluss/sentence/2'
    """
    return URIRef(f"{article_iri(article)}/sentence/{number}")


def mention_iri(article: str, start: int, end: int) -> URIRef:
    """Return the IRI of the words `[start, end)` of an article.

    >>> str(mention_iri("fluss", 0, 4))
    'https://w3id.org/belegraph/article/fluss/mention/0-4'
    """
    return URIRef(local_iri(article, "mention", f"{start}-{end}"))


def mention_record(node: URIRef, start: int, end: int, text: str) -> Iterator[Triple]:
    """Yield where a mention stands, and its words.

    >>> [str(value) for _, name, value in mention_record(URIRef("urn:a"), 0, 4, "Kern") if name == BG.phrase]
    ['Kern']
    """
    yield node, RDF.type, BG.Mention
    yield node, BG.start, integer_literal(start)
    yield node, BG.end, integer_literal(end)
    yield node, BG.phrase, text_literal(text)
