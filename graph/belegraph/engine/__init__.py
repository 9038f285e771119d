"""Who runs the pipeline over many articles: this machine's processes (`local`), or a cluster (`ray`).

An engine knows neither the pipeline nor the graph: it gets a task, a value that can be pickled and called with an
article, and gives what the task returns, in the order of the articles.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Protocol, TypeVar

from belegraph.engine.item import Item
from belegraph.engine.local import prepare, run_local
from belegraph.engine.ray import ray_crew, run_ray
from belegraph.errors import Failure

__all__ = ["ENGINES", "Engine", "Item", "choose", "engaged", "prepare", "run_local", "run_ray"]
ENGINES = ("local", "ray")
I = TypeVar("I", bound=Item)  # noqa: E741 - as R
R = TypeVar("R")


class Engine(Protocol):
    """What runs a task: `run_local`, `run_ray`."""

    def __call__(self, task: Callable[[I], R], articles: Iterable[I | Failure], *, jobs: int) -> Iterator[R | Failure]:
        """Yield what the task returns, in the order of the articles."""


def choose(name: str, address: str = "") -> Engine:
    """Return an engine by its name; the address is that of a Ray cluster.

    >>> choose("local") is run_local
    True
    """
    return partial(run_ray, address=address) if name == "ray" else run_local


def engaged(name: str, jobs: int, address: str = "") -> AbstractContextManager[Engine]:
    """Hold an engine of this name ready for several runs: of a cluster, the connection and the processes.

    >>> with engaged("local", 1) as engine:
    ...     list(engine(len, [], jobs=1))
    []
    """
    return ray_crew(jobs, address) if name == "ray" else nullcontext(run_local)
