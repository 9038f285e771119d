import json

import pytest

from belegraph.articles.json import parse, read_json
from belegraph.articles.sources import Origin, Source
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article


def read(data: bytes) -> list[Article | Failure]:
    return list(read_json(Source.of("news.json", data)))


def ids(data: bytes) -> list[str]:
    return [found.id for found in read(data) if isinstance(found, Article)]


def test_object_is_an_article_called_after_the_file() -> None:
    assert ids(b'{"text": "Der Rhein."}') == ["news"]


def test_list_is_articles_called_after_their_places() -> None:
    assert ids(b'[{"text": "Der Rhein."}, {"text": "Die Ruhr.", "id": "ruhr"}, {"text": "Ja."}]') == [
        "news-1",
        "ruhr",
        "news-3",
    ]


def test_title_is_no_part_of_the_text() -> None:
    [article] = read(b'{"text": "Der Pegel steigt.", "title": "Rhein"}')
    assert (article.title, article.text) == ("Rhein", "Der Pegel steigt.")


def test_escaped_pair_is_one_character() -> None:
    [article] = read(rb'{"text": "Ja \ud83d\ude00"}')
    assert article.text == "Ja \N{GRINNING FACE}"


def test_escaped_half_of_a_pair_is_replaced() -> None:
    [article] = read(rb'{"text": "Ja \ud83d"}')
    assert article.text == "Ja \ufffd"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_encodings(encoding: str) -> None:
    [article] = read('{"text": "Die Brücke über den Fluss ist für Wochen gesperrt."}'.encode(encoding))
    assert article.text == "Die Brücke über den Fluss ist für Wochen gesperrt."


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        pytest.param("3", 'article 2: no object; write {"text": "..."}', id="number"),
        pytest.param("{}", "article 2: no text; write a field text or body or content", id="no text"),
        pytest.param('{"text": " "}', "article 2: empty; write a text", id="blank text"),
        pytest.param('{"text": 3}', "article 2: text is a number; write a text in quotation marks", id="wrong kind"),
    ],
)
def test_bad_object_does_not_stop_the_list(second: str, reason: str) -> None:
    first, bad, third = read(f'[{{"text": "Ja."}}, {second}, {{"text": "Nein."}}]'.encode())
    assert isinstance(first, Article)
    assert bad == Failure("news.json", reason)
    assert isinstance(third, Article)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param('{"text": "a"', "broken JSON at line 1, column 13 (Expecting ',' delimiter)", id="no end"),
        pytest.param('{\n"text": a}', "broken JSON at line 2, column 9 (Expecting value)", id="second line"),
        pytest.param("", "broken JSON at line 1, column 1 (Expecting value)", id="nothing"),
        pytest.param('{"id": NaN}', "broken JSON (NaN is no JSON)", id="no number"),
        pytest.param("[" * 100_000, "broken JSON (maximum recursion depth exceeded", id="too many brackets"),
        pytest.param(f'{{"id": {"9" * 5000}}}', "broken JSON (Exceeds the limit", id="too many figures"),
        pytest.param("[]", "an empty list", id="empty list"),
        pytest.param('"Der Rhein."', "no object", id="a text"),
        pytest.param("null", "no object", id="null"),
    ],
)
def test_file_that_holds_no_article(data: str, reason: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(data.encode())
    assert caught.value.reason.startswith(reason)


def test_large_file_is_sent_to_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("belegraph.articles.json.MAX_JSON_BYTES", 9_000_000)
    with pytest.raises(ArticleError, match="larger than 9 MB; write it as JSON Lines, one article a line"):
        read(b" " * 9_000_001)


def test_in_a_line_the_column_is_enough() -> None:
    with pytest.raises(ArticleError, match=r"line 7: broken JSON at column 1 \(Expecting value\)"):
        parse("Rhein", Origin("news.jsonl", "line 7"))


def test_what_parse_reads_is_what_json_writes() -> None:
    record = {"text": "Die Brücke", "id": 3, "tags": [None, True, 1.5]}
    assert parse(json.dumps(record), Origin("news.json")) == record
