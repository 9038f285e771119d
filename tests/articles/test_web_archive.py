"""Web archives: which records are pages, what they are called, and what is said of a damaged file."""

import gzip
from pathlib import Path

import pytest

from belegraph.articles import read
from belegraph.articles.sources import Source
from belegraph.articles.web_archive import read_web_archive
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

HTML = "text/html; charset=utf-8"


def page(text: str) -> bytes:
    return f"<html><head><title>Rhein</title></head><body><p>{text}<p>Die Stadt baut.</body></html>".encode()


def record(body: bytes, url: str = "https://news.example/1", *, kind: str = "response", status: str = "200 OK",
           media: str = HTML, more: str = "") -> bytes:  # fmt: skip
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}Content-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:149bddb5-70d9-4ac8-9586-d8a6fd50788e>\r\n"
        f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def found(*records: bytes) -> list[Article | Failure]:
    return list(read_web_archive(Source.of("news.warc", b"".join(records))))


def test_pages_are_articles() -> None:
    first, second = found(record(page("Der Pegel steigt.")), record(page("Er sinkt."), "https://news.example/2"))
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.id, first.title, first.text, first.url) == (
        "news-1", "Rhein", "Der Pegel steigt.\n\nDie Stadt baut.", "https://news.example/1"
    )  # fmt: skip
    assert (second.id, second.url) == ("news-2", "https://news.example/2")


@pytest.mark.parametrize("other", [
    pytest.param(record(b"x", media="image/png"), id="picture"),
    pytest.param(record(page("Weg."), status="404 Not Found"), id="not found"),
    pytest.param(record(b"", status="301 Moved", more="Location: /2\r\n"), id="redirection"),
    pytest.param(record(page("Weg."), kind="request"), id="request"),
])  # fmt: skip
def test_what_is_no_page_is_passed_over(other: bytes) -> None:
    [only] = found(other, record(page("Der Pegel steigt.")), other)
    assert isinstance(only, Article)
    assert only.id == "news-1"


def test_page_may_be_packed_by_the_server() -> None:
    [article] = found(record(gzip.compress(page("Der Pegel steigt.")), more="Content-Encoding: gzip\r\n"))
    assert isinstance(article, Article)
    assert article.text.startswith("Der Pegel")


def test_encoding_is_that_of_the_server() -> None:
    body = page("Köln hält den Pegel.").decode().encode("cp1252")
    [article] = found(record(body, media="text/html; charset=windows-1252"))
    assert isinstance(article, Article)
    assert article.text.startswith("Köln hält")


def test_page_without_an_article_is_a_failure_and_the_next_is_read() -> None:
    failure, article = found(record(b"<html><body></body></html>"), record(page("Der Pegel steigt.")))
    assert isinstance(failure, Failure)
    assert failure.source == "news.warc: page 1 (https://news.example/1)"
    assert "without an article" in failure.reason
    assert isinstance(article, Article)
    assert article.id == "news-2"


@pytest.mark.parametrize(("data", "reason"), [
    pytest.param(b"nonsense" * 100, "damaged .Invalid WARC header", id="no WARC"),
    pytest.param(b"", "no page in it", id="empty"),
    pytest.param(record(b"x", media="image/png"), "no page in it", id="pictures only"),
])  # fmt: skip
def test_file_that_gives_nothing(data: bytes, reason: str) -> None:
    with pytest.raises(ArticleError, match=reason):
        list(read_web_archive(Source.of("news.warc", data)))


@pytest.mark.parametrize(("name", "data", "ids"), [
    pytest.param("news.warc.gz", record(page("Der Pegel steigt.")), ["news-1"], id="web archive"),
    pytest.param("news.jsonl.gz", b'{"text": "Der Rhein."}\n{"text": "Die Ruhr."}\n', ["news-1", "news-2"], id="lines"),
    pytest.param("NEWS.TXT.GZ", b"Der Rhein.", ["NEWS"], id="text, in capitals"),
])  # fmt: skip
def test_packed_files_are_read(name: str, data: bytes, ids: list[str], tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(gzip.compress(data[:60]) + gzip.compress(data[60:]))  # in members, as archives are
    failures: list[Failure] = []
    assert [article.id for article in read([str(tmp_path)], on_failure=failures.append)] == ids
    assert failures == []


@pytest.mark.parametrize("name", ["news.warc.gz", "news.jsonl.gz", "news.txt.gz"])
@pytest.mark.parametrize("damage", [
    pytest.param(lambda data: data[: len(data) // 2], id="cut"),
    pytest.param(lambda data: data[:40] + b"\xff" * 40 + data[80:], id="overwritten"),
    pytest.param(lambda data: b"no gzip", id="not packed"),
])  # fmt: skip
def test_damaged_file_is_one_failure(name: str, damage: object, tmp_path: Path) -> None:
    data = gzip.compress(record(page("Der Pegel steigt. " * 50)) if "warc" in name else b'{"text": "Der Rhein."}\n' * 9)
    (tmp_path / name).write_bytes(damage(data))  # type: ignore[operator]  # a function
    failures: list[Failure] = []
    list(read([str(tmp_path / name)], on_failure=failures.append))
    assert "damaged" in failures[-1].reason or "cannot be read" in failures[-1].reason


@pytest.mark.parametrize("packing", ["gzip", "br"])
def test_page_that_cannot_be_unpacked_does_not_end_the_archive(packing: str) -> None:
    spoilt = record(b"\0\1 no such thing", more=f"Content-Encoding: {packing}\r\n")
    failure, article = found(spoilt, record(page("Der Pegel steigt.")))
    assert isinstance(failure, Failure)
    assert failure.source.startswith("news.warc: page 1 ")
    assert "damaged" in failure.reason
    assert isinstance(article, Article)


def test_page_that_is_cut_off_is_no_article() -> None:
    cut = record(page("Der Pegel steigt. " * 50))[:700]
    article, failure = found(record(page("Er sinkt.")), cut)
    assert isinstance(article, Article)
    assert isinstance(failure, Failure)
    assert "page 2" in failure.source
    assert "ends in the middle" in failure.reason


def test_archive_that_is_cut_off_in_a_picture_is_told() -> None:
    coming = read_web_archive(
        Source.of("news.warc", record(page("Er sinkt.")) + record(b"x" * 500, media="image/png")[:500])
    )
    assert isinstance(next(coming), Article)
    with pytest.raises(ArticleError, match="ends in the middle"):
        next(coming)


def test_pages_before_the_damage_are_read(tmp_path: Path) -> None:
    whole = gzip.compress(record(page("Der Pegel steigt.")))
    (tmp_path / "news.warc.gz").write_bytes(whole * 3 + whole[:-20])
    failures: list[Failure] = []
    found = [article.id for article in read([str(tmp_path)], on_failure=failures.append)]
    assert found == ["news-1", "news-2", "news-3"]
    assert "damaged" in failures[0].reason
