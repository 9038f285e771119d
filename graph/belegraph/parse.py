"""Article -> Doc: which pipeline for which language, loaded once."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import belegraph.nlp.components  # noqa: F401  # registers the pipeline's components where the package is not installed
from belegraph.errors import Failure, LanguageError
from belegraph.model import Article
from belegraph.resources import folder

PIPELINES = {"de": "models/german"}
DEFAULT = "de"


@cache
def load(language: str = DEFAULT) -> Language:
    """Load the pipeline of a language: spaCy's `Language`, with Universal Dependencies labels.

    Raises:
        LanguageError: there is none.

    >>> [(word.text, word.pos_) for word in load("de")("Der Pegel steigt.")]
    [('Der', 'DET'), ('Pegel', 'NOUN'), ('steigt', 'VERB'), ('.', 'PUNCT')]
    """
    if language not in PIPELINES:
        raise LanguageError(language, tuple(PIPELINES))
    return spacy.load(folder(PIPELINES[language]))


def parse(articles: Iterable[Article], on_failure: Callable[[Failure], None]) -> Iterator[tuple[Article, Doc]]:
    """Parse the body of each article by itself; one in a language without a pipeline goes to `on_failure`."""
    for article in articles:
        try:
            yield article, load(article.language or DEFAULT)(article.body)
        except LanguageError as error:
            on_failure(Failure(article.source or article.id, str(error)))
