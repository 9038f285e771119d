"""Article -> Doc: which pipeline for which language, loaded once."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import belegraph.nlp.components  # noqa: F401  # registers the pipeline's components where the package is not installed
from belegraph.errors import Failure, LanguageError, PipelineError
from belegraph.model import Article
from belegraph.resources import folder
from belegraph.syntax.tiger import as_universal

PIPELINES = {"de": {"accurate": "models/german", "fast": "models/german-fast"}}
DEFAULT = "de"
DEFAULT_PIPELINE = "accurate"
LONGEST = 2_000_000
"""Characters of the longest article that is read; spaCy refuses half of it, for parsers that take all at once."""


@cache
def load(language: str = DEFAULT, pipeline: str = DEFAULT_PIPELINE) -> Language:
    """Load a pipeline: spaCy's `Language`, with Universal Dependencies labels if it is one of ours.

    Args:
        language: ISO 639-1, as "de".
        pipeline: "accurate", "fast", or the name or folder of a spaCy pipeline that is installed here.

    Raises:
        LanguageError: there is none for the language.
        PipelineError: there is none of that name, it is for another language, or it does not parse.

    >>> [(word.text, word.pos_) for word in load("de")("Der Pegel steigt.")]
    [('Der', 'DET'), ('Pegel', 'NOUN'), ('steigt', 'VERB'), ('.', 'PUNCT')]
    """
    if language not in PIPELINES:
        raise LanguageError(language, tuple(PIPELINES))
    ours = PIPELINES[language]
    if pipeline not in ours:
        return _installed(pipeline, language)
    nlp = spacy.load(folder(ours[pipeline]))
    nlp.max_length = LONGEST
    return nlp


def parse(
    articles: Iterable[Article],
    on_failure: Callable[[Failure], None],
    pipeline: str = DEFAULT_PIPELINE,
    *,
    by_line: bool = False,
) -> Iterator[tuple[Article, Doc]]:
    """Parse the body of each article by itself; one in a language without a pipeline goes to `on_failure`.

    Args:
        by_line: whether each line is exactly one sentence.
    """
    for article in articles:
        try:
            yield article, (parse_lines if by_line else parse_one)(article, pipeline)
        except LanguageError as error:
            on_failure(Failure(article.source or article.id, str(error)))


def parse_one(article: Article, pipeline: str = DEFAULT_PIPELINE) -> Doc:
    """Parse the body of an article, in its language or else in German.

    >>> parse_one(Article("a", "Köln | Der Pegel steigt.", start=7)).text
    'Der Pegel steigt.'
    """
    return as_universal(load(article.language or DEFAULT, pipeline)(article.body))


def parse_lines(article: Article, pipeline: str = DEFAULT_PIPELINE) -> Doc:
    r"""Parse a text each of whose lines is exactly one sentence.

    >>> [sentence.text.strip() for sentence in parse_lines(Article("a", "Er kam. Sie ging.\nUnd nun?")).sents]
    ['Er kam. Sie ging.', 'Und nun?']
    """
    nlp = load(article.language or DEFAULT, pipeline)
    doc = nlp.make_doc(article.body)
    for word in doc:
        word.is_sent_start = word.i == 0 or "\n" in doc[word.i - 1].text
    return as_universal(nlp(doc))


def _installed(name: str, language: str) -> Language:
    try:
        nlp = spacy.load(name)
    except (OSError, ValueError, ImportError) as error:  # not there, not a pipeline, made by another version
        reason = str(error).split(". ")[0].split("] ")[-1]  # spaCy writes a code before it: "[E050] Can't find"
        raise PipelineError(name, reason, tuple(PIPELINES[language])) from error
    if nlp.lang != language:
        raise PipelineError(name, f"is a pipeline for {nlp.lang!r}, not {language!r}", tuple(PIPELINES[language]))
    if not nlp("Der Pegel steigt.").has_annotation("DEP"):
        raise PipelineError(name, "does not parse", tuple(PIPELINES[language]))
    return nlp
