"""Every class of the ontology is drawn as one of the groups."""

import pytest

from belegraph.view.kinds import GROUPS, group
from belegraph.vocabulary import KINDS


@pytest.mark.parametrize("kind", [*KINDS, "Literal", "Unheard", ""])
def test_every_kind_has_a_group(kind: str) -> None:
    assert group(kind) in GROUPS


@pytest.mark.parametrize(("kind", "expected"), [
    ("Person", "person"), ("Company", "organization"), ("City", "place"), ("Role", "role"), ("Meeting", "event"),
    ("Target", "quantity"), ("Literal", "words"), ("Work", "concept"),
])  # fmt: skip
def test_group(kind: str, expected: str) -> None:
    assert group(kind) == expected
