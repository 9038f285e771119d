"""JSON Lines: one article a line, read line by line, so that an archive of any size streams through."""

import codecs
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from belegraph.articles.decode import REMEDY, decode
from belegraph.articles.json import MAX_JSON_BYTES, parse, record_article
from belegraph.articles.sources import Source, failure, too_long
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article


def read_json_lines(source: Source) -> Iterator[Article | Failure]:
    r"""Read the lines that are not blank; an article without an id is called after its line, from 1.

    Raises:
        ArticleError: it cannot be read, or has no line.

    >>> [rhein, broken] = read_json_lines(Source.of("news.jsonl", b'{"text": "Der Rhein."}\n{"text": "Die R'))
    >>> rhein.id
    'news-1'
    >>> broken.reason
    'line 2: broken JSON at column 10 (Unterminated string starting at); correct it'
    """
    empty = True
    for number, line in enumerate(_lines(source), 1):
        if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise source.origin().error("UTF-16, in which lines cannot be told apart", REMEDY)
        if line.strip():
            empty = False
            yield _article(line, number, source)
    if empty:
        raise source.origin().error("empty", "write one JSON object a line")


def _lines(source: Source) -> Iterator[bytes]:
    with source.open() as stream:
        yield from chain(source.head.splitlines(keepends=True), iter(lambda: _line(stream), b""))


def _line(stream: BinaryIO) -> bytes:
    """Read a line; of one that is too long the beginning, and the rest is skipped."""
    line = rest = stream.readline(MAX_JSON_BYTES)
    while len(rest) == MAX_JSON_BYTES and not rest.endswith(b"\n"):
        rest = stream.readline(MAX_JSON_BYTES)
    return line


def _article(line: bytes, number: int, source: Source) -> Article | Failure:
    origin = source.origin(f"line {number}")
    try:
        if len(line) == MAX_JSON_BYTES:
            raise too_long(origin)
        return record_article(parse(decode(line.rstrip(b"\r\n"), origin), origin), f"{source.id}-{number}", origin)
    except ArticleError as error:
        return failure(error)
