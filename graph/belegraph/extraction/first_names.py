"""First names that tell a woman or a man: `ontology/first-names.tsv`."""

from collections.abc import Mapping
from functools import cache

from belegraph.resources import folder

FILE = "first-names.tsv"
GENDERS = {"f": "Fem", "m": "Masc"}


@cache
def _genders() -> Mapping[str, str]:
    """Read the table once: it is part of the package and never changes."""
    lines = (folder("ontology") / FILE).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: GENDERS[told] for name, told in rows}


def gender_of(name: str) -> str:
    """Return the gender of whoever has a full name, by its first part; empty where that does not tell.

    >>> gender_of("Anne Kern"), gender_of("Karl-Heinz Kern"), gender_of("Kern"), gender_of("Kim Kern")
    ('Fem', 'Masc', '', '')
    """
    first, _, last = name.partition(" ")
    return _genders().get(first, "") or _genders().get(first.partition("-")[0], "") if last else ""
