import pytest

from belegraph.articles.plain import read_plain
from belegraph.articles.sources import Source
from belegraph.errors import ArticleError


def test_whole_file_is_the_text() -> None:
    [article] = read_plain(Source.of("rhein.txt", "Der Pegel\r\nsteigt.\r\n".encode("utf-16")))
    assert (article.id, article.text, article.source) == ("rhein", "Der Pegel\nsteigt.\n", "rhein.txt")


def test_json_in_a_text_file_is_text() -> None:
    [article] = read_plain(Source.of("rhein.txt", b'{"text": "Ja."}'))
    assert article.body == '{"text": "Ja."}'


def test_large_file_is_refused_unread() -> None:
    with pytest.raises(ArticleError, match="longer than 2,000,000 characters; split it"):
        list(read_plain(Source.of("rhein.txt", b"Wort " * 2_000_000)))
