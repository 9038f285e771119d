"""Things -> triples: the entities of an article, with the measures of its quantities and targets."""

from collections.abc import Iterator

from rdflib import OWL, RDF, RDFS, URIRef

from belegraph.literals import decimal_literal, text_literal
from belegraph.model import Entity, Quantity, Role, Target, Thing, Value
from belegraph.rdf.terms import BG, QUDT, Entities, Triple
from belegraph.units import units


def entity_triples(value: Value, entity: Entity, entities: Entities) -> Iterator[Triple]:
    """Yield type, labels and links of an entity, and what a role, a quantity or a target has besides.

    >>> river = Entity("https://w3id.org/belegraph/entity/rhein", "Place", (("de", "Rhein"),))
    >>> [value.n3() for _, _, value in entity_triples(Thing("Rhein", "Place"), river, {})]
    ['<https://w3id.org/belegraph/ns#Place>', '"Rhein"@de']
    """
    if not entity.iri:
        return
    node = URIRef(entity.iri)
    yield node, RDF.type, BG[entity.kind]
    for lang, label in entity.labels:
        yield node, RDFS.label, text_literal(label, lang)
    for other in entity.same_as:
        yield node, OWL.sameAs, URIRef(other)
    match value:
        case Role(of=Thing() as of):
            yield node, BG.roleIn, URIRef(entities[of].iri)
        case Quantity():
            yield from _quantity(node, value, entities)
        case Target():
            yield from _target(node, value, entities)


def _quantity(node: URIRef, quantity: Quantity, entities: Entities) -> Iterator[Triple]:
    yield node, BG.value, decimal_literal(quantity.value)
    if quantity.unit:
        yield node, BG.unit, text_literal(quantity.unit)
    if quantity.unit in units():
        yield node, QUDT.hasUnit, URIRef(units()[quantity.unit])
    if quantity.of is not None:
        yield node, BG.quantityOf, URIRef(entities[quantity.of].iri)
    if quantity.approximation:
        yield node, BG.approximation, text_literal(quantity.approximation)


def _target(node: URIRef, target: Target, entities: Entities) -> Iterator[Triple]:
    yield node, BG.holder, URIRef(entities[target.holder].iri)
    yield node, BG.quantity, URIRef(entities[target.quantity].iri)
    yield node, BG.status, text_literal(target.status)
    if target.set_by is not None:
        yield node, BG.setBy, URIRef(entities[target.set_by].iri)
