"""Labels -> things: what a name that a user gives may mean."""

import re
from collections.abc import Sequence

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import RESOLUTION, evaluate, select, value
from belegraph.vocabulary import NS

IRI = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
EXACT = """SELECT DISTINCT ?thing WHERE { VALUES ?label { %s } ?thing rdfs:label ?label }"""
ANY_CASE = """SELECT DISTINCT ?thing ?label WHERE { ?thing rdfs:label ?label FILTER(LCASE(STR(?label)) = LCASE(%s)) }"""
LANGUAGES = ("de", "en")
SAME = """SELECT DISTINCT ?thing WHERE { VALUES ?named { %s }
  GRAPH <%s> { { ?named owl:sameAs? ?one . ?thing owl:sameAs ?one } UNION { ?named owl:sameAs ?thing } } }"""
"""What names elsewhere mean the same, as the resolution found."""


def things(dataset: Dataset, name: str) -> Sequence[ox.NamedNode]:
    """Return the things that a label names, with what is the same elsewhere, or the thing of an IRI; sorted.

    A label that fits to the letter is looked up; only another one costs a look at every label.

    Args:
        dataset: where the labels stand.
        name: a label, or an IRI.

    >>> from belegraph.dataset import open_dataset
    >>> things(open_dataset(), "Anna Kern")
    []
    """
    if IRI.fullmatch(name):
        node = ox.NamedNode(name)
        return [node] if evaluate(dataset, f"ASK {{ {node} ?property ?value }}") else []
    labels = [ox.Literal(name), *(ox.Literal(name, language=language) for language in LANGUAGES)]
    named = _nodes(dataset, EXACT % " ".join(map(str, labels))) or _nodes(dataset, ANY_CASE % ox.Literal(name))
    return _with_same(dataset, named)


def _with_same(dataset: Dataset, named: list[ox.NamedNode]) -> list[ox.NamedNode]:
    """Add what other articles call otherwise ("Scholz" to "Olaf Scholz")."""
    others = _nodes(dataset, SAME % (" ".join(map(str, named)), RESOLUTION)) if named else []
    return sorted({*named, *others}, key=lambda node: node.value)


def _nodes(dataset: Dataset, sparql: str) -> list[ox.NamedNode]:
    found = select(dataset, sparql)
    names = {value(row["thing"]) for row in found if isinstance(row["thing"], ox.NamedNode)}
    return [ox.NamedNode(name) for name in sorted(names) if not name.startswith(NS)]  # no terms of the ontology
