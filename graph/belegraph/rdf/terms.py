"""What the triples are made of: namespaces, and the types of a triple and of the entities of an article."""

from rdflib import Literal, Namespace, URIRef

from belegraph.model import Entity, Value
from belegraph.vocabulary import NS, PREFIXES

BG = Namespace(NS)
QUDT = Namespace(PREFIXES["qudt"])
Triple = tuple[URIRef, URIRef, URIRef | Literal]
Entities = dict[Value, Entity]
