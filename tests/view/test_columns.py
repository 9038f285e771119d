"""Columns give back what was put in, and are smaller where values repeat."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegraph.view.columns import Column, column, identifiers


def values(packed: Column) -> list[object]:
    return packed if isinstance(packed, list) else [packed["values"][int(str(place))] for place in packed["of"]]


@given(st.lists(st.text(max_size=3)))
def test_a_column_gives_back_its_values(given_: list[str]) -> None:
    packed = column(given_)
    assert packed == {"values": given_[:1], "of": []} if len({*given_}) == 1 < len(given_) else values(packed) == given_


def test_what_repeats_is_written_once() -> None:
    packed = column(["Vereinigte Staaten"] * 100)
    assert len(json.dumps(packed)) < 60


@pytest.mark.parametrize("iri", ["https://w3id.org/belegraph/article/a/statement/3.2", "urn:x", "", "/"])
def test_identifiers_are_cut_and_joined(iri: str) -> None:
    cut = identifiers([iri])
    assert f"{values(cut['base'])[0]}{values(cut['name'])[0]}" == iri
