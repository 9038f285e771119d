import logging

import pytest

from belegraph.articles.html import read_html
from belegraph.articles.sources import Source
from belegraph.errors import ArticleError
from belegraph.model import Article

PARAGRAPHS = [
    "Köln (dpa) - Die Stadt sperrt die große Brücke über den Fluss bis zum Herbst, teilte das Bauamt mit.",
    "Die Händler fürchten um ihre Geschäfte, während der Verkehr durch die Nachbarstadt geleitet wird.",
]
HEAD = """<title>Brücke gesperrt | Flussbote</title>
<meta property="og:title" content="Brücke gesperrt">
<meta property="og:site_name" content="Flussbote">
<meta property="article:published_time" content="2024-05-03T23:30:00-05:00">
<link rel="canonical" href="https://flussbote.example/bruecke">"""


def page(head: str = HEAD, *, heading: str = "") -> str:
    words = "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html lang='de'><head>{head}</head><body><nav><a href='/'>Startseite</a></nav>"
        f"<article>{heading}{words}</article><footer>Impressum</footer></body></html>"
    )


def read(data: bytes) -> Article:
    [article] = read_html(Source.of("fluss.html", data))
    return article


def test_text_is_the_paragraphs_of_the_article() -> None:
    assert read(page().encode()).text == "\n\n".join(PARAGRAPHS)


def test_page_gives_the_fields() -> None:
    article = read(page().encode())
    assert (article.title, article.publisher) == ("Brücke gesperrt", "Flussbote")
    assert (article.published, article.url) == ("2024-05-03", "https://flussbote.example/bruecke")


def test_body_begins_after_headline_and_dateline() -> None:
    article = read(page(heading="<h1>Brücke gesperrt</h1>").encode())
    assert article.text.startswith("Brücke gesperrt\n")
    assert article.body.startswith("Die Stadt sperrt")


def test_page_that_says_nothing_of_itself() -> None:
    article = read(page("").encode())
    assert (article.published, article.publisher, article.url, article.place) == ("", "dpa", "", "Köln")


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        pytest.param('<meta charset="utf-8">', "utf-8", id="UTF-8"),
        pytest.param("", "utf-8", id="UTF-8, not declared"),
        pytest.param('<meta charset="iso-8859-1">', "utf-8", id="UTF-8, declared wrongly"),
        pytest.param('<meta charset="windows-1252">', "cp1252", id="Windows-1252"),
        pytest.param("<meta charset=ISO-8859-1>", "latin-1", id="Latin-1"),
        pytest.param(
            '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', "iso8859-15", id="Latin-9"
        ),
        pytest.param('<meta charset="macintosh">', "mac_roman", id="Mac Roman"),
        pytest.param("", "latin-1", id="Latin-1, not declared"),
        pytest.param("", "utf-16", id="UTF-16"),
    ],
)
def test_encodings(head: str, encoding: str) -> None:
    assert read(page(head).encode(encoding)).text == "\n\n".join(PARAGRAPHS)


def test_xml_declaration_does_no_harm() -> None:
    data = '<?xml version="1.0" encoding="iso-8859-1"?>\n' + page("")
    assert read(data.encode("latin-1")).text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html><head><title>Leer</title></head><body></body></html>", id="no text"),
        pytest.param(b"<html><body><script>let pegel = 7</script></body></html>", id="script only"),
    ],
)
def test_page_without_an_article(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"fluss.html: a page without an article; save the page"):
        read(data)


def test_nothing_is_logged(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # those of pytest; without any, warnings go to the screen
    with pytest.raises(ArticleError):
        read(b"")
    assert capfd.readouterr() == ("", "")


def test_logging_is_left_as_it_was() -> None:
    logger = logging.getLogger("trafilatura")
    before = (logger.propagate, logger.handlers)
    read(page().encode())
    assert (logger.propagate, logger.handlers) == before
