from itertools import pairwise

import pytest

from belegraph.extraction.text import read_text
from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.lang import GERMAN
from belegraph.model import Article, TimeExpression
from belegraph.testing import scene, tree


def test_ranges_are_those_of_the_article() -> None:
    doc = tree("Sie/PRON/2/nsubj kam/VERB/0/root gestern/ADV/2/advmod")
    article = Article("a", "Köln | " + doc.text, "de", start=7, published="2024-06-12")
    assert time_expressions(read_text(article, doc, GERMAN)) == (TimeExpression(15, 22, "DATE", "2024-06-11"),)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        pytest.param("die/DET/3/det letzten/ADJ/3/amod Jahre/NOUN/0/root", "die letzten Jahre", id="its own"),
        pytest.param(
            "der/DET/4/det letzte/ADJ/3/amod Woche/NOUN/4/nmod Gipfel/NOUN/0/root", "letzte Woche", id="another noun's"
        ),
    ],
)
def test_article_before_an_expression(words: str, text: str) -> None:
    doc = tree(words)
    doc[2].set_morph("Number=Plur" if text.startswith("die") else "Number=Sing")
    [found] = time_expressions(scene(doc).text)
    assert doc.text[found.start : found.end] == text


def test_name_of_a_person_is_no_month() -> None:
    doc = tree("August/PROPN/3/nsubj Brenk/PROPN/1/flat kam/VERB/0/root im/ADP/5/case August/NOUN/3/obl", "0-2:PER")
    assert [found.start for found in time_expressions(scene(doc).text)] == [20]


def test_expressions_stand_in_order_and_do_not_overlap() -> None:
    words = "Am Montag um 8 Uhr, in der Nacht zum 3. Mai 2023, vor drei Jahren und jeden zweiten Freitag im Monat."
    doc = tree(" ".join(f"{word}/X/0/root" for word in words.split()))
    found = time_expressions(scene(doc).text)
    assert len(found) == 4
    assert all(one.end <= two.start for one, two in pairwise(found))


def test_text_without_times() -> None:
    assert told("Sie baut ein Haus.") == []
