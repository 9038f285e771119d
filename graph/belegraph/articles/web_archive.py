"""Web archives: the pages in a WARC file, one after the other, each read as `html` reads it.

fastwarc rather than warcio, which reads on over damage and prints what it thinks of it. Source:
https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from gzip import GzipFile
from io import BufferedIOBase, BytesIO
from typing import TYPE_CHECKING, BinaryIO

from belegraph.articles.html import read_html
from belegraph.articles.sources import MAX_BYTES, Source, damaged, failure
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

PAGES = ("text/html", "application/xhtml+xml")
MAX_HEADERS = 100_000  # bytes
RESPONSE = b"WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"

ENDS = "it ends in the middle"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server sent, as the archive has it: packed, in pieces, or as it is."""

    url: str
    block: bytes
    is_whole: bool

    def opened(self) -> "WarcRecord":
        """Return it as a record of its own, so that one that cannot be unpacked is not the end of its archive."""
        from fastwarc.warc import ArchiveIterator

        return next(iter(ArchiveIterator(BytesIO(RESPONSE % len(self.block) + self.block), auto_decode="all")))


def read_web_archive(source: Source) -> Iterator[Article | Failure]:
    """Read the pages that a server gave with status 200; an article is called after its place among them, from 1.

    Its address is that under which it was fetched, unless the page names another. What is no page (pictures, styles,
    redirections, requests) is passed over; a page without an article, or one that is damaged, is a failure.

    Raises:
        ArticleError: it cannot be read, is no WARC file or damaged, or has no page.
    """
    number = 0
    for answer in _answers(source):
        record = answer.opened()
        if _is_page(record):
            number += 1
            yield _article(record, answer, number, source)
        elif not answer.is_whole:
            raise damaged(source.name, ENDS)
    if not number:
        raise source.origin().error("no page in it", "give a WARC file with HTML responses")


def _answers(source: Source) -> Iterator[_Answer]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with source.open() as stream:
        records = iter(ArchiveIterator(_Eager(stream), record_types=WarcRecordType.response, parse_http=False))
        while True:
            try:
                record = next(records, None)
            except (
                OSError
            ) as error:  # what the disk does not give has a number, what the library does not take has none
                raise error if error.errno else damaged(source.name, error) from error
            if record is None:
                return
            length = record.content_length
            block = record.reader.read(MAX_BYTES + MAX_HEADERS)
            url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
            yield _Answer(url, block, len(block) >= min(length, MAX_BYTES + MAX_HEADERS))


class _Eager(BufferedIOBase):
    """A stream that gives what it has before it tells that the rest is damaged."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int | None = -1) -> bytes:
        """Return some bytes, at most `size`."""
        size = -1 if size is None else size
        return self._stream.read1(size) if isinstance(self._stream, GzipFile) else self._stream.read(size)

    def tell(self) -> int:
        """Return how many bytes it has given."""
        return self._stream.tell()


def _is_page(record: "WarcRecord") -> bool:
    http = record.http_headers
    return http is not None and http.status_code == 200 and (record.http_content_type or "").lower() in PAGES


def _article(record: "WarcRecord", answer: _Answer, number: int, source: Source) -> Article | Failure:
    name = f"{source.name}: page {number} ({answer.url})"
    try:
        data = _page(record, answer, name)
        declared = _declaration(record.http_charset)
        [article] = read_html(Source(f"{source.id}-{number}", name, ".html", lambda: BytesIO(data), declared))
    except ArticleError as error:
        return failure(error)
    return replace(article, url=article.url or answer.url, source=source.name)


def _page(record: "WarcRecord", answer: _Answer, name: str) -> bytes:
    if not answer.is_whole:
        raise damaged(name, ENDS)
    try:
        return record.reader.read(MAX_BYTES + 1)
    except OSError as error:
        raise damaged(name, error) from error


def _declaration(charset: str | None) -> bytes:
    """What the server says of the encoding, in the words of a page; what the page itself says comes after it."""
    return b'<meta charset="%s">' % charset.encode("ascii", "ignore") if charset else b""
