"""A quantity is written with its value, its unit for people and that of QUDT."""

import pytest
from rdflib import URIRef

from belegraph.model import Entity, Quantity, Thing
from belegraph.rdf.terms import BG, QUDT
from belegraph.rdf.things import entity_triples

NODE = "https://w3id.org/belegraph/article/fluss/quantity/5"
SALES = Thing("Umsatz", "Concept")


def written(quantity: Quantity, predicate: URIRef) -> list[str]:
    entities = {SALES: Entity("urn:umsatz", "Concept", (("de", "Umsatz"),))}
    facts = entity_triples(quantity, Entity(NODE, "Quantity", (("de", "5"),)), entities)
    return [str(value) for _, name, value in facts if name == predicate]


@pytest.mark.parametrize(("quantity", "predicate", "found"), [
    pytest.param(Quantity("5"), BG.value, ["5"], id="value"),
    pytest.param(Quantity("5", "km"), BG.unit, ["km"], id="unit"),
    pytest.param(Quantity("5", "km"), QUDT.hasUnit, ["http://qudt.org/vocab/unit/KiloM"], id="unit of QUDT"),
    pytest.param(Quantity("5", "percentage point"), QUDT.hasUnit, [], id="unit that QUDT has not"),
    pytest.param(Quantity("5"), QUDT.hasUnit, [], id="count"),
    pytest.param(Quantity("5", "%", SALES), BG.quantityOf, ["urn:umsatz"], id="what it is measured of"),
    pytest.param(Quantity("5", approximation="about"), BG.approximation, ["about"], id="approximation"),
])  # fmt: skip
def test_quantity_has_everything_that_is_known_of_it(quantity: Quantity, predicate: URIRef, found: list[str]) -> None:
    assert written(quantity, predicate) == found


def test_what_has_no_node_is_not_written() -> None:
    assert list(entity_triples(SALES, Entity("", "", ()), {})) == []
