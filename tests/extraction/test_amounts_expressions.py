from itertools import pairwise

import pytest

from belegraph.extraction.amounts import quantity_expressions
from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.testing import scene, tree


def told(words: str) -> list[tuple[str, str, str]]:
    return [(found.value, found.unit, found.of) for found in quantity_expressions(scene(tree(words)).text)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "zehn/NUM/4/nummod bis/ADP/3/cc 15/NUM/4/nummod Prozent/NOUN/0/root",
            [("10", "%", ""), ("15", "%", "")],
            id="bis",
        ),
        pytest.param("10–15/NUM/2/nummod Prozent/NOUN/0/root", [("10", "%", ""), ("15", "%", "")], id="dash"),
        pytest.param(
            "zwischen/ADP/5/case zwei/NUM/5/nummod und/CCONJ/4/cc drei/NUM/2/conj Boote/NOUN/0/root",
            [("2", "", "Boote"), ("3", "", "Boote")],
            id="zwischen, counted",
        ),
        pytest.param(
            "von/ADP/2/case 3/NUM/0/root auf/ADP/5/case 5/NUM/5/nummod Prozent/NOUN/2/obl",
            [("3", "%", ""), ("5", "%", "")],
            id="von, auf",
        ),
        pytest.param(
            "drei/NUM/5/nummod bis/ADP/3/cc vier/NUM/5/nummod Millionen/NOUN/5/nmod Euro/NOUN/0/root",
            [("3000000", "EUR", ""), ("4000000", "EUR", "")],
            id="large number for both",
        ),
        pytest.param(
            "von/ADP/2/case 9/NUM/0/root auf/ADP/6/case 2,5/NUM/6/nummod Millionen/NOUN/6/nmod Euro/NOUN/2/obl",
            [("9000000", "EUR", ""), ("2500000", "EUR", "")],
            id="large number for both, falling",
        ),
        pytest.param(
            "800.000/NUM/5/nummod bis/ADP/3/cc zwei/NUM/5/nummod Millionen/NOUN/5/nmod Euro/NOUN/0/root",
            [("800000", "EUR", ""), ("2000000", "EUR", "")],
            id="large number for one",
        ),
        pytest.param(
            "zwei/NUM/6/nummod ,/PUNCT/3/punct vier/NUM/1/conj und/CCONJ/5/cc sechs/NUM/1/conj Meter/NOUN/0/root",
            [("2", "m", ""), ("4", "m", ""), ("6", "m", "")],
            id="list",
        ),
        pytest.param(
            "2019/NUM/4/obl und/CCONJ/4/cc 80/NUM/4/nummod Prozent/NOUN/0/root", [("80", "%", "")], id="year before"
        ),
        pytest.param(
            "ein/DET/2/det Viertel/NOUN/0/root auf/ADP/5/case 80/NUM/5/nummod Meter/NOUN/2/nmod",
            [("0.25", "", ""), ("80", "m", "")],
            id="fraction before",
        ),
    ],
)
def test_numbers_that_share_a_unit(words: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(words) == expected


def test_first_of_two_has_the_change_of_both() -> None:
    words = "um/ADP/5/case zwei/NUM/5/nummod bis/ADP/4/cc drei/NUM/5/nummod Meter/NOUN/6/obl stieg/VERB/0/root/steigen"
    assert [found.change for found in quantity_expressions(scene(tree(words)).text)] == ["rise", "rise"]


def test_only_the_first_goes_up_to_the_second() -> None:
    words = "stieg/VERB/0/root/steigen um/ADP/3/case 20/NUM/1/obl auf/ADP/6/case 300/NUM/6/nummod Boote/NOUN/1/obl"
    assert [found.change for found in quantity_expressions(scene(tree(words)).text)] == ["rise", ""]


def test_ranges_are_of_the_articles_text() -> None:
    doc = tree("rund/ADV/3/advmod neun/NUM/3/nummod Meter/NOUN/0/root")
    article = Article("a", "Köln | " + doc.text, start=7)
    [found] = quantity_expressions(read_text(article, doc, GERMAN))
    assert article.text[found.start : found.end] == "neun Meter"


def test_order_of_the_text() -> None:
    words = "47-jährige/ADJ/2/amod Frau/NOUN/0/root zahlt/VERB/2/acl 20/NUM/5/nummod Euro/NOUN/3/obj"
    found = quantity_expressions(scene(tree(words)).text)
    assert [one.unit for one in found] == ["a", "EUR"]


def test_no_expression_reaches_into_another() -> None:
    words = "20/NUM/2/nummod Euro/NOUN/0/root 5/NUM/4/nummod $/SYM/2/appos 8/NUM/2/appos Euro/NOUN/5/appos"
    found = quantity_expressions(scene(tree(words)).text)
    assert all(one.end <= other.start for one, other in pairwise(found))
