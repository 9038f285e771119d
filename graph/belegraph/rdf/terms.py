"""What the triples are made of: namespaces, and the types of a triple and of the entities of an article."""

from functools import cache

from rdflib import Literal, Namespace, URIRef

from belegraph.model import Entity, Value
from belegraph.vocabulary import NS, PREFIXES


class Terms(Namespace):
    """A namespace that makes each of its IRIs once.

    >>> Terms("urn:ns#").text
    rdflib.term.URIRef('urn:ns#text')
    """

    def __getattr__(self, name: str) -> URIRef:
        return _made(self, name)


@cache
def _made(namespace: Terms, name: str) -> URIRef:
    return namespace[name]


BG = Terms(NS)
QUDT = Namespace(PREFIXES["qudt"])
Triple = tuple[URIRef, URIRef, URIRef | Literal]
Entities = dict[Value, Entity]
