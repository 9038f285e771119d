"""Whatever somebody sends, the server answers in one of the ways that it promises, and goes on."""

import socket
from collections.abc import Iterator
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.serve.conftest import BASE, OUTPUT, serving

PROMISED = {200, 303, 307, 400, 403, 404, 405, 406, 413, 415, 422, 504, 507}
SETTINGS = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
PATHS = [
    "/",
    "/sparql",
    "/ask",
    "/terms",
    "/queries",
    "/graph",
    "/pieces",
    "/id/",
    "/search",
    "/healthz",
    "/static/",
    "/queries/evidence",
]
METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]
FIELDS = [
    "query",
    "update",
    "about",
    "thing",
    "start",
    "lang",
    "q",
    "default-graph-uri",
    "named-graph-uri",
    "using-graph-uri",
]
TYPES = [
    "application/sparql-query",
    "application/sparql-update",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "x",
]
PIECES = ["SELECT", "CONSTRUCT", "ASK", "DESCRIBE", "*", "?s", "?p", "?o", "{", "}", "<urn:a>", "'x'", "WHERE", "FILTER", "(", ")", "1",
          "OPTIONAL", "UNION", "GRAPH", "SERVICE", "LIMIT", "INSERT DATA", "LOAD", "#", "\n", "bg:Person", "a", ".", "BIND", "AS", "VALUES",
          f"<{BASE}entity/nato>", "+", "/", "\\u0041", "''''", "ORDER BY", "COUNT(*)"]  # fmt: skip
words = st.text(max_size=30) | st.sampled_from([f"{BASE}entity/nato", "NATO", "0", "-1", "ASK {}", "\x00", "'", "<"])
queries = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)
headers = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40).map(str.strip)


@pytest.fixture(scope="module")
def fuzzed() -> Iterator[httpx.Client]:
    """A server of its own; queries that run away cost one second."""
    with serving(OUTPUT, "--seconds", "1", "--rows", "1000") as client:
        yield client
        assert client.get("/healthz").status_code == 200


def is_as_promised(answer: httpx.Response) -> bool:
    is_guarded = answer.headers.get("x-content-type-options") == "nosniff"
    return answer.status_code in PROMISED and is_guarded and "Traceback" not in answer.text


@SETTINGS
@given(st.sampled_from(METHODS), st.sampled_from(PATHS), words, st.dictionaries(st.sampled_from(FIELDS), words, max_size=4),
       headers, st.sampled_from(TYPES), st.binary(max_size=60))  # fmt: skip
def test_any_request(
    fuzzed: httpx.Client,
    method: str,
    path: str,
    rest: str,
    fields: dict[str, str],
    accept: str,
    type_: str,
    body: bytes,
) -> None:
    url = httpx.URL(path + quote(rest, errors="ignore"), params=_clean(fields))
    sent = {"accept": accept, "content-type": type_}
    assert is_as_promised(fuzzed.request(method, url, content=body, headers=sent))


@SETTINGS
@given(
    queries,
    st.sampled_from(["/sparql", "/graph"]),
    st.sampled_from(["*/*", "text/csv", "text/turtle", "application/json"]),
)
def test_any_query(fuzzed: httpx.Client, query: str, path: str, accept: str) -> None:
    assert is_as_promised(fuzzed.get(path, params={"query": query}, headers={"accept": accept}))


@SETTINGS
@given(st.dictionaries(st.sampled_from(FIELDS), words | queries, min_size=1, max_size=4))
def test_any_form(fuzzed: httpx.Client, fields: dict[str, str]) -> None:
    assert is_as_promised(fuzzed.post("/sparql", data=_clean(fields)))


@settings(SETTINGS, max_examples=60)
@given(
    st.binary(max_size=200)
    | st.sampled_from([b"GET / HTTP/9\r\n\r\n", b"GET", b"POST /sparql HTTP/1.1\r\nContent-Length: -5\r\n\r\n"])
)
def test_any_bytes(fuzzed: httpx.Client, content: bytes) -> None:
    with socket.create_connection((fuzzed.base_url.host, fuzzed.base_url.port or 0), timeout=10) as raw:
        raw.sendall(content)
        raw.shutdown(socket.SHUT_WR)
        raw.recv(2**16)
    assert fuzzed.get("/healthz").status_code == 200


def _clean(fields: dict[str, str]) -> dict[str, str]:
    return {name: value.encode("utf-8", "ignore").decode() for name, value in fields.items()}
