"""SPARQL that somebody wrote, and named queries: the answer in the format that the client likes best.

Sources: https://www.w3.org/TR/sparql11-results-json/, https://www.w3.org/TR/sparql11-protocol/
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Final

import pyoxigraph as ox

from belegraph.errors import QueryError
from belegraph.queries import ask, find
from belegraph.queries.formats import json_term
from belegraph.serve.answers import Answer
from belegraph.serve.negotiation import choose
from belegraph.serve.opened import Opened
from belegraph.serve.readonly import check, is_steady, names_graphs
from belegraph.serve.refusals import RefusalError, too_many
from belegraph.vocabulary import PREFIXES

JSON: Final = "application/sparql-results+json"
ROWS: Final = {
    JSON: ox.QueryResultsFormat.JSON,
    "application/json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "application/xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
}
TRIPLES: Final = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/json": ox.RdfFormat.JSON_LD,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "text/n3": ox.RdfFormat.N3,
    "text/plain": ox.RdfFormat.N_TRIPLES,
}
Found = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


def sparql(
    opened: Opened,
    *,
    query: str,
    accept: str = "",
    default_graphs: Iterable[str] = (),
    named_graphs: Iterable[str] = (),
) -> Answer:
    """Answer a query.

    Args:
        opened: the store.
        query: SPARQL 1.1 that reads.
        accept: the client's Accept header.
        default_graphs: IRIs of the graphs that make the default graph; none: what the query says, else all.
        named_graphs: IRIs of the named graphs that it sees; none: all.

    Raises:
        RefusalError: the query is malformed, does not only read, has too many rows, or no format of the client's.
    """
    check(query)
    found = run(opened, query, default_graphs, named_graphs)
    steady = is_steady(query)
    if isinstance(found, ox.QueryTriples):
        media_type = choose(accept, list(TRIPLES))
        return Answer(_charset(media_type), triples(found, media_type, opened.limits.rows), steady)
    media_type = choose(accept, list(ROWS))
    return Answer(_charset(media_type), _rows(found, media_type, opened), steady)


def run(opened: Opened, query: str, default_graphs: Iterable[str] = (), named_graphs: Iterable[str] = ()) -> Found:
    """Start a query; its rows come as they are asked for.

    Raises:
        RefusalError: (400) it is malformed, or cannot be evaluated.
    """
    default: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [*_nodes(default_graphs)]
    named: list[ox.NamedNode | ox.BlankNode] = [*_nodes(named_graphs)]
    is_union = not default and not named and not names_graphs(query)
    with _evaluating():
        return opened.store.query(
            query,
            prefixes=PREFIXES,
            use_default_graph_as_union=is_union,
            default_graph=default or ([] if named else None),
            named_graphs=named or ([] if default else None),
        )


@contextmanager
def _evaluating() -> Iterator[None]:
    """Refuse what Oxigraph finds malformed, or cannot evaluate: a function that nobody knows is a RuntimeError."""
    try:
        yield
    except (SyntaxError, ValueError, OSError, RuntimeError) as error:
        reason = f"the query cannot be run ({_line(error)}); see https://www.w3.org/TR/sparql11-query/"
        raise RefusalError(400, reason) from error


def named(opened: Opened, *, name: str, about: Sequence[str] = (), lang: str = "", accept: str = "") -> Answer:
    """Answer a named query, with labels in place of IRIs.

    Raises:
        RefusalError: there is no such query, it is about more or fewer things, or about nothing that is named so.
    """
    try:
        query = find(name)
        if not query.takes(len(about)):
            fields = "&".join(f"about={parameter.upper()}" for parameter in query.parameters)
            raise RefusalError(400, f"{name} is asked otherwise: /queries/{name}{f'?{fields}' if fields else ''}")
        media_type = choose(accept, list(ROWS))
        table = ask(opened.dataset, name, about, lang)
    except QueryError as error:
        raise RefusalError(404, str(error)) from error
    rows: list[dict[str, object]] = [
        {column: {"type": "literal", "value": cell} for column, cell in zip(table.columns, row, strict=True) if cell}
        for row in table.rows
    ]
    if len(rows) > opened.limits.rows:
        raise too_many(opened.limits)
    return Answer(_charset(media_type), _formatted(_results(table.columns, rows), media_type))


def triples(found: Iterable[ox.Triple], media_type: str, most: int) -> bytes:
    """Write triples, each once and in a fixed order.

    Raises:
        RefusalError: (422) these are more than `most`.
    """
    distinct = {str(triple): triple for triple in _few(found, most)}
    ordered = [triple for _, triple in sorted(distinct.items())]
    return ox.serialize(ordered, format=TRIPLES[media_type], prefixes=PREFIXES) or b""


def _few(found: Iterable[ox.Triple], most: int) -> list[ox.Triple]:
    with _evaluating():
        few = list(islice(found, most + 1))
    if len(few) > most:
        raise RefusalError(422, f"the answer has more than {most} triples; add a LIMIT")
    return few


def _rows(found: ox.QuerySolutions | ox.QueryBoolean, media_type: str, opened: Opened) -> bytes:
    if isinstance(found, ox.QueryBoolean):
        return found.serialize(format=ROWS[media_type]) or b""
    names = [variable.value for variable in found.variables]
    with _evaluating():
        rows = list(islice(found, opened.limits.rows + 1))
    if len(rows) > opened.limits.rows:
        raise too_many(opened.limits)
    told: list[dict[str, object]] = [
        {name: json_term(term) for name in names if (term := row[name]) is not None} for row in rows
    ]
    return _formatted(_results(names, told), media_type)


def _results(names: Iterable[str], rows: list[dict[str, object]]) -> bytes:
    answer = {"head": {"vars": list(names)}, "results": {"bindings": rows}}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")


def _formatted(results: bytes, media_type: str) -> bytes:
    """Turn results in JSON into another format; Oxigraph's own writers take no part of an answer."""
    if ROWS[media_type] == ox.QueryResultsFormat.JSON:
        return results
    read = ox.parse_query_results(results, format=ox.QueryResultsFormat.JSON)
    return read.serialize(format=ROWS[media_type]) or b""


def _nodes(iris: Iterable[str]) -> list[ox.NamedNode]:
    try:
        return [ox.NamedNode(iri) for iri in iris]
    except ValueError as error:
        raise RefusalError(400, f"the name of a graph is no IRI ({_line(error)})") from error


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def _charset(media_type: str) -> str:
    return f"{media_type}; charset=utf-8" if media_type.startswith("text/") else media_type
