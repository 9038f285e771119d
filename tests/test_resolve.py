"""Values of a reading become entities: an IRI, a type, labels in German and English."""

from dataclasses import replace

import pytest
from tests.factory import HOLM, KERN, RIVA, make_article, make_reading, make_statement, phrase

from belegraph.model import (
    Argument,
    Evidence,
    Mention,
    Quantity,
    Relation,
    Role,
    Speaker,
    Statement,
    Target,
    Thing,
    Time,
    Value,
)
from belegraph.resolve import phrases, resolve

BASE = "https://w3id.org/belegraph/"
ZOO, FRANCE = Thing("Zoo", "Organization", local=True), Thing("Frankreich", "Country")


def entities(value: Value, article: str = "fluss") -> dict[Value, object]:
    statement = make_statement(phrase("Kern", KERN), "related", phrase("x", value, 5))
    return dict(resolve(make_reading(statement, article=make_article(article))).entities)


def iri(value: Value, article: str = "fluss") -> str:
    return str(getattr(entities(value, article)[value], "iri"))  # noqa: B009  # the dict holds objects


def labels(value: Value) -> dict[str, str]:
    return dict(getattr(entities(value)[value], "labels"))  # noqa: B009


@pytest.mark.parametrize(("value", "found"), [
    pytest.param(Thing("Anna Kern", "Person"), "entity/anna-kern", id="person"),
    pytest.param(Thing("Größe & Co.", "Company"), "entity/groesse-co", id="umlauts and signs"),
    pytest.param(FRANCE, "country/FR", id="known country"),
    pytest.param(Thing("USA", "Country"), "country/US", id="known country by another name"),
    pytest.param(Thing("Frankreich", "Person"), "entity/frankreich", id="known name of another kind"),
    pytest.param(Thing("hoher Pegel", "Concept", local=True), "article/fluss/thing/hoher-pegel", id="local thing"),
    pytest.param(Quantity("4.2", "EUR"), "article/fluss/quantity/4-2-eur", id="quantity"),
    pytest.param(Role("Direktor", ZOO, "Direktor des Zoos"), "article/fluss/role/direktor-zoo", id="office in a local thing"),
    pytest.param(Role("Direktor", RIVA, "Riva-Direktor"), "role/direktor-riva", id="office in a named thing"),
    pytest.param(Role("Direktor", None, "Direktor"), "role/direktor", id="office in nothing"),
])  # fmt: skip
def test_iri_of_a_value(value: Value, found: str) -> None:
    assert iri(value) == BASE + found


@pytest.mark.parametrize(("value", "is_shared"), [
    pytest.param(KERN, True, id="person"),
    pytest.param(FRANCE, True, id="country"),
    pytest.param(Role("Direktor", RIVA, "Direktor"), True, id="office"),
    pytest.param(ZOO, False, id="common noun"),
    pytest.param(Quantity("5", "%"), False, id="quantity"),
    pytest.param(Target(KERN, Quantity("5", "%"), "demanded"), False, id="target"),
])  # fmt: skip
def test_only_names_mean_the_same_in_every_article(value: Value, is_shared: bool) -> None:
    assert (iri(value, "fluss") == iri(value, "meer")) is is_shared


@pytest.mark.parametrize(("value", "other"), [
    pytest.param(Quantity("5", "%"), Quantity("5", "percentage point"), id="unit"),
    pytest.param(Quantity("5", "%"), Quantity("0.5", "%"), id="decimal point"),
    pytest.param(Quantity("5", "%"), Quantity("-5", "%"), id="sign"),
    pytest.param(Quantity("42", "EUR"), Quantity("4.2", "EUR"), id="digits"),
    pytest.param(Quantity("5", "%"), Quantity("5", "%", KERN), id="whole"),
    pytest.param(Quantity("5", "%"), Quantity("5", "%", None, "about"), id="approximation"),
    pytest.param(Target(KERN, Quantity("5"), "demanded"), Target(HOLM, Quantity("5"), "demanded"), id="holder"),
    pytest.param(Target(KERN, Quantity("5"), "demanded"), Target(KERN, Quantity("6"), "demanded"), id="figure"),
    pytest.param(Target(KERN, Quantity("5"), "demanded"), Target(KERN, Quantity("5"), "missed"), id="status"),
    pytest.param(Target(KERN, Quantity("5"), "demanded"), Target(KERN, Quantity("5"), "demanded", HOLM), id="who set it"),
])  # fmt: skip
def test_different_values_have_different_iris(value: Value, other: Value) -> None:
    assert iri(value) != iri(other)


@pytest.mark.parametrize(("value", "found"), [
    pytest.param(FRANCE, {"de": "Frankreich", "en": "France"}, id="country"),
    pytest.param(Thing("USA", "Country"), {"de": "Vereinigte Staaten", "en": "United States"}, id="country by another name"),
    pytest.param(KERN, {"de": "Anna Kern"}, id="person"),
    pytest.param(Role("US-Außenminister", Thing("USA", "Country"), "US-Außenminister"),
                 {"de": "US-Außenminister", "en": "US Secretary of State"}, id="listed office"),
    pytest.param(Role("Außenminister", FRANCE, "französischer Außenminister"),
                 {"de": "französischer Außenminister", "en": "foreign minister of France"}, id="office of a listed place"),
    pytest.param(Role("Richterin", None, "Richterin"), {"de": "Richterin", "en": "judge"}, id="woman's office"),
    pytest.param(Role("Richter", None, "Richter"), {"de": "Richter", "en": "judge"}, id="office as the authority has it"),
    pytest.param(Role("Turmwart", FRANCE, "Turmwart"), {"de": "Turmwart"}, id="unlisted office"),
    pytest.param(Quantity("4200000", "EUR"), {"de": "4.200.000 EUR", "en": "4,200,000 EUR"}, id="thousands"),
    pytest.param(Quantity("2.5", "%"), {"de": "2,5 %", "en": "2.5 %"}, id="decimal point"),
    pytest.param(Quantity("3", "a"), {"de": "3 Jahre", "en": "3 years"}, id="unit in words"),
    pytest.param(Quantity("5", "%", Thing("Umsatz", "Concept", local=True)),
                 {"de": "5 % (Umsatz)", "en": "5 % (Umsatz)"}, id="of something"),
    pytest.param(Target(KERN, Quantity("5", "%"), "demanded"), {"de": "5 %", "en": "5 %"}, id="target"),
])  # fmt: skip
def test_labels_of_a_value(value: Value, found: dict[str, str]) -> None:
    assert labels(value) == found


@pytest.mark.parametrize(("value", "parts"), [
    pytest.param(Role("Direktor", RIVA, "Direktor"), {RIVA}, id="office"),
    pytest.param(Quantity("5", "%", RIVA), {RIVA}, id="quantity"),
    pytest.param(Target(HOLM, Quantity("5", "%", RIVA), "demanded", FRANCE),
                 {HOLM, RIVA, FRANCE, Quantity("5", "%", RIVA)}, id="target"),
])  # fmt: skip
def test_parts_of_a_value_are_entities_too(value: Value, parts: set[Value]) -> None:
    assert set(entities(value)) == {KERN, value, *parts}


def test_date_has_no_iri() -> None:
    assert iri(Time("2024-05")) == ""


def test_mentioned_thing_is_an_entity() -> None:
    reading = make_reading(mentions=[Mention(0, 4, "Kern", KERN)])
    assert set(resolve(reading).entities) == {KERN}


def test_known_thing_has_its_links() -> None:
    known = resolve(make_reading(mentions=[Mention(0, 4, "Peru", Thing("Peru", "Country"))])).entities
    assert [entity.same_as for entity in known.values()] == [("https://sws.geonames.org/3932488/",)]


def test_phrases_of_a_statement_are_its_ends_and_its_speakers() -> None:
    words = [phrase(text) for text in ("Kern", "Riva", "Holm")]
    statement = Statement(
        "1.1", 1, words[0], Relation("supports"), words[1], Evidence("fluss", 0, 4, ("verb",)),
        speakers=(Speaker(words[2]),), arguments=(Argument("time", phrase("Mai")),),
    )  # fmt: skip
    assert list(phrases(statement)) == words


@pytest.mark.parametrize(
    ("value", "found"),
    [
        pytest.param(Thing("Jon Holm", "Person"), True, id="named"),
        pytest.param(Quantity("5", "EUR"), True, id="quantity"),
        pytest.param(Thing("Auto", "Concept", local=True), False, id="only a word of this article"),
    ],
)
def test_what_takes_part_is_a_thing_of_the_graph_if_it_is_named(value: Value, found: bool) -> None:
    statement = replace(make_statement(), arguments=(Argument("mit", phrase("x", value)),))
    assert (value in resolve(make_reading(statement)).entities) is found


def test_label_of_a_quantity_says_how_near_it_is_meant() -> None:
    assert labels(Quantity("14", "EUR", None, "at most")) == {"de": "höchstens 14 EUR", "en": "at most 14 EUR"}
