"""Articles through one process or several on this machine, in order, in flat memory.

Own code over `multiprocessing` rather than `concurrent.futures`, whose pool is broken when one process dies, and rather
than pebble, whose processes share one pipe and its lock: here each has its own, so none that dies can hold up another.
"""

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from math import inf
from multiprocessing import forkserver, get_all_start_methods, get_context, resource_tracker
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from typing import Generic, TypeVar, cast

from belegraph.engine.item import Item
from belegraph.engine.worker import LOST, Raised, Worker
from belegraph.errors import Failure

I = TypeVar("I", bound=Item)  # noqa: E741 - as R
"""What a task is done with: an article, or more."""
R = TypeVar("R")
"""What a task returns."""
AHEAD = 2
"""Articles that a process has at once: one in work, one that waits, so that it is never idle while we store."""
UNHEARD = "belegraph.engine.unheard"
"""Imported, not used: see there."""
WINDOW = 16
"""Articles a process that may be under way or done while an earlier one is not."""


def run_local(task: Callable[[I], R], articles: Iterable[I | Failure], *, jobs: int = 1) -> Iterator[R | Failure]:
    """Do a task with each article; what comes of it arrives in the order of the articles.

    Args:
        task: called with an article; with several jobs it goes to other processes, so it must be one that pickles.
        articles: or other items; walked once, a little ahead; failures among them are passed on in their places.
        jobs: how many processes; 1: this process itself does it, and dies if the task does.

    Yields:
        What the task returns, or the Failure of an article whose process died over it.

    >>> from belegraph.model import Article
    >>> articles = [Article("a", "Der Pegel steigt."), Failure("b.txt", "empty"), Article("c", "Er sinkt.")]
    >>> list(run_local(lambda article: article.id, articles))
    ['a', Failure(source='b.txt', reason='empty', article=''), 'c']
    """
    if jobs == 1:
        yield from (item if isinstance(item, Failure) else task(item) for item in articles)
        return
    crew = _Crew(task, jobs)
    try:
        yield from crew.run(articles)
    finally:
        crew.close()


def prepare(module: str, jobs: int) -> None:
    """Let other processes import what their task needs while this one still imports its own; it takes over a second.

    Args:
        module: that of the task.
        jobs: how many processes there will be; nothing is done for one.
    """
    if jobs > 1 and _context(module).get_start_method() == "forkserver":
        with _deaf():
            forkserver.ensure_running()


@contextmanager
def _deaf() -> Iterator[None]:
    """Start a process that does not hear Ctrl-C before it has imported `UNHEARD`."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # which the others start, and which makes this one hear again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _context(module: str) -> BaseContext:
    """Processes are forked from a clean one that has imported a module: quick, and no thread of ours is copied."""
    context = get_context("forkserver" if "forkserver" in get_all_start_methods() else "spawn")
    context.set_forkserver_preload([UNHEARD, module])
    return context


class _Crew(Generic[I, R]):
    """Some processes, and what they have done that is not due yet."""

    def __init__(self, task: Callable[[I], R], jobs: int) -> None:
        self._task = task
        self._context = _context(type(task).__module__)
        self._done: dict[int, R | Failure] = {}
        self._workers: list[Worker[I]] = []
        self._jobs = jobs

    def run(self, articles: Iterable[I | Failure]) -> Iterator[R | Failure]:
        """Hand out, take in, and give on what is due."""
        coming = enumerate(articles)
        given = due = 0
        is_more = True
        while is_more or due < given:
            while is_more and given - due < WINDOW * self._jobs and self._has_room():
                item = next(coming, None)
                is_more = item is not None
                if item is not None:
                    given += 1
                    self._hand_out(*item)
            while due in self._done:
                yield self._done.pop(due)
                due += 1
            self._collect()

    def close(self) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.close()

    def _has_room(self) -> bool:
        return len(self._workers) < self._jobs or any(len(worker.waiting) < AHEAD for worker in self._workers)

    def _hand_out(self, number: int, item: I | Failure) -> None:
        if isinstance(item, Failure):
            self._done[number] = item
            return
        idle = min(self._workers, key=lambda worker: len(worker.waiting), default=None)
        if idle is None or (idle.waiting and len(self._workers) < self._jobs):
            with _deaf():
                idle = Worker(self._context, self._task)
            self._workers.append(idle)
        idle.give(number, item)

    def _collect(self) -> None:
        """Wait until somebody has answered or died, and end who has taken too long."""
        busy = [worker for worker in self._workers if worker.waiting]
        if not busy:
            return
        first = min(worker.seconds_left for worker in busy)
        ready = wait([worker.pipe for worker in busy], None if first == inf else max(0.0, first))
        for worker in busy:
            if worker.pipe in ready:
                self._take_from(worker)
            elif worker.seconds_left <= 0:
                worker.give_up()

    def _take_from(self, worker: Worker[I]) -> None:
        try:
            number, found = worker.take()
            self._done[number] = cast(R, found)
        except Raised as raised:
            raise raised.error from None
        except LOST:
            self._bury(worker)

    def _bury(self, dead: Worker[I]) -> None:
        """The article that a process died over is lost; those that waited behind it go to others."""
        self._workers.remove(dead)
        number, failure = dead.bury()
        self._done[number] = failure
        for behind, article in dead.waiting:
            self._hand_out(behind, article)
