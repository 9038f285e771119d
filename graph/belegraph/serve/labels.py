"""Labels that are looked up when they are asked for: of a large store a page needs few."""

import pyoxigraph as ox
from rdflib import Literal
from rdflib.term import Node

from belegraph.queries import Labels, ontology_labels
from belegraph.serve.opened import Opened
from belegraph.vocabulary import NS

PREDICATES = ("http://www.w3.org/2000/01/rdf-schema#label", NS + "phrase")


class NearLabels(Labels):
    """Labels of a store in one language, each read when it is needed."""

    def __init__(self, opened: Opened, lang: str) -> None:
        self._opened, self._wanted = opened, lang or opened.lang
        self._known: dict[str, str] = {}
        self._terms: dict[str, list[tuple[str, str]]] = {}
        for term, named in ontology_labels():
            self._terms.setdefault(term, []).append(named)

    def text(self, value: Node | None) -> str:
        """Return a value as a table shows it: a literal's text, a thing's label, else the IRI."""
        if value is None or isinstance(value, Literal):
            return "" if value is None else str(value)
        return self.of(str(value))

    def of(self, iri: str) -> str:
        """Return the label of an IRI, else the IRI."""
        if iri not in self._known:
            self._known[iri] = self._look_up(iri)
        return self._known[iri]

    def _look_up(self, iri: str) -> str:
        found = self.all_of(iri)
        chosen = [label for lang, label in found if lang == self._wanted] or [label for _, label in found]
        return chosen[0] if chosen else iri

    def all_of(self, iri: str) -> list[tuple[str, str]]:
        """Return the labels of an IRI in all languages, as `(language, label)`, sorted."""
        return sorted([*self._labels_of(iri), *self._terms.get(iri, ())])

    def _labels_of(self, iri: str) -> list[tuple[str, str]]:
        try:
            node = ox.NamedNode(iri)
        except ValueError:  # a blank node, or nothing that could be an IRI
            return []
        quads = [
            quad for name in PREDICATES for quad in self._opened.store.quads_for_pattern(node, ox.NamedNode(name), None)
        ]
        return [(q.object.language or "", q.object.value) for q in quads if isinstance(q.object, ox.Literal)]
