"""Of what sort a thing is by the noun that describes it, and by its name."""

import pytest

from belegraph.extraction.sorts import sorts_of_name, sorts_of_noun
from belegraph.lang import GERMAN


@pytest.mark.parametrize(
    ("noun", "sorts"),
    [
        pytest.param("Konzern", {"company"}, id="the noun itself"),
        pytest.param("Handelskette", {"company"}, id="compound"),
        pytest.param("Ruhrgebietsstadt", {"city"}, id="compound with a name"),
        pytest.param("Antwort", set(), id="ends like a noun too short for compounds"),
        pytest.param("Ausland", set(), id="compound that means something else"),
        pytest.param("EU-Behörde", {"authority"}, id="behind a hyphen"),
    ],
)
def test_sorts_of_noun(noun: str, sorts: set[str]) -> None:
    assert sorts_of_noun(noun, GERMAN) == sorts


@pytest.mark.parametrize(
    ("name", "kind", "sorts"),
    [
        pytest.param("TSV Altheim", "Organization", {"club"}, id="short word"),
        pytest.param("Blau-Weiß Altheim", "Organization", {"club"}, id="words with a hyphen"),
        pytest.param("Stadtwerke Altheim", "Organization", {"company"}, id="end of a word"),
        pytest.param("Altsee", "Place", {"water"}, id="short end of a word"),
        pytest.param("Riva", "Company", {"company"}, id="kind"),
        pytest.param("Riva", "Organization", set(), id="nothing tells"),
    ],
)
def test_sorts_of_name(name: str, kind: str, sorts: set[str]) -> None:
    assert sorts_of_name(name, kind, GERMAN) == sorts
