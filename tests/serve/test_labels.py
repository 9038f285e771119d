import pytest
from rdflib import Literal, URIRef
from tests.serve.conftest import BASE

from belegraph.queries import Labels
from belegraph.serve.labels import NearLabels
from belegraph.serve.opened import Opened


@pytest.mark.parametrize("lang", ["de", "en", "fr"])
def test_near_labels_are_those_of_all(opened: Opened, lang: str) -> None:
    near, every = NearLabels(opened, lang), Labels(opened.dataset, lang)
    for node in (*opened.dataset.subjects(), *opened.dataset.predicates(), URIRef("urn:none"), Literal("Bad"), None):
        assert near.text(node) == every.text(node)


def test_what_is_no_iri_is_shown_as_it_is(opened: Opened) -> None:
    assert NearLabels(opened, "").of("no iri") == "no iri"
    assert NearLabels(opened, "en").all_of(f"{BASE}role/us-praesident") == [
        ("de", "US-Präsident"),
        ("en", "US President"),
    ]
