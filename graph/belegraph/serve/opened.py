"""A store opened read-only, as tasks see it: Oxigraph's own, and rdflib's dataset on it."""

from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import Term, open_dataset
from belegraph.queries import Labels, article_language
from belegraph.records.facts import bare
from belegraph.serve.limits import Limits
from belegraph.vocabulary import PREFIXES


@dataclass(frozen=True)
class Opened:
    """A store, its dataset, the language of most articles, what a task may take, and where the index of words lies."""

    store: ox.Store
    dataset: Dataset
    lang: str
    limits: Limits
    index: Path

    def select(self, query: str, **bound: str) -> list[dict[str, str]]:
        """Ask the union of all graphs a SELECT of our own.

        Args:
            query: without prefixes.
            bound: variables, each with its IRI; they stand behind SELECT, too.

        Returns:
            The texts of the variables that have a value, row by row.
        """
        given: dict[ox.Variable, Term] = {ox.Variable(name): ox.NamedNode(value) for name, value in bound.items()}
        found = self.store.query(query, prefixes=PREFIXES, use_default_graph_as_union=True, substitutions=given)
        assert isinstance(found, ox.QuerySolutions)
        names = [variable.value for variable in found.variables]
        return [{name: bare(row[name]) for name in names if row[name] is not None} for row in found]

    def labels(self, lang: str) -> Labels:
        """Return the labels in a language; empty: that of most articles."""
        return Labels(self.dataset, lang or self.lang)

    def values(self, subject: str, predicate: str) -> list[str]:
        """Return what a thing has for a property, sorted."""
        terms = (ox.NamedNode(subject), ox.NamedNode(predicate), None, None)
        return sorted({bare(quad.object) for quad in self.store.quads_for_pattern(*terms)})

    def value(self, subject: str, predicate: str) -> str:
        """Return the first of the values, or an empty text."""
        return next(iter(self.values(subject, predicate)), "")


def open_snapshot(path: Path, limits: Limits, index: Path) -> Opened:
    """Open a store that nobody writes; `index`: the folder of its index of words.

    Raises:
        OSError: there is none, or it cannot be read.
    """
    store = ox.Store.read_only(str(path))
    dataset = open_dataset(store)
    return Opened(store, dataset, article_language(dataset), limits, index)
