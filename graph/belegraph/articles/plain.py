"""Plain text: the whole file is one article."""

from collections.abc import Iterator

from belegraph.articles.compose import compose
from belegraph.articles.decode import decode
from belegraph.articles.fields import Fields
from belegraph.articles.sources import Source
from belegraph.model import Article


def read_plain(source: Source) -> Iterator[Article]:
    """Read a text file.

    Raises:
        ArticleError: it cannot be read, is no text, is empty or too long.

    >>> [article] = read_plain(Source.of("rhein.txt", "Köln (dpa) - Der Pegel steigt.".encode()))
    >>> article.id, article.body
    ('rhein', 'Der Pegel steigt.')
    """
    origin = source.origin()
    yield compose(decode(source.content(), origin), Fields(id=source.id), origin)
