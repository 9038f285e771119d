"""Query files: what their heads say, and that parameters are data."""

import pyoxigraph as ox
import pytest
from tests.factory import HOLM, KERN, RIVA, make_article, make_graph, make_reading, make_statement, phrase

from belegraph.dataset import oxigraph
from belegraph.errors import QueryError
from belegraph.model import Argument, Mention, Statement, Time
from belegraph.pipeline import Graph, assemble
from belegraph.queries.named import bound, find, named_queries
from belegraph.vocabulary import PREFIXES

HOSTILE = ['" } DROP ALL #', "> } INSERT DATA {", "\\", "'", "http://x/> } #", "{", "\n", "?a"]


@pytest.mark.parametrize("name", sorted(named_queries()))
def test_query_is_sparql_as_it_stands_and_begins_with_its_columns(name: str) -> None:
    answer = ox.Store().query(find(name).text)
    assert isinstance(answer, ox.QuerySolutions)
    variables = tuple(variable.value for variable in answer.variables)
    assert variables[: len(find(name).columns)] == find(name).columns


@pytest.mark.parametrize("name", sorted(name for name, query in named_queries().items() if query.parameters))
def test_parameters_stand_in_the_query(name: str) -> None:
    query = find(name)
    assert query.walks or all(f"?{parameter}" in query.text.split("WHERE {", 1)[1] for parameter in query.parameters)


@pytest.mark.parametrize("label", HOSTILE)
@pytest.mark.parametrize("name", ["evidence", "between", "timeline"])
def test_label_is_data(name: str, label: str) -> None:
    graph = make_graph(make_statement())
    quads = len(oxigraph(graph.dataset))
    with pytest.raises(QueryError, match="nothing is called"):
        graph.query(name, about=[label] * len(find(name).parameters))
    assert len(oxigraph(graph.dataset)) == quads


def test_optional_parameter_may_be_left_out() -> None:
    assert "VALUES ?about { UNDEF }" in bound(find("timeline"), {})


# ----------------------------------------------------------------------------------------------------------- new questions


def told(key: str, *, article: str, month: str = "", **fields: object) -> Statement:
    made = make_statement(key=key, article=article, **fields)  # type: ignore[arg-type]  # the fields of a statement
    when = (Argument("time", phrase("Monat", Time(month))),) if month else ()
    return Statement(**{name: getattr(made, name) for name in made.__slots__} | {"arguments": when})


def over_articles(*statements: Statement) -> Graph:
    """Each statement in an article of its own name."""
    ids = sorted({statement.evidence.article for statement in statements})
    readings = [
        make_reading(*(s for s in statements if s.evidence.article == id), article=make_article(id)) for id in ids
    ]
    return assemble(readings, [])


HOLM_SAYS = {"speakers": [phrase("Holm", HOLM, 18)], "quoted": "reported"}


@pytest.mark.parametrize(("statements", "number"), [
    pytest.param([told("1.1", article="a"), told("1.1", article="b", polarity="negated")], 1, id="two articles"),
    pytest.param([told("1.1", article="a"), told("1.2", article="a", polarity="negated", **HOLM_SAYS)], 1, id="a speaker and the article"),
    pytest.param([told("1.1", article="a"), told("1.2", article="a", polarity="negated")], 0, id="one voice"),
    pytest.param([told("1.1", article="a"), told("1.1", article="b")], 0, id="both affirm"),
    pytest.param([told("1.1", article="a"), told("1.1", article="b", polarity="negated", relation="meets")], 0, id="something else"),
    pytest.param([told("1.1", article="a"), told("1.1", article="b", polarity="negated", mode="demanded")], 0, id="demanded only"),
    pytest.param([told("1.1", article="a", month="2024-05"), told("1.1", article="b", month="2024-06", polarity="negated")], 0, id="of other times"),
    pytest.param([told("1.1", article="a", month="2024-05"), told("1.1", article="b", month="2024-05", polarity="negated")], 1, id="of the same time"),
])  # fmt: skip
def test_disputed(statements: list[Statement], number: int) -> None:
    assert len(over_articles(*statements).query("disputed").rows) == number


IN_RESOLUTION = "INSERT DATA { GRAPH <https://w3id.org/belegraph/graph/resolution> { %s } }"
SAID_OF_TWO_NAMES = [
    told("1.1", article="a"),
    told("1.1", article="b", polarity="negated", subject=phrase("Holm", HOLM)),
]
SAID_OF_ONE_NAME = [told("1.1", article="a"), told("1.1", article="b", polarity="negated")]
ARTICLE = "https://w3id.org/belegraph/article/"


@pytest.mark.parametrize(("statements", "known", "number"), [
    pytest.param(SAID_OF_TWO_NAMES, "", 0, id="two things"),
    pytest.param(SAID_OF_TWO_NAMES, f"<urn:c> bg:disputed true ; bg:toldIn <{ARTICLE}a/statement/1.1>, <{ARTICLE}b/statement/1.1>", 1,
                 id="two names of one thing"),
    pytest.param(SAID_OF_ONE_NAME, "<urn:b> bg:called <https://w3id.org/belegraph/entity/anna-kern>", 0, id="one name of two things"),
])  # fmt: skip
def test_disputed_heeds_what_names_mean(statements: list[Statement], known: str, number: int) -> None:
    graph = over_articles(*statements)
    oxigraph(graph.dataset).update("DELETE WHERE { GRAPH ?g { ?claim <https://w3id.org/belegraph/ns#toldIn> ?s } }")
    oxigraph(graph.dataset).update(IN_RESOLUTION % known, prefixes=PREFIXES)
    assert len(graph.query("disputed").rows) == number


@pytest.mark.parametrize("name", sorted(named_queries()))
def test_question_is_there_in_two_languages(name: str) -> None:
    query = find(name)
    assert query.question_in("de") != query.question_in("en")


def test_disputed_names_both_sides() -> None:
    graph = over_articles(told("1.1", article="a"), told("1.1", article="b", polarity="negated", **HOLM_SAYS))
    assert graph.query("disputed").rows == (
        ("Anna Kern", "unterstützen", "Riva", "", "a", "Kern stützt Riva.", "Jon Holm", "b", "Kern stützt Riva."),
    )


def test_sources_counts_mentions_and_statements_of_each_article() -> None:
    mention = Mention(0, 4, "Kern", KERN)
    readings = [
        make_reading(make_statement(article="a"), article=make_article("a", publisher="taz"), mentions=[mention]),
        make_reading(article=make_article("b"), mentions=[mention]),
        make_reading(article=make_article("c")),
    ]
    rows = assemble(readings, []).query("sources", about="Anna Kern").rows
    assert rows == (("a", "", "taz", "", "", "1", "1"), ("b", "", "", "", "", "1", "0"))


@pytest.mark.parametrize(("about", "number"), [
    pytest.param([], 2, id="all"),
    pytest.param(["Anna Kern"], 1, id="subject"),
    pytest.param(["Riva"], 2, id="object and subject"),
    pytest.param(["Jon Holm"], 1, id="speaker"),
])  # fmt: skip
def test_timeline_of_a_thing(about: list[str], number: int) -> None:
    other = told("1.2", article="a", month="2024-06", subject=phrase("Riva", RIVA), relation="plans", **HOLM_SAYS)
    graph = over_articles(told("1.1", article="a", month="2024-05"), other)
    assert len(graph.query("timeline", about=about).rows) == number
