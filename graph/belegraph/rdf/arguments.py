"""What else takes part in a statement: when, where, how, its other objects, and what stands behind a preposition.

When, where, how and the objects are properties of the statement; each preposition is a node of its own with all that it
introduces, so that a graph needs no property for every preposition of a language.
"""

from collections.abc import Iterator

from rdflib import RDF, Literal, URIRef

from belegraph.iri import slug
from belegraph.literals import text_literal, time_literal
from belegraph.model import Argument, Article, Phrase, Statement, Time
from belegraph.rdf.terms import BG, Entities, Triple
from belegraph.rdf.times import period_triples

ROLES = {"place": BG.place, "manner": BG.manner, "object": BG.directObject, "indirect object": BG.indirectObject}
"""Roles that are properties of a statement, beside its time."""


def argument_triples(node: URIRef, article: Article, statement: Statement, entities: Entities) -> Iterator[Triple]:
    """Yield a statement's arguments; a time of the calendar or a length also as a period of OWL-Time."""
    said = statement.object
    if said is not None and isinstance(said.value, Time):
        yield from period_triples(node, said, article)
    for argument in statement.arguments:
        if argument.role == "time":
            yield node, BG.time, _typed(argument.phrase) or text_literal(argument.phrase.text)
            yield from period_triples(node, argument.phrase, article)
        elif argument.role in ROLES:
            yield node, ROLES[argument.role], filler(argument.phrase, article, entities)
        else:
            yield from _introduced(node, argument, article, entities)


def _introduced(node: URIRef, argument: Argument, article: Article, entities: Entities) -> Iterator[Triple]:
    """What a preposition introduces; what is coordinated shares its node."""
    behind = URIRef(f"{node}/argument/{slug(argument.role)}")
    yield node, BG.argument, behind
    yield behind, RDF.type, BG.Argument
    yield behind, BG.preposition, text_literal(argument.role, article.language or "de")
    yield behind, BG.filler, filler(argument.phrase, article, entities)


def filler(phrase: Phrase, article: Article, entities: Entities) -> URIRef | Literal:
    """Return what a phrase stands for: a thing of the graph, a typed time, or its words."""
    entity = entities.get(phrase.value) if phrase.value is not None and not isinstance(phrase.value, Time) else None
    if entity is not None:
        return URIRef(entity.iri)
    return _typed(phrase) or text_literal(phrase.text, article.language or "de")


def _typed(phrase: Phrase) -> Literal | None:
    """A time of the calendar, as far as XML Schema has a type for it."""
    return time_literal(phrase.value.value) if isinstance(phrase.value, Time) else None
