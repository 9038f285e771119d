import json

import pyoxigraph as ox
import pytest
from tests.serve.conftest import ABOUT_RUBIO, BASE, OUTPUT

from belegraph.serve.describing import describe, thing
from belegraph.serve.opened import Opened
from belegraph.serve.refusals import RefusalError

RUTTE = f"{BASE}entity/mark-rutte"
ARTICLE = f"{BASE}article/000_38951bf5bf050e57"


def test_a_thing_comes_with_what_leads_to_it(opened: Opened) -> None:
    body = describe(opened, iris=[RUTTE], accept="application/ld+json").body
    told = {(q.subject.value, q.predicate.value, q.object.value) for q in ox.parse(body, format=ox.RdfFormat.JSON_LD)}
    assert (RUTTE, f"{BASE}ns#holdsRole", f"{BASE}role/nato-generalsekretaer") in told
    assert (f"{ARTICLE}/mention/1765-1775", f"{BASE}ns#refersTo", RUTTE) in told


def test_an_article_is_its_whole_graph(opened: Opened) -> None:
    whole = {quad.triple for quad in ox.parse(path=str(OUTPUT / "graph.trig"), format=ox.RdfFormat.TRIG)}
    told = {q.triple for q in ox.parse(describe(opened, iris=[ARTICLE]).body, format=ox.RdfFormat.TURTLE)}
    assert whole <= told  # and its text


def test_the_first_iri_that_is_there_counts(opened: Opened) -> None:
    assert json.loads(thing(opened, iris=["no iri", f"{BASE}entity/nobody", RUTTE]).body)["iri"] == RUTTE


def test_a_page_knows_the_thing(opened: Opened) -> None:
    told = json.loads(thing(opened, iris=[RUTTE], lang="en").body)
    assert (told["label"], told["kind"], told["types"], told["count"]) == ("Mark Rutte", "thing", ["person"], 6)
    assert {fact["name"] for fact in told["facts"]} >= {"has role"}
    [first, *_] = told["statements"]
    assert first["article_iri"] == ARTICLE
    assert first["sentence"].startswith("Nato-Generalsekretär Mark Rutte")


def test_a_statement_has_itself(opened: Opened) -> None:
    told = json.loads(thing(opened, iris=[f"{ARTICLE}/statement/20.1"]).body)
    assert told["kind"] == "statement"
    assert [each["anchor"] for each in told["statements"]] == ["20.1"]


def test_a_statement_without_an_object_has_none(opened: Opened) -> None:
    lacking = "SELECT ?thing WHERE { ?s a bg:Statement ; rdf:subject ?thing FILTER NOT EXISTS { ?s rdf:object ?o } }"
    told = json.loads(thing(opened, iris=[opened.select(lacking)[0]["thing"]]).body)["statements"]
    assert None in [each["object"] for each in told]


def test_later_statements(opened_copies: Opened) -> None:
    told = json.loads(thing(opened_copies, iris=[f"{BASE}entity/marco-rubio"], start=200).body)
    assert (len(told["statements"]), told["start"], told["count"]) == (ABOUT_RUBIO - 200, 200, ABOUT_RUBIO)


@pytest.mark.parametrize("task", [describe, thing])
def test_nobody_is_not_there(opened: Opened, task: type) -> None:
    with pytest.raises(RefusalError) as refusal:
        task(opened, iris=[f"{BASE}entity/nobody"])
    assert refusal.value.status == 404
