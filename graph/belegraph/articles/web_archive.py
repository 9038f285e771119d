"""Web archives: the pages in a WARC file, one after the other, each read as `html` reads it.

fastwarc rather than warcio, which reads on over damage and prints what it thinks of it. Source:
https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

from belegraph.articles.html import read_html
from belegraph.articles.sources import MAX_BYTES, Source, failure
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

PAGES = ("text/html", "application/xhtml+xml")


def read_web_archive(source: Source) -> Iterator[Article | Failure]:
    """Read the pages that a server gave with status 200; an article is called after its place among them, from 1.

    Its address is that under which it was fetched, unless the page names another. What is no page (pictures, styles,
    redirections, requests) is passed over; a page without an article is a failure.

    Raises:
        ArticleError: it cannot be read, is no WARC file, or has no page.
    """
    number = 0
    with source.open() as stream:
        from fastwarc.warc import ArchiveIterator, WarcRecordType

        for record in ArchiveIterator(stream, record_types=WarcRecordType.response, auto_decode="all"):
            if _is_page(record):
                number += 1
                yield _article(record, number, source)
    if not number:
        raise source.origin().error("no page in it", "give a WARC file with HTML responses")


def _is_page(record: "WarcRecord") -> bool:
    http = record.http_headers
    return http is not None and http.status_code == 200 and (record.http_content_type or "").lower() in PAGES


def _article(record: "WarcRecord", number: int, source: Source) -> Article | Failure:
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    name = f"{source.name}: page {number} ({url})"
    try:
        data = record.reader.read(MAX_BYTES + 1)
        declared = _declaration(record.http_charset)
        [article] = read_html(Source(f"{source.id}-{number}", name, ".html", lambda: BytesIO(data), declared))
    except ArticleError as error:
        return failure(error)
    return replace(article, url=article.url or url, source=source.name)


def _declaration(charset: str | None) -> bytes:
    """What the server says of the encoding, in the words of a page; what the page itself says comes after it."""
    return b'<meta charset="%s">' % charset.encode("ascii", "ignore") if charset else b""
