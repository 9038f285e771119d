"""An rdflib dataset on Oxigraph or on a server: made, told which graphs are what, and asked in Oxigraph's own terms.

One named graph an article; what is no article's (the texts, the ontology, known things, corrections, resolution) has
graphs of its own, whose names begin with `SYSTEM`.
"""

from collections.abc import Iterable, Iterator

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import Dataset
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from rdflib.store import Store

from belegraph.server import UNION, Answer, Server
from belegraph.vocabulary import BASE, PREFIXES, iri

SYSTEM = BASE + "graph/"
ARTICLES = BASE + "article/"
TEXTS, ONTOLOGY, AUTHORITY, CORRECTIONS, RESOLUTION = (
    SYSTEM + name for name in ("texts", "ontology", "authority", "corrections", "resolution")
)
"""Names of the graphs that are no article's."""
DIGEST = ox.NamedNode(iri("digest"))
PROLOGUE = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in PREFIXES.items())


Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


def open_dataset(store: ox.Store | Store | None = None) -> Dataset:
    """Make an rdflib dataset on Oxigraph, with the prefixes bound; its default graph is the union of all graphs.

    Args:
        store: what it is to stand on, Oxigraph's own or one of rdflib's; None: an empty one in memory.

    >>> len(open_dataset())
    0
    """
    own = store if isinstance(store, Store) else OxigraphStore(store=store if store is not None else ox.Store())
    dataset = Dataset(store=own, default_union=True)
    for prefix, namespace in PREFIXES.items():
        dataset.bind(prefix, namespace)
    return dataset


def oxigraph(dataset: Dataset) -> ox.Store:
    """Return Oxigraph's own store of a dataset, for what rdflib's interface is slow at.

    >>> len(oxigraph(open_dataset()))
    0
    """
    store = dataset.store._inner  # type: ignore[attr-defined]  # oxrdflib's own, and the only way to it
    assert isinstance(store, ox.Store), "the dataset is not on Oxigraph"
    return store


def digest_in(store: ox.Store, graph: str) -> str:
    """Return the digest of what a graph was made of, empty if a store has none.

    >>> digest_in(ox.Store(), "urn:g")
    ''
    """
    found = store.quads_for_pattern(ox.NamedNode(graph), DIGEST, None, ox.NamedNode(TEXTS))
    return next((quad.object.value for quad in found if isinstance(quad.object, ox.Literal)), "")


class ServerStore(SPARQLStore):
    """A server as rdflib sees it, triple by triple; `server` is the server itself, which answers queries faster."""

    def __init__(self, server: Server) -> None:
        super().__init__(server.at.query, method="POST_FORM", auth=server.auth, params=dict(UNION))
        self.server = server


def evaluate(dataset: Dataset, sparql: str) -> Answer | bool:
    """Ask a dataset, on Oxigraph or on a server; its graphs are asked together, and the prefixes are known.

    Raises:
        SyntaxError, ValueError: the query is malformed, or an update.
        OSError: the dataset cannot be read.

    >>> evaluate(open_dataset(), "ASK { ?s ?p ?o }")
    False
    """
    if isinstance(dataset.store, ServerStore):
        return dataset.store.server.query(PROLOGUE + sparql)
    found = oxigraph(dataset).query(sparql, prefixes=PREFIXES, use_default_graph_as_union=True)
    return bool(found) if isinstance(found, ox.QueryBoolean) else found


def select(dataset: Dataset, sparql: str) -> ox.QuerySolutions:
    """Ask a dataset by a SELECT that is known to be one.

    >>> list(select(open_dataset(), "SELECT ?s WHERE { ?s ?p ?o }"))
    []
    """
    found = evaluate(dataset, sparql)
    assert isinstance(found, ox.QuerySolutions), sparql
    return found


def among(articles: Iterable[str]) -> str:
    """Return the part of a query that binds `?g` to some articles by their IRIs, nothing where none are given.

    >>> among(["urn:a", "urn:b"]), among([])
    ('VALUES ?g { <urn:a> <urn:b> }', '')
    """
    names = " ".join(f"<{each}>" for each in articles)
    return f"VALUES ?g {{ {names} }}" if names else ""


def article_names(dataset: Dataset) -> list[str]:
    """Return the IRIs of all articles, sorted.

    >>> article_names(open_dataset())
    []
    """
    return sorted(value(row["g"]) for row in select(dataset, "SELECT ?g { GRAPH ?g { ?g a bg:Article } }"))


def article_quads(dataset: Dataset) -> Iterator[ox.Quad]:
    """Yield the quads of the articles' graphs, and no others.

    >>> list(article_quads(open_dataset()))
    []
    """
    return (quad for quad in oxigraph(dataset) if is_article(quad.graph_name))


def is_article(graph: ox.NamedNode | ox.BlankNode | ox.DefaultGraph) -> bool:
    """Tell whether a graph's name is that of an article.

    >>> is_article(ox.NamedNode(ARTICLES + "fluss")), is_article(ox.NamedNode(TEXTS)), is_article(ox.DefaultGraph())
    (True, False, False)
    """
    return isinstance(graph, ox.NamedNode) and graph.value.startswith(ARTICLES)


def value(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    """Return the text of a term.

    >>> value(ox.Literal("Kern", language="de")), value(ox.NamedNode("urn:a"))
    ('Kern', 'urn:a')
    """
    return str(term) if isinstance(term, ox.Triple) else term.value
