"""What things are called: a table shows labels in place of IRIs, looked up for what it shows alone."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

import pyoxigraph as ox
from rdflib import Dataset
from rdflib import Literal as RdflibLiteral
from rdflib.term import Node

from belegraph.dataset import ServerStore, Term, oxigraph, select, value
from belegraph.resources import folder
from belegraph.vocabulary import NS, PREFIXES

NAMING = tuple(ox.NamedNode(name) for name in (PREFIXES["rdfs"] + "label", NS + "phrase"))
MOST = 8
"""Labels of one thing that are looked at: each article that names it brings all of them again."""
Row = tuple[Term | None, ...]
AT_ONCE = 500
"""Things whose labels a server is asked for in one go."""


class Labels:
    """Labels of a dataset in one language."""

    def __init__(self, dataset: Dataset, lang: str) -> None:
        self._dataset, self._lang = dataset, lang
        self._texts: dict[str, str] = {}

    def cell(self, term: Term | None) -> str:
        """Return what `text` returns, faster, for terms of Oxigraph."""
        if term is None:
            return ""
        if isinstance(term, ox.Literal):
            return term.value
        known = self._texts.get(term.value) if isinstance(term, ox.NamedNode) else None
        return known if known is not None else self.text(term)

    def text(self, term: Node | Term | None) -> str:
        """Return a term, rdflib's or Oxigraph's, as a table shows it: a literal's text, a label, else the IRI."""
        if term is None:
            return ""
        if isinstance(term, ox.Literal):
            return term.value
        if isinstance(term, RdflibLiteral):
            return str(term)
        name = str(term) if isinstance(term, Node) else value(term)
        if name not in self._texts:
            self._texts[name] = self._choose(name, self._look_up([name]).get(name, set()))
        return self._texts[name]

    def fetched(self, rows: ox.QuerySolutions) -> Iterable[Row]:
        """Return rows whose labels can be had at once: a server is asked for many together, not once a thing."""
        found = map(tuple, rows)
        if not isinstance(self._dataset.store, ServerStore):
            return found
        listed = list(found)
        self._fetch({term.value for row in listed for term in row if isinstance(term, ox.NamedNode)})
        return listed

    def _fetch(self, nodes: set[str]) -> None:
        names = sorted(nodes - {*self._texts})
        for start in range(0, len(names), AT_ONCE):
            some = names[start : start + AT_ONCE]
            found = self._look_up(some)
            self._texts |= {name: self._choose(name, found.get(name, set())) for name in some}

    def _look_up(self, names: list[str]) -> dict[str, set[tuple[str, str]]]:
        found: dict[str, set[tuple[str, str]]] = {}
        pairs = self._on_server(names) if isinstance(self._dataset.store, ServerStore) else self._in_store(names)
        for name, label in pairs:
            if isinstance(label, ox.Literal):
                found.setdefault(name, set()).add((label.language or "", label.value))
        return found

    def _in_store(self, names: list[str]) -> Iterator[tuple[str, object]]:
        store = oxigraph(self._dataset)
        for node in (ox.NamedNode(name) for name in names if ":" in name):
            for naming in NAMING:
                found = list(islice(store.quads_for_pattern(node, naming, None, None), MOST))
                yield from ((node.value, quad.object) for quad in found)
                if found:
                    break  # only what has no label is called by its words

    def _on_server(self, names: list[str]) -> Iterator[tuple[str, object]]:
        nodes = " ".join(str(ox.NamedNode(name)) for name in names)
        sparql = f"SELECT DISTINCT ?node ?label {{ VALUES ?node {{ {nodes} }} ?node rdfs:label|bg:phrase ?label }}"
        found = select(self._dataset, sparql)
        return ((value(row["node"]), row["label"]) for row in found)

    def _choose(self, name: str, labels: set[tuple[str, str]]) -> str:
        known = sorted({*labels, *ontology_labels().get(name, ())})
        chosen = [label for lang, label in known if lang == self._lang] or [label for _, label in known]
        return chosen[0] if chosen else name


@cache
def ontology_labels() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the labels of the ontology's terms: IRI -> `(language, label)`.

    >>> ontology_labels()["https://w3id.org/belegraph/ns#Person"]
    (('de', 'Person'), ('en', 'person'))
    """
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for quad in ox.parse(path=str(folder("ontology") / "belegraph.ttl"), format=ox.RdfFormat.TURTLE):
        if quad.predicate == NAMING[0] and isinstance(quad.object, ox.Literal):
            term, label = value(quad.subject), (quad.object.language or "", quad.object.value)
            found[term] = tuple(sorted({*found.get(term, ()), label}))
    return found
