"""What a name that a user gives may mean."""

import pytest
from tests.factory import make_graph, make_statement

from belegraph.queries.things import things

KERN = "https://w3id.org/belegraph/entity/anna-kern"


@pytest.mark.parametrize(("name", "found"), [
    pytest.param("Anna Kern", [KERN], id="label"),
    pytest.param("ANNA kern", [KERN], id="in another case"),
    pytest.param(KERN, [KERN], id="IRI"),
    pytest.param("Anna", [], id="part of a label"),
    pytest.param("https://w3id.org/belegraph/entity/nobody", [], id="IRI of nothing"),
    pytest.param("", [], id="nothing"),
])  # fmt: skip
def test_things(name: str, found: list[str]) -> None:
    assert [thing.value for thing in things(make_graph(make_statement()).dataset, name)] == found
