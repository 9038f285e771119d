"""Two graphs compared: statements by what they say of which words, things by the words that name them."""

import json

import pytest
from tests.factory import HOLM, KERN, RIVA, make_article, make_graph, make_statement, phrase
from tests.graphs import rich, two

from belegraph.dataset import oxigraph
from belegraph.model import Mention, Statement, Thing
from belegraph.pipeline import Graph
from belegraph.records.difference import Difference, compare

SHORT = Thing("Kern", "Person")
ENTITY = "https://w3id.org/belegraph/entity/"


def difference(before: Graph, after: Graph) -> Difference:
    return compare(oxigraph(before.dataset), oxigraph(after.dataset))


def graph(*statements: Statement) -> Graph:
    return make_graph(*statements)


def named(*things: Thing) -> Graph:
    """The words "Kern" and "Holm" and what they name."""
    places = (0, 18)
    mentions = [Mention(s, s + 4, words, t) for s, words, t in zip(places, ("Kern", "Holm"), things, strict=True)]
    return make_graph(make_statement(), mentions=mentions)


@pytest.mark.parametrize("make", [rich, two])
def test_graph_does_not_differ_from_itself(make: object) -> None:
    assert callable(make)
    assert difference(make(), make()) == Difference((), ())


@pytest.mark.parametrize(("after", "field", "change"), [
    pytest.param(make_statement(certainty="possible"), "certainty", ("certain", "possible"), id="certainty"),
    pytest.param(make_statement(polarity="negated"), "polarity", ("affirmed", "negated"), id="polarity"),
    pytest.param(make_statement(mode="demanded"), "mode", ("asserted", "demanded"), id="mode"),
    pytest.param(make_statement(speakers=[phrase("Holm", HOLM, 18)]), "speaker", ("", "Jon Holm"), id="speaker"),
    pytest.param(make_statement(relation="opposes"), "relation", ("unterstützen", "ablehnen"), id="relation"),
    pytest.param(make_statement(phrase("Kern", SHORT), object=phrase("Riva", RIVA, 12)), "subject", ("Anna Kern", "Kern"), id="subject"),
])  # fmt: skip
def test_changed_statement(after: Statement, field: str, change: tuple[str, str]) -> None:
    [found] = difference(graph(make_statement()), graph(after)).statements
    assert (found.kind, found.changes) == ("changed", {field: change})


def test_another_number_is_no_change() -> None:
    assert difference(graph(make_statement()), graph(make_statement(key="1.7"))).statements == ()


def test_another_rule_is_no_change() -> None:
    assert difference(graph(make_statement()), graph(make_statement(rules=("noun",)))).statements == ()


@pytest.mark.parametrize(("before", "after", "kind"), [
    pytest.param([make_statement()], [make_statement(), make_statement(phrase("Holm", HOLM, 18), "plans", key="2.1")], "added", id="added"),
    pytest.param([make_statement(), make_statement(phrase("Holm", HOLM, 18), "plans", key="2.1")], [make_statement()], "removed", id="removed"),
])  # fmt: skip
def test_added_and_removed(before: list[Statement], after: list[Statement], kind: str) -> None:
    [found] = difference(graph(*before), graph(*after)).statements
    assert (found.kind, found.subject, found.relation, found.sentence) == (
        kind,
        "Jon Holm",
        "planen",
        "Holm baut Mauern.",
    )


def test_article_that_is_gone_takes_its_statements() -> None:
    other = make_graph(make_statement(article="mai"), article=make_article("mai"))
    kinds = {(change.kind, change.article) for change in difference(graph(make_statement()), other).statements}
    assert kinds == {("removed", "fluss"), ("added", "mai")}


def test_things_that_became_one() -> None:
    [found] = difference(named(KERN, HOLM), named(KERN, KERN)).entities
    assert (found.kind, found.before, found.after) == (
        "merged",
        (f"{ENTITY}anna-kern", f"{ENTITY}jon-holm"),
        (f"{ENTITY}anna-kern",),
    )


def test_thing_that_became_two() -> None:
    [found] = difference(named(KERN, KERN), named(KERN, HOLM)).entities
    assert (found.kind, found.before, found.after) == (
        "split",
        (f"{ENTITY}anna-kern",),
        (f"{ENTITY}anna-kern", f"{ENTITY}jon-holm"),
    )


def test_thing_with_another_name_is_neither() -> None:
    assert difference(named(KERN, HOLM), named(SHORT, HOLM)).entities == ()


def test_json_has_counts_and_fields() -> None:
    found = json.loads(
        json.dumps(difference(graph(make_statement()), graph(make_statement(certainty="possible"))).json)
    )
    assert found["counts"] == {"added": 0, "removed": 0, "changed": 1, "merged": 0, "split": 0}
    assert found["statements"][0]["changes"] == {"certainty": ["certain", "possible"]}
