import codecs
from dataclasses import replace

import pytest

from belegraph.articles.json_lines import read_json_lines
from belegraph.articles.sources import Source
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

RHEIN = b'{"text": "Der Rhein steigt."}'


def read(data: bytes) -> list[Article | Failure]:
    return list(read_json_lines(Source.of("news.jsonl", data)))


def ids(data: bytes) -> list[str]:
    return [found.id for found in read(data) if isinstance(found, Article)]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(RHEIN, ["news-1"], id="one line"),
        pytest.param(RHEIN + b"\n" + RHEIN + b"\n", ["news-1", "news-2"], id="two lines"),
        pytest.param(RHEIN + b"\r\n" + RHEIN + b"\r\n", ["news-1", "news-2"], id="line ends of Windows"),
        pytest.param(RHEIN + b"\n\n \n" + RHEIN, ["news-1", "news-4"], id="blank lines count"),
        pytest.param(codecs.BOM_UTF8 + RHEIN, ["news-1"], id="byte order mark"),
        pytest.param(b'{"id": 7, "text": "Ja."}\n' + RHEIN, ["7", "news-2"], id="own id"),
        pytest.param(
            '{"text": "Die Br\u2028cke"}'.encode() + b"\n" + RHEIN, ["news-1", "news-2"], id="U+2028 ends no line"
        ),
    ],
)
def test_ids(data: bytes, expected: list[str]) -> None:
    assert ids(data) == expected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(b'{"text": "Der', "broken JSON at column 10 (Unterminated string starting at)", id="broken"),
        pytest.param(b"Der Rhein.", "broken JSON at column 1 (Expecting value)", id="no JSON"),
        pytest.param(b'["Der Rhein."]', "no object", id="list"),
        pytest.param(b"{}", "no text", id="no text"),
        pytest.param(b'{"text": ""}', "empty", id="empty text"),
        pytest.param(b'{"text": "Ja.", "date": "bald"}', "published is 'bald', no date", id="wrong date"),
        pytest.param(b'{"text": "\0"}', "binary file, no text", id="binary"),
        pytest.param('{"text": "Мэр закрыл мост."}'.encode("cp1251"), "unknown encoding", id="unknown encoding"),
    ],
)
def test_bad_line_is_named_and_the_others_are_read(line: bytes, reason: str) -> None:
    *before, bad, after = read(b"\n".join([RHEIN] * 6 + [line, RHEIN]))
    assert all(isinstance(found, Article) for found in (*before, after))
    assert isinstance(bad, Failure)
    assert bad.source == "news.jsonl"
    assert bad.reason.startswith(f"line 7: {reason}")


def test_line_that_is_too_long_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("belegraph.articles.json_lines.MAX_JSON_BYTES", 100)
    bad, good = read(b'{"text": "' + b"Wort " * 70 + b'"}\n' + RHEIN)
    assert bad == Failure("news.jsonl", "line 1: longer than 2,000,000 characters; split it")
    assert isinstance(good, Article)
    assert good.id == "news-2"


@pytest.mark.parametrize("data", [pytest.param(b"", id="nothing"), pytest.param(b"\n \n", id="blank lines")])
def test_file_without_lines(data: bytes) -> None:
    with pytest.raises(ArticleError, match="empty; write one JSON object a line"):
        read(data)


def test_utf_16_is_refused_as_a_whole() -> None:
    with pytest.raises(ArticleError, match="UTF-16, in which lines cannot be told apart; save it as UTF-8"):
        read(RHEIN.decode().encode("utf-16"))


def test_head_is_read_as_lines() -> None:
    source = replace(Source.of("news.jsonl", RHEIN), head=RHEIN + b"\n" + RHEIN + b"\n")
    assert [found.id for found in read_json_lines(source) if isinstance(found, Article)] == [
        "news-1",
        "news-2",
        "news-3",
    ]


def test_lines_are_read_one_by_one() -> None:
    found = read_json_lines(Source.of("news.jsonl", RHEIN + b"\n" + b"broken"))
    assert isinstance(next(found), Article)
