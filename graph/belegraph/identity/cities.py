"""Names of large cities in many languages: `ontology/cities.tsv`, from GeoNames, by its number of the city."""

from functools import cache

from belegraph.iri import slug
from belegraph.resources import folder

FILE = "cities.tsv"


def cities(name: str) -> frozenset[str]:
    """Return the city that a name means where it means a large one, else nothing.

    >>> cities("Odessa") == cities("Odesa"), cities("Mailand") == cities("Milano"), cities("Wismar")
    (True, True, frozenset())
    """
    number = _table().get(slug(name))
    return frozenset() if number is None else frozenset({number})


@cache
def _table() -> dict[str, str]:
    lines = (folder("ontology") / FILE).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: number for number, names in rows for name in names.split()}
