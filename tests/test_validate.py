"""A graph passes as it should be written, and fails for each way in which it should not."""

from collections.abc import Callable

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import DCTERMS, PROV, RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.namespace import TIME
from rdflib.term import Node

from belegraph.errors import GraphError
from belegraph.resources import folder
from belegraph.validate import FILES, check, check_store, report, short, validate
from belegraph.vocabulary import BASE, RELATIONS, iri

TURTLE = """
@prefix bg: <https://w3id.org/belegraph/ns#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix qudt: <http://qudt.org/schema/qudt/> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix unit: <http://qudt.org/vocab/unit/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@base <https://w3id.org/belegraph/> .

<article/fluss> a bg:Article ;
    dcterms:identifier "fluss" ; dcterms:title "Der Pegel steigt"@de ; dcterms:publisher "Flussbote" ;
    dcterms:issued "2025-04"^^xsd:gYearMonth ; dcterms:language "de" ; dcterms:source <https://example.org/fluss> ;
    bg:publicationPlace <city/koeln> .
<article/fluss/sentence/1> a bg:Sentence ;
    bg:inArticle <article/fluss> ; bg:number 1 ; bg:start 0 ; bg:end 36 ;
    bg:text "Kern sagt, Wien werde 5 % erreichen." .
<article/fluss/mention/0-4> a bg:Mention ;
    bg:refersTo <person/kern> ; bg:start 0 ; bg:end 4 ; bg:phrase "Kern" .
<article/fluss/statement/1.1> a bg:Statement ;
    rdf:subject <city/wien> ; rdf:predicate bg:achieves ; rdf:object <quantity/1> ;
    bg:polarity "affirmed" ; bg:certainty "certain" ; bg:mode "expected" ; bg:quoted "reported" ;
    bg:speaker <person/kern> ; bg:speakerChain <article/fluss/statement/1.1/speakers> ;
    bg:time "2025"^^xsd:gYear, "2025-04-10T08:00:00"^^xsd:dateTime, "bald" ;
    bg:period <time/2025>, <time/since>, <time/eight>, <time/hour> ;
    bg:place <city/wien>, "am Fluss" ; bg:start 11 ; bg:end 35 ;
    bg:rule "clause", "speech" ; prov:wasDerivedFrom <article/fluss/sentence/1> .
<article/fluss/statement/1.1/speakers> a rdf:Seq ; rdf:_1 <person/kern> ; rdf:_2 <person/kern> .
<article/fluss/statement/1.2> a bg:Statement ;
    rdf:subject <person/kern> ; rdf:predicate <relation/de/versichern> ; rdf:object "dass es steigt" ;
    bg:content <article/fluss/statement/1.1> ;
    bg:polarity "affirmed" ; bg:certainty "certain" ; bg:mode "asserted" ;
    bg:start 0 ; bg:end 35 ; bg:rule "speech" ; prov:wasDerivedFrom <article/fluss/sentence/1> .
<relation/de/versichern> a bg:OpenRelation ; rdfs:label "versichern"@de ; rdfs:subPropertyOf bg:saysThat .
<person/kern> a bg:Person ; rdfs:label "Kern"@de .
<city/wien> a bg:City ; rdfs:label "Wien"@de, "Vienna"@en .
<city/koeln> a bg:City ; rdfs:label "Köln"@de .
<time/2025> a time:ProperInterval ; rdfs:label "2025"@de ; time:hasXSDDuration "P1Y"^^xsd:duration ;
    time:hasBeginning <time/2025/begin> ; time:hasEnd <time/2025/end> .
<time/2025/begin> a time:Instant ; time:inXSDDate "2025-01-01"^^xsd:date .
<time/2025/end> a time:Instant ; time:inXSDDate "2025-12-31"^^xsd:date .
<time/since> a time:ProperInterval ; rdfs:label "2025"@de ; time:hasBeginning <time/2025/begin> .
<time/hour> a time:ProperInterval ; rdfs:label "eine Stunde"@de ; time:hasXSDDuration "PT1H"^^xsd:duration .
<time/eight> a time:Instant ; rdfs:label "acht Uhr"@de ; time:inXSDDate "2025-04-10"^^xsd:date ;
    time:hasBeginning <time/eight> ; time:hasEnd <time/eight> .
<role/1> a bg:Role ; rdfs:label "Bürgermeister von Wien"@de ;
    bg:roleIn <city/wien> ; bg:office <office/buergermeister> .
<office/buergermeister> a bg:Office ; rdfs:label "Bürgermeister"@de .
<quantity/1> a bg:Quantity ; rdfs:label "5 %"@de ; bg:value 5.0 ; bg:unit "%" ; qudt:hasUnit unit:PERCENT ;
    bg:approximation "über" .
<target/1> a bg:Target ; rdfs:label "5 %"@de ;
    bg:holder <city/wien> ; bg:quantity <quantity/1> ; bg:status "in force" ; bg:setBy <person/kern> .
"""

Change = Callable[[Graph], object]


def sound() -> Graph:
    """A graph that breaks no shape."""
    return Graph().parse(data=TURTLE, format="turtle")


def node(path: str) -> URIRef:
    return URIRef(BASE + path)


def bg(term: str) -> URIRef:
    return URIRef(iri(term))


ARTICLE, SENTENCE = node("article/fluss"), node("article/fluss/sentence/1")
QUANTITY, HAS_UNIT = node("quantity/1"), URIRef("http://qudt.org/schema/qudt/hasUnit")
STATEMENT, MENTION = node("article/fluss/statement/1.1"), node("article/fluss/mention/0-4")
CITY = node("city/wien")
KERN, OPEN, SEQUENCE = node("person/kern"), node("relation/de/versichern"), node("article/fluss/statement/1.1/speakers")


def without(subject: Node, predicate: Node) -> Change:
    return lambda graph: graph.remove((subject, predicate, None))


def also(subject: Node, predicate: Node, value: Node) -> Change:
    return lambda graph: graph.add((subject, predicate, value))


def instead(subject: Node, predicate: Node, value: Node) -> Change:
    return lambda graph: graph.set((subject, predicate, value))


def test_sound_graph_passes() -> None:
    validate(sound())


def test_empty_graph_passes() -> None:
    validate(Graph())


def test_strings_with_a_datatype_pass_as_oxigraph_gives_them_back() -> None:
    graph = sound()
    for triple in list(graph):
        if isinstance(triple[2], Literal) and triple[2].datatype is None and triple[2].language is None:
            graph.remove(triple)
            graph.add((triple[0], triple[1], Literal(str(triple[2]), datatype=XSD.string)))
    validate(graph)


BROKEN = [
    pytest.param(without(STATEMENT, bg("polarity")), "bg:polarity", id="statement without polarity"),
    pytest.param(instead(STATEMENT, bg("polarity"), Literal("positive")), "bg:polarity", id="unknown polarity"),
    pytest.param(also(STATEMENT, bg("polarity"), Literal("negated")), "bg:polarity", id="two polarities"),
    pytest.param(instead(STATEMENT, bg("certainty"), Literal("sure")), "bg:certainty", id="unknown certainty"),
    pytest.param(instead(STATEMENT, bg("mode"), Literal("wished")), "bg:mode", id="unknown mode"),
    pytest.param(instead(STATEMENT, bg("quoted"), Literal("")), "bg:quoted", id="empty quoted"),
    pytest.param(without(STATEMENT, RDF.predicate), "rdf:predicate", id="statement without relation"),
    pytest.param(instead(STATEMENT, RDF.predicate, RDFS.seeAlso), "rdf:predicate", id="relation of others"),
    pytest.param(instead(STATEMENT, RDF.subject, Literal("Wien")), "rdf:subject", id="words as subject"),
    pytest.param(also(STATEMENT, RDF.object, Literal("6 %")), "rdf:object", id="two objects"),
    pytest.param(instead(STATEMENT, RDF.object, BNode()), "rdf:object", id="blank object"),
    pytest.param(instead(STATEMENT, bg("speaker"), Literal("Kern")), "bg:speaker", id="words as speaker"),
    pytest.param(without(STATEMENT, PROV.wasDerivedFrom), "prov:wasDerivedFrom", id="statement without sentence"),
    pytest.param(also(STATEMENT, PROV.wasDerivedFrom, KERN), "kern> bg:end", id="derived from no sentence"),
    pytest.param(without(STATEMENT, bg("rule")), "bg:rule", id="statement without rule"),
    pytest.param(without(STATEMENT, bg("start")), "bg:start", id="statement without start"),
    pytest.param(instead(STATEMENT, bg("start"), Literal(-1)), "bg:start", id="start below zero"),
    pytest.param(instead(STATEMENT, bg("end"), Literal(11)), "bg:start", id="empty range"),
    pytest.param(instead(STATEMENT, bg("end"), Literal("35")), "bg:end", id="end as string"),
    pytest.param(instead(STATEMENT, bg("time"), Literal("jetzt", lang="de")), "bg:time", id="time with a language"),
    pytest.param(also(STATEMENT, bg("content"), KERN), "kern", id="content is no statement"),
    pytest.param(also(STATEMENT, bg("lemma"), Literal("x")), "bg:lemma", id="property that nobody knows"),
    pytest.param(without(SEQUENCE, RDF._2), "rdf:_2", id="chain of one speaker"),
    pytest.param(without(OPEN, RDFS.label), "rdfs:label", id="open relation without label"),
    pytest.param(instead(OPEN, RDFS.subPropertyOf, bg("isA")), "rdfs:subPropertyOf", id="open case of a closed one"),
    pytest.param(without(ARTICLE, DCTERMS.identifier), "dcterms:identifier", id="article without identifier"),
    pytest.param(instead(ARTICLE, DCTERMS.issued, Literal("2025")), "dcterms:issued", id="date as string"),
    pytest.param(without(SENTENCE, bg("inArticle")), "bg:inArticle", id="sentence without article"),
    pytest.param(instead(SENTENCE, bg("number"), Literal(0)), "bg:number", id="sentences counted from 0"),
    pytest.param(without(MENTION, bg("phrase")), "bg:phrase", id="mention without words"),
    pytest.param(instead(MENTION, bg("refersTo"), node("person/niemand")), "rdf:type", id="mention of nothing"),
    pytest.param(without(KERN, RDFS.label), "rdfs:label", id="person without label"),
    pytest.param(also(KERN, RDF.type, bg("Human")), "rdf:type", id="class that nobody knows"),
    pytest.param(instead(node("quantity/1"), bg("value"), Literal(5)), "bg:value", id="integer as value"),
    pytest.param(instead(QUANTITY, HAS_UNIT, bg("percent")), "qudt:hasUnit", id="unit of others"),
    pytest.param(also(QUANTITY, HAS_UNIT, URIRef("http://qudt.org/vocab/unit/M")), "qudt:hasUnit", id="two units"),
    pytest.param(also(STATEMENT, bg("period"), Literal("2025")), "2025", id="words as period"),
    pytest.param(without(node("time/since"), TIME.hasBeginning), "time/since>", id="period of no known days"),
    pytest.param(without(node("time/2025"), RDFS.label), "rdfs:label", id="period without words"),
    pytest.param(without(node("time/2025/end"), TIME.inXSDDate), "time:inXSDDate", id="end of no known day"),
    pytest.param(instead(node("time/2025/end"), TIME.inXSDDate, Literal("2025")), "time:inXSDDate", id="end as string"),
    pytest.param(without(node("target/1"), bg("holder")), "bg:holder", id="target of nobody"),
    pytest.param(instead(node("target/1"), bg("status"), Literal("agreed")), "bg:status", id="unknown status"),
    pytest.param(instead(node("role/1"), bg("roleIn"), Literal("Wien")), "bg:roleIn", id="role in words"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "told"), BROKEN)
def test_broken_graph_is_refused(change: Change, told: str) -> None:
    graph = sound()
    change(graph)
    with pytest.raises(GraphError) as caught:
        validate(graph)
    assert told in caught.value.report


def test_error_is_one_line_and_counts() -> None:
    graph = sound()
    for name in ("mode", "polarity"):
        graph.remove((STATEMENT, bg(name), None))
    with pytest.raises(GraphError) as caught:
        validate(graph)
    assert caught.value.count == 2
    assert "bg:mode" in caught.value.report
    assert "\n" not in str(caught.value)


def test_graph_is_left_as_it_was() -> None:
    graph = sound()
    before = set(graph)
    validate(graph)
    assert set(graph) == before


@pytest.mark.parametrize("change", [case.values[0] for case in BROKEN], ids=[str(case.id) for case in BROKEN])
def test_pyshacl_refuses_the_same_places(change: Change) -> None:
    """The engine is young: the oldest one is its referee."""
    graph = sound()
    change(graph)
    found = check(graph.serialize(format="nt"))
    shapes = Graph()
    for name in FILES:
        shapes.parse(folder("ontology") / name, format="turtle")
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    assert isinstance(report, Graph)
    expected = sorted(
        (short(report.value(each, SH.focusNode).n3()), str(report.value(each, SH.sourceConstraintComponent)))
        for each in report.subjects(RDF.type, SH.ValidationResult)
    )
    assert sorted((each.node, f"{SH}{each.constraint}ConstraintComponent") for each in found) == expected


@pytest.mark.parametrize(("change", "told"), [
    pytest.param(also(CITY, bg("holdsRole"), node("role/1")), "city/wien> rdf:type: is none", id="a city holds an office"),
    pytest.param(also(KERN, bg("holdsRole"), CITY), "kern> (bg:holdsRole/rdf:type): is none", id="a person holds a city"),
])  # fmt: skip
def test_unexpected_class_is_a_warning_only(change: Change, told: str) -> None:
    graph = sound()
    change(graph)
    validate(graph)
    [found] = check(graph.serialize(format="nt"))
    assert found.severity == "Warning"
    assert told.partition(" ")[0] in found.node
    assert found.message.startswith("is none of the values")


def test_words_as_an_end_of_a_relation_are_refused() -> None:
    graph = sound()
    graph.add((KERN, bg("holdsRole"), Literal("Richterin")))
    with pytest.raises(GraphError, match="bg:holdsRole: is of the wrong kind"):
        validate(graph)


@pytest.mark.parametrize("name", RELATIONS)
def test_every_relation_has_a_shape(name: str) -> None:
    graph = sound()
    graph.add((KERN, bg(name), BNode()))
    assert [each.path for each in check(graph.serialize(format="nt")) if each.constraint == "NodeKind"] == [
        f"bg:{name}"
    ]


def test_store_is_checked_graph_by_graph() -> None:
    store = ox.Store()
    for name in ("urn:a", "urn:b"):
        triples = ox.parse(sound().serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES)
        store.extend(ox.Quad(*triple.triple, ox.NamedNode(name)) for triple in triples)
    store.remove(
        ox.Quad(
            ox.NamedNode(str(KERN)),
            ox.NamedNode(str(RDFS.label)),
            ox.Literal("Kern", language="de"),
            ox.NamedNode("urn:b"),
        )
    )
    assert [(name, [each.path for each in found]) for name, found in check_store(store)] == [
        ("urn:a", []), ("urn:b", ["rdfs:label"])
    ]  # fmt: skip


def test_report_is_one_of_shacl() -> None:
    graph = sound()
    graph.remove((KERN, RDFS.label, None))
    triples = list(report(check(graph.serialize(format="nt"))))
    told = {
        triple.predicate.value.rpartition("#")[2]: triple.object.value
        for triple in triples
        if not isinstance(triple.object, ox.Triple)
    }
    assert told["focusNode"] == str(KERN)
    assert told["resultPath"] == str(RDFS.label)
    assert told["sourceConstraintComponent"] == str(SH.MinCountConstraintComponent)
    assert ox.Triple(ox.BlankNode("report"), ox.NamedNode(str(SH.conforms)), ox.Literal(False)) in triples
