"""How far a run is: a bar in a terminal, else a line now and then, or JSON for machines; all on standard error."""

import json
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

from belegraph.errors import Failure

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

    from belegraph.work import Built

EVERY = 10.0
"""Seconds between two lines."""


@dataclass
class State:
    """What has come so far.

    Attributes:
        words_per_second: of the articles that were read.
        seconds_left: None where nobody knows.

    >>> state = State()
    >>> state.add(150, 0.25, 10.0)
    >>> print(state)
    1 article, 15 words a second, 0 failed, 30 s left
    """

    articles: int = 0
    failed: int = 0
    words: int = 0
    words_per_second: float = 0.0
    seconds: float = 0.0
    seconds_left: float | None = None

    def add(self, words: int | None, share: float | None, seconds: float) -> None:
        """Count an article of so many words; None: it failed."""
        self.articles += words is not None
        self.failed += words is None
        self.words += words or 0
        self.seconds = round(seconds, 1)
        self.words_per_second = round(self.words / seconds, 1) if seconds else 0.0
        self.seconds_left = round(seconds * (1 - share) / share, 1) if share else None

    def __str__(self) -> str:
        left = f", {_duration(self.seconds_left)} left" if self.seconds_left is not None else ""
        articles = f"{self.articles} article{'' if self.articles == 1 else 's'}"
        return f"{articles}, {self.words_per_second:.0f} words a second, {self.failed} failed{left}"


class Progress:
    """Told of each article as it arrives; entered and left around a run."""

    def __init__(self, quiet: bool = False, log_format: str = "text", every: float = EVERY) -> None:
        self._state, self._every = State(), every
        self._is_json, self._quiet = log_format == "json", quiet
        self._bar = _Bar() if not (quiet or self._is_json) and sys.stderr.isatty() else None
        self._started = self._told = time.monotonic()

    def __call__(self, found: "Built | Failure", share: float | None) -> None:
        """Count an article and tell of it, if it is time."""
        now = time.monotonic()
        words = None if isinstance(found, Failure) else found.words
        self._state.add(words, share, now - self._started)
        if self._bar is not None:
            self._bar.show(self._state, share)
        elif not self._quiet and now - self._told >= self._every:
            self._told = now
            self._line("progress", asdict(self._state), str(self._state))

    def failed(self, failures: "list[Failure] | tuple[Failure, ...]", told: Callable[..., None]) -> None:
        """Write one line for each article that could not be built."""
        if not self._is_json:
            told(failures)
        for failure in failures if self._is_json else ():
            self._line("failed", asdict(failure), "")

    def unmatched(self, corrections: tuple[str, ...], told: Callable[[tuple[str, ...]], None]) -> None:
        """Write one line for each correction that changes nothing any more."""
        if not self._is_json:
            told(corrections)
        for correction in corrections if self._is_json else ():
            write_event("unmatched", {"correction": correction})

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.__exit__(kind, error, trace)
        if self._is_json and not self._quiet and error is None:
            self._line("read", asdict(self._state), "")

    def _line(self, event: str, fields: dict[str, object], text: str) -> None:
        if self._is_json:
            write_event(event, fields)
        else:
            click.echo(f"belegraph: {text}", err=True)


def write_event(event: str, fields: dict[str, object]) -> None:
    """Write a line for machines to standard error: a JSON object with what happened and its fields."""
    click.echo(json.dumps({"event": event, **fields}, ensure_ascii=False), err=True)


class _Bar(AbstractContextManager["_Bar"]):
    """rich's bar; it goes when the run is over."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

        columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"))
        self._progress: RichProgress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("loading", total=None)

    def show(self, state: State, share: float | None) -> None:
        """Show how far the run is."""
        total = None if share is None else 1.0
        self._progress.update(self._task, description=str(state), completed=share or 0.0, total=total)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._progress.stop()


def _duration(seconds: float) -> str:
    """Write a duration as one reads it.

    >>> _duration(42.4), _duration(600), _duration(20_000)
    ('42 s', '10 min', '5.6 h')
    """
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
