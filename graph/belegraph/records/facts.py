"""Named graphs as sorted quads, and as facts by subject; one article's graph at a time is in memory."""

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from belegraph.dataset import AUTHORITY, ONTOLOGY, TEXTS
from belegraph.vocabulary import NS, PREFIXES

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Facts = dict[str, dict[str, list[Term]]]
"""Subject -> predicate -> objects, all in alphabetical order; IRIs without angle brackets."""
Name = ox.NamedNode | ox.BlankNode | ox.DefaultGraph

TYPE, LABEL, SAME = PREFIXES["rdf"] + "type", PREFIXES["rdfs"] + "label", PREFIXES["owl"] + "sameAs"
SUBJECT, PREDICATE, OBJECT = (PREFIXES["rdf"] + name for name in ("subject", "predicate", "object"))
DERIVED, IDENTIFIER = PREFIXES["prov"] + "wasDerivedFrom", PREFIXES["dcterms"] + "identifier"
STATEMENT, ARTICLE, SENTENCE, MENTION = (NS + name for name in ("Statement", "Article", "Sentence", "Mention"))
RDF_TYPE = ox.NamedNode(TYPE)
BESIDE = frozenset((TEXTS, ONTOLOGY, AUTHORITY))
"""Graphs that a store keeps beside what it was told."""


def graph_names(store: ox.Store) -> list[Name]:
    """Return the graphs that hold something, the default one first, the others in alphabetical order.

    The texts of the articles, the ontology and the known things are left out: they are files of their own.

    >>> store = ox.Store()
    >>> store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"), ox.NamedNode("urn:g")))
    >>> [str(name) for name in graph_names(store)]
    ['<urn:g>']
    """
    unnamed: list[Name] = (
        [ox.DefaultGraph()] if any(store.quads_for_pattern(None, None, None, ox.DefaultGraph())) else []
    )
    return [*unnamed, *sorted((name for name in store.named_graphs() if name.value not in BESIDE), key=str)]


def quads_of(store: ox.Store, name: Name) -> list[ox.Quad]:
    """Return the quads of one graph: by subject, its classes first, then by predicate and object."""
    return sorted(store.quads_for_pattern(None, None, None, name), key=order)


def order(triple: ox.Quad | ox.Triple) -> tuple[str, bool, str, str]:
    """Return what triples are sorted by.

    >>> order(ox.Triple(ox.NamedNode("urn:s"), RDF_TYPE, ox.NamedNode("urn:c")))[:2]
    ('<urn:s>', False)
    """
    return str(triple.subject), triple.predicate != RDF_TYPE, str(triple.predicate), str(triple.object)


def facts_of(quads: Iterable[ox.Quad | ox.Triple]) -> Facts:
    """Gather sorted quads by subject and predicate.

    >>> facts_of([ox.Triple(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"))])
    {'urn:s': {'urn:p': [<Literal value=o datatype=<NamedNode value=http://www.w3.org/2001/XMLSchema#string>>]}}
    """
    facts: Facts = {}
    for quad in quads:
        facts.setdefault(bare(quad.subject), {}).setdefault(quad.predicate.value, []).append(quad.object)
    return facts


def facts_of_lines(lines: Iterable[str], quads: Iterable[ox.Quad]) -> Facts:
    """Gather the same of quads whose lines of N-Triples are known: to cut a text is quicker than to ask Oxigraph.

    >>> lines = ['<urn:s> <urn:p> "o"']
    >>> facts_of_lines(lines, ox.parse(f"{lines[0]} .", format=ox.RdfFormat.N_TRIPLES))["urn:s"]["urn:p"][0].value
    'o'
    """
    facts: Facts = {}
    for line, quad in zip(lines, quads, strict=True):
        subject, predicate, _ = line.split(" ", 2)
        facts.setdefault(subject[1:-1], {}).setdefault(predicate[1:-1], []).append(quad.object)
    return facts


def bare(term: Term | None) -> str:
    """Return the IRI or the text of a term, empty for none.

    >>> bare(ox.Literal("Kern", language="de")), bare(None)
    ('Kern', '')
    """
    return "" if term is None else str(term) if isinstance(term, ox.Triple) else term.value


def one(facts: dict[str, list[Term]], predicate: str) -> Term | None:
    """Return the first value of a predicate."""
    return next(iter(facts.get(predicate, ())), None)


def text(facts: dict[str, list[Term]], predicate: str) -> str:
    """Return the first value of a predicate as text, empty where there is none."""
    return bare(one(facts, predicate))


def of_class(facts: Facts, kind: str) -> Iterator[str]:
    """Yield the subjects that are of a class."""
    yield from (subject for subject, told in facts.items() if any(bare(c) == kind for c in told.get(TYPE, ())))


def is_plain(statement: dict[str, list[Term]]) -> bool:
    """Whether the article itself vouches for a statement, so that it stands as a plain edge, too.

    >>> sure = {NS + "polarity": [ox.Literal("affirmed")], NS + "mode": [ox.Literal("asserted")]}
    >>> is_plain(sure | {NS + "certainty": [ox.Literal("probable")]}), is_plain(sure)
    (True, False)
    """
    told = text(statement, NS + "polarity"), text(statement, NS + "mode")
    is_sure = text(statement, NS + "certainty") in ("certain", "probable")
    return told == ("affirmed", "asserted") and is_sure and not {NS + "speaker", NS + "quoted"} & statement.keys()
