"""The words that are searched: what of a graph is indexed, and how what a user writes is matched."""

import re
from collections.abc import Iterator

import pyoxigraph as ox
from rdflib import Dataset

from belegraph.dataset import ARTICLES, select, value
from belegraph.vocabulary import BASE, KINDS, NS, PREFIXES

WORDS, UMLAUTS = re.compile(r"\w+"), frozenset("äöüß")
SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
LABEL, TEXT = ox.NamedNode(PREFIXES["rdfs"] + "label"), ox.NamedNode(NS + "text")
SENTENCE, TIME, RELATIONS = "/sentence/", "/time/", BASE + "relation/"
"""Parts of the IRIs of sentences, of periods and of relations: the latter two have labels, too, but are no things."""
ALL_SENTENCES = "SELECT ?graph ?node ?text { GRAPH ?graph { ?node a bg:Sentence ; bg:text ?text } }"
ALL_LABELS = f"""SELECT DISTINCT ?graph ?node ?text {{ GRAPH ?graph {{
  VALUES ?kind {{ {" ".join(f"bg:{kind}" for kind in KINDS)} }} ?node a ?kind ; rdfs:label ?text }} }}"""
Passage = tuple[str, str, str]
"""IRI of what it belongs to, `entity` or `sentence`, and the words."""


def passages(store: ox.Store, graph: str) -> Iterator[Passage]:
    """Yield what is searched of a graph: its sentences, and the labels of its things.

    What a node is, its IRI says: two looks at a graph are six times as fast as one at each class of things.
    """
    name = ox.NamedNode(graph)
    for quad in store.quads_for_pattern(None, TEXT, None, name):
        if SENTENCE in (node := value(quad.subject)):
            yield node, "sentence", value(quad.object)
    labels = {(value(q.subject), value(q.object)) for q in store.quads_for_pattern(None, LABEL, None, name)}
    for node, label in sorted(labels):
        if not node.startswith(RELATIONS) and TIME not in node:
            yield node, "entity", label


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
    """Return the words with umlauts, in lower case and spelt without them; dots alone the index takes off itself.

    >>> spelt_out("Die Straße nach Köln"), spelt_out("Größe")
    ('strasse koeln', 'grösse groesse')
    """
    found = [word for word in WORDS.findall(words.lower()) if not UMLAUTS.isdisjoint(word)]
    spellings = (spelling for word in found for spelling in (word.replace("ß", "ss"), word.translate(SPELT_OUT)))
    return " ".join(dict.fromkeys(spelling for spelling in spellings if spelling not in found))
