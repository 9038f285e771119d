"""One process beside this one: it gets articles, does the same task with each, and sends back what comes of it."""

import os
import signal
import time
from collections import deque
from collections.abc import Callable
from math import inf
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pickle import UnpicklingError
from queue import SimpleQueue
from threading import Thread
from typing import Any, Generic, TypeVar

from belegraph.engine.item import Item
from belegraph.errors import Failure

I = TypeVar("I", bound=Item)  # noqa: E741 - as in `local`
Task = Callable[[I], object]
PATIENCE, A_CHARACTER = 600.0, 0.01
"""Seconds that an article may take, and for each of its characters: some fifty times what it does take."""
LOST = (EOFError, OSError, UnpicklingError)
"""What reading from a process that has died ends with."""


class Raised(Exception):  # noqa: N818 - what it holds is the error
    """A task raised an `error` in another process."""

    def __init__(self, error: Exception) -> None:
        super().__init__(error)
        self.error = error


class Worker(Generic[I]):
    """A process with the articles that it has and has not answered yet, in the order in which it got them.

    Attributes:
        waiting: number and article.
        pipe: readable when it has answered, or died.
    """

    def __init__(self, context: BaseContext, task: Task[I]) -> None:
        """Start it; the task goes there once."""
        self.waiting: deque[tuple[int, I]] = deque()
        self._since = time.monotonic()
        self._gave_up = False
        self.pipe, other = context.Pipe()
        self._process = context.Process(target=_serve, args=(other, task), daemon=True)  # type: ignore[attr-defined]  # all contexts have it
        self._process.start()
        other.close()  # so that its death ends the pipe

    def give(self, number: int, article: I) -> None:
        """Hand it an article; if it is dead, `take` tells."""
        if not self.waiting:
            self._since = time.monotonic()
        self.waiting.append((number, article))
        try:
            self.pipe.send(article)
        except OSError:
            return

    def take(self) -> tuple[int, object]:
        """Return the number of the oldest article and what the task made of it.

        Raises:
            Raised: the task raised an error.
            EOFError, OSError, UnpicklingError: the process has died.
        """
        found = self.pipe.recv()
        number, _ = self.waiting.popleft()
        self._since = time.monotonic()
        if isinstance(found, Raised):
            raise found
        return number, found

    @property
    def seconds_left(self) -> float:
        """How long the article in work may still take; without end where its size is not known."""
        size = self.waiting[0][1].size if self.waiting else 0
        return self._since + PATIENCE + A_CHARACTER * size - time.monotonic() if size else inf

    def give_up(self) -> None:
        """End it over the article in work, which has taken too long; `take` tells as of any that has died."""
        self._gave_up = True
        self._process.kill()

    def bury(self) -> tuple[int, Failure]:
        """Clear away a process that has died; return the number of the article it died over, and the failure."""
        self._process.join(1)  # so that it keeps its own exit code
        self.close()
        number, article = self.waiting.popleft()
        how = "took too long and was ended" if self._gave_up else _ending(self._process.exitcode)
        reason = f"the process that read it {how}; the others went on without it"
        return number, Failure(article.source or article.id, reason, article.id)

    def close(self) -> None:
        """End it at once: it holds nothing that has to be saved."""
        self._process.kill()
        self._process.join()
        self.pipe.close()


def _ending(code: int | None) -> str:
    """Say in words how a process ended.

    >>> _ending(-9), _ending(3)
    ('was ended by SIGKILL (out of memory, or by hand)', 'ended with code 3')
    """
    if code is None or code >= 0:
        return f"ended with code {code}"
    name = signal.Signals(-code).name
    return f"was ended by {name}" + (" (out of memory, or by hand)" if name == "SIGKILL" else "")


def _serve(pipe: Connection, task: Task[Any]) -> None:
    """Answer article by article until the other side goes; a thread takes them in, so that no side waits to be read."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all processes; the first one ends the others
    inbox: SimpleQueue[Any] = SimpleQueue()
    Thread(target=_take_in, args=(pipe, inbox), daemon=True).start()
    while True:
        try:
            answer = task(inbox.get())
        except Exception as error:
            answer = Raised(error)  # again where somebody can see it
        pipe.send(answer)


def _take_in(pipe: Connection, inbox: "SimpleQueue[Any]") -> None:
    while True:
        try:
            inbox.put(pipe.recv())
        except LOST:
            os._exit(0)  # nobody is left to work for
