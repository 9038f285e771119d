"""What a class of the ontology is drawn as: seven groups, each with a shape and a colour of its own."""

from typing import Final

GROUPS: Final = ("person", "organization", "place", "role", "event", "quantity", "concept", "words")

_GROUP: Final = {
    "Person": "person",
    **dict.fromkeys(("Organization", "Alliance", "Government", "PoliticalUnion"), "organization"),
    **dict.fromkeys(("Company", "Party", "Media"), "organization"),
    **dict.fromkeys(("Place", "Country", "City", "Building"), "place"),
    **dict.fromkeys(("Role", "Office"), "role"),
    **dict.fromkeys(("Event", "Meeting"), "event"),
    **dict.fromkeys(("Quantity", "Target"), "quantity"),
    "Literal": "words",
}  # fmt: skip


def group(kind: str) -> str:
    """Return the group of a class; what is in none is a concept.

    >>> group("Alliance"), group("Literal"), group("Work")
    ('organization', 'words', 'concept')
    """
    return _GROUP.get(kind, "concept")
