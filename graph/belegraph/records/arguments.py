"""What else takes part in a statement, as one text: "Objekt: Bad; mit: Holm"."""

from collections.abc import Iterator

import pyoxigraph as ox

from belegraph.queries import SEPARATOR
from belegraph.records.facts import Facts, Term, bare, text
from belegraph.records.labels import Labels
from belegraph.vocabulary import NS, ROLES


def arguments_of(statement: dict[str, list[Term]], facts: Facts, labels: Labels, lang: str) -> str:
    """Return the roles of a statement with what stands in them; empty where there are none.

    >>> arguments_of({"https://w3id.org/belegraph/ns#manner": [ox.Literal("laut")]}, {}, Labels(ox.Store()), "de")
    'Art und Weise: laut'
    """
    found = _found(statement, facts, labels, lang)
    return SEPARATOR.join(f"{role}: {labels.text(value, lang)}" for role, values in found for value in values)


def _found(
    statement: dict[str, list[Term]], facts: Facts, labels: Labels, lang: str
) -> Iterator[tuple[str, list[Term]]]:
    for role in (NS + name for name in ROLES if NS + name in statement):
        yield labels.text(ox.NamedNode(role), lang), statement[role]
    for name in map(bare, statement.get(NS + "argument", ())):
        told = facts.get(name, {})
        yield text(told, NS + "preposition"), told.get(NS + "filler", [])
