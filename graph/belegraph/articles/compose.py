"""A text and what its source says of it to an `Article`, the same way for every format."""

from belegraph.articles.dateline import find_dateline
from belegraph.articles.fields import Fields
from belegraph.articles.sources import MAX_CHARACTERS, Origin, too_long
from belegraph.model import Article


def compose(text: str, fields: Fields, origin: Origin, start: int = 0) -> Article:
    r"""Make an article; what its dateline says fills the fields that the source leaves empty.

    Args:
        text: cleaned; becomes `Article.text` unchanged.
        fields: with an id.
        origin: where it stands.
        start: where the text begins after front matter or headline.

    Raises:
        ArticleError: there are no words after `start`, or more than `MAX_CHARACTERS` characters.

    >>> article = compose("Köln (dpa) - Der Pegel steigt.\n", Fields(id="rhein"), Origin("rhein.txt"))
    >>> article.place, article.publisher, article.body
    ('Köln', 'dpa', 'Der Pegel steigt.')
    """
    if len(text) > MAX_CHARACTERS:
        raise too_long(origin)
    end = len(text.rstrip())
    if not text[start:end].strip():
        raise origin.error("empty", "write a text")
    dateline = find_dateline(text, start)
    return Article(
        id=fields.id,
        text=text,
        language=fields.language,
        start=dateline.start,
        end=end,
        title=fields.title or dateline.title,
        publisher=fields.publisher or dateline.publisher,
        place=fields.place or dateline.place,
        published=fields.published or dateline.published,
        url=fields.url,
        source=origin.source,
    )
