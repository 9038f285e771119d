"""Units of measurement: what QUDT calls the units that quantities have, from `ontology/units.ttl`."""

from collections.abc import Mapping
from functools import cache

import pyoxigraph as ox

from belegraph.resources import folder
from belegraph.vocabulary import PREFIXES


@cache
def units() -> Mapping[str, str]:
    """Return the IRIs of units by the codes in `Quantity.unit`; a unit that QUDT lacks has none.

    >>> units()["km"], units()["EUR"], units().get("percentage point")
    ('http://qudt.org/vocab/unit/KiloM', 'http://qudt.org/vocab/unit/CCY_EUR', None)

    Source: https://www.qudt.org/doc/DOC_VOCAB-UNITS.html
    """
    found: dict[str, str] = {}
    for quad in ox.parse(path=str(folder("ontology") / "units.ttl"), format=ox.RdfFormat.TURTLE):
        if quad.predicate.value == PREFIXES["skos"] + "notation":
            assert isinstance(quad.subject, ox.NamedNode)
            assert isinstance(quad.object, ox.Literal)
            found[quad.object.value] = quad.subject.value
    return found
