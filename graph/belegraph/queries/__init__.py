"""Named queries: finds the `.rq` files, fills in their parameter, runs them, and puts labels in place of IRIs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rdflib import RDFS, Dataset, Literal, URIRef, Variable
from rdflib.query import Result
from rdflib.term import Identifier, Node

from belegraph.errors import QueryError
from belegraph.queries.table import Table
from belegraph.vocabulary import NS

SEPARATOR = "; "
IRI = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query file: its question, its columns, those that are merged into one cell, and its parameter."""

    name: str
    question: str
    columns: tuple[str, ...]
    merged: tuple[str, ...]
    parameter: str
    keeps_order: bool
    text: str


@cache
def named_queries() -> dict[str, NamedQuery]:
    """Read the queries that come with the package.

    >>> named_queries()["roles"].columns
    ('person', 'role', 'in')
    """
    found = sorted((p for p in files(__name__).iterdir() if p.name.endswith(".rq")), key=lambda p: p.name)
    return {
        query.name: query
        for query in (_parse(p.name.removesuffix(".rq"), p.read_text(encoding="utf-8")) for p in found)
    }


def _parse(name: str, text: str) -> NamedQuery:
    heads = [line[1:].strip() for line in text.splitlines() if line.startswith("#")]
    fields = dict(
        re.split(r":\s*", line, maxsplit=1) for line in heads if re.match(r"(columns|merge|parameter|keep):", line)
    )
    return NamedQuery(
        name, heads[0], tuple(fields["columns"].split()), tuple(fields.get("merge", "").split()),
        fields.get("parameter", ""), "keep" in fields, text,
    )  # fmt: skip


def find(name: str) -> NamedQuery:
    """Return a named query.

    Raises:
        QueryError: there is none of that name.

    >>> find("rolls")
    Traceback (most recent call last):
    belegraph.errors.QueryError: rolls: no such query; choose one of: articles, entities, ... or give -e 'SELECT ...'
    """
    queries = named_queries()
    if name not in queries:
        raise QueryError(name, "no such query", f"choose one of: {', '.join(queries)}; or give -e 'SELECT ...'")
    return queries[name]


def ask(dataset: Dataset, name: str, about: str = "", lang: str = "") -> Table:
    """Run a named query; every thing appears by its label.

    Args:
        dataset: what `belegraph.rdf.write` has written.
        name: name of the query.
        about: for queries with a parameter the label of a thing, or the IRI of a thing or statement.
        lang: language of the labels; empty for that of the articles.

    Raises:
        QueryError: the query is unknown, lacks its parameter, or its parameter names nothing.
    """
    columns = find(name).columns
    return Table(columns, tuple(row[: len(columns)] for row in full_rows(dataset, name, about, lang)))


def full_rows(dataset: Dataset, name: str, about: str = "", lang: str = "") -> list[tuple[str, ...]]:
    """Run a named query and return its rows with the columns behind the listed ones, too."""
    query = find(name)
    labels = Labels(dataset, lang or article_language(dataset))
    found = [row for thing in _about(dataset, query, about) for row in _select(dataset, query, thing, labels)]
    rows = _merge(found, query)
    return rows if query.keeps_order else sorted(rows)


def _about(dataset: Dataset, query: NamedQuery, about: str) -> Sequence[URIRef | None]:
    if not query.parameter:
        if about:
            raise QueryError(query.name, f"takes no further argument, found {about!r}", "leave it out")
        return [None]
    if not about:
        raise QueryError(
            query.name,
            "needs the label of a thing or the IRI of a statement",
            f'write: belegraph query OUTPUT {query.name} "LABEL"',
        )
    things = (
        [URIRef(about)]
        if IRI.fullmatch(about)
        else sorted(
            {
                s
                for s, o in dataset.subject_objects(RDFS.label)
                if isinstance(s, URIRef) and str(o).casefold() == about.casefold()
            }
        )
    )
    if not things or not any((thing, None, None) in dataset for thing in things):
        raise QueryError(query.name, f"nothing is called {about!r}", "see the query 'entities' for the labels")
    return things


def _select(dataset: Dataset, query: NamedQuery, thing: URIRef | None, labels: "Labels") -> list[tuple[str, ...]]:
    given = f"WHERE {{ VALUES ?{query.parameter} {{ {thing.n3()} }}" if thing is not None else "WHERE {"
    result = dataset.query(query.text.replace("WHERE {", given, 1))
    names = [str(name) for name in result.vars or ()]
    width = [*query.columns, *(name for name in names if name not in query.columns)]
    return [tuple(labels.text(_value(row, name)) for name in width) for row in _bindings(result)]


def _bindings(result: Result) -> list[dict[Variable, Identifier]]:
    return [dict(row) for row in result.bindings]


def _value(row: dict[Variable, Identifier], name: str) -> Identifier | None:
    return row.get(Variable(name))


def _merge(rows: list[tuple[str, ...]], query: NamedQuery) -> list[tuple[str, ...]]:
    """Put several values of the merged columns into one cell; equal rows become one where the order is not kept."""
    merged = {query.columns.index(name) for name in query.merged}
    found: dict[tuple[str, ...], list[set[str]]] = {}
    if query.keeps_order:
        return rows
    for row in rows:
        key = tuple("" if place in merged else cell for place, cell in enumerate(row))
        cells = found.setdefault(key, [set() for _ in row])
        for place, cell in enumerate(row):
            cells[place] |= {cell} if cell else set()
    return [tuple(SEPARATOR.join(sorted(cell)) for cell in cells) for cells in found.values()]


class Labels:
    """Labels of a dataset in one language, read once."""

    def __init__(self, dataset: Dataset, lang: str) -> None:
        self._lang = lang
        self._labels: dict[str, list[tuple[str, str]]] = {}
        for predicate in (RDFS.label, URIRef(NS + "phrase")):
            for node, label in dataset.subject_objects(predicate):
                if isinstance(label, Literal):
                    self._labels.setdefault(str(node), []).append((label.language or "", str(label)))
        for term, named in ontology_labels():
            self._labels.setdefault(term, []).append(named)

    def text(self, value: Node | None) -> str:
        """Return a value as a table shows it: a literal's text, a thing's label, else the IRI."""
        if value is None:
            return ""
        if isinstance(value, Literal):
            return str(value)
        found = sorted(self._labels.get(str(value), ()))
        chosen = [label for lang, label in found if lang == self._lang] or [label for _, label in found]
        return chosen[0] if chosen else str(value)


@cache
def ontology_labels() -> tuple[tuple[str, tuple[str, str]], ...]:
    """Return the labels of the ontology's terms as `(IRI, (language, label))`."""
    import pyoxigraph as ox

    from belegraph.resources import folder

    quads = ox.parse(path=str(folder("ontology") / "belegraph.ttl"), format=ox.RdfFormat.TURTLE)
    named = [(q.subject, q.object) for q in quads if q.predicate.value == str(RDFS.label)]
    return tuple(
        (term.value, (label.language or "", label.value))
        for term, label in named
        if isinstance(term, ox.NamedNode) and isinstance(label, ox.Literal)
    )


def article_language(dataset: Dataset) -> str:
    """Return the language of most articles."""
    counts: dict[str, int] = {}
    for _, language in dataset.subject_objects(URIRef("http://purl.org/dc/terms/language")):
        counts[str(language)] = counts.get(str(language), 0) + 1
    return max(sorted(counts), key=lambda language: counts[language], default="de")


def run(dataset: Dataset, sparql: str) -> Table:
    """Run a SPARQL query as it stands; IRIs stay IRIs.

    Raises:
        QueryError: the query is malformed, or an update.
    """
    try:
        result = dataset.query(sparql)
    except Exception as error:  # rdflib and Oxigraph raise what their parsers raise
        reason = " ".join(str(error).split())
        raise QueryError(
            _short(sparql), f"malformed SPARQL ({reason[:160]})", "see https://www.w3.org/TR/sparql11-query/"
        ) from error
    if result.type == "ASK":
        return Table(("answer",), ((str(bool(result.askAnswer)).lower(),),))
    if result.type in ("CONSTRUCT", "DESCRIBE"):
        return Table((), turtle=_turtle(result))
    names = [str(name) for name in result.vars or ()]
    return Table(tuple(names), tuple(_plain_rows(_bindings(result), names)))


def constructed(dataset: Dataset, sparql: str) -> list[tuple[str, str, str]]:
    """Return the triples that a query constructs, as texts.

    Raises:
        QueryError: the query is malformed, or does not construct.
    """
    if not run(dataset, sparql).is_graph:
        raise QueryError(_short(sparql), "does not construct triples", "write CONSTRUCT { ?s ?p ?o } WHERE { ... }")
    found = dataset.query(sparql).graph
    assert found is not None
    return sorted((str(s), str(p), str(o)) for s, p, o in found)


def _plain_rows(rows: list[dict[Variable, Identifier]], names: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return [tuple("" if (value := _value(row, name)) is None else str(value) for name in names) for row in rows]


def _turtle(result: Result) -> str:
    graph = result.graph
    assert graph is not None
    return "".join(line + "\n" for line in sorted(f"{s.n3()} {p.n3()} {o.n3()} ." for s, p, o in graph))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "..."
