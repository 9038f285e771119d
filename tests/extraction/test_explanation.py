"""A statement with all that led to it."""

import pytest

from belegraph.extraction.explanation import Explanation, explanations
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.testing import tree

PAINTS = (
    "Anna/PROPN/3/nsubj Lindt/PROPN/1/flat reist/VERB/0/root/reisen/VVFIN ./PUNCT/3/punct Lindt/PROPN/7/nsubj "
    "will/AUX/7/aux/wollen/VMFIN malen/VERB/0/root/malen/VVINF Pferde/NOUN/7/obj ./PUNCT/7/punct"
)


def explained(words: str, names: str = "", before: str = "") -> list[Explanation]:
    doc = tree(words, names)
    return list(explanations(Article("a", before + doc.text, GERMAN.code, start=len(before)), doc))


@pytest.fixture
def paints() -> Explanation:
    """What explains that Lindt wants to paint horses."""
    [found] = [e for e in explained(PAINTS, "0-2:PER 4-5:PER") if e.statement.object is not None]
    return found


@pytest.mark.parametrize("before", [pytest.param("", id="none"), pytest.param("Köln | ", id="a dateline")])
def test_marks_are_ranges_of_the_text_of_the_article(before: str) -> None:
    [found] = [e for e in explained(PAINTS, "0-2:PER 4-5:PER", before) if e.statement.object is not None]
    marked = [(found.article.text[start:end], name) for start, end, name in found.marks]
    assert marked == [("Lindt", "subject"), ("will malen", "relation"), ("Pferde", "object")]


def test_parse_is_that_of_the_sentence(paints: Explanation) -> None:
    assert [word.text for word in paints.parse] == ["Lindt", "will", "malen", "Pferde", "."]


def test_each_statement_is_explained_once() -> None:
    keys = [found.statement.key for found in explained(PAINTS, "0-2:PER 4-5:PER")]
    assert keys == ["1.1", "2.1"]


def test_text_without_a_statement_has_no_explanation() -> None:
    assert explained("Ende/NOUN/0/root der/DET/3/det Reise/NOUN/1/nmod") == []


@pytest.mark.parametrize(
    ("words", "about"),
    [
        pytest.param("Lindt", True, id="subject"),
        pytest.param("Pferde", True, id="object"),
        pytest.param("malen", True, id="relation"),
        pytest.param("pferde LINDT", True, id="two words, any order and case"),
        pytest.param("Anna", True, id="full name of the subject"),
        pytest.param("Tee", False, id="another word"),
        pytest.param("Lindt Tee", False, id="one word of two"),
        pytest.param("reist", False, id="a word of the text that is in none of the three"),
    ],
)
def test_what_a_statement_is_about(words: str, about: bool, paints: Explanation) -> None:
    assert paints.is_about(words) is about


def test_reasons_are_given(paints: Explanation) -> None:
    assert paints.meant == ('modal verb "will"',)


def test_speakers_are_given() -> None:
    words = (
        "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN ,/PUNCT/6/punct dass/SCONJ/6/mark Lindt/PROPN/6/nsubj "
        "singt/VERB/2/ccomp/singen/VVFIN"
    )
    [said] = [e.said for e in explained(words, "0-1:PER 4-5:PER") if e.statement.subject.text == "Lindt"]
    assert said == ('Rehberg: subject of "sagt"',)
