"""Turtle and TriG, written by Oxigraph from sorted quads: https://www.w3.org/TR/turtle/, https://www.w3.org/TR/trig/."""

import io
from collections.abc import Iterable

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import article_quads
from belegraph.vocabulary import BASE, NS, PREFIXES, RECORDS

RDF_TYPE = ox.NamedNode(PREFIXES["rdf"] + "type")
RECORD_CLASSES = frozenset(NS + name for name in RECORDS if name not in ("OpenRelation", "Article")) | frozenset(
    PREFIXES["time"] + name for name in ("ProperInterval", "Instant")
)
SHORT = PREFIXES | {name: f"{BASE}{name}/" for name in ("article", "country", "entity", "relation", "role")}


def everything(dataset: Dataset) -> str:
    """Return all named graphs as TriG: things, statements, sentences, mentions."""
    quads = sorted(article_quads(dataset), key=lambda quad: (str(quad.graph_name), *_order(quad)))
    return _serialize(quads, ox.RdfFormat.TRIG)


def plain(dataset: Dataset) -> str:
    """Return the plain edges and the things as Turtle, for other data sets: no statements, no text of the articles."""
    quads = list(article_quads(dataset))
    records = {
        quad.subject for quad in quads if quad.predicate == RDF_TYPE and str(quad.object).strip("<>") in RECORD_CLASSES
    }
    records |= {quad.subject for quad in quads if "/speakers/" in str(quad.subject)}
    kept = {
        ox.Triple(q.subject, q.predicate, q.object)
        for q in quads
        if q.subject not in records and q.object not in records
    }
    return _serialize(sorted(kept, key=_order), ox.RdfFormat.TURTLE)


def _order(triple: ox.Quad | ox.Triple) -> tuple[str, bool, str, str]:
    return str(triple.subject), triple.predicate != RDF_TYPE, str(triple.predicate), str(triple.object)


def _serialize(items: Iterable[ox.Quad] | Iterable[ox.Triple], form: ox.RdfFormat) -> str:
    buffer = io.BytesIO()
    ox.serialize(items, buffer, format=form, prefixes=SHORT)
    return buffer.getvalue().decode("utf-8")
