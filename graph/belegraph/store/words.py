"""The words that are searched: what of a graph is indexed, and how what a user writes is matched."""

import re
from collections.abc import Iterator

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import ARTICLES, select, value
from belegraph.vocabulary import KINDS, NS, PREFIXES

SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
TYPE, LABEL = (ox.NamedNode(PREFIXES[p] + name) for p, name in (("rdf", "type"), ("rdfs", "label")))
SENTENCE, TEXT = (ox.NamedNode(NS + name) for name in ("Sentence", "text"))
ALL_SENTENCES = "SELECT ?graph ?node ?text { GRAPH ?graph { ?node a bg:Sentence ; bg:text ?text } }"
ALL_LABELS = f"""SELECT DISTINCT ?graph ?node ?text {{ GRAPH ?graph {{
  VALUES ?kind {{ {" ".join(f"bg:{kind}" for kind in KINDS)} }} ?node a ?kind ; rdfs:label ?text }} }}"""
Passage = tuple[str, str, str]
"""IRI of what it belongs to, `entity` or `sentence`, and the words."""


def passages(store: ox.Store, graph: str) -> Iterator[Passage]:
    """Yield what is searched of a graph: the labels of its things, and its sentences."""
    name = ox.NamedNode(graph)
    for quad in store.quads_for_pattern(None, TYPE, SENTENCE, name):
        for text in store.quads_for_pattern(quad.subject, TEXT, None, name):
            yield value(quad.subject), "sentence", value(text.object)
    things = {q.subject for kind in KINDS for q in store.quads_for_pattern(None, TYPE, ox.NamedNode(NS + kind), name)}
    for thing in sorted(things, key=str):
        labels = {value(quad.object) for quad in store.quads_for_pattern(thing, LABEL, None, name)}
        for label in sorted(labels):
            yield value(thing), "entity", label


def words_of(dataset: Dataset) -> Iterator[tuple[str, str, str, str]]:
    """Yield what is searched of a whole dataset, be it on a server: graph, node, kind, text.

    >>> from belegraph.dataset import open_dataset
    >>> list(words_of(open_dataset()))
    []
    """
    for sparql, kind in ((ALL_SENTENCES, "sentence"), (ALL_LABELS, "entity")):
        for graph, node, text in map(tuple, select(dataset, sparql)):
            if value(graph).startswith(ARTICLES):
                yield value(graph), value(node), kind, value(text)


def match(words: str) -> str:
    """Return what FTS5 is asked for words as a user writes them; whatever its signs, it is no syntax.

    >>> match('Größe kern* "der Rat" -x OR')
    '"größe" "kern"* "der rat" "x" "or"'
    """
    terms = (quoted or plain for quoted, plain in re.findall(r'"([^"]*)"|(\S+)', words))
    cleaned = ((" ".join(re.findall(r"\w+", term.lower())), "*" * term.endswith("*")) for term in terms)
    return " ".join(f'"{text}"{star}' for text, star in cleaned if text)


def spelt_out(words: str) -> str:
    """Return the words with umlauts, in lower case and spelt without them.

    >>> spelt_out("Die Straße nach Köln")
    'strasse koeln'
    """
    found = re.findall(r"\w*[äöüß]\w*", words.lower())
    return " ".join(word.translate(SPELT_OUT) for word in found)
