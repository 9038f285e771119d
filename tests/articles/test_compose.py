import pytest

from belegraph.articles.compose import compose
from belegraph.articles.fields import Fields
from belegraph.articles.sources import MAX_CHARACTERS, Origin
from belegraph.errors import ArticleError

ORIGIN = Origin("rhein.txt")


def test_text_is_not_changed() -> None:
    text = "  Köln (dpa) - Der Pegel steigt.\n\n"
    assert compose(text, Fields(id="rhein"), ORIGIN).text == text


def test_body_is_without_dateline_and_white_space() -> None:
    assert compose("  Köln (dpa) - Der Pegel steigt.\n\n", Fields(id="rhein"), ORIGIN).body == "Der Pegel steigt."


def test_dateline_fills_what_the_source_leaves_empty() -> None:
    article = compose("Köln, 3. Mai 2024 (dpa) - Der Pegel steigt.", Fields(id="rhein"), ORIGIN)
    assert (article.place, article.publisher, article.published) == ("Köln", "dpa", "2024-05-03")


def test_source_counts_more_than_the_dateline() -> None:
    fields = Fields("rhein", place="Bonn", publisher="Flussbote", published="2024-06")
    article = compose("Köln, 3. Mai 2024 (dpa) - Der Pegel steigt.", fields, ORIGIN)
    assert (article.place, article.publisher, article.published) == ("Bonn", "Flussbote", "2024-06")


def test_dateline_is_looked_for_behind_the_headline() -> None:
    article = compose("Rhein\n\nKöln (dpa) - Der Pegel steigt.", Fields(id="rhein"), ORIGIN, start=6)
    assert (article.place, article.body) == ("Köln", "Der Pegel steigt.")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param(" \n\t\u00a0", 0, id="white space"),
        pytest.param("# Rhein\n\n", 8, id="a headline only"),
    ],
)
def test_empty_text_is_refused(text: str, start: int) -> None:
    with pytest.raises(ArticleError, match=r"rhein.txt: empty; write a text"):
        compose(text, Fields(id="rhein"), ORIGIN, start)


def test_longest_text() -> None:
    assert compose("a" * MAX_CHARACTERS, Fields(id="rhein"), ORIGIN).end == MAX_CHARACTERS


def test_text_that_is_too_long() -> None:
    with pytest.raises(ArticleError, match="longer than 2,000,000 characters; split it"):
        compose("a" * (MAX_CHARACTERS + 1), Fields(id="rhein"), ORIGIN)
