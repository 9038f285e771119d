"""Articles through the machines of a Ray cluster: https://docs.ray.io/en/latest/ray-core/actors.html.

Actors that hold the task, rather than Ray Data, whose blocks have no order that is kept: here the answers arrive in the
order of the articles, so that the result has the same bytes as that of one process.
"""

import logging
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from belegraph.engine.item import Item
from belegraph.errors import Failure, MissingExtraError

if TYPE_CHECKING:
    from ray import ObjectRef

I = TypeVar("I", bound=Item)  # noqa: E741 - as R
R = TypeVar("R")
AHEAD = 4
"""Articles that an actor has at once."""
TRIES = 3
"""How often an article is read when actors die over it: twice it may be the machine's fault, thrice it is its own."""


def run_ray(
    task: Callable[[I], R], articles: Iterable[I | Failure], *, jobs: int = 1, address: str = ""
) -> Iterator[R | Failure]:
    """Do a task with each article on a cluster; what comes of it arrives in the order of the articles.

    Args:
        task: pickled once for each actor; what it is made of is installed on all machines.
        articles: walked once, a little ahead.
        jobs: how many actors, with one processor each.
        address: of a running cluster, or "auto"; empty: one that lasts as long as the run, on this machine.

    Raises:
        MissingExtraError: Ray is not installed.
    """
    with connected(address):
        yield from _Actors(task, jobs).run(articles)


@contextmanager
def connected(address: str = "") -> Iterator[None]:
    """Be connected to a cluster, so that several runs find it; who is already, stays so.

    Args:
        address: as `run_ray` takes it.

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
        yield
    finally:
        if is_ours:
            ray.shutdown()


class _Actors(Generic[I, R]):
    """Actors in turn, each with a few articles."""

    def __init__(self, task: Callable[[I], R], jobs: int) -> None:
        import ray

        class Reader:
            def __init__(self, task: Callable[[I], R]) -> None:
                self._task = task

            def read(self, article: I) -> R:
                return self._task(article)

        remote = ray.remote(num_cpus=1, max_restarts=-1)(Reader)
        self._actors: list[Any] = [remote.remote(task) for _ in range(jobs)]
        self._turn = cycle(self._actors)

    def run(self, articles: Iterable[I | Failure]) -> Iterator[R | Failure]:
        """Hand out ahead, and take in the oldest."""
        coming = iter(articles)
        given: deque[Failure | tuple[I, ObjectRef[R]]] = deque()
        while True:
            for item in islice(coming, AHEAD * len(self._actors) - len(given)):
                given.append(item if isinstance(item, Failure) else (item, self._ask(item)))
            if not given:
                return
            first = given.popleft()
            yield first if isinstance(first, Failure) else self._answer(*first)

    def _ask(self, article: I) -> "ObjectRef[R]":
        asked: ObjectRef[R] = next(self._turn).read.remote(article)
        return asked

    def _answer(self, article: I, answer: "ObjectRef[R]") -> R | Failure:
        """Wait for an answer; an actor that died, with its machine or by itself, is started again, and asked again."""
        import ray
        from ray.exceptions import RayActorError, RayTaskError

        for _ in range(TRIES):
            try:
                found: R = ray.get(answer)
                return found
            except RayTaskError as error:
                raise error.cause from None
            except RayActorError as error:
                reason = type(error).__name__
                answer = self._ask(article)
        reason = f"the processes that read it ended {TRIES} times ({reason}); the others went on without it"
        return Failure(article.source or article.id, reason, article.id)
