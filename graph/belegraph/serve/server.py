"""The workers behind the server, what they have answered before, and the store they read."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from starlette.requests import ClientDisconnect

from belegraph.errors import StoreError
from belegraph.serve.answers import Answer, Memory
from belegraph.serve.limits import Limits
from belegraph.serve.pool import Pool, Question, WorkerDeadError
from belegraph.serve.snapshot import Source

NICE: Final = 10
"""How much less urgent a query that somebody wrote is than the rest of the server."""

EVERY: Final = 2.0
"""Seconds between two looks for a newer snapshot."""


@dataclass
class Server:
    """Two pools of workers on one store: `own` for what belegraph asks, `free` for what others write."""

    source: Source
    limits: Limits = field(default_factory=Limits)
    workers: int = 2
    memory: Memory = field(default_factory=Memory)
    _asked: dict[Question, asyncio.Task[Answer]] = field(default_factory=dict)

    async def start(self) -> None:
        """Start the workers.

        Raises:
            WorkerDeadError: one could not open the store.
        """
        self._served = self.source.newest()
        self._own, self._free = await self._pools(self._served)
        self._looking = asyncio.create_task(self._look())

    async def stop(self) -> None:
        """End the workers."""
        self._looking.cancel()
        await asyncio.gather(self._looking, return_exceptions=True)
        await asyncio.gather(self._own.stop(), self._free.stop())

    async def renew(self) -> None:
        """Serve the newest snapshot, if it is another one; what is asked of the old one is still answered.

        Raises:
            WorkerDeadError: a worker could not open it; the old one is served on.
        """
        newest = self.source.newest()
        if newest == self._served:
            return
        old, (self._own, self._free) = (self._own, self._free), await self._pools(newest)
        self._served = newest
        self.memory.forget()
        await asyncio.gather(*(pool.retire() for pool in old))
        self.source.keep(newest)

    async def _look(self) -> None:
        """Look for a newer snapshot now and then."""
        while True:
            await asyncio.sleep(EVERY)
            with contextlib.suppress(WorkerDeadError, StoreError, OSError):  # a later one may be whole
                await self.renew()

    async def _pools(self, store: Path) -> tuple[Pool, Pool]:
        index = self.source.index
        own = Pool(store, index, self.limits, size=self.workers)
        free = Pool(store, index, self.limits, size=self.workers, nice=NICE)
        await asyncio.gather(own.start(), free.start())
        return own, free

    async def ask(self, task: str, **fields: object) -> Answer:
        """Ask what belegraph itself asks; several who ask the same wait for one answer.

        Raises:
            RefusalError: there is no answer.
        """
        question = _question(task, fields)
        known = self.memory.get(question)
        if known is not None:
            return known
        if question not in self._asked:
            self._asked[question] = asyncio.create_task(self._learn(self._own, question))
            self._asked[question].add_done_callback(partial(self._answered, question))
        return await asyncio.shield(self._asked[question])

    async def ask_freely(self, task: str, **fields: object) -> Answer:
        """Ask what somebody wrote; who goes away takes the query along.

        Raises:
            RefusalError: there is no answer.
        """
        question = _question(task, fields)
        known = self.memory.get(question)
        return known if known is not None else await self._learn(self._free, question)

    async def _learn(self, pool: Pool, question: Question) -> Answer:
        """Have a question answered, and remember the answer unless another snapshot is served by then."""
        answer = await pool.ask(question)
        if pool in (self._own, self._free):
            self.memory.keep(question, answer)
        return answer

    def _answered(self, question: Question, done: asyncio.Task[Answer]) -> None:
        del self._asked[question]
        if not done.cancelled():
            done.exception()  # looked at, in case that nobody waits for it any more

    @property
    def state(self) -> dict[str, dict[str, int]]:
        """How the workers are."""
        return {"own": self._own.state, "free": self._free.state}


def _question(task: str, fields: dict[str, object]) -> Question:
    return json.dumps({"task": task, **fields}, sort_keys=True)


async def unless_gone(answer: Awaitable[Answer], gone: Awaitable[None]) -> Answer:
    """Wait for an answer as long as who asked is there; else cancel it.

    Raises:
        ClientDisconnect: nobody waits any more.
    """
    asked, left = asyncio.ensure_future(answer), asyncio.ensure_future(gone)
    try:
        await asyncio.wait((asked, left), return_when=asyncio.FIRST_COMPLETED)
        if not asked.done():
            raise ClientDisconnect
        return await asked
    finally:
        for each in (asked, left):
            each.cancel()
