"""Tests of the list of first names."""

import pytest

from belegraph.extraction.first_names import FILE, gender_of
from belegraph.resources import folder


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        pytest.param("Heike Kern", "Fem", id="a woman's name without -a"),
        pytest.param("Sascha Kern", "Masc", id="a man's name with -a"),
        pytest.param("Jean-Luc Kern", "Masc", id="double name"),
        pytest.param("Heike", "", id="may be a surname"),
        pytest.param("Zfrq Kern", "", id="in no list"),
    ],
)
def test_gender_by_first_name(name: str, gender: str) -> None:
    assert gender_of(name) == gender


def test_table_is_sorted_and_each_name_has_one_gender() -> None:
    lines = (folder("ontology") / FILE).read_text(encoding="utf-8").splitlines()
    names = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert names == sorted(set(names))
