"""Who does the steps: an engine with so many processes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from belegraph.engine import Engine
from belegraph.errors import Failure, OutputError
from belegraph.grouping.places import Places
from belegraph.grouping.shuffle import Bucket

R = TypeVar("R")


@dataclass(frozen=True)
class Crew:
    """An engine, and how many processes it runs."""

    engine: Engine
    jobs: int
    places: Places

    def each(self, task: Callable[[Bucket], R]) -> list[R]:
        """Do a step with all buckets, and return what comes of it in their order.

        Raises:
            OutputError: processes died over a bucket.
        """
        found: list[R] = []
        buckets = (Bucket(number, type(task).__name__) for number in range(self.places.buckets))
        for made in self.engine(task, buckets, jobs=self.jobs):
            if isinstance(made, Failure):
                remedy = "give the machines more memory, and go on with --resume"
                raise OutputError(self.places.folder.parent, f"{made.source} {made.article}: {made.reason}", remedy)
            found.append(made)
        return found
