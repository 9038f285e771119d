"""Corrections change an article's graph, leave it sound, and say what they have changed."""

from collections.abc import Iterable

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.namespace import PROV
from tests.factory import HOLM, KERN, RIVA, make_article, make_reading, make_statement, phrase

from belegraph.corrections import Correction
from belegraph.model import Reading, Statement, Thing
from belegraph.rdf import correct, correction_triples, triples
from belegraph.rdf.terms import BG
from belegraph.resolve import resolve
from belegraph.validate import validate
from belegraph.vocabulary import BASE

ENTITY = f"{BASE}entity/"
KERN_IRI, RIVA_IRI, HOLM_IRI = (URIRef(ENTITY + name) for name in ("anna-kern", "riva", "jon-holm"))
FIRST, SECOND = (URIRef(f"{BASE}article/fluss/statement/{key}") for key in ("1.1", "2.1"))
SHORT = Thing("Kern", "Person")


def graph_of(*statements: Statement) -> Graph:
    reading: Reading = make_reading(*statements, article=make_article(published="2024-05"))
    graph = Graph()
    for triple in triples(reading, resolve(reading).entities):
        graph.add(triple)
    return graph


def corrected(corrections: Iterable[Correction], *statements: Statement) -> Graph:
    graph = graph_of(*(statements or (make_statement(),)))
    correct(graph, corrections)
    whole = graph + Graph()
    for triple in correction_triples(corrections):
        whole.add(triple)
    validate(whole)
    return graph


def make(action: str, *targets: str, **fields: object) -> Correction:
    return Correction(1, action, targets, "Kern", "gelesen", **fields)  # type: ignore[arg-type]  # a test's shorthand


def labels(graph: Graph, node: URIRef) -> list[str]:
    return sorted(map(str, graph.objects(node, RDFS.label)))


# --------------------------------------------------------------------------------------------------------- statements


def test_wrong_statement_is_gone_with_its_plain_edge() -> None:
    graph = corrected([make("wrong", FIRST)])
    assert (FIRST, RDF.type, None) not in graph
    assert (KERN_IRI, BG.supports, RIVA_IRI) not in graph


def test_wrong_statement_leaves_the_edge_that_another_vouches_for() -> None:
    graph = corrected([make("wrong", FIRST)], make_statement(), make_statement(key="2.1"))
    assert (KERN_IRI, BG.supports, RIVA_IRI) in graph


def test_wrong_statement_takes_the_edge_that_another_only_denies() -> None:
    graph = corrected([make("wrong", FIRST)], make_statement(), make_statement(key="2.1", polarity="negated"))
    assert (KERN_IRI, BG.supports, RIVA_IRI) not in graph


def test_wrong_statement_is_no_content_any_more() -> None:
    graph = corrected([make("wrong", FIRST)], make_statement(), make_statement(key="2.1", content=("1.1",)))
    assert not list(graph.objects(None, BG.content))


def test_what_was_wrong_is_kept_as_words_with_prov() -> None:
    made = make("wrong", FIRST)
    graph = corrected([made])
    assert list(graph.objects(URIRef(made.iri), BG.before)) == [Literal("Anna Kern | supports | Riva")]
    assert (FIRST, PROV.wasInvalidatedBy, URIRef(made.iri)) in graph


@pytest.mark.parametrize(("pattern", "is_gone"), [
    pytest.param(("Anna Kern", "", ""), True, id="subject by label"),
    pytest.param(("anna kern", "supports", "riva"), True, id="all parts, any case"),
    pytest.param((str(KERN_IRI), "", ""), True, id="subject by IRI"),
    pytest.param(("", "opposes", ""), False, id="another relation"),
    pytest.param(("Jon Holm", "", ""), False, id="another subject"),
])  # fmt: skip
def test_pattern(pattern: tuple[str, ...], is_gone: bool) -> None:
    assert ((FIRST, RDF.type, None) not in corrected([make("wrong", pattern=pattern)])) is is_gone


def test_right_statement_is_spared_by_a_pattern() -> None:
    graph = corrected(
        [make("wrong", pattern=("Anna Kern", "", "")), make("right", SECOND)],
        make_statement(),
        make_statement(key="2.1"),
    )
    assert (FIRST, RDF.type, None) not in graph
    assert (SECOND, RDF.type, None) in graph


@pytest.mark.parametrize(("sentence", "is_gone"), [
    pytest.param("Kern stützt Riva.", True, id="the same sentence"),
    pytest.param("Kern  stützt\nRiva.", True, id="blanks do not count"),
    pytest.param("Holm stützt Riva.", False, id="another sentence"),
])  # fmt: skip
def test_statement_of_a_changed_article_is_left_alone(sentence: str, is_gone: bool) -> None:
    assert ((FIRST, RDF.type, None) not in corrected([make("wrong", FIRST, sentence=sentence)])) is is_gone


# ------------------------------------------------------------------------------------------------------------- things


def test_same_things_become_the_first() -> None:
    graph = corrected(
        [make("same", KERN_IRI, ENTITY + "kern")],
        make_statement(), make_statement(phrase("Kern", SHORT), object=phrase("Riva", RIVA, 12), key="2.1"),
    )  # fmt: skip
    assert (URIRef(ENTITY + "kern"), None, None) not in graph
    assert (SECOND, RDF.subject, KERN_IRI) in graph
    assert labels(graph, KERN_IRI) == ["Anna Kern"]
    assert list(graph.objects(KERN_IRI, SKOS.altLabel)) == [Literal("Kern", lang="de")]


@pytest.mark.parametrize(("label", "shown"), [
    pytest.param("Anna Kern", ["Anna Kern"], id="its name is known"),
    pytest.param("", ["Kern"], id="its name is not known"),
])  # fmt: skip
def test_thing_that_stays_need_not_be_in_the_article(label: str, shown: list[str]) -> None:
    only = make_statement(phrase("Kern", SHORT), object=phrase("Riva", RIVA, 12))
    graph = corrected([make("same", KERN_IRI, ENTITY + "kern", label=label)], only)
    assert labels(graph, KERN_IRI) == shown
    assert (KERN_IRI, RDF.type, BG.Person) in graph


def test_class_of_the_thing_that_stays_holds() -> None:
    firm = Thing("Kern", "Company")
    graph = corrected(
        [make("same", KERN_IRI, ENTITY + "kern")],
        make_statement(),
        make_statement(phrase("Kern", firm), object=phrase("Riva", RIVA, 12), key="2.1"),
    )
    assert list(graph.objects(KERN_IRI, RDF.type)) == [BG.Person]


@pytest.mark.parametrize(("article", "subject"), [
    pytest.param("fluss", URIRef(ENTITY + "anna-kern-wien"), id="this article"),
    pytest.param("mai", KERN_IRI, id="another article"),
])  # fmt: skip
def test_different_in_one_article(article: str, subject: URIRef) -> None:
    graph = corrected([make("different", KERN_IRI, article=article, to="Anna Kern (Wien)")])
    assert (FIRST, RDF.subject, subject) in graph


def test_different_things_lose_their_link() -> None:
    graph = graph_of(make_statement())
    graph.add((KERN_IRI, OWL.sameAs, HOLM_IRI))
    correct(graph, [make("different", HOLM_IRI, KERN_IRI)])
    assert (KERN_IRI, OWL.sameAs, HOLM_IRI) not in graph


def test_new_name_is_shown_and_the_old_one_kept() -> None:
    graph = corrected([make("rename", RIVA_IRI, to="Riva AG")])
    assert labels(graph, RIVA_IRI) == ["Riva AG"]
    assert list(graph.objects(RIVA_IRI, SKOS.altLabel)) == [Literal("Riva", lang="de")]


def test_new_class() -> None:
    graph = corrected([make("retype", RIVA_IRI, to="Party")])
    assert list(graph.objects(RIVA_IRI, RDF.type)) == [BG.Party]


# ---------------------------------------------------------------------------------------------------------- the record


@pytest.mark.parametrize("made", [
    pytest.param(make("wrong", FIRST), id="wrong"),
    pytest.param(make("right", FIRST), id="right"),
    pytest.param(make("same", KERN_IRI, RIVA_IRI), id="same"),
    pytest.param(make("different", KERN_IRI, HOLM_IRI), id="different"),
    pytest.param(make("rename", KERN_IRI, to="Kern"), id="rename"),
    pytest.param(make("retype", KERN_IRI, to="Party"), id="retype"),
])  # fmt: skip
def test_correction_says_what_it_has_changed(made: Correction) -> None:
    assert list(corrected([made]).objects(URIRef(made.iri), BG.corrects))


@pytest.mark.parametrize("made", [
    pytest.param(make("wrong", SECOND), id="wrong"),
    pytest.param(make("same", ENTITY + "a", ENTITY + "b"), id="same"),
    pytest.param(make("different", ENTITY + "a", ENTITY + "b"), id="different"),
    pytest.param(make("rename", ENTITY + "a", to="x"), id="rename"),
    pytest.param(make("retype", ENTITY + "a", to="Party"), id="retype"),
])  # fmt: skip
def test_correction_that_matches_nothing_changes_nothing(made: Correction) -> None:
    assert set(corrected([made])) == set(graph_of(make_statement()))


def test_author_and_reason_are_told_with_prov() -> None:
    made = make("wrong", FIRST)
    told = Graph()
    for triple in correction_triples([made]):
        told.add(triple)
    [author] = told.objects(URIRef(made.iri), PROV.wasAssociatedWith)
    assert (author, RDF.type, PROV.Agent) in told
    assert labels(told, URIRef(str(author))) == ["Kern"]
    assert (URIRef(made.iri), RDFS.comment, Literal("gelesen")) in told


def test_order_of_statements_changes_nothing() -> None:
    made = [make("wrong", pattern=("Anna Kern", "", ""))]
    one, other = make_statement(), make_statement(phrase("Holm", HOLM, 18), object=phrase("Kern", KERN), key="2.1")
    assert set(corrected(made, one, other)) == set(corrected(made, other, one))
