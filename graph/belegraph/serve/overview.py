"""What a store holds, in figures and names: for the first page, and for the completion of queries."""

import json
from typing import Final

from rdflib import URIRef

from belegraph.queries import named_queries, ontology_labels
from belegraph.serve.answers import Answer
from belegraph.serve.opened import Opened
from belegraph.vocabulary import PREFIXES

COUNTS: Final = {"articles": "bg:Article", "sentences": "bg:Sentence", "statements": "bg:Statement"}
OFTEN: Final = """SELECT ?thing (COUNT(DISTINCT ?statement) AS ?count) WHERE {
  { ?statement rdf:subject ?thing } UNION { ?statement rdf:object ?thing } FILTER(ISIRI(?thing))
} GROUP BY ?thing ORDER BY DESC(?count) ?thing LIMIT 24"""
ARTICLES: Final = """SELECT DISTINCT ?article ?id ?title ?published ?publisher WHERE {
  ?article a bg:Article ; dcterms:identifier ?id .
  OPTIONAL { ?article dcterms:title ?title } OPTIONAL { ?article dcterms:issued ?published }
  OPTIONAL { ?article dcterms:publisher ?publisher }
} ORDER BY DESC(STR(?published)) ?id LIMIT 50"""
FIELDS: Final = dict.fromkeys(("title", "published", "publisher"), "")
USED: Final = {
    "class": "SELECT DISTINCT ?term WHERE { ?thing a ?term }",
    "property": "SELECT DISTINCT ?term WHERE { ?thing ?term ?value }",
}


def overview(opened: Opened, *, lang: str = "") -> Answer:
    """Return what the first page shows: figures, things with most statements, articles, as JSON."""
    labels = opened.labels(lang)
    counts = {name: _count(opened, kind) for name, kind in COUNTS.items()}
    often = [(row["thing"], int(row["count"])) for row in opened.select(OFTEN)]
    told = {
        "counts": counts,
        "often": [{"iri": iri, "label": labels.text(URIRef(iri)), "count": count} for iri, count in often],
        "articles": [FIELDS | row for row in opened.select(ARTICLES)],
        "triples": len(opened.store),
    }
    return Answer("application/json", json.dumps(told).encode("utf-8"))


def terms(opened: Opened) -> Answer:
    """Return prefixes, classes and properties for completion, as JSON: those used, and the ontology's."""
    own = {*ontology_labels()}
    used = {kind: {row["term"] for row in opened.select(query)} for kind, query in USED.items()}
    is_class = {iri for iri in own if iri.rpartition("#")[2][:1].isupper()}
    told = {
        "prefixes": PREFIXES,
        "class": sorted(used["class"] | is_class),
        "property": sorted(used["property"] | (own - is_class)),
        "queries": [{"name": q.name, "question": q.question, "text": q.text} for q in named_queries().values()],
    }
    return Answer("application/json", json.dumps(told).encode("utf-8"))


def _count(opened: Opened, kind: str) -> int:
    [row] = opened.select(f"SELECT (COUNT(DISTINCT ?thing) AS ?count) WHERE {{ ?thing a {kind} }}")
    return int(row["count"])
