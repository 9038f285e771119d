"""What means the same in many articles -> triples of the graph of the resolution, with the reasons."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

from rdflib import OWL, RDF, RDFS, Literal, URIRef

from belegraph.claims import Claim
from belegraph.dataset import RESOLUTION, TEXTS
from belegraph.identity import Identities
from belegraph.literals import decimal_literal, text_literal
from belegraph.rdf.claims import claim_triples
from belegraph.rdf.quads import n_quads
from belegraph.rdf.terms import BG, Triple
from belegraph.vocabulary import BASE

NONE: Mapping[str, str] = MappingProxyType({})


def resolution_triples(found: Identities) -> Iterator[Triple]:
    """Yield what is the same as what, who bears a name that means several, and the comparisons.

    >>> [value.n3() for _, _, value in resolution_triples(Identities(same={"urn:scholz": "urn:olaf-scholz"}))]
    ['<urn:olaf-scholz>']
    """
    for other, canonical in found.same.items():
        yield URIRef(other), OWL.sameAs, URIRef(canonical)
    for bearer in found.bearers:
        node = URIRef(bearer.iri)
        yield node, RDF.type, BG.Bearer
        yield node, RDFS.label, text_literal(bearer.name)
        yield node, BG.called, URIRef(bearer.called)
        yield node, BG.inArticle, URIRef(bearer.article)
    for match in found.matches:
        yield from _comparison(match.one, match.other, match.score, match.reasons)
    for one, other, why in found.different:
        yield URIRef(one), OWL.differentFrom, URIRef(other)
        yield from _comparison(one, other, 0, (why,))


def resolution_graph(
    found: Identities,
    claims: Iterable[Claim] = (),
    reprints: Mapping[str, str] = NONE,
    told: Collection[str] | None = None,
) -> bytes:
    """Return the graph of the resolution, or a part of it, as sorted N-Quads.

    Args:
        found: which names mean one thing.
        claims: what several articles tell.
        reprints: by the IRI of an article that of the one it reprints.
        told: of a part of the graph, the articles of which it tells whether they are reprints; None: all.

    >>> resolution_graph(Identities())
    b''
    """
    return n_quads(sorted({*resolution_triples(found), *claim_triples(claims, reprints, told)}), RESOLUTION)


def resolution_record(digest: str) -> bytes:
    """Return what the graph of the texts says of the graph of the resolution, as N-Quads; nothing of an empty one.

    >>> resolution_record("")
    b''
    """
    return n_quads([(URIRef(RESOLUTION), BG.digest, Literal(digest))] if digest else [], TEXTS)


def comparison_iri(one: str, other: str) -> str:
    """Return the IRI of the comparison of two things, in whatever order they come.

    >>> comparison_iri("urn:a", "urn:b") == comparison_iri("urn:b", "urn:a")
    True
    """
    return f"{BASE}comparison/{hashlib.sha256(' '.join(sorted((one, other))).encode()).hexdigest()[:16]}"


def _comparison(one: str, other: str, score: float, reasons: tuple[str, ...]) -> Iterator[Triple]:
    node = URIRef(comparison_iri(one, other))
    yield node, RDF.type, BG.Comparison
    yield node, BG.compares, URIRef(one)
    yield node, BG.compares, URIRef(other)
    yield node, BG.score, decimal_literal(f"{score:.3f}".rstrip("0").rstrip("."))
    yield from ((node, BG.reason, text_literal(reason)) for reason in reasons)
