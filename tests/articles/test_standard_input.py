import pytest

from belegraph.articles.sources import Source
from belegraph.articles.standard_input import read_standard_input
from belegraph.errors import ArticleError
from belegraph.model import Article


@pytest.mark.parametrize(
    ("data", "found"),
    [
        pytest.param("Der Pegel steigt.", {"stdin": "Der Pegel steigt."}, id="plain text"),
        pytest.param("\n\nDer Pegel\nsteigt.", {"stdin": "Der Pegel\nsteigt."}, id="plain text after blank lines"),
        pytest.param("{Köln} Der Pegel steigt.", {"stdin": "{Köln} Der Pegel steigt."}, id="text in braces"),
        pytest.param("[Köln] Der Pegel steigt.", {"stdin": "[Köln] Der Pegel steigt."}, id="text in brackets"),
        pytest.param('{"text": "Ja."}', {"stdin": "Ja."}, id="JSON on a line"),
        pytest.param('{"text": "Ja."}\n\n', {"stdin": "Ja."}, id="JSON on a line, blank lines after it"),
        pytest.param('{\n "text": "Ja."\n}', {"stdin": "Ja."}, id="JSON over lines"),
        pytest.param('{"id": 7,\n "text": "Ja."}', {"7": "Ja."}, id="JSON over lines, begun on the first"),
        pytest.param('\ufeff{"text": "Ja."}', {"stdin": "Ja."}, id="JSON with a byte order mark"),
        pytest.param('[{"text": "Ja."}, {"text": "Nein."}]', {"stdin-1": "Ja.", "stdin-2": "Nein."}, id="list"),
        pytest.param(
            '[\n{"text": "Ja."},\n{"text": "Nein."}]', {"stdin-1": "Ja.", "stdin-2": "Nein."}, id="list, lines"
        ),
        pytest.param(
            '[{"text": "Ja."},\n{"text": "Nein."}]', {"stdin-1": "Ja.", "stdin-2": "Nein."}, id="list, from line 1"
        ),
        pytest.param('{"text": "Ja."}\n{"text": "Nein."}', {"stdin-1": "Ja.", "stdin-2": "Nein."}, id="JSON Lines"),
        pytest.param(
            '\n{"text": "Ja."}\n\n{"text": "Nein."}\n', {"stdin-2": "Ja.", "stdin-4": "Nein."}, id="JSON Lines, gaps"
        ),
    ],
)
def test_formats(data: str, found: dict[str, str]) -> None:
    articles = read_standard_input(Source.of("stdin.", data.encode()))
    assert {article.id: article.body for article in articles if isinstance(article, Article)} == found


def test_broken_first_line_does_not_stop_the_others() -> None:
    bad, good = read_standard_input(Source.of("stdin.", b'{"text": "J\n{"text": "Nein."}'))
    assert not isinstance(bad, Article)
    assert isinstance(good, Article)


def test_plain_text_in_utf_16() -> None:
    [article] = read_standard_input(Source.of("stdin.", "Die Brücke\nist zu.".encode("utf-16")))
    assert isinstance(article, Article)
    assert article.text == "Die Brücke\nist zu."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b"\n\n", "empty", id="blank lines"),
        pytest.param(b"\x00\x01", "binary file", id="binary"),
        pytest.param(b'{"text": "Ja."', "broken JSON at line 1", id="broken JSON"),
        pytest.param(b"Wort " * 2_000_000, "longer than 2,000,000 characters", id="too long"),
    ],
)
def test_what_is_wrong_is_said(data: bytes, reason: str) -> None:
    with pytest.raises(ArticleError) as caught:
        list(read_standard_input(Source.of("stdin.", data)))
    assert caught.value.reason.startswith(reason)
