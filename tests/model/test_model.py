"""Values that flow between the stages are checked at birth and cannot be changed."""

from dataclasses import FrozenInstanceError

import pytest
from tests.factory import HOLM, KERN, make_statement, phrase

from belegraph.errors import RangeError
from belegraph.model import Article, Evidence, Phrase, Relation, covering


@pytest.mark.parametrize(("start", "end"), [
    pytest.param(4, 4, id="empty"),
    pytest.param(9, 4, id="turned round"),
    pytest.param(-1, 4, id="before the text"),
])  # fmt: skip
def test_evidence_has_a_range(start: int, end: int) -> None:
    with pytest.raises(RangeError):
        Evidence("fluss", start, end, ("verb",))


@pytest.mark.parametrize(("start", "end"), [
    pytest.param(0, 7, id="behind the text"),
    pytest.param(5, 4, id="turned round"),
    pytest.param(-1, 4, id="before the text"),
])  # fmt: skip
def test_body_lies_in_the_text(start: int, end: int) -> None:
    with pytest.raises(RangeError):
        Article("fluss", "Pegel.", start=start, end=end)


@pytest.mark.parametrize(("article", "body"), [
    pytest.param(Article("a", "Pegel."), "Pegel.", id="no dateline"),
    pytest.param(Article("a", "Köln | Pegel.", start=7), "Pegel.", id="dateline"),
    pytest.param(Article("a", "Köln | Pegel. (dpa)", start=7, end=13), "Pegel.", id="dateline and end"),
    pytest.param(Article("a", "🚢 | Pegel.", start=4), "Pegel.", id="counted in code points"),
    pytest.param(Article("a", ""), "", id="empty"),
])  # fmt: skip
def test_body_is_a_range_of_the_text(article: Article, body: str) -> None:
    assert article.body == body


def test_source_is_no_part_of_an_article() -> None:
    assert Article("a", "Pegel.", source="/home/kern/a.txt") == Article("a", "Pegel.", source="a.txt")


@pytest.mark.parametrize(("value", "name"), [
    pytest.param(KERN, "name", id="thing"),
    pytest.param(make_statement(), "polarity", id="statement"),
    pytest.param(Article("a", "Pegel."), "text", id="article"),
])  # fmt: skip
def test_value_cannot_be_changed(value: object, name: str) -> None:
    with pytest.raises((FrozenInstanceError, TypeError, AttributeError)):
        setattr(value, name, "other")


@pytest.mark.parametrize(("words", "found"), [
    pytest.param({}, "Kern | supports | Riva", id="usual"),
    pytest.param({"polarity": "negated"}, "Kern | supports | Riva | negated", id="negated"),
    pytest.param({"certainty": "possible", "mode": "asked"}, "Kern | supports | Riva | possible | asked", id="not sure"),
])  # fmt: skip
def test_statement_is_a_line(words: dict[str, object], found: str) -> None:
    assert str(make_statement(**words)) == found  # type: ignore[arg-type]  # one of its keywords


def test_line_shows_the_verb_of_an_open_relation() -> None:
    assert str(make_statement(phrase("Kern", KERN), Relation(label="lachen"))) == "Kern | lachen | "


@pytest.mark.parametrize(("phrases", "found"), [
    pytest.param([Phrase("Kern", 4, 8)], (4, 8), id="one"),
    pytest.param([Phrase("Kern", 4, 8), Phrase("Wien", 0, 3)], (0, 8), id="in any order"),
    pytest.param([Phrase("Kern", 4, 20), None, Phrase("Wien", 6, 9)], (4, 20), id="one within the other, one missing"),
])  # fmt: skip
def test_covering_range(phrases: list[Phrase | None], found: tuple[int, int]) -> None:
    assert covering(phrases) == found


def test_speakers_make_a_statement_no_plain_one() -> None:
    assert not make_statement(speakers=[phrase("Holm", HOLM)]).is_plain
