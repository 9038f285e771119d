"""The lists of terms are lists of different words in the spelling of their sort."""

import pytest

from belegraph.vocabulary import BASE, KINDS, NS, PREFIXES, RECORD_PROPERTIES, RECORDS, RELATIONS, iri

CLASSES = (*KINDS, *RECORDS)
PROPERTIES = (*RELATIONS, *RECORD_PROPERTIES)


def test_no_term_is_listed_twice() -> None:
    terms = (*CLASSES, *PROPERTIES)
    assert len(set(terms)) == len(terms)


@pytest.mark.parametrize("name", CLASSES)
def test_class_begins_with_a_capital(name: str) -> None:
    assert name.isalpha()
    assert name[0].isupper()


@pytest.mark.parametrize("name", PROPERTIES)
def test_property_begins_with_a_small_letter(name: str) -> None:
    assert name.isalpha()
    assert name[0].islower()


@pytest.mark.parametrize("namespace", PREFIXES.values(), ids=PREFIXES)
def test_namespace_ends_where_a_name_can_begin(namespace: str) -> None:
    assert namespace[-1] in "#/"


def test_iri_of_a_term_lies_in_the_namespace() -> None:
    assert iri("supports") == f"{NS}supports" == f"{BASE}ns#supports"
