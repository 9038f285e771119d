"""Standard input has no ending to go by: it is JSON or JSON Lines if it begins so, else plain text."""

import re
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from typing import BinaryIO

from belegraph.articles.json import MAX_JSON_BYTES, read_json
from belegraph.articles.json_lines import read_json_lines
from belegraph.articles.plain import read_plain
from belegraph.articles.sources import Source
from belegraph.errors import Failure
from belegraph.model import Article

JSON_START = re.compile(rb"""(?:\xef\xbb\xbf)?\s*(?:\{\s*(?:["}]|\Z)|\[\s*(?:[{\]]|\Z))""")


def read_standard_input(source: Source) -> Iterator[Article | Failure]:
    r"""Read what comes in: JSON Lines, line by line, when the first two lines each begin an object.

    Raises:
        ArticleError: it is neither text nor JSON, is empty or too long.

    >>> [article.id for article in read_standard_input(Source.of("stdin.", b'{"text": "Der Rhein."}\n{"text": "Ja."}'))]
    ['stdin-1', 'stdin-2']
    >>> [article.id for article in read_standard_input(Source.of("stdin.", b'{"text": "Der Rhein."}'))]
    ['stdin']
    """
    with source.open() as stream:
        head, reader = _begin(stream)
        yield from reader(replace(source, head=head, opened=lambda: nullcontext(stream)))


def _begin(stream: BinaryIO) -> tuple[bytes, Callable[[Source], Iterator[Article | Failure]]]:
    """Read as much as it takes to know the format; return that and the reader."""
    first = _next_line(stream)
    if not JSON_START.match(first):
        return first, read_plain
    second = _next_line(stream)
    each_an_object = b"[" not in first.partition(b"{")[0] and second.lstrip().startswith(b"{")
    return first + second, read_json_lines if each_an_object else read_json


def _next_line(stream: BinaryIO) -> bytes:
    """Read a line that is not blank, with the blank ones before it."""
    lines = []
    while line := stream.readline(MAX_JSON_BYTES):
        lines.append(line)
        if line.strip():
            break
    return b"".join(lines)
