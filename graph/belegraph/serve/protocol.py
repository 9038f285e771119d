"""SPARQL 1.1 Protocol: what a request asks.

Source: https://www.w3.org/TR/sparql11-protocol/#query-operation
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from belegraph.serve.refusals import READ_ONLY, RefusalError

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"
Fields = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with the graphs that it sees; none named: the union of all."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


def read(method: str, parameters: Fields, content_type: str = "", body: bytes = b"") -> Asked:
    """Read a request.

    Args:
        method: GET or POST.
        parameters: the fields of the address.
        content_type: of the body.
        body: of a POST.

    Raises:
        RefusalError: it is no query that reads, or asked in a way that the protocol does not know.

    >>> read("GET", [("query", "ASK {}"), ("default-graph-uri", "urn:g")])
    Asked(query='ASK {}', default_graphs=('urn:g',), named_graphs=())
    """
    fields = [*parameters, *(_form(body) if method == "POST" and _is(content_type, FORM) else ())]
    if any(name == "update" for name, _ in fields) or _is(content_type, UPDATE):
        raise RefusalError(403, READ_ONLY)
    queries = [value for name, value in fields if name == "query"]
    if method == "POST" and _is(content_type, QUERY):
        queries.append(_text(body))
    elif method == "POST" and not _is(content_type, FORM):
        raise RefusalError(415, f"a POST has the content type {FORM} or {QUERY}, found {content_type[:80]!r}")
    if len(queries) != 1:
        raise RefusalError(400, f"give one query, found {len(queries)}: /sparql?query=SELECT...")
    return Asked(queries[0], _named(fields, "default-graph-uri"), _named(fields, "named-graph-uri"))


def _named(fields: Fields, name: str) -> tuple[str, ...]:
    return tuple(value for key, value in fields if key == name)


def _is(content_type: str, wanted: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == wanted


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusalError(400, "the query is not written in UTF-8") from error


def _form(body: bytes) -> Fields:
    try:
        return parse_qsl(_text(body), keep_blank_values=True, max_num_fields=1000, errors="strict")
    except ValueError as error:
        raise RefusalError(400, "the form cannot be read: it is not URL-encoded UTF-8") from error
