"""The ontology's terms and prefixes; `ontology/belegraph.ttl` says what they mean (a test holds the two together)."""

from typing import Final

BASE: Final = "https://w3id.org/belegraph/"
NS: Final = BASE + "ns#"

PREFIXES: Final = {
    "bg": NS,
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "qudt": "http://qudt.org/schema/qudt/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "unit": "http://qudt.org/vocab/unit/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

KINDS: Final = (
    "Thing", "Concept", "Person", "Organization", "Alliance", "Government", "PoliticalUnion", "Company", "Party",
    "Media", "Place", "Country", "City", "Building", "Role", "Office", "Event", "Meeting", "Quantity", "Target", "Work",
)  # fmt: skip
"""Classes of things that an article speaks of."""

RECORDS: Final = (
    "Article", "Sentence", "Statement", "Message", "Mention", "OpenRelation", "Correction", "Bearer", "Comparison",
    "Claim", "Argument",
)  # fmt: skip
"""Classes that say where something stands."""

RELATIONS: Final = (
    "related", "holdsRole", "heldRole", "roleIn", "hasTarget", "memberOf", "locatedIn", "nationality", "leads",
    "founded", "meets", "demands", "supports", "opposes", "criticizes", "doubts", "threatens", "plans",
    "attacks", "achieves", "saysThat", "isA", "hasParticipant", "takesPlaceIn", "takesPlaceOn", "hasSize",
    "wins", "buys", "worksFor", "bornIn", "diedIn", "livesIn", "partOf", "hasAge",
)  # fmt: skip
"""Properties between things; each statement has one of them, or an open relation, as its `rdf:predicate`."""

RECORD_PROPERTIES: Final = (
    "polarity", "certainty", "mode", "speaker", "speakerChain", "quoted", "argument", "time", "period", "place",
    "manner", "directObject", "indirectObject", "preposition", "filler", "rule", "parts",
    "content", "message", "speech", "cue",
    "start", "end", "number", "inArticle", "text", "refersTo", "phrase", "publicationPlace", "value", "unit",
    "quantityOf", "approximation", "holder", "quantity", "status", "setBy", "office", "digest",
    "corrects", "action", "before", "after", "called", "compares", "score", "reason",
    "toldIn", "sources", "disputed", "reprintOf",
)  # fmt: skip
"""Properties of statements, sentences, mentions, articles, quantities, targets, roles, corrections and claims."""

ROLES: Final = ("directObject", "indirectObject", "manner")
"""What takes part in a statement beside its subject and object, without a preposition, and is no time or place."""
STANDS = frozenset({"supports", "opposes", "criticizes", "doubts", "demands"})
"""Relations by which somebody takes a stand."""
ACTORS: Final = frozenset(
    {"Person", "Organization", "Alliance", "Government", "PoliticalUnion", "Company", "Party", "Media", "Country"}
)
"""Kinds that can act, and be asked to."""
ORGANISED: Final = ACTORS - {"Person"}
"""Of these, those that people act and speak for."""

PLACES: Final = frozenset({"Place", "Country", "City", "Building"})
"""Kinds that something can be in."""


def iri(term: str) -> str:
    """Return the full IRI of a term of the ontology.

    >>> iri("Person")
    'https://w3id.org/belegraph/ns#Person'
    """
    return NS + term
