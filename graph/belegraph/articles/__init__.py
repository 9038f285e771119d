"""Files, folders, globs and standard input to `Article`s: one file a format."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from belegraph.articles.find import find_sources
from belegraph.articles.html import read_html
from belegraph.articles.inflow import Inflow
from belegraph.articles.json import read_json
from belegraph.articles.json_lines import read_json_lines
from belegraph.articles.language import detect
from belegraph.articles.markdown import read_markdown
from belegraph.articles.plain import read_plain
from belegraph.articles.sources import Source, failure
from belegraph.articles.standard_input import read_standard_input
from belegraph.articles.web_archive import read_web_archive
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

Reader = Callable[[Source], Iterator[Article | Failure]]

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": read_plain,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".html": read_html,
        ".htm": read_html,
        ".json": read_json,
        ".jsonl": read_json_lines,
        ".ndjson": read_json_lines,
        ".warc": read_web_archive,
    }
)
"""From the ending of a file, in small letters, to the function that reads its articles; `.gz` may stand behind each."""


def read(sources: Iterable[str], *, on_failure: Callable[[Failure], None]) -> Iterator[Article]:
    """Read articles one after the other; what cannot be read goes to `on_failure`, and the others are still read.

    The order is that of the files' ids, whatever the order of `sources`; within a file it is the file's.

    Args:
        sources: files, folders (read with the folders in them, without hidden files and without files of other
            endings than those of `READERS`), globs (`**` for any folders), and `-` for standard input.
        on_failure: called with the source and one line that says what is wrong, where, and what to do.

    >>> failures: list[Failure] = []
    >>> list(read(["missing.txt"], on_failure=failures.append))
    []
    >>> failures
    [Failure(source='missing.txt', reason='no such file or folder; check the path', article='')]
    """
    for found in read_all(sources):
        if isinstance(found, Failure):
            on_failure(found)
        else:
            yield found


def read_all(sources: Iterable[str], inflow: Inflow | None = None) -> Iterator[Article | Failure]:
    """Read as `read` does, with what cannot be read in its place among the articles.

    Args:
        sources: as `read` takes them.
        inflow: told how far the reading is.

    >>> [failure.source for failure in read_all(["missing.txt"])]
    ['missing.txt']
    """
    seen: dict[str, str] = {}
    for found in _found(sources, inflow or Inflow()):
        if isinstance(found, Failure):
            yield found
        elif found.id in seen:
            yield _duplicate(found, seen[found.id])
        else:
            seen[found.id] = found.source
            yield found if found.language else replace(found, language=detect(found.body))


def _found(sources: Iterable[str], inflow: Inflow) -> Iterator[Article | Failure]:
    found, failures = find_sources(sources, READERS)
    yield from failures
    for source in inflow.expect(found):
        try:
            yield from _reader(source)(source)
        except ArticleError as error:
            yield failure(error)


def _reader(source: Source) -> Reader:
    return READERS[source.ending] if source.ending else read_standard_input


def _duplicate(article: Article, first: str) -> Failure:
    return Failure(
        article.source, f"the id {article.id!r} is already taken ({first}); give each article its own id", article.id
    )
