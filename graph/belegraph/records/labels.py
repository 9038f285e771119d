"""Labels of things, looked up in a store as they are needed: a table of all would hold every mention's words."""

from functools import lru_cache, partial

import pyoxigraph as ox

from belegraph.queries import ontology_labels
from belegraph.records.facts import LABEL, Term
from belegraph.vocabulary import NS

MOST = 50_000
"""Labels that are remembered."""
NAMING = (ox.NamedNode(LABEL), ox.NamedNode(NS + "phrase"))
Named = tuple[tuple[str, str], ...]


class Labels:
    """Labels of a store's things and of the ontology's terms, by language."""

    def __init__(self, store: ox.Store) -> None:
        self._all = lru_cache(MOST)(partial(_labels_of, store))

    def text(self, term: Term | None, lang: str) -> str:
        """Return a value as a table shows it: a literal's text, a thing's label in a language or any, else its IRI.

        >>> labels = Labels(ox.Store())
        >>> labels.text(ox.NamedNode(NS + "supports"), "en"), labels.text(ox.Literal("5"), "en")
        ('supports', '5')
        """
        if term is None:
            return ""
        if not isinstance(term, ox.NamedNode):
            return term.value if isinstance(term, ox.Literal) else str(term)
        return in_language(self._all(term.value), lang) or term.value


def in_language(labels: Named, lang: str) -> str:
    """Return the first of some labels, sorted, in a language, else of any; empty if there is none.

    >>> in_language((("de", "Wien"), ("en", "Vienna")), "en"), in_language((("de", "Wien"),), "en")
    ('Vienna', 'Wien')
    """
    return next((label for code, label in labels if code == lang), labels[0][1] if labels else "")


def _labels_of(store: ox.Store, iri: str) -> Named:
    node = ox.NamedNode(iri)
    found = {q.object for name in NAMING for q in store.quads_for_pattern(node, name, None)}
    named = {(label.language or "", label.value) for label in found if isinstance(label, ox.Literal)}
    return tuple(sorted(named | set(ontology_labels().get(iri, ()))))
