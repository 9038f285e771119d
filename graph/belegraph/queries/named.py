"""The query files: found, read, and given their parameters."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyoxigraph as ox

from belegraph.errors import QueryError

HEAD = re.compile(r"# (de|columns|merge|parameters|keep|walks): *(.*)")
PACKAGE = "belegraph.queries"


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query file.

    Attributes:
        question: what it answers, its first line.
        frage: the same in German.
        merged: columns whose values go into one cell.
        parameters: variables that are given a thing each.
        optional: those of them that may be left out; they come last.
        keeps_order: whether the rows stay in the order of the query.
        walks: whether its parameters are the two ends of connections that are searched first.
    """

    name: str
    question: str
    frage: str
    columns: tuple[str, ...]
    merged: tuple[str, ...]
    parameters: tuple[str, ...]
    optional: tuple[str, ...]
    keeps_order: bool
    walks: bool
    text: str

    def question_in(self, lang: str) -> str:
        """Return the question in a language, "de" or "en".

        >>> find("roles").question_in("de")
        'Wer hat welches Amt, und wo?'
        """
        return self.frage if lang == "de" and self.frage else self.question

    def takes(self, number: int) -> bool:
        """Tell whether it can be asked about so many things.

        >>> find("between").takes(1), find("between").takes(2), find("timeline").takes(0)
        (False, True, True)
        """
        return len(self.parameters) - len(self.optional) <= number <= len(self.parameters)

    @property
    def use(self) -> str:
        """How it is called: `between A B`, `timeline [ABOUT]`."""
        shown = (f"[{name.upper()}]" if name in self.optional else name.upper() for name in self.parameters)
        return " ".join([self.name, *shown])


@cache
def named_queries() -> dict[str, NamedQuery]:
    """Read the queries that come with the package.

    >>> named_queries()["roles"].columns
    ('person', 'role', 'in')
    """
    found = sorted((p for p in files(PACKAGE).iterdir() if p.name.endswith(".rq")), key=lambda p: p.name)
    queries = (parse(p.name.removesuffix(".rq"), p.read_text(encoding="utf-8")) for p in found)
    return {query.name: query for query in queries}


def parse(name: str, text: str) -> NamedQuery:
    r"""Read a query file: its question, and what stands behind `de`, `columns`, `merge`, `parameters`, `keep`, `walks`.

    A question mark stands behind a parameter that may lack.

    >>> parse("a", "# Who?\n# columns: who\n# parameters: of? \nSELECT ?who WHERE { }").optional
    ('of',)
    """
    fields: dict[str, str] = {
        found[1]: found[2] for line in text.splitlines() if (found := HEAD.fullmatch(line.rstrip()))
    }
    given = fields.get("parameters", "").split()
    return NamedQuery(
        name,
        question=text.splitlines()[0].removeprefix("# "),
        frage=fields.get("de", ""),
        columns=tuple(fields["columns"].split()),
        merged=tuple(fields.get("merge", "").split()),
        parameters=tuple(parameter.rstrip("?") for parameter in given),
        optional=tuple(parameter.rstrip("?") for parameter in given if parameter.endswith("?")),
        keeps_order="keep" in fields,
        walks="walks" in fields,
        text=text,
    )


def find(name: str) -> NamedQuery:
    """Return a named query.

    Raises:
        QueryError: there is none of that name.

    >>> find("rolls")
    Traceback (most recent call last):
    belegraph.errors.QueryError: rolls: no such query; choose one of: arguments, articles, ... or give -e 'SELECT ...'
    """
    queries = named_queries()
    if name not in queries:
        raise QueryError(name, "no such query", f"choose one of: {', '.join(queries)}; or give -e 'SELECT ...'")
    return queries[name]


def bound(query: NamedQuery, given: Mapping[str, Sequence[ox.NamedNode]]) -> str:
    r"""Return the SPARQL of a query with things for its parameters, as data, never as text: a `VALUES` in its front.

    >>> query = parse("a", "# Who?\n# columns: who\n# parameters: of?\nSELECT * WHERE { ?who ?p ?of }")
    >>> bound(query, {"of": [ox.NamedNode("urn:a")]}).splitlines()[-1]
    'SELECT * WHERE { VALUES ?of { <urn:a> } ?who ?p ?of }'
    """
    tables = (f"VALUES ?{name} {{ {_terms(given.get(name, ()))} }}" for name in query.parameters)
    return query.text.replace("WHERE {", " ".join(["WHERE {", *tables]), 1)


def _terms(things: Sequence[ox.NamedNode]) -> str:
    return " ".join(map(str, things)) or "UNDEF"
