"""A part of a graph: chosen statements with all that belongs to them, and nothing of the others."""

from typing import TypedDict

import pyoxigraph as ox
import pytest
from rdflib import Graph as RdflibGraph
from tests.graphs import rich, two

from belegraph.dataset import oxigraph
from belegraph.errors import DateError, QueryError
from belegraph.model import Certainty
from belegraph.records.facts import STATEMENT, bare, facts_of, of_class
from belegraph.records.selection import Selection, select
from belegraph.validate import validate


class Options(TypedDict, total=False):
    around: str
    hops: int
    since: str
    certainty: Certainty
    plain: bool


def quads(selection: Selection) -> list[ox.Quad]:
    return [quad for _, graph in selection.graphs() for quad in graph]


def told(selection: Selection) -> list[str]:
    """Article and key of the statements."""
    names = (name for _, graph in selection.graphs() for name in of_class(facts_of(graph), STATEMENT))
    return sorted("/".join(name.split("/")[-3::2]) for name in names)


@pytest.mark.parametrize(("options", "kept"), [
    pytest.param({}, ["alt/1.1", "alt/2.1", "mai/1.1"], id="all"),
    pytest.param({"around": "anna kern"}, ["alt/2.1", "mai/1.1"], id="around a label, in any case"),
    pytest.param({"around": "https://w3id.org/belegraph/entity/wien"}, ["alt/1.1"], id="around an IRI"),
    pytest.param({"around": "Wien", "hops": 2}, ["alt/1.1", "alt/2.1", "mai/1.1"], id="two steps"),
    pytest.param({"around": "Wien", "hops": 2, "certainty": "certain"}, [], id="no certain step"),
    pytest.param({"around": "Wien", "hops": 0}, [], id="no step"),
    pytest.param({"since": "2024"}, ["mai/1.1"], id="since a year"),
    pytest.param({"since": "2024-05-31"}, ["mai/1.1"], id="a month may be its last day"),
    pytest.param({"since": "2024-06-01"}, [], id="later than the month"),
    pytest.param({"since": "2023-12"}, ["alt/1.1", "alt/2.1", "mai/1.1"], id="a year may be its last month"),
    pytest.param({"certainty": "probable"}, ["alt/2.1", "mai/1.1"], id="certain enough"),
    pytest.param({"certainty": "possible"}, ["alt/1.1", "alt/2.1", "mai/1.1"], id="possible is enough"),
])  # fmt: skip
def test_part(options: Options, kept: list[str]) -> None:
    assert told(select(oxigraph(two().dataset), **options)) == kept


@pytest.mark.parametrize("options", [
    pytest.param({"around": "Anna Kern"}, id="around"),
    pytest.param({"certainty": "certain"}, id="certain"),
    pytest.param({"since": "2024-05"}, id="since"),
])  # fmt: skip
def test_part_is_a_sound_graph_of_its_own(options: Options) -> None:
    text = ox.serialize(
        (quad.triple for quad in quads(select(oxigraph(rich().dataset), **options))), format=ox.RdfFormat.N_TRIPLES
    )
    assert text
    validate(RdflibGraph().parse(data=text, format="nt"))


def test_what_is_left_out_leaves_no_plain_edge() -> None:
    part = quads(select(oxigraph(two().dataset), around="Wien"))
    assert not [quad for quad in part if quad.predicate.value.endswith("#supports")]


def test_left_out_statement_is_not_named_as_content() -> None:
    part = quads(select(oxigraph(rich().dataset), around="Jon Holm"))
    assert not [quad for quad in part if quad.predicate.value.endswith("#content")]


def test_mentions_of_the_part_come_along() -> None:
    part = quads(select(oxigraph(two().dataset), since="2024"))
    assert len([quad for quad in part if quad.predicate.value.endswith("#refersTo")]) == 1


def test_other_graphs_keep_what_they_say_of_the_part() -> None:
    store = oxigraph(two().dataset)
    kern, wien = (ox.NamedNode(f"https://w3id.org/belegraph/entity/{name}") for name in ("anna-kern", "wien"))
    for thing in (kern, wien):
        store.add(ox.Quad(thing, ox.NamedNode("urn:note"), ox.Literal("known"), ox.NamedNode("urn:g")))
    part = quads(select(store, since="2024"))
    assert [bare(quad.subject) for quad in part if quad.predicate.value == "urn:note"] == [kern.value]


@pytest.mark.parametrize("date", ["gestern", "2024-13", "2024-W", "P3D"])
def test_what_is_no_date_is_refused(date: str) -> None:
    with pytest.raises(DateError):
        select(ox.Store(), since=date)


@pytest.mark.parametrize("name", ["Niemand", "https://example.org/x", "<>"])
def test_unknown_thing_is_refused(name: str) -> None:
    with pytest.raises(QueryError, match="nothing is called so"):
        select(oxigraph(two().dataset), around=name)


def test_triples_of_two_graphs_come_once() -> None:
    triples = list(Selection(oxigraph(two().dataset)).triples())
    assert len(triples) == len(set(triples))
