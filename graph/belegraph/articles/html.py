"""HTML: trafilatura finds the text of the article in the page, and what the page says of it."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager

from belegraph.articles.compose import compose
from belegraph.articles.decode import decode
from belegraph.articles.fields import read_fields
from belegraph.articles.sources import Source
from belegraph.model import Article

LIBRARIES = ("trafilatura", "htmldate", "courlan", "justext")
DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
DECLARED_WITHIN = 4096  # bytes; a browser looks for the encoding in the first 1024
DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
"""The day it appeared, no guess from other dates on the page; a latest day, because the default is today."""


def read_html(source: Source) -> Iterator[Article]:
    r"""Read a page; its article's paragraphs stand apart by a blank line, the body begins after a headline.

    Raises:
        ArticleError: it cannot be read, is no text, or has no article in it.

    >>> page = b"<html><head><title>Rhein</title></head><body><p>Der Pegel steigt.<p>Die Stadt baut.</body></html>"
    >>> [article] = read_html(Source.of("rhein.html", page))
    >>> article.title, article.text
    ('Rhein', 'Der Pegel steigt.\n\nDie Stadt baut.')
    """
    origin = source.origin()
    data = source.content()
    page = decode(data, origin, _declared(data))
    text, record = _extract(page)
    if not text:
        raise origin.error("a page without an article", "save the page itself, not a frame or a login page")
    fields = read_fields(record, origin).with_id(source.id)
    headline = f"{fields.title}\n" if fields.title else ""
    yield compose(text, fields, origin, len(headline) if text.startswith(headline) else 0)


def _declared(data: bytes) -> str:
    found = DECLARED.search(data, 0, DECLARED_WITHIN)
    return found[1].decode("ascii", "replace") if found else ""


def _extract(page: str) -> tuple[str, dict[str, object]]:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    with _quiet():
        found = bare_extraction(
            page, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=dict(DATES)
        )
    if not isinstance(found, Document) or not found.text:
        return "", {}
    record: dict[str, object] = {
        "title": found.title,
        "publisher": found.sitename,
        "published": found.date,
        "url": found.url,
    }
    return "\n\n".join(line for line in found.text.splitlines() if line.strip()), record


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what the libraries log from standard error: a page without an article is reported once, by us."""
    loggers = [logging.getLogger(name) for name in LIBRARIES]
    before = [(logger.propagate, logger.handlers[:]) for logger in loggers]
    try:
        for logger in loggers:
            logger.propagate, logger.handlers = False, [logging.NullHandler()]
        yield
    finally:
        for logger, (propagate, handlers) in zip(loggers, before, strict=True):
            logger.propagate, logger.handlers = propagate, handlers
