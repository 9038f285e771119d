"""A SPARQL 1.1 server: where it takes queries, updates and graphs, and how it is asked.

Source: https://www.w3.org/TR/sparql11-protocol/, https://www.w3.org/TR/sparql11-http-rdf-update/
"""

import os
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

import pyoxigraph as ox
import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from belegraph.errors import StoreError

USER, PASSWORD = "BELEGRAPH_STORE_USER", "BELEGRAPH_STORE_PASSWORD"
"""Variables of the environment."""
LAYOUTS = (
    ("query", "update", "store"),  # Oxigraph
    ("query", "update", "data"),  # Fuseki
    ("", "statements", "rdf-graphs/service"),  # RDF4J, GraphDB
    ("", "", ""),  # all at one address, as Blazegraph has it
)
"""Where servers take queries, updates and graphs, behind the URL that the user gives."""
TIMES = (10, 600)
"""Seconds to connect, and to wait for an answer."""
UNION = {"union-default-graph": "true"}
"""Lets Oxigraph's server ask all graphs together; others pass over it."""
RESULTS = "application/sparql-results+json, application/n-triples"
Answer = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a server takes queries, updates, and whole graphs."""

    query: str
    update: str
    graphs: str


class Server:
    """A server that has answered once.

    Attributes:
        url: as the user gave it, without a password that stood in it.
        at: its addresses.
    """

    def __init__(self, url: str) -> None:
        """Find a server's addresses; user and password are read from the environment.

        Raises:
            StoreError: it does not answer, refuses the password, or speaks no SPARQL.
        """
        self.url, self.auth = without_password(url), _user(url)
        self._session = requests.Session()
        self._session.auth = self.auth
        retry = Retry(total=3, backoff_factor=0.3, status_forcelist=(502, 503, 504), allowed_methods=None)
        retry.connect = 0  # who is not there at once is told of at once
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=retry))
        self.at = self._addresses()

    def query(self, sparql: str) -> Answer | bool:
        """Ask; what is constructed comes as triples.

        Raises:
            ValueError: the server finds the query malformed; the error has its words.
            StoreError: it does not answer.
        """
        data = {"query": sparql} | UNION
        answer = self._send("POST", self.at.query, data=data, headers={"Accept": RESULTS})
        if answer.status_code == 400:
            raise ValueError(answer.text)
        self._check(answer)
        if answer.headers.get("Content-Type", "").startswith("application/n-triples"):
            return triples(answer.content)
        found = ox.parse_query_results(answer.content, format=ox.QueryResultsFormat.JSON)
        return bool(found) if isinstance(found, ox.QueryBoolean) else found

    def update(self, sparql: str) -> None:
        """Change what the server holds.

        Raises:
            StoreError: it refuses, or does not answer.
        """
        self._check(self._send("POST", self.at.update, data={"update": sparql}))

    def put(self, graph: str, n_triples: bytes) -> None:
        """Put a graph in place of the one of its name.

        Raises:
            StoreError: the server refuses, or does not answer.
        """
        kind = {"Content-Type": "application/n-triples"}
        self._check(self._send("PUT", self._graph(graph), data=n_triples, headers=kind))

    def delete(self, graph: str) -> None:
        """Remove a graph, if it is there.

        Raises:
            StoreError: the server refuses, or does not answer.
        """
        answer = self._send("DELETE", self._graph(graph))
        if answer.status_code != 404:
            self._check(answer)

    def _graph(self, graph: str) -> str:
        return f"{self.at.graphs}?graph={quote(graph, safe='')}"

    def _addresses(self) -> Addresses:
        """Try the layouts one after the other; a server that is only read need not take graphs."""
        found = [Addresses(*(_join(self.url, part) for part in layout)) for layout in LAYOUTS]
        asking = [at for at in found if self._answers(at.query)]
        if not asking:
            raise StoreError(self.url, "no SPARQL server", "give the URL behind which it takes queries")
        taking = [at for at in asking if self._send("HEAD", f"{at.graphs}?default").status_code < 400]
        return (taking or asking)[0]

    def _answers(self, address: str) -> bool:
        answer = self._send("POST", address, data={"query": "ASK {}"}, headers={"Accept": RESULTS})
        if answer.status_code in (401, 403):
            self._check(answer)
        return answer.ok and "sparql-results" in answer.headers.get("Content-Type", "")

    def _send(self, method: str, address: str, **content: object) -> requests.Response:
        try:
            return self._session.request(method, address, timeout=TIMES, **content)  # type: ignore[arg-type]  # by name
        except requests.RequestException as error:
            remedy = "check the URL, and that the server runs"
            raise StoreError(self.url, f"does not answer ({type(error).__name__})", remedy) from error

    def _check(self, answer: requests.Response) -> None:
        if answer.status_code in (401, 403):
            reason = "refused, the user is unknown" if self.auth is None else "refused the user or the password"
            raise StoreError(self.url, reason, f"set {USER} and {PASSWORD} in the environment")
        if not answer.ok:
            words = " ".join(answer.text.split())[:160]
            raise StoreError(self.url, f"answered {answer.status_code} ({words})", "see the log of the server")


def triples(n_triples: bytes) -> ox.QueryTriples:
    """Read triples as the answer to a query.

    >>> len(list(triples(b"<urn:a> <urn:b> <urn:c> .")))
    1
    """
    store = ox.Store()
    store.bulk_load(input=n_triples, format=ox.RdfFormat.N_TRIPLES)
    found = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
    assert isinstance(found, ox.QueryTriples)
    return found


def is_url(place: str) -> bool:
    """Tell a URL from a folder.

    >>> is_url("http://localhost:7878"), is_url("output")
    (True, False)
    """
    return place.startswith(("http://", "https://"))


def _join(url: str, part: str) -> str:
    return f"{url.rstrip('/')}/{part}" if part else url


def without_password(url: str) -> str:
    """Take user and password out of a URL, so that no message shows them.

    >>> without_password("http://anna:secret@localhost:7878/"), without_password("news")
    ('http://localhost:7878/', 'news')
    """
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])) if is_url(url) else url


def _user(url: str) -> tuple[str, str] | None:
    """User and password; the environment's come before the URL's."""
    parts = urlsplit(url)
    user = os.environ.get(USER, parts.username or "")
    return (user, os.environ.get(PASSWORD, parts.password or "")) if user else None
