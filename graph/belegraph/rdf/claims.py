"""Claims -> triples of the graph of the resolution."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from rdflib import RDF, XSD, Literal, URIRef

from belegraph.claims import Claim
from belegraph.literals import integer_literal
from belegraph.rdf.terms import BG, Triple


def claim_triples(
    claims: Iterable[Claim], reprints: Mapping[str, str], told: Collection[str] | None = None
) -> Iterator[Triple]:
    """Yield each claim with the statements that tell it and how many sources these are, and what reprints what.

    Args:
        claims: what several articles tell.
        reprints: by the IRI of an article that of the one it reprints.
        told: the articles of which this is told; None: all.

    >>> made = [Claim("urn:c", ("urn:a/1", "urn:b/1"), ("urn:a", "urn:b"), False)]
    >>> [str(said) for _, name, said in claim_triples(made, {"urn:b": "urn:a"}) if name == BG.sources]
    ['1']
    """
    for claim in claims:
        node = URIRef(claim.iri)
        yield node, RDF.type, BG.Claim
        yield from ((node, BG.toldIn, URIRef(statement)) for statement in claim.statements)
        yield node, BG.sources, integer_literal(len({reprints.get(each, each) for each in claim.articles}))
        yield node, BG.disputed, Literal(claim.is_disputed, datatype=XSD.boolean)
    for article in reprints if told is None else told:
        yield URIRef(article), BG.reprintOf, URIRef(reprints[article])
