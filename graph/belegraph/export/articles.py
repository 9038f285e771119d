"""The texts that all offsets refer to, one JSON object a line."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import BinaryIO

from belegraph.model import Article

FIELDS = ("id", "text", "language", "start", "end", "title", "publisher", "place", "published", "url")


def lines(articles: Iterable[Article]) -> str:
    """Return the articles as JSON Lines, sorted by id.

    >>> print(lines([Article("fluss", "Der Pegel steigt.", "de")]), end="")
    {"id": "fluss", "text": "Der Pegel steigt.", "language": "de", "start": 0, "end": 17}
    """
    return "".join(json.dumps(_fields(a), ensure_ascii=False) + "\n" for a in sorted(articles, key=lambda a: a.id))


def write_articles(articles: Iterable[Article], file: BinaryIO) -> None:
    """Write articles that are sorted by id as `lines` does, one at a time."""
    for article in articles:
        known = article if article.language else replace(article, language="de")  # as the graph has it
        file.write(lines([known]).encode("utf-8"))


def _fields(article: Article) -> dict[str, str | int]:
    found = {name: getattr(article, name) for name in FIELDS}
    return {name: value for name, value in found.items() if value != ""}
