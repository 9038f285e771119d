"""JSON: one object is one article, a list of objects is many."""

import json
from collections.abc import Iterator

from belegraph.articles.compose import compose
from belegraph.articles.decode import decode
from belegraph.articles.fields import read_fields, read_text
from belegraph.articles.sources import Origin, Source, failure
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

MAX_JSON_BYTES = 64_000_000


def read_json(source: Source) -> Iterator[Article | Failure]:
    """Read a JSON file; in a list, an article without an id is called after its place from 1.

    Raises:
        ArticleError: it cannot be read, is no JSON, or larger than `MAX_JSON_BYTES`.

    >>> [ruhr, rhein] = read_json(Source.of("news.json", b'[{"text": "Die Ruhr.", "id": 7}, {"text": "Der Rhein."}]'))
    >>> ruhr.id, rhein.id
    ('7', 'news-2')
    """
    found = parse(decode(source.content(MAX_JSON_BYTES), source.origin()), source.origin())
    if not isinstance(found, list):
        yield record_article(found, source.id, source.origin())
        return
    if not found:
        raise source.origin().error("an empty list", "write at least one article")
    for number, record in enumerate(found, 1):
        try:
            yield record_article(record, f"{source.id}-{number}", source.origin(f"article {number}"))
        except ArticleError as error:
            yield failure(error)


def parse(text: str, origin: Origin) -> object:
    """Parse JSON as the standard has it, without NaN and Infinity.

    Raises:
        ArticleError: it is broken; the line, from 1, and the column are named.

    >>> parse('{"text": "Der Rhein."', Origin("news.json"))
    Traceback (most recent call last):
    belegraph.errors.ArticleError: news.json: broken JSON at line 1, column 22 (Expecting ',' delimiter); correct it

    Source: https://www.rfc-editor.org/rfc/rfc8259
    """
    try:
        found: object = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        where = f"column {error.colno}" if origin.part else f"line {error.lineno}, column {error.colno}"
        raise origin.error(f"broken JSON at {where} ({error.msg})", "correct it") from error
    except (ValueError, RecursionError) as error:  # a number of over 4300 digits; too many brackets
        raise origin.error(f"broken JSON ({error})", "correct it") from error
    return found


def record_article(record: object, id_: str, origin: Origin) -> Article:
    """Make an article of a parsed object.

    Args:
        record: what stands in the file.
        id_: for the article that has none of its own.
        origin: where it stands.

    Raises:
        ArticleError: it is no object, has no text, or a field is wrong.

    >>> record_article({"text": "Der Pegel steigt.", "title": "Rhein"}, "news-7", Origin("news.json")).title
    'Rhein'
    """
    if not isinstance(record, dict):
        raise origin.error("no object", 'write {"text": "..."}')
    return compose(read_text(record, origin), read_fields(record, origin).with_id(id_), origin)


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
