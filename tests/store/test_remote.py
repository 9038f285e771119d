"""A store on a real server, that of Oxigraph: all protocols, and what goes wrong."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.conftest import ROOT, Command
from tests.store.conftest import make_readings, put

from belegraph.errors import StoreError
from belegraph.queries import named_queries, run
from belegraph.rdf import read_articles
from belegraph.store import open_place, open_store, removal

ALL = "SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }"


@pytest.fixture
def filled(server: str) -> str:
    with open_store(server) as store:
        put(store, make_readings("ab"))
    return server


def quads(place: str | Path) -> set[tuple[str, ...]]:
    return set(run(open_place(place), ALL).rows)


def test_server_holds_what_a_folder_holds(filled: str, folder: Path) -> None:
    assert quads(filled) == quads(folder)


def test_changed_and_removed_articles_leave_no_trace(filled: str, folder: Path) -> None:
    for place in (filled, folder):
        with open_store(place) as store:
            put(store, make_readings("a", title="neu"))
            store.put([removal("b")])
    assert quads(filled) == quads(folder)


def test_digests_are_known_to_the_next_run(filled: str) -> None:
    with open_store(filled) as store:
        assert len(store.digest("https://w3id.org/belegraph/article/a")) == 64
        assert store.digest("https://w3id.org/belegraph/article/c") == ""


def test_digests_are_known_at_once(server: str) -> None:
    with open_store(server) as store:
        put(store, make_readings("a"))
        assert store.digest("https://w3id.org/belegraph/article/a")


def test_seed_goes_to_a_server_by_command(server: str, belegraph: Command) -> None:
    assert belegraph("ingest", ROOT / "seeds", "--store", server).code == 0
    again = belegraph("ingest", ROOT / "seeds", "--store", server)
    assert again.out == f"{server}: 0 articles, 0 sentences, 0 statements added; 0 changed, 1 unchanged\n"


@pytest.mark.parametrize("name", sorted(name for name, query in named_queries().items() if not query.parameters))
def test_named_query_answers_alike(name: str, filled: str, folder: Path, belegraph: Command) -> None:
    assert belegraph("query", filled, name).out == belegraph("query", folder, name).out


def test_articles_come_back_from_a_server(filled: str) -> None:
    assert list(read_articles(open_place(filled))) == [reading.article for reading in make_readings("ab")]


# ----------------------------------------------------------------------------------------------------------- what goes wrong


class Stubborn(BaseHTTPRequestHandler):
    """A server that answers all with the status that its path names."""

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.asked.append(self.headers.get("Authorization", ""))  # type: ignore[attr-defined]  # ours
        self.send_response(int(self.path.split("/")[1]))
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_HEAD = do_PUT = answer  # noqa: N815  # the names that http.server looks for

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def stubborn() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Stubborn)
    server.asked = []  # type: ignore[attr-defined]  # ours
    thread = threading.Thread(target=server.serve_forever, args=[0.05])
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(("path", "told"), [
    pytest.param("401", "refused, the user is unknown; set BELEGRAPH_STORE_USER and BELEGRAPH_STORE_PASSWORD", id="no user"),
    pytest.param("404", "no SPARQL server; give the URL behind which it takes queries", id="another server"),
])  # fmt: skip
def test_server_that_refuses_is_one_line(path: str, told: str, stubborn: HTTPServer, belegraph: Command) -> None:
    url = f"http://127.0.0.1:{stubborn.server_port}/{path}"
    for command in (["query", url, "roles"], ["ingest", ROOT / "seeds", "--store", url]):
        run = belegraph(*command)
        assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
        assert run.err.startswith(f"belegraph: {url}: {told}")


def test_password_of_the_environment_is_sent_and_not_shown(
    stubborn: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BELEGRAPH_STORE_USER", "anna")
    monkeypatch.setenv("BELEGRAPH_STORE_PASSWORD", "geheim")
    with pytest.raises(StoreError) as caught, open_store(f"http://127.0.0.1:{stubborn.server_port}/403"):
        pass
    assert stubborn.asked[0] == "Basic YW5uYTpnZWhlaW0="  # type: ignore[attr-defined]  # ours
    assert "refused the user or the password" in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_password_of_the_url_is_not_shown() -> None:
    with pytest.raises(StoreError) as caught, open_store("http://anna:geheim@127.0.0.1:1"):
        pass
    assert str(caught.value).startswith("http://127.0.0.1:1: does not answer (ConnectionError); check the URL")
