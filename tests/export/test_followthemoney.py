"""Entities of FollowTheMoney that its own package takes, and nothing that the article does not vouch for."""

import io
import json
import sys

import pytest
from followthemoney import model
from tests.factory import HOLM, KERN, RIVA, make_graph, make_statement, phrase
from tests.graphs import rich

from belegraph.dataset import oxigraph
from belegraph.errors import MissingExtraError
from belegraph.export.followthemoney import LINKS, SCHEMATA, write_followthemoney
from belegraph.model import Role, Statement, Thing
from belegraph.pipeline import Graph
from belegraph.records.selection import Selection
from belegraph.vocabulary import KINDS, RELATIONS

DIRECTOR = Role("Direktorin", RIVA, "Direktorin von Riva")
ALLIANCE = Thing("Allianz", "Alliance")


def entities(graph: Graph) -> list[dict[str, object]]:
    write_followthemoney(Selection(oxigraph(graph.dataset)), file := io.BytesIO())
    return [json.loads(line) for line in file.getvalue().splitlines()]


def of_schema(graph: Graph, schema: str) -> list[dict[str, list[str]]]:
    return [entity["properties"] for entity in entities(graph) if entity["schema"] == schema]  # type: ignore[misc]  # JSON


@pytest.mark.parametrize("graph", [pytest.param(rich(), id="hand-made")])
def test_every_entity_is_read_back_as_it_is(graph: Graph) -> None:
    found = entities(graph)
    for entity in found:
        again = model.get_proxy(entity, cleaned=False)
        assert {name: sorted(values) for name, values in again.to_dict()["properties"].items()} == {
            name: sorted(values)
            for name, values in entity["properties"].items()  # type: ignore[attr-defined]  # JSON
        }
    assert len({entity["id"] for entity in found}) == len(found)


def test_seed_is_valid_and_every_reference_leads_to_an_entity(seed: Graph) -> None:
    found = entities(seed)
    known = {entity["id"] for entity in found}
    for entity in found:
        proxy = model.get_proxy(entity, cleaned=False)
        assert {value for prop, value in proxy.itervalues() if prop.type.name == "entity"} <= known


@pytest.mark.parametrize(("statement", "schema", "ends"), [
    pytest.param(make_statement(), "UnknownLink", ("subject", "object"), id="any relation"),
    pytest.param(make_statement(phrase("Kern", KERN), "holdsRole", phrase("Direktorin", DIRECTOR, 5)), "Occupancy", ("holder", "post"), id="office"),
    pytest.param(make_statement(phrase("Kern", KERN), "memberOf", phrase("Allianz", ALLIANCE, 5)), "Membership", ("member", "organization"), id="member"),
    pytest.param(make_statement(phrase("Kern", KERN), "worksFor", phrase("Riva", RIVA, 12)), "Employment", ("employee", "employer"), id="work"),
    pytest.param(make_statement(phrase("Kern", KERN), "leads", phrase("Riva", RIVA, 12)), "Directorship", ("director", "organization"), id="leads a company"),
    pytest.param(make_statement(phrase("Kern", KERN), "leads", phrase("Holm", HOLM, 18)), "UnknownLink", ("subject", "object"), id="leads a person, which is no company"),
])  # fmt: skip
def test_link(statement: Statement, schema: str, ends: tuple[str, str]) -> None:
    [link] = of_schema(make_graph(statement), schema)
    assert all(len(link[end]) == 1 for end in ends)
    assert link["description"] == ["Kern stützt Riva."]
    assert len(link["proof"]) == 1


@pytest.mark.parametrize("statement", [
    pytest.param(make_statement(polarity="negated"), id="denied"),
    pytest.param(make_statement(certainty="possible"), id="possible"),
    pytest.param(make_statement(mode="demanded"), id="demanded"),
    pytest.param(make_statement(speakers=[phrase("Holm", HOLM, 18)]), id="said by somebody"),
    pytest.param(make_statement(object=phrase("Brot", start=5)), id="words"),
])  # fmt: skip
def test_what_the_article_does_not_vouch_for_is_no_link(statement: Statement) -> None:
    assert {entity["schema"] for entity in entities(make_graph(statement))} <= {"Article", "Person", "Company"}


def test_mention_leads_from_the_article_to_the_thing() -> None:
    graph = rich()
    [mention] = of_schema(graph, "Mention")
    people = {entity["id"] for entity in entities(graph) if entity["schema"] == "Person"}
    assert mention["name"] == ["Kern"]
    assert set(mention["resolved"]) <= people


@pytest.mark.parametrize("schema", sorted({*SCHEMATA.values(), *(link[0] for link in LINKS.values())}))
def test_schema_is_one_of_followthemoney(schema: str) -> None:
    assert not model[schema].abstract


def test_tables_name_only_terms_of_the_ontology() -> None:
    assert set(SCHEMATA) <= set(KINDS)
    assert set(LINKS) <= set(RELATIONS)


def test_missing_package_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = rich()
    monkeypatch.setitem(sys.modules, "followthemoney", None)
    with pytest.raises(MissingExtraError, match="followthemoney is not installed"):
        entities(graph)
