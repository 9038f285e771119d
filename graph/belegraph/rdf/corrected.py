"""Corrections -> triples: applied to one article's graph, and told with PROV-O (https://www.w3.org/TR/prov-o/).

The article's graph says what a correction has changed in it (`bg:corrects`), that of the corrections who made it and
why.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, PROV
from rdflib.term import Node

from belegraph.corrections import Action, Correction, thing_iri
from belegraph.dataset import CORRECTIONS, TEXTS
from belegraph.iri import article_iri, entity_iri, slug
from belegraph.literals import text_literal
from belegraph.rdf.quads import n_quads
from belegraph.rdf.terms import BG, Triple
from belegraph.vocabulary import BASE, KINDS

SURE = (Literal("certain"), Literal("probable"))


def correct(graph: Graph, corrections: Iterable[Correction]) -> None:
    """Change an article's graph as corrections say, and write into it what each has changed.

    Args:
        graph: one article's, in memory; it is changed.
        corrections: in the order of the file; what one has changed, the next one sees.
    """
    listed = tuple(corrections)
    spared = {statement for each in listed if each.action == "right" for statement in _statements(graph, each)}
    for each in listed:
        for target in sorted(set(map(str, APPLY[each.action](graph, each, spared)))):
            graph.add((URIRef(each.iri), RDF.type, BG.Correction))
            graph.add((URIRef(each.iri), BG.corrects, URIRef(target)))


def correction_triples(corrections: Iterable[Correction]) -> Iterator[Triple]:
    """Yield who made each correction, why, and what it says.

    >>> made = Correction(1, "same", ("urn:a", "urn:b"), "Kern", "one person")
    >>> sorted(str(value) for _, name, value in correction_triples([made]) if name in (RDFS.comment, OWL.sameAs))
    ['one person', 'urn:b']
    """
    for each in corrections:
        node, author = URIRef(each.iri), URIRef(f"{BASE}curator/{slug(each.author)}")
        yield node, RDF.type, BG.Correction
        yield node, BG.action, text_literal(each.action)
        yield node, RDFS.comment, text_literal(each.reason)
        yield node, PROV.wasAssociatedWith, author
        yield author, RDF.type, PROV.Agent
        yield author, RDFS.label, text_literal(each.author)
        if each.to:
            yield node, BG.after, text_literal(each.to)
        first, *others = tuple(map(URIRef, each.targets)) or (node,)
        link = {"same": OWL.sameAs, "different": OWL.differentFrom}.get(each.action)
        yield from ((first, link, other) for other in others if link is not None)


def correction_graph(corrections: Iterable[Correction]) -> tuple[bytes, bytes, str]:
    """Return the graph of the corrections as N-Quads, its record in the graph of the texts, and its digest.

    >>> correction_graph([])
    (b'', b'', '')
    """
    quads = n_quads(sorted(set(correction_triples(corrections))), CORRECTIONS)
    digest = hashlib.sha256(quads).hexdigest() if quads else ""
    return quads, n_quads([(URIRef(CORRECTIONS), BG.digest, Literal(digest))] if digest else [], TEXTS), digest


def _same(graph: Graph, each: Correction, _: set[URIRef]) -> Iterator[str]:
    """Put the first thing in the place of the others; their labels become its other names."""
    stays = URIRef(each.targets[0])
    for name in map(URIRef, each.targets[1:]):
        if not _is_here(graph, name):
            continue
        labels, kinds = list(graph.objects(name, RDFS.label)), list(graph.objects(name, RDF.type))
        for kind in kinds if (stays, RDF.type, None) in graph else ():
            graph.remove((name, RDF.type, kind))
        _replace(graph, name, stays)
        _name(graph, stays, labels, each.label)
        graph.add((URIRef(each.iri), BG.before, _said(labels, name)))
        yield stays


def _different(graph: Graph, each: Correction, _: set[URIRef]) -> Iterator[str]:
    """In one article give a thing a name of its own; between two things take the link away."""
    first = URIRef(each.targets[0])
    if each.article:
        if (URIRef(article_iri(each.article)), RDF.type, BG.Article) in graph and _is_here(graph, first):
            other = URIRef(entity_iri(each.to))
            langs = [label.language for label in graph.objects(first, RDFS.label) if isinstance(label, Literal)]
            graph.add((URIRef(each.iri), BG.before, _said(list(graph.objects(first, RDFS.label)), first)))
            graph.remove((first, RDFS.label, None))
            graph.remove((first, OWL.sameAs, None))
            _replace(graph, first, other)
            graph.add((other, RDFS.label, text_literal(each.to, min(filter(None, langs), default="de"))))
            yield other
        return
    ends = tuple(map(URIRef, each.targets))
    for one, another in (ends, ends[::-1]):
        graph.remove((one, OWL.sameAs, another))
    yield from (target for target in ends if _is_here(graph, target))


def _wrong(graph: Graph, each: Correction, spared: set[URIRef]) -> Iterator[str]:
    """Take statements out, with the plain edge that only they vouch for; what they said is kept as words."""
    for statement in _statements(graph, each) - (spared if each.pattern else set()):
        claim = tuple(graph.value(statement, part) for part in (RDF.subject, RDF.predicate, RDF.object))
        said = " | ".join(_label(graph, part) for part in claim if part is not None)
        graph.remove((statement, None, None))
        graph.remove((None, BG.content, statement))
        if not _is_vouched(graph, claim):
            graph.remove(claim)  # type: ignore[arg-type]  # the subject is a node, and nothing where there is no object
        graph.add((URIRef(each.iri), BG.before, text_literal(said)))
        graph.add((statement, PROV.wasInvalidatedBy, URIRef(each.iri)))
        yield statement


def _right(graph: Graph, each: Correction, _: set[URIRef]) -> Iterator[str]:
    """Nothing changes: a curator has read it, and no wider correction takes it away."""
    yield from _statements(graph, each)


def _rename(graph: Graph, each: Correction, _: set[URIRef]) -> Iterator[str]:
    thing = URIRef(each.targets[0])
    if not _is_here(graph, thing):
        return
    lang = each.lang or str(next(graph.objects(None, DCTERMS.language), "de"))
    old = [label for label in graph.objects(thing, RDFS.label) if isinstance(label, Literal) and label.language == lang]
    for label in old:
        graph.remove((thing, RDFS.label, label))
        graph.add((thing, SKOS.altLabel, label))
        graph.add((URIRef(each.iri), BG.before, text_literal(str(label))))
    graph.add((thing, RDFS.label, text_literal(each.to, lang)))
    yield thing


def _retype(graph: Graph, each: Correction, _: set[URIRef]) -> Iterator[str]:
    thing = URIRef(each.targets[0])
    if not _is_here(graph, thing):
        return
    for kind in [kind for kind in graph.objects(thing, RDF.type) if kind in {BG[name] for name in KINDS}]:
        graph.remove((thing, RDF.type, kind))
        graph.add((URIRef(each.iri), BG.before, text_literal(str(kind).removeprefix(BG))))
    graph.add((thing, RDF.type, BG[each.to]))
    yield thing


APPLY: Mapping[Action, Callable[[Graph, Correction, set[URIRef]], Iterator[str]]] = {
    "same": _same, "different": _different, "wrong": _wrong, "right": _right, "rename": _rename, "retype": _retype,
}  # fmt: skip
"""What each action does to a graph; it yields what it has changed."""


def _statements(graph: Graph, each: Correction) -> set[URIRef]:
    """The statements of a graph that a correction names."""
    named = map(URIRef, each.targets) if each.targets else graph.subjects(RDF.type, BG.Statement)
    return {
        statement for statement in named
        if isinstance(statement, URIRef) and (statement, RDF.type, BG.Statement) in graph
        and _stands_in(graph, statement, each.sentence) and _fits(graph, statement, each.pattern)
    }  # fmt: skip


def _stands_in(graph: Graph, statement: URIRef, sentence: str) -> bool:
    found = (graph.value(where, BG.text) for where in graph.objects(statement, PROV.wasDerivedFrom))
    return not sentence or " ".join(sentence.split()) in {" ".join(str(text).split()) for text in found}


def _fits(graph: Graph, statement: URIRef, pattern: tuple[str, ...]) -> bool:
    parts = zip((RDF.subject, RDF.predicate, RDF.object), pattern, strict=True) if pattern else ()
    return all(not wanted or _is_called(graph, graph.value(statement, part), wanted) for part, wanted in parts)


def _is_called(graph: Graph, node: Node | None, wanted: str) -> bool:
    if node is None:
        return False
    names = {str(node), str(node).rpartition("#")[2], *map(str, graph.objects(node, RDFS.label))}
    return wanted.casefold() in {name.casefold() for name in names} or str(node) == thing_iri(wanted)


def _is_here(graph: Graph, thing: URIRef) -> bool:
    return (thing, RDF.type, None) in graph


def _is_vouched(graph: Graph, claim: tuple[Node | None, ...]) -> bool:
    """Whether another statement vouches for a plain edge, or the thing is made of it."""
    subject, relation, said = claim
    if said is None or relation in (BG.roleIn, BG.office):
        return True
    for other in graph.subjects(RDF.subject, subject):
        told = (other, RDF.predicate, relation) in graph and (other, RDF.object, said) in graph
        if told and _is_plain(graph, other):
            return True
    return False


def _is_plain(graph: Graph, statement: Node) -> bool:
    meant = graph.value(statement, BG.polarity), graph.value(statement, BG.mode)
    is_said = any((statement, name, None) in graph for name in (BG.speaker, BG.quoted))
    is_sure = str(graph.value(statement, BG.certainty)) in map(str, SURE)
    return tuple(map(str, meant)) == ("affirmed", "asserted") and is_sure and not is_said


def _replace(graph: Graph, old: URIRef, new: URIRef) -> None:
    for triple in [*graph.triples((old, None, None)), *graph.triples((None, None, old))]:
        graph.remove(triple)
        graph.add(tuple(new if term == old else term for term in triple))  # type: ignore[arg-type]  # three again


def _name(graph: Graph, thing: URIRef, labels: list[Node], chosen: str) -> None:
    """Keep one label a language: the chosen one, or that which was there; the others become other names."""
    for label in labels:
        if not isinstance(label, Literal):
            continue
        others = [
            o for o in graph.objects(thing, RDFS.label) if isinstance(o, Literal) and o.language == label.language
        ]
        if chosen and str(label) != chosen and not [o for o in others if o != label]:
            graph.add((thing, RDFS.label, text_literal(chosen, label.language or "")))
        if len(others) > 1 or (chosen and str(label) != chosen):
            graph.remove((thing, RDFS.label, label))
            graph.add((thing, SKOS.altLabel, label))


def _said(labels: list[Node], node: URIRef) -> Literal:
    return text_literal(min(map(str, labels), default=str(node)))


def _label(graph: Graph, node: Node) -> str:
    return min(map(str, graph.objects(node, RDFS.label)), default=str(node).rpartition("#")[2])
