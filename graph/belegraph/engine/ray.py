"""Articles through the machines of a Ray cluster: https://docs.ray.io/en/latest/ray-core/actors.html.

Actors that hold the task, rather than Ray Data, whose blocks have no order that is kept: here the answers arrive in the
order of the articles, so that the result has the same bytes as that of one process.
"""

import logging
import os
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from belegraph.engine.item import Item
from belegraph.errors import Failure, MissingExtraError

if TYPE_CHECKING:
    from ray import ObjectRef

I = TypeVar("I", bound=Item)  # noqa: E741 - as R
R = TypeVar("R")
AHEAD = 2
"""Articles that an actor has at once: one in work, one that waits."""
WINDOW = 16
"""Articles an actor that may be under way or done while an earlier one is not."""
PAUSE = 0.1
"""Seconds before an actor that has died is asked whether it lives again."""
TRIES = 3
"""How often an article is read when actors die over it: twice it may be the machine's fault, thrice it is its own."""


def run_ray(
    task: Callable[[I], R], articles: Iterable[I | Failure], *, jobs: int = 1, address: str = ""
) -> Iterator[R | Failure]:
    """Do a task with each article on a cluster; what comes of it arrives in the order of the articles.

    Args:
        task: put into the cluster once; what it is made of is installed on all machines.
        articles: walked once, a little ahead.
        jobs: how many actors, with one processor each.
        address: of a running cluster, or "auto"; empty: one that lasts as long as the run, on this machine.

    Raises:
        MissingExtraError: Ray is not installed.
    """
    with ray_crew(jobs, address) as actors:
        yield from actors(task, articles, jobs=jobs)


@contextmanager
def ray_crew(jobs: int, address: str = "") -> Iterator["Actors"]:
    """Have actors that do one task after the other, so that their processes are started once.

    Args:
        jobs: how many actors, with one processor each.
        address: as `run_ray` takes it; who is connected to a cluster already, stays so.

    Raises:
        MissingExtraError: Ray is not installed.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is told to anybody
    try:
        import ray
    except ImportError as error:
        raise MissingExtraError("cluster", "ray") from error
    is_ours = not ray.is_initialized()
    if is_ours:
        ray.init(address=address or "local", log_to_driver=False, logging_level=logging.ERROR, include_dashboard=None)
    try:
        yield Actors(jobs)
    finally:
        if is_ours:
            ray.shutdown()


@dataclass(frozen=True, slots=True)
class _Given(Generic[I]):
    """An item at its place in the order; without an item a question whether the actor lives."""

    number: int
    item: I | None


class Actors:
    """An engine: so many actors, each in a process of its own on some machine of the cluster."""

    def __init__(self, jobs: int) -> None:
        import ray

        class Reader:
            def live(self) -> None:
                return None

            def read(self, task: Callable[[I], R], article: I) -> R:
                return task(article)

        remote = ray.remote(num_cpus=1, max_restarts=-1)(Reader)
        self._actors: list[Any] = [remote.remote() for _ in range(jobs)]

    def __call__(self, task: Callable[[I], R], articles: Iterable[I | Failure], *, jobs: int) -> Iterator[R | Failure]:
        """Do a task with each article, as `run_ray` does; there are as many actors as there are."""
        yield from _Run(self._actors, task).run(articles)


class _Run(Generic[I, R]):
    """A few calls of each actor under way; an actor that has not started, for want of a machine, holds up nobody."""

    def __init__(self, actors: list[Any], task: Callable[[I], R]) -> None:
        import ray

        self._actors, self._task = actors, ray.put(task)
        self._calls: dict[ObjectRef[Any], tuple[Any, _Given[I]]] = {}
        self._idle: list[Any] = []
        self._again: list[_Given[I]] = []
        self._deaths: Counter[int] = Counter()
        self._behind: set[ObjectRef[Any]] = set()  # calls that waited when their actor died
        self._done: dict[int, R | Failure] = {}

    def run(self, articles: Iterable[I | Failure]) -> Iterator[R | Failure]:
        """Give items to whoever is free, and give on what is due."""
        for actor in self._actors * AHEAD:
            self._call(actor, _Given(-1, None))
        coming = enumerate(articles)
        given = due = 0
        is_more = True
        while is_more or due < given:
            while is_more and given - due < WINDOW * len(self._actors) and self._idle and not self._again:
                number, item = next(coming, (given, None))
                is_more = item is not None
                if isinstance(item, Failure):
                    self._done[number] = item
                elif item is not None:
                    self._call(self._idle.pop(), _Given(number, item))
                given += is_more
            while self._again and self._idle:
                self._call(self._idle.pop(), self._again.pop())
            while due in self._done:
                yield self._done.pop(due)
                due += 1
            if due < given or (is_more and not self._idle):
                self._collect()

    def _call(self, actor: Any, given: _Given[I]) -> None:  # noqa: ANN401 - Ray's handle of an actor
        asked = actor.live.remote() if given.item is None else actor.read.remote(self._task, given.item)
        self._calls[asked] = actor, given

    def _collect(self) -> None:
        """Take in an answer; what an actor died over, with its machine or by itself, is read by another."""
        import ray
        from ray.exceptions import RayActorError, RayTaskError

        [answer], _ = ray.wait(list(self._calls), num_returns=1)
        actor, given = self._calls[answer]
        try:
            found = ray.get(answer)
        except RayTaskError as error:
            raise error.cause from None
        except RayActorError as error:
            time.sleep(PAUSE)
            self._mourn(answer, type(error).__name__)
            return
        self._forget(answer)
        self._idle.append(actor)
        if given.item is not None:
            self._done[given.number] = found

    def _mourn(self, call: "ObjectRef[Any]", reason: str) -> None:
        """An actor died over the call that it had in work; what waited behind it is handed out again."""
        actor, given = self._calls[call]
        first, *others = [each for each, (whose, _) in self._calls.items() if whose is actor]
        in_work = call == first and call not in self._behind
        if in_work:
            self._behind.update(others)
        self._forget(call)
        self._call(actor, _Given(-1, None))
        if given.item is not None and in_work:
            self._bury(given, given.item, reason)
        elif given.item is not None:
            self._again.append(given)

    def _forget(self, call: "ObjectRef[Any]") -> None:
        del self._calls[call]
        self._behind.discard(call)

    def _bury(self, given: _Given[I], item: I, reason: str) -> None:
        self._deaths[given.number] += 1
        if self._deaths[given.number] < TRIES:
            self._again.append(given)
            return
        why = f"the processes that read it ended {TRIES} times ({reason}); the others went on without it"
        self._done[given.number] = Failure(item.source or item.id, why, item.id)
