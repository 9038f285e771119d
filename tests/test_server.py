"""Servers lay out their addresses in ways of their own."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from belegraph.server import Addresses, Server, is_url

YES = json.dumps({"head": {}, "boolean": True}).encode()


class Laid(BaseHTTPRequestHandler):
    """Answers queries and graphs at the paths of its server, and 404 elsewhere."""

    def answer(self, body: bytes) -> None:
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "application/sparql-results+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(YES if self.path == self.server.paths[0] else b"")  # type: ignore[attr-defined]  # ours

    def do_HEAD(self) -> None:
        self.answer(YES if self.path == f"{self.server.paths[1]}?default" else b"")  # type: ignore[attr-defined]  # ours

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def laid() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Laid)
    thread = threading.Thread(target=server.serve_forever, args=[0.05])
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(("query", "graphs", "update"), [
    pytest.param("/ds/query", "/ds/store", "/ds/update", id="Oxigraph"),
    pytest.param("/ds/query", "/ds/data", "/ds/update", id="Fuseki"),
    pytest.param("/ds", "/ds/rdf-graphs/service", "/ds/statements", id="RDF4J"),
    pytest.param("/ds", "/ds", "/ds", id="all at one address"),
    pytest.param("/ds/query", "/nowhere", "/ds/update", id="one that is only read"),
])  # fmt: skip
def test_addresses_are_found(query: str, graphs: str, update: str, laid: HTTPServer) -> None:
    laid.paths = (query, graphs)  # type: ignore[attr-defined]  # ours
    root = f"http://127.0.0.1:{laid.server_port}"
    at = Server(f"{root}/ds").at
    assert (at.query, at.update) == (root + query, root + update)
    assert at == Addresses(root + query, root + update, at.graphs)
    assert graphs == "/nowhere" or at.graphs == root + graphs


@pytest.mark.parametrize("place", ["output", "http", "./http://x", "file:///x"])
def test_folder_is_no_url(place: str) -> None:
    assert not is_url(place)
