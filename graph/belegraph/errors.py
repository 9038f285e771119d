"""Everything that can go wrong, each with one line that says what, where and what to do.

BelegraphError
├── ArticleError          a source gives no article (data: source, reason, remedy)
├── LanguageError         a text is in a language with no pipeline
├── PipelineError         a pipeline that was asked for by name cannot be used
├── OutputError           a folder cannot be read or written
├── StoreError            a store cannot be opened, read or written
├── MissingExtraError     what was asked for needs a package that is not installed
├── CorrectionError       a file of corrections, or an entry of it, is not as it should be
├── QueryError            a query is unknown, malformed or lacks its parameter
├── NothingBuiltError     no article of a run could be built
├── DateError, RangeError a value is no date, no range
└── GraphError            the written graph breaks its own shapes
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Failure:
    """An article that could not be built, and why; `article` is its id where it got as far as that."""

    source: str
    reason: str
    article: str = ""


class BelegraphError(Exception):
    """Base of all errors that a user can meet; `exit_code` is what the command ends with."""

    exit_code = 1


class ArticleError(BelegraphError, ValueError):
    """A source gives no article: `source` (as the user named it), `reason`, `remedy`."""

    def __init__(self, source: str, reason: str, remedy: str) -> None:
        super().__init__(source, reason, remedy)  # all in args, so that the error survives the way out of a worker
        self.source, self.reason, self.remedy = source, reason, remedy

    def __str__(self) -> str:
        return f"{self.source}: {self.reason}; {self.remedy}"


class LanguageError(BelegraphError, ValueError):
    """There is no pipeline for a language: `language` (ISO 639-1), `known`."""

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        super().__init__(language, known)
        self.language, self.known = language, known

    def __str__(self) -> str:
        return f"no pipeline for the language {self.language!r}; choose one of: {', '.join(self.known)}"


class PipelineError(BelegraphError, ValueError):
    """A pipeline cannot be used: `name`, `reason`, `known` (those that come with belegraph)."""

    exit_code = 2

    def __init__(self, name: str, reason: str, known: tuple[str, ...]) -> None:
        super().__init__(name, reason, known)
        self.name, self.reason, self.known = name, reason, known

    def __str__(self) -> str:
        choices = ", ".join(self.known)
        return f"pipeline {self.name}: {self.reason}; choose one of: {choices}, or install a spaCy pipeline and name it"


class OutputError(BelegraphError, OSError):
    """A folder cannot be read or written: `path`, `reason`, `remedy`."""

    def __init__(self, path: Path, reason: str, remedy: str) -> None:
        super().__init__(path, reason, remedy)
        self.path, self.reason, self.remedy = path, reason, remedy

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.remedy}"


class MissingExtraError(BelegraphError, ImportError):
    """A package is not installed: `extra` (the part of belegraph that needs it), `package`."""

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(extra, package)
        self.extra, self.package = extra, package

    def __str__(self) -> str:
        return f'{self.package} is not installed; run: pip install "belegraph[{self.extra}]"'


class CorrectionError(BelegraphError, ValueError):
    """A file of corrections cannot be used: `path`, `reason` (with the entry, counted from 1, and what to do)."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class StoreError(BelegraphError, OSError):
    """A store cannot be opened, read or written: `place` (a folder or a URL), `reason`, `remedy`."""

    def __init__(self, place: str, reason: str, remedy: str) -> None:
        super().__init__(place, reason, remedy)
        self.place, self.reason, self.remedy = place, reason, remedy

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}; {self.remedy}"


class QueryError(BelegraphError, ValueError):
    """A query cannot be run: `query` (its name or text), `reason`, `remedy`."""

    exit_code = 2

    def __init__(self, query: str, reason: str, remedy: str) -> None:
        super().__init__(query, reason, remedy)
        self.query, self.reason, self.remedy = query, reason, remedy

    def __str__(self) -> str:
        return f"{self.query}: {self.reason}; {self.remedy}"


class NothingBuiltError(BelegraphError):
    """No article of a run could be built: `failures`, one for each source."""

    def __init__(self, failures: tuple[Failure, ...]) -> None:
        super().__init__(failures)
        self.failures = failures

    def __str__(self) -> str:
        if not self.failures:
            return "no article was found, nothing was written; give a file, a folder, a glob, or - for standard input"
        if len(self.failures) == 1:
            [failure] = self.failures
            return f"{failure.source}: {failure.reason}; nothing was written"
        return f"none of {len(self.failures)} articles could be built, nothing was written"


class DateError(BelegraphError, ValueError):
    """A value is no date: `value`."""

    def __init__(self, value: str) -> None:
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        return f"{self.value!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD"


class RangeError(BelegraphError, ValueError):
    """A pair of numbers is no range: `start`, `end`."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(start, end)
        self.start, self.end = start, end

    def __str__(self) -> str:
        return f"[{self.start}, {self.end}) is no range; give 0 <= start < end"


class GraphError(BelegraphError):
    """The graph breaks its own shapes, which is a defect of belegraph: `report` (first violation), `count`."""

    def __init__(self, report: str, count: int) -> None:
        super().__init__(report, count)
        self.report, self.count = report, count

    def __str__(self) -> str:
        return f"the graph breaks its shapes in {self.count} places, first: {self.report}; please report this article"
