from pathlib import Path

import pytest
from rdflib import URIRef
from tests.serve.conftest import BASE

from belegraph.serve.limits import Limits
from belegraph.serve.opened import Opened, open_snapshot

RUTTE = f"{BASE}entity/mark-rutte"


def test_rows_have_what_has_a_value(opened: Opened) -> None:
    query = "SELECT ?who ?name ?none { ?who rdfs:label ?name OPTIONAL { ?who bg:none ?none } }"
    assert opened.select(query, who=RUTTE) == [{"who": RUTTE, "name": "Mark Rutte"}]


def test_values_are_sorted_and_the_first_counts(opened: Opened) -> None:
    label = "http://www.w3.org/2000/01/rdf-schema#label"
    names = opened.values(f"{BASE}role/us-praesident", label)
    assert names == ["US President", "US-Präsident"]
    assert opened.value(f"{BASE}role/us-praesident", label) == names[0]
    assert opened.value(RUTTE, "urn:none") == ""


def test_labels_are_in_the_language_of_the_articles_unless_another_is_wanted(opened: Opened) -> None:
    role = URIRef(f"{BASE}role/us-praesident")
    assert [opened.labels(lang).text(role) for lang in ("", "en")] == ["US-Präsident", "US President"]


def test_where_no_store_is_none_is_opened(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r".+"):
        open_snapshot(tmp_path / "none", Limits(), tmp_path)
