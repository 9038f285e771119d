"""Workers, each a process that answers one task at a time: killed when it takes too long, and replaced.

Two pools make a server: one for what belegraph itself asks (pages, named queries), one for what anybody may write. The
processes of the second are less urgent to the operating system, so that a runaway query slows nobody else.
"""

import asyncio
import contextlib
import json
import math
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from pathlib import Path

from belegraph.serve.answers import Answer
from belegraph.serve.limits import Limits
from belegraph.serve.refusals import RefusalError, too_busy, too_slow
from belegraph.serve.worker import refusal_of_death

Question = str
"""A task as JSON, in one line: `{"task": NAME, ...}`."""
PAUSE = 0.05
"""Seconds between two looks whether the workers of a pool are done."""

PATIENCE = 60.0
"""Seconds that a worker may take to open its store."""


class WorkerDeadError(Exception):
    """A worker ended before it had answered: `code`."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Worker:
    """One process."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.process, self._tasks, self._answers = process, process.stdin, process.stdout

    @classmethod
    async def start(cls, store: Path, index: Path, limits: Limits, nice: int) -> "Worker":
        """Start a process and wait until it has opened the store.

        Raises:
            WorkerDeadError: it could not.
        """
        arguments = (str(store), str(index), json.dumps(limits.as_dict()), str(nice))
        command = (sys.executable, "-m", "belegraph.serve.worker", *arguments)
        worker = cls(await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE, start_new_session=True))
        try:
            await asyncio.wait_for(worker._read(), PATIENCE)
        except BaseException:
            await worker.kill()
            raise
        return worker

    async def ask(self, question: Question) -> Answer:
        """Hand over a task and wait for its answer.

        Raises:
            RefusalError: the worker refuses it.
            WorkerDeadError: the worker has ended.
        """
        try:
            self._tasks.write(question.encode("utf-8") + b"\n")
            await self._tasks.drain()
        except ConnectionError as error:
            raise WorkerDeadError(await self.process.wait()) from error
        head, body = await self._read()
        if "status" in head:
            raise RefusalError(int(str(head["status"])), str(head["reason"]))
        return Answer(str(head["media_type"]), body, bool(head["is_steady"]))

    async def kill(self) -> None:
        """End the process at once, whatever it does."""
        if self.process.returncode is None:
            self.process.kill()
        self._tasks.close()
        await self.process.wait()

    async def _read(self) -> tuple[dict[str, object], bytes]:
        line = await self._answers.readline()
        if not line.endswith(b"\n"):
            raise WorkerDeadError(await self.process.wait())
        head: dict[str, object] = json.loads(line)
        try:
            return head, await self._answers.readexactly(int(str(head["size"])))
        except asyncio.IncompleteReadError as error:
            raise WorkerDeadError(await self.process.wait()) from error


class Pool:
    """Some workers on one store, and those who wait for one."""

    def __init__(self, store: Path, index: Path, limits: Limits, *, size: int, nice: int = 0) -> None:
        self._size, self._limits, self._process = size, limits, (store, index, limits, nice)
        self._free: asyncio.Queue[Worker] = asyncio.Queue()
        self._all: set[Worker] = set()
        self._starting: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._end = asyncio.Event()

    async def start(self) -> None:
        """Start all workers.

        Raises:
            WorkerDeadError: one could not open the store.
        """
        await asyncio.gather(*(self._add() for _ in range(self._size)))

    async def stop(self) -> None:
        """End all workers."""
        self._end.set()
        await asyncio.gather(*self._starting)
        await asyncio.gather(*(worker.kill() for worker in self._all))
        self._all.clear()

    async def retire(self) -> None:
        """End all workers when they have done what they were asked."""
        for _ in range(math.ceil(2 * self._limits.seconds / PAUSE)):
            if self._waiting == 0 and self._free.qsize() == len(self._all):
                break
            await asyncio.sleep(PAUSE)
        await self.stop()

    async def ask(self, question: Question) -> Answer:
        """Have a task done by the next free worker, and end the worker if it takes too long.

        Raises:
            RefusalError: the task is refused, takes too much, or there is no free worker in time.
        """
        worker = await self._next()
        try:
            answer = await asyncio.wait_for(worker.ask(question), self._limits.seconds)
        except RefusalError:
            self._free.put_nowait(worker)
            raise
        except WorkerDeadError as death:
            self._replace(worker)
            raise refusal_of_death(death.code, self._limits) from death
        except TimeoutError as error:
            self._replace(worker)
            raise too_slow(self._limits) from error
        except BaseException:  # who asked has gone, and nobody else can use a worker in the middle of its answer
            self._replace(worker)
            raise
        self._free.put_nowait(worker)
        return answer

    @property
    def state(self) -> dict[str, int]:
        """How many workers there are, how many are free, how many requests wait."""
        return {"workers": len(self._all), "free": self._free.qsize(), "waiting": self._waiting}

    async def _next(self) -> Worker:
        if self._waiting >= self._limits.waiting:
            raise too_busy()
        self._waiting += 1
        try:
            return await asyncio.wait_for(self._free.get(), self._limits.seconds)
        except TimeoutError as error:
            raise too_busy() from error
        finally:
            self._waiting -= 1

    async def _add(self) -> None:
        worker = await Worker.start(*self._process)
        self._all.add(worker)
        self._free.put_nowait(worker)

    def _replace(self, worker: Worker) -> None:
        if self._end.is_set():
            return
        self._all.discard(worker)
        starting = asyncio.create_task(self._restart(worker))
        self._starting.add(starting)
        starting.add_done_callback(self._starting.discard)

    async def _restart(self, worker: Worker) -> None:
        """Put a new worker in the place of an old one; try again while the machine has no room for it."""
        await worker.kill()
        for pause in _pauses():
            with contextlib.suppress(WorkerDeadError, OSError, TimeoutError):
                return await self._add()
            with contextlib.suppress(TimeoutError):
                return await asyncio.wait_for(_told(self._end), pause)
        return None


async def _told(event: asyncio.Event) -> None:
    await event.wait()


def _pauses() -> Sequence[float]:
    """Seconds between tries to start a worker: a few at once, then for days every half minute."""
    return (0.1, 0.5, 1, 2, 5, *(30.0 for _ in range(10_000)))
