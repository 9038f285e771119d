"""One article's reading becomes triples: what it vouches for as plain edges, everything with its evidence."""

from collections.abc import Iterable

import pytest
from rdflib import RDF, RDFS, BNode, Dataset, Literal, URIRef
from rdflib.namespace import PROV
from tests.factory import HOLM, KERN, RIVA, make_article, make_graph, make_reading, make_statement, phrase

from belegraph.dataset import article_quads
from belegraph.extraction import RULES
from belegraph.model import Argument, Mention, Phrase, Quantity, Relation, Target, Thing, Time
from belegraph.pipeline import Graph
from belegraph.rdf import BG, open_dataset, provenance_size, relation_node, sentence_iri, statement_iri

KERN_IRI = URIRef("https://w3id.org/belegraph/entity/anna-kern")
RIVA_IRI = URIRef("https://w3id.org/belegraph/entity/riva")
HOLM_IRI = URIRef("https://w3id.org/belegraph/entity/jon-holm")
ARTICLE = URIRef("https://w3id.org/belegraph/article/fluss")
FIRST = statement_iri("fluss", "1.1")
MENTION = URIRef("https://w3id.org/belegraph/article/fluss/mention/0-2")


def values(dataset: Dataset, subject: URIRef, predicate: URIRef) -> list[str]:
    return sorted(str(value) for value in dataset.objects(subject, predicate))


@pytest.mark.parametrize(("factuality", "is_plain"), [
    pytest.param({}, True, id="affirmed, certain, asserted"),
    pytest.param({"certainty": "probable"}, True, id="probable"),
    pytest.param({"certainty": "possible"}, False, id="possible"),
    pytest.param({"certainty": "unknown"}, False, id="unknown"),
    pytest.param({"polarity": "negated"}, False, id="negated"),
    pytest.param({"mode": "expected"}, False, id="expected"),
    pytest.param({"mode": "intended"}, False, id="intended"),
    pytest.param({"mode": "demanded"}, False, id="demanded"),
    pytest.param({"mode": "threatened"}, False, id="threatened"),
    pytest.param({"mode": "conditional"}, False, id="conditional"),
    pytest.param({"mode": "asked"}, False, id="asked"),
    pytest.param({"speakers": [phrase("Holm", HOLM, 18)]}, False, id="said by somebody"),
    pytest.param({"speakers": [phrase("er")]}, False, id="said by somebody unknown"),
    pytest.param({"speakers": [phrase("Holm", HOLM, 18)], "quoted": "verbatim"}, False, id="quoted"),
])  # fmt: skip
def test_only_what_the_article_vouches_for_is_a_plain_edge(factuality: dict[str, object], is_plain: bool) -> None:
    dataset = make_graph(make_statement(**factuality)).dataset  # type: ignore[arg-type]  # one of its keywords
    assert ((KERN_IRI, BG.supports, RIVA_IRI) in dataset) is is_plain


def test_what_is_denied_is_still_a_statement() -> None:
    dataset = make_graph(make_statement(polarity="negated")).dataset
    assert (FIRST, RDF.object, RIVA_IRI) in dataset


def test_what_one_article_denies_another_may_tell() -> None:
    denied, told = make_statement(polarity="negated"), make_statement(key="2.1")
    assert (KERN_IRI, BG.supports, RIVA_IRI) in make_graph(denied, told).dataset


@pytest.mark.parametrize("words", [
    pytest.param(make_statement(phrase("Er"), object=phrase("Riva", RIVA, 12)), id="nobody knows who"),
    pytest.param(make_statement(phrase("Kern", KERN), object=phrase("sehr", start=5)), id="words as object"),
    pytest.param(make_statement(phrase("Kern", KERN)), id="no object"),
])  # fmt: skip
def test_what_names_no_two_things_is_no_plain_edge(words: object) -> None:
    dataset = make_graph(words).dataset  # type: ignore[arg-type]  # pytest.param forgets the type
    assert list(dataset.triples((None, BG.supports, None))) == []


def test_a_date_is_the_object_of_a_plain_edge() -> None:
    when = make_statement(phrase("Kern", KERN), "takesPlaceOn", phrase("Mai", Time("2024-05"), 5))
    [value] = make_graph(when).dataset.objects(KERN_IRI, BG.takesPlaceOn)
    assert value.n3() == '"2024-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'


@pytest.mark.parametrize(("predicate", "found"), [
    pytest.param(RDF.type, [str(BG.Statement)], id="type"),
    pytest.param(RDF.subject, [str(KERN_IRI)], id="subject"),
    pytest.param(RDF.predicate, [str(BG.supports)], id="relation"),
    pytest.param(RDF.object, [str(RIVA_IRI)], id="object"),
    pytest.param(BG.polarity, ["negated"], id="polarity"),
    pytest.param(BG.certainty, ["possible"], id="certainty"),
    pytest.param(BG.mode, ["asked"], id="mode"),
    pytest.param(BG.quoted, ["verbatim"], id="quoted"),
    pytest.param(BG.speaker, [str(HOLM_IRI)], id="speaker"),
    pytest.param(BG.start, ["0"], id="start"),
    pytest.param(BG.end, ["16"], id="end"),
    pytest.param(BG.parts, ["0-4 12-16"], id="where subject and object stand"),
    pytest.param(BG.rule, ["passive", "verb"], id="rules"),
    pytest.param(PROV.wasDerivedFrom, [str(sentence_iri("fluss", 1))], id="sentence"),
])  # fmt: skip
def test_statement_has_everything_that_is_known_of_it(predicate: URIRef, found: list[str]) -> None:
    statement = make_statement(
        polarity="negated", certainty="possible", mode="asked", quoted="verbatim", speakers=[phrase("Holm", HOLM, 18)],
        rules=("verb", "passive"),
    )  # fmt: skip
    assert values(make_graph(statement).dataset, FIRST, predicate) == found


def test_statement_says_where_the_words_of_its_relation_stand() -> None:
    dataset = make_graph(make_statement(words=((5, 11), (17, 19)))).dataset
    assert values(dataset, FIRST, BG.parts) == ["0-4 12-16 | 5-11 17-19"]


def test_statement_points_at_what_it_tells_about() -> None:
    says = make_statement(phrase("Holm", HOLM, 18), "saysThat", phrase("alles"), key="2.1", content=("1.1",))
    dataset = make_graph(make_statement(), says).dataset
    assert values(dataset, statement_iri("fluss", "2.1"), BG.content) == [str(FIRST)]


@pytest.mark.parametrize(("predicate", "found"), [
    pytest.param(BG.text, "Holm baut Mauern.", id="text"),
    pytest.param(BG.number, "2", id="number"),
    pytest.param(BG.start, "18", id="start"),
    pytest.param(BG.end, "35", id="end"),
    pytest.param(BG.inArticle, "https://w3id.org/belegraph/article/fluss", id="article"),
])  # fmt: skip
def test_sentence_is_kept_with_its_place(predicate: URIRef, found: str) -> None:
    assert values(make_graph(make_statement()).dataset, sentence_iri("fluss", 2), predicate) == [found]


# -------------------------------------------------------------------------------------------------------- who speaks


def chain(speakers: Iterable[Phrase]) -> list[str]:
    """The speakers of the chain of the only statement, in order."""
    dataset = make_graph(make_statement(speakers=speakers)).dataset
    places = [place for node in dataset.objects(FIRST, BG.speakerChain) for place in dataset.predicate_objects(node)]
    return [str(who) for predicate, who in sorted(places) if predicate != RDF.type]


@pytest.mark.parametrize(("speakers", "found"), [
    pytest.param([], [], id="nobody"),
    pytest.param([phrase("Holm", HOLM, 18)], [], id="one needs no chain"),
    pytest.param([phrase("Holm", HOLM, 18), phrase("Kern", KERN)], [str(HOLM_IRI), str(KERN_IRI)], id="two"),
    pytest.param([phrase("Kern", KERN), phrase("Holm", HOLM, 18)], [str(KERN_IRI), str(HOLM_IRI)], id="turned round"),
    pytest.param(
        [phrase("Riva", RIVA, 12), phrase("Kern", KERN), phrase("Holm", HOLM, 18)],
        [str(RIVA_IRI), str(KERN_IRI), str(HOLM_IRI)],
        id="three",
    ),
])  # fmt: skip
def test_chain_has_the_outermost_speaker_first(speakers: list[Phrase], found: list[str]) -> None:
    assert chain(speakers) == found


def test_speaker_is_the_outermost_of_the_chain() -> None:
    dataset = make_graph(make_statement(speakers=[phrase("Holm", HOLM, 18), phrase("Kern", KERN)])).dataset
    assert values(dataset, FIRST, BG.speaker) == [str(HOLM_IRI)]


def named(name: str, *, local: bool = False) -> Phrase:
    return phrase(name, Thing(name, "Person", local))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param([named("A-B"), named("C")], [named("A"), named("B-C")], id="names that run into each other"),
        pytest.param([named("Wirt", local=True), named("C")], [named("Wirt"), named("C")], id="a noun and a name"),
        pytest.param([named("A"), named("B")], [named("B"), named("A")], id="turned round"),
    ],
)
def test_different_chains_are_different_nodes(one: list[Phrase], other: list[Phrase]) -> None:
    dataset = make_graph(make_statement(speakers=one), make_statement(key="2.1", speakers=other)).dataset
    assert len(set(dataset.objects(None, BG.speakerChain))) == 2


def test_chain_is_a_sequence() -> None:
    dataset = make_graph(make_statement(speakers=[phrase("Holm", HOLM, 18), phrase("Kern", KERN)])).dataset
    [node] = dataset.objects(FIRST, BG.speakerChain)
    assert (node, RDF.type, RDF.Seq) in dataset


# --------------------------------------------------------------------------------------------- what nobody has a name for


@pytest.mark.parametrize(("statement", "predicate"), [
    pytest.param(make_statement(phrase("Er"), object=phrase("Riva", RIVA, 12)), RDF.subject, id="subject"),
    pytest.param(make_statement(speakers=[phrase("er")]), BG.speaker, id="speaker"),
])  # fmt: skip
@pytest.mark.parametrize(("fact", "found"), [
    pytest.param(RDF.type, str(BG.Mention), id="type"),
    pytest.param(BG.start, "0", id="start"),
    pytest.param(BG.end, "2", id="end"),
])  # fmt: skip
def test_unresolved_pronoun_stays_a_mention(statement: object, predicate: URIRef, fact: URIRef, found: str) -> None:
    dataset = make_graph(statement).dataset  # type: ignore[arg-type]  # pytest.param forgets the type
    assert values(dataset, FIRST, predicate) == [str(MENTION)]
    assert values(dataset, MENTION, fact) == [found]


def test_unresolved_pronoun_keeps_its_words() -> None:
    dataset = make_graph(make_statement(phrase("Er"), object=phrase("Riva", RIVA, 12))).dataset
    assert values(dataset, MENTION, BG.phrase) == ["Er"]


def test_words_as_object_are_a_text_in_the_language_of_the_article() -> None:
    dataset = make_graph(make_statement(phrase("Kern", KERN), object=phrase("sehr", start=5))).dataset
    assert list(dataset.objects(FIRST, RDF.object)) == [Literal("sehr", lang="de")]


def test_mention_refers_to_its_thing() -> None:
    dataset = make_graph(make_statement(), mentions=[Mention(0, 4, "Kern", KERN)]).dataset
    [node] = dataset.subjects(BG.refersTo, KERN_IRI)
    assert str(node) == "https://w3id.org/belegraph/article/fluss/mention/0-4"


# ---------------------------------------------------------------------------------------- relations, arguments, targets


def test_open_relation_is_a_case_of_a_term() -> None:
    builds = Relation(label="sich kümmern um", parent="related")
    dataset = make_graph(make_statement(phrase("Kern", KERN), builds, phrase("Riva", RIVA, 12))).dataset
    assert (relation_node(builds, "de"), RDFS.subPropertyOf, BG.related) in dataset


def test_open_relations_of_one_iri_have_one_label() -> None:
    spellings = [Relation(label="außetzen", parent="related"), Relation(label="aussetzen", parent="related")]
    told = [make_statement(relation=each, key=f"1.{place}") for place, each in enumerate(spellings, 1)]
    dataset = make_graph(*told).dataset
    assert values(dataset, relation_node(spellings[0], "de"), RDFS.label) == ["aussetzen"]


def test_open_relation_has_the_verb_as_its_label() -> None:
    builds = Relation(label="sich kümmern um")
    dataset = make_graph(make_statement(phrase("Kern", KERN), builds, phrase("Riva", RIVA, 12))).dataset
    assert list(dataset.objects(relation_node(builds, "de"), RDFS.label)) == [Literal("sich kümmern um", lang="de")]


@pytest.mark.parametrize(("argument", "found"), [
    pytest.param(Argument("time", phrase("Mai", Time("2024-05"))), Literal("2024-05", datatype="http://www.w3.org/2001/XMLSchema#gYearMonth", normalize=False), id="date"),
    pytest.param(Argument("place", phrase("Riva", RIVA)), RIVA_IRI, id="place"),
])  # fmt: skip
def test_when_and_where_stay_with_the_statement(argument: Argument, found: URIRef | Literal) -> None:
    from dataclasses import replace

    dataset = make_graph(replace(make_statement(), arguments=(argument,))).dataset
    assert list(dataset.objects(FIRST, BG[argument.role])) == [found]


def target(**fields: object) -> Graph:
    aim = Target(KERN, Quantity("5", "%", Thing("Umsatz", "Concept", local=True)), **fields)  # type: ignore[arg-type]  # one of its fields
    return make_graph(make_statement(phrase("Kern", KERN), "hasTarget", phrase("fünf", aim, 5), mode="demanded"))


@pytest.mark.parametrize(("predicate", "found"), [
    pytest.param(BG.status, ["demanded"], id="status"),
    pytest.param(BG.holder, [str(KERN_IRI)], id="holder"),
    pytest.param(BG.setBy, [str(HOLM_IRI)], id="who set it"),
])  # fmt: skip
def test_demanded_target_is_a_node_with_its_status(predicate: URIRef, found: list[str]) -> None:
    dataset = target(status="demanded", set_by=HOLM).dataset
    [node] = dataset.subjects(RDF.type, BG.Target)
    assert isinstance(node, URIRef)
    assert values(dataset, node, predicate) == found


def test_demanded_target_is_no_plain_edge() -> None:
    assert list(target(status="demanded", set_by=HOLM).dataset.triples((None, BG.hasTarget, None))) == []


@pytest.mark.parametrize(("predicate", "found"), [
    pytest.param(BG.value, "5", id="value"),
    pytest.param(BG.unit, "%", id="unit"),
])  # fmt: skip
def test_quantity_has_value_and_unit(predicate: URIRef, found: str) -> None:
    dataset = target(status="in force").dataset
    [node] = dataset.subjects(RDF.type, BG.Quantity)
    assert isinstance(node, URIRef)
    assert values(dataset, node, predicate) == [found]


# ------------------------------------------------------------------------------------------------------ the whole graph


def test_empty_dataset_knows_the_prefixes() -> None:
    assert dict(open_dataset().namespaces())["bg"] == URIRef(str(BG))


def test_article_has_a_named_graph_of_its_own() -> None:
    dataset = make_graph(make_statement()).dataset
    graphs = {quad.graph_name.value for quad in article_quads(dataset)}  # type: ignore[union-attr]  # none is the default graph
    assert graphs == {"https://w3id.org/belegraph/article/fluss"}


@pytest.mark.parametrize("id", ["../../x", 'a"b', "<script>", "mai/1 a", "größe", "100%"])
def test_any_id_makes_an_iri(id: str) -> None:
    dataset = make_graph(make_statement(article=id), article=make_article(id)).dataset
    assert {str(value) for value in dataset.objects(None, URIRef("http://purl.org/dc/terms/identifier"))} == {id}


def test_provenance_is_what_is_said_of_statements_and_sentences() -> None:
    graph = make_graph(make_statement())
    assert graph.report.provenance == 12 + 2 * 6  # of a statement with one rule, and of two sentences


def test_provenance_size_counts_no_things() -> None:
    dataset = make_graph(mentions=[Mention(0, 4, "Kern", KERN)]).dataset
    assert provenance_size(dataset.graph(ARTICLE)) == 2 * 6


def test_reading_without_statements_is_a_graph_too() -> None:
    assert make_graph().report.statements == 0 == len(make_reading().statements)


# -------------------------------------------------------------------------------------------------------------- the seed


def test_seed_has_no_blank_nodes(seed: Graph) -> None:
    assert not [
        term for triple in seed.dataset.triples((None, None, None)) for term in triple if isinstance(term, BNode)
    ]


def test_seed_statements_stand_in_their_sentences(seed: Graph) -> None:
    outside = """
        SELECT ?statement WHERE {
          ?statement a bg:Statement ; bg:start ?start ; bg:end ?end ; prov:wasDerivedFrom ?sentence .
          ?sentence bg:start ?from ; bg:end ?to .
          FILTER(?start < ?from || ?end > ?to || ?start >= ?end) }"""
    assert seed.query(outside).rows == ()


def test_seed_statements_all_have_sentence_and_rule(seed: Graph) -> None:
    lacking = """
        SELECT ?statement WHERE {
          ?statement a bg:Statement
          FILTER NOT EXISTS { ?statement bg:rule ?rule ; prov:wasDerivedFrom/bg:text ?text ; bg:start ?start ; bg:end ?end } }"""
    assert seed.query(lacking).rows == ()


def test_seed_statements_name_rules_of_the_list(seed: Graph) -> None:
    found = {rule for (rule,) in seed.query("SELECT DISTINCT ?rule WHERE { ?statement bg:rule ?rule }").rows}
    assert found
    assert found <= {rule.__name__ for rule in RULES}


def test_seed_sentences_are_the_text_at_their_range(seed: Graph) -> None:
    [article] = seed.articles
    rows = seed.query(
        "SELECT ?start ?end ?text WHERE { ?s a bg:Sentence ; bg:start ?start ; bg:end ?end ; bg:text ?text }"
    ).rows
    assert [text for _, _, text in rows] == [article.text[int(start) : int(end)] for start, end, _ in rows]


def test_seed_mentions_are_the_text_at_their_range(seed: Graph) -> None:
    [article] = seed.articles
    rows = seed.query(
        "SELECT ?start ?end ?text WHERE { ?m a bg:Mention ; bg:start ?start ; bg:end ?end ; bg:phrase ?text }"
    ).rows
    assert [text for _, _, text in rows] == [article.text[int(start) : int(end)] for start, end, _ in rows]


def test_seed_plain_edges_all_rest_on_a_statement_that_the_article_vouches_for(seed: Graph) -> None:
    unfounded = """
        SELECT ?s ?p ?o WHERE {
          ?s ?p ?o . FILTER(STRSTARTS(STR(?p), STR(bg:)) || CONTAINS(STR(?p), "/relation/"))
          ?told rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .
          FILTER NOT EXISTS {
            ?statement rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; bg:polarity "affirmed" ; bg:mode "asserted" ;
              bg:certainty ?certainty . FILTER(?certainty IN ("certain", "probable"))
            FILTER NOT EXISTS { ?statement bg:speaker ?speaker } } }"""
    assert seed.query(unfounded).rows == ()


def test_seed_statement_costs_at_most_seventeen_triples(seed: Graph) -> None:
    assert 0 < seed.report.triples_per_statement <= 17
