"""Readings -> RDF: the only writer of triples. One named graph an article, no blank nodes.

A statement costs its own triples (subject, relation, object, how it is meant, who says so) and its evidence: the
sentence, the range, the rules. Source: https://www.w3.org/TR/rdf12-concepts/, https://www.w3.org/TR/prov-o/
"""

from collections.abc import Iterable, Iterator, Sequence

from rdflib import RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, PROV
from rdflib.term import Node

from belegraph import vocabulary
from belegraph.corrections import Correction
from belegraph.dataset import open_dataset, oxigraph
from belegraph.iri import article_iri, relation_iri, slug
from belegraph.literals import date_literal, integer_literal, text_literal
from belegraph.model import Article, Phrase, Reading, Relation, Sentence, Statement
from belegraph.rdf.arguments import argument_triples, filler
from belegraph.rdf.corrected import correct, correction_graph, correction_triples
from belegraph.rdf.counted import is_provenance
from belegraph.rdf.mentions import mention_iri, mention_record, sentence_iri
from belegraph.rdf.messages import message_iri, message_of, message_triples, messages_by_sentence
from belegraph.rdf.quads import in_graph, n_quads, n_triples, read_quads
from belegraph.rdf.resolution import resolution_graph, resolution_record
from belegraph.rdf.system import system_graphs
from belegraph.rdf.terms import BG, Entities, Triple
from belegraph.rdf.texts import article_of, digest, read_articles, text_triples
from belegraph.rdf.things import entity_triples

__all__ = [
    "BG",
    "article_of",
    "correct",
    "correction_graph",
    "correction_triples",
    "digest",
    "in_graph",
    "is_provenance",
    "n_quads",
    "n_triples",
    "open_dataset",
    "oxigraph",
    "provenance_size",
    "put_right",
    "read_articles",
    "read_quads",
    "relation_node",
    "resolution_graph",
    "resolution_record",
    "sentence_iri",
    "statement_iri",
    "system_graphs",
    "text_triples",
]


def put_right(
    reading: Reading, entities: Entities, corrections: Sequence[Correction]
) -> Iterable[tuple[Node, Node, Node]]:
    """Return the triples of an article as a curator has put them right, which takes a graph in memory."""
    found = triples(reading, entities)
    if not corrections:
        return found
    graph = Graph(identifier=URIRef(article_iri(reading.article.id)))
    for triple in found:
        graph.add(triple)
    correct(graph, corrections)
    return graph


def triples(reading: Reading, entities: Entities) -> Iterator[Triple]:
    """Yield all triples of an article: its record, its sentences, its things, its statements, and plain edges."""
    article = reading.article
    yield from _article(article)
    for sentence in reading.sentences:
        yield from _sentence(article, sentence)
    for value, entity in entities.items():
        yield from entity_triples(value, entity, entities)
    for mention in reading.mentions:
        node = mention_iri(article.id, mention.start, mention.end)
        yield from mention_record(node, mention.start, mention.end, mention.text)
        yield node, BG.refersTo, URIRef(entities[mention.thing].iri)
    yield from _open_relations(reading)
    messages = messages_by_sentence(reading.attributions, reading.sentences)
    for statement in reading.statements:
        yield from _statement(article, statement, entities)
        said_in = message_of(statement, messages)
        if said_in is not None:
            yield statement_iri(article.id, statement.key), BG.message, message_iri(article.id, said_in)
    for number, message in enumerate(reading.attributions, 1):
        yield from message_triples(number, message, article, reading.sentences, entities)


def _article(article: Article) -> Iterator[Triple]:
    node = URIRef(article_iri(article.id))
    yield node, RDF.type, BG.Article
    yield node, DCTERMS.identifier, text_literal(article.id)
    yield node, DCTERMS.language, text_literal(article.language or "de")
    for predicate, value in ((DCTERMS.title, article.title), (DCTERMS.publisher, article.publisher),
                             (BG.publicationPlace, article.place), (DCTERMS.source, article.url)):  # fmt: skip
        if value:
            yield node, predicate, text_literal(value)
    if article.published:
        yield node, DCTERMS.issued, date_literal(article.published)


def statement_iri(article: str, key: str) -> URIRef:
    """Return the IRI of an article's statement.

    >>> str(statement_iri("fluss", "2.1"))
    'https://w3id.org/belegraph/article/fluss/statement/2.1'
    """
    return URIRef(f"{article_iri(article)}/statement/{key}")


def _sentence(article: Article, sentence: Sentence) -> Iterator[Triple]:
    node = sentence_iri(article.id, sentence.number)
    yield node, RDF.type, BG.Sentence
    yield node, BG.inArticle, URIRef(article_iri(article.id))
    yield node, BG.number, integer_literal(sentence.number)
    yield node, BG.start, integer_literal(sentence.start)
    yield node, BG.end, integer_literal(sentence.end)
    yield node, BG.text, text_literal(sentence.text)


def _statement(article: Article, statement: Statement, entities: Entities) -> Iterator[Triple]:
    node, evidence = statement_iri(article.id, statement.key), statement.evidence
    yield node, RDF.type, BG.Statement
    yield from _claim(node, article, statement, entities)
    yield node, BG.polarity, text_literal(statement.factuality.polarity)
    yield node, BG.certainty, text_literal(statement.factuality.certainty)
    yield node, BG.mode, text_literal(statement.factuality.mode)
    yield node, PROV.wasDerivedFrom, sentence_iri(article.id, statement.sentence)
    yield node, BG.start, integer_literal(evidence.start)
    yield node, BG.end, integer_literal(evidence.end)
    yield node, BG.parts, text_literal(_parts(statement))
    yield from ((node, BG.rule, text_literal(rule)) for rule in evidence.rules)
    yield from ((node, BG.content, statement_iri(article.id, key)) for key in statement.content)
    yield from _speakers(node, article, statement, entities)
    yield from argument_triples(node, article, statement, entities)


def _parts(statement: Statement) -> str:
    """Write where subject and object stand, and behind a bar the words of the relation: "32-39 45-56 | 40-44"."""
    ends = [(part.start, part.end) for part in (statement.subject, statement.object) if part is not None]
    told = (
        " ".join(f"{start}-{end}" for start, end in ranges) for ranges in (ends, statement.evidence.words) if ranges
    )
    return " | ".join(told)


def _claim(node: URIRef, article: Article, statement: Statement, entities: Entities) -> Iterator[Triple]:
    """Subject, relation and object, once as the statement's and, where the article vouches for it, as a plain edge."""
    relation = relation_node(statement.relation, article.language or "de")
    yield node, RDF.predicate, relation
    subject = _node(statement.subject, article, entities)
    yield node, RDF.subject, subject
    yield from _unresolved(statement.subject, subject, article)
    if statement.object is not None:
        said = filler(statement.object, article, entities)
        yield node, RDF.object, said
        is_words = isinstance(said, Literal) and said.language is not None
        if statement.is_plain and not is_words and subject != _mention_of(statement.subject, article):
            yield subject, relation, said


def relation_node(relation: Relation, lang: str) -> URIRef:
    """Return the IRI of a relation: a term of the ontology, or minted from the verb.

    >>> str(relation_node(Relation("supports"), "de")), str(relation_node(Relation(label="bauen"), "de"))
    ('https://w3id.org/belegraph/ns#supports', 'https://w3id.org/belegraph/relation/de/bauen')
    """
    return URIRef(BG[relation.name]) if relation.name else URIRef(relation_iri(relation.label, lang))


def _open_relations(reading: Reading) -> Iterator[Triple]:
    """Each open relation by one label: "aussetzen" and the misspelt "außetzen" have the same IRI."""
    lang = reading.article.language or "de"
    found = {statement.relation for statement in reading.statements if not statement.relation.name}
    by_node = {relation_node(each, lang): each for each in sorted(found, key=lambda each: each.label, reverse=True)}
    for node, relation in by_node.items():
        yield node, RDF.type, BG.OpenRelation
        yield node, RDFS.label, text_literal(relation.label, lang)
        yield node, RDFS.subPropertyOf, BG[relation.parent]


def _speakers(node: URIRef, article: Article, statement: Statement, entities: Entities) -> Iterator[Triple]:
    """The outermost speaker, and with inner ones the whole chain in order (rdf:Seq)."""
    nodes: list[URIRef] = []
    for speaker in statement.speakers:
        who = _node(speaker.phrase, article, entities)
        nodes.append(who)
        yield from _unresolved(speaker.phrase, who, article)
    if nodes:
        yield node, BG.speaker, nodes[0]
    if statement.quoted:
        yield node, BG.quoted, text_literal(statement.quoted)
    if len(nodes) > 1:
        names = "--".join(slug(who.removeprefix(vocabulary.BASE)) for who in nodes)
        chain = URIRef(f"{article_iri(article.id)}/speakers/{names}")
        yield node, BG.speakerChain, chain
        yield chain, RDF.type, RDF.Seq
        yield from ((chain, RDF[f"_{place}"], who) for place, who in enumerate(nodes, 1))


def _node(phrase: Phrase, article: Article, entities: Entities) -> URIRef:
    """What a phrase stands for, or the mention itself where nobody knows."""
    entity = entities.get(phrase.value) if phrase.value is not None else None
    return URIRef(entity.iri) if entity is not None and entity.iri else _mention_of(phrase, article)


def _mention_of(phrase: Phrase, article: Article) -> URIRef:
    return mention_iri(article.id, phrase.start, phrase.end)


def _unresolved(phrase: Phrase, node: URIRef, article: Article) -> Iterator[Triple]:
    if node == _mention_of(phrase, article):
        yield from mention_record(node, phrase.start, phrase.end, phrase.text)


def provenance_size(graph: Graph) -> int:
    """Count the triples about statements and evidence: those whose subject is a statement, its time or its sentence."""
    return sum(is_provenance(str(s)) for s, _, _ in graph)
