"""How much a store has of an article: what a run that is taken up reports of those that it need not read again."""

import re

import pyoxigraph as ox

from belegraph.iri import article_iri
from belegraph.model import Article, Sentence
from belegraph.vocabulary import PREFIXES, iri

TYPE, DERIVED = ox.NamedNode(PREFIXES["rdf"] + "type"), ox.NamedNode(PREFIXES["prov"] + "wasDerivedFrom")
NUMBER, START, END = (ox.NamedNode(iri(name)) for name in ("number", "start", "end"))
SENTENCE, STATEMENT = ox.NamedNode(iri("Sentence")), ox.NamedNode(iri("Statement"))
PROVENANCE = re.compile("[^ ]*/(?:statement|sentence|speakers|time)/")
"""How what is about a statement begins: its IRI has this behind that of its article, or what stands only with one."""


def counted(store: ox.Store, article: Article) -> tuple[int, int, int, tuple[Sentence, ...]]:
    """Return the numbers of sentences and statements, of triples about them, and the sentences without a statement.

    >>> counted(ox.Store(), Article("fluss", "Der Pegel steigt."))
    (0, 0, 0, ())
    """
    graph = ox.NamedNode(article_iri(article.id))
    quads = list(store.quads_for_pattern(None, None, None, graph))
    sentences = [quad.subject for quad in quads if quad.predicate == TYPE and quad.object == SENTENCE]
    statements = {quad.subject for quad in quads if quad.predicate == TYPE and quad.object == STATEMENT}
    told = {quad.object for quad in quads if quad.predicate == DERIVED and quad.subject in statements}
    provenance = sum(is_provenance(str(quad.subject)) for quad in quads)
    silent = sorted(
        (_sentence(store, node, graph, article) for node in sentences if node not in told), key=lambda s: s.number
    )
    return len(sentences), len(statements), provenance, tuple(silent)


def is_provenance(subject: str) -> bool:
    """Tell whether something is a statement, its time, its speakers or its sentence, by its IRI or a line about it.

    >>> is_provenance("https://w3id.org/belegraph/article/fluss/statement/1.1")
    True
    """
    return PROVENANCE.match(subject) is not None


def _sentence(
    store: ox.Store, node: ox.NamedNode | ox.BlankNode | ox.Triple, graph: ox.NamedNode, article: Article
) -> Sentence:
    number, start, end = (
        int(next(quad.object.value for quad in store.quads_for_pattern(node, name, None, graph)))  # type: ignore[union-attr]  # they are numbers
        for name in (NUMBER, START, END)
    )
    return Sentence(number, start, end, article.text[start:end])
