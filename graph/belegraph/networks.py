"""The statements of a dataset as a networkx multigraph: what is drawn and what other graph tools read."""

import re
from collections.abc import Iterable, Iterator

import networkx as nx
from rdflib import OWL, RDF, Dataset, URIRef
from rdflib.namespace import DCTERMS, PROV
from rdflib.term import Node

from belegraph.queries import SEPARATOR, Labels, article_language
from belegraph.vocabulary import KINDS, NS, ROLES

WORDS = ("polarity", "certainty", "mode", "speaker", "quoted", "time", "place")
PARTS = ("subject_start", "subject_end", "object_start", "object_end")
BG = NS
"""The ontology's namespace."""
NO_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold; nothing that Python calls printable is among it."""


def to_networkx(dataset: Dataset, lang: str = "", *, statements: Iterable[Node] | None = None) -> nx.MultiDiGraph:
    """Return one node a thing and one edge a statement, in a fixed order.

    A statement without an object, or with words as its object, gets a node of its own for it (kind `Literal`).

    Args:
        dataset: what `belegraph.rdf` has written.
        lang: language of the labels; empty for that of the articles.
        statements: those to take; None: all.
    """
    labels = Labels(dataset, lang or article_language(dataset))
    graph = nx.MultiDiGraph()
    every = dataset.subjects(RDF.type, URIRef(BG + "Statement")) if statements is None else statements
    edges = sorted(_edges(dataset, every, labels), key=lambda edge: edge[:3])
    for source, target, _, _, text in edges:
        for node in (source, target):
            if node not in graph:
                graph.add_node(node, **_node(dataset, labels, node, text))
    for source, target, key, attributes, _ in edges:
        shown = {name: printable(value) if isinstance(value, str) else value for name, value in attributes.items()}
        graph.add_edge(source, target, key, **shown)
    return graph


Edge = tuple[str, str, str, dict[str, str | int | bool], str]


def _edges(dataset: Dataset, statements: Iterable[Node], labels: Labels) -> Iterator[Edge]:
    for statement in statements:
        facts: dict[str, list[Node]] = {}
        for predicate, value in dataset.predicate_objects(statement):
            facts.setdefault(str(predicate), []).append(value)
        subject = _one(facts, str(RDF.subject))
        if subject is not None:
            said = _one(facts, str(RDF.object))
            target = str(said) if isinstance(said, URIRef) else f"{statement}/object"
            text = labels.text(said) if said is not None else labels.text(_one(facts, str(RDF.predicate)))
            yield str(subject), target, str(statement), _attributes(dataset, labels, facts), text


def _one(facts: dict[str, list[Node]], predicate: str) -> Node | None:
    return min(facts.get(predicate, ()), default=None, key=str)


def _attributes(dataset: Dataset, labels: Labels, facts: dict[str, list[Node]]) -> dict[str, str | int | bool]:
    words: dict[str, str | int | bool] = {name: labels.text(_one(facts, BG + name)) for name in WORDS}
    sentence = _one(facts, str(PROV.wasDerivedFrom))
    article = _value(dataset, sentence, BG + "inArticle")
    told = (words["polarity"], words["mode"], words["speaker"]) == ("affirmed", "asserted", "")
    return words | {
        "arguments": _arguments(dataset, labels, facts),
        "label": labels.text(_one(facts, str(RDF.predicate))),
        "relation_iri": str(_one(facts, str(RDF.predicate))),
        "sentence": str(_value(dataset, sentence, BG + "text") or ""),
        "sentence_start": int(str(_value(dataset, sentence, BG + "start") or 0)),
        "start": int(str(_one(facts, BG + "start"))),
        "end": int(str(_one(facts, BG + "end"))),
        **part_ranges(str(_one(facts, BG + "parts") or "")),
        "speaker_iri": str(_one(facts, BG + "speaker") or ""),
        "article": str(_value(dataset, article, str(DCTERMS.identifier)) or ""),
        "publisher": str(_value(dataset, article, str(DCTERMS.publisher)) or ""),
        "published": str(_value(dataset, article, str(DCTERMS.issued)) or ""),
        "url": str(_value(dataset, article, str(DCTERMS.source)) or ""),
        "rule": SEPARATOR.join(sorted(str(rule) for rule in facts.get(BG + "rule", ()))),
        "plain": told and words["certainty"] in ("certain", "probable"),
    }


def _arguments(dataset: Dataset, labels: Labels, facts: dict[str, list[Node]]) -> str:
    """What else takes part: "Objekt: Bad; mit: Holm"."""
    told = [(labels.text(URIRef(BG + role)), facts.get(BG + role, ())) for role in ROLES]
    for node in sorted(facts.get(BG + "argument", ()), key=str):
        preposition = str(_value(dataset, node, BG + "preposition") or "")
        told.append((preposition, list(dataset.objects(node, URIRef(BG + "filler")))))
    return SEPARATOR.join(f"{role}: {labels.text(each)}" for role, found in told for each in sorted(found, key=str))


def part_ranges(ranges: str) -> dict[str, int | str]:
    """Return where subject and object stand, an empty range where there is none, and the words of the relation.

    >>> part_ranges("32-39 | 40-44 47-50")
    {'subject_start': 32, 'subject_end': 39, 'object_start': 0, 'object_end': 0, 'relation_words': '40-44 47-50'}
    """
    ends, _, words = ranges.partition(" | ")
    numbers = [int(number) for number in re.findall("[0-9]+", ends)]
    return {**dict(zip(PARTS, [*numbers, 0, 0, 0, 0], strict=False)), "relation_words": words}


def _value(dataset: Dataset, node: Node | None, predicate: str) -> Node | None:
    found = list(dataset.objects(node, URIRef(predicate))) if node is not None else []
    return min(found, default=None, key=str)


def _node(dataset: Dataset, labels: Labels, node: str, text: str) -> dict[str, str]:
    kind = kind_of(map(str, dataset.objects(URIRef(node), RDF.type)))
    same = " ".join(sorted(str(o) for o in dataset.objects(URIRef(node), OWL.sameAs)))
    shown = text if kind == "Literal" else labels.text(URIRef(node))
    kind_label = labels.text(URIRef(BG + kind)) if kind != "Literal" else ""
    return {"label": printable(shown), "kind": kind, "kind_label": kind_label, "same_as": same}


def kind_of(classes: Iterable[str]) -> str:
    """Return the kind of a thing by the IRIs of its classes, `Literal` for what has none.

    >>> kind_of([NS + "Person"]), kind_of([])
    ('Person', 'Literal')
    """
    kinds = sorted(kind.removeprefix(NS) for kind in classes if kind.startswith(NS))
    return next((kind for kind in kinds if kind in KINDS), kinds[0] if kinds else "Literal")


def printable(text: str) -> str:
    """Leave out what XML cannot hold: https://www.w3.org/TR/xml/#charsets."""
    return text if text.isprintable() else NO_XML.sub("\ufffd", text)
