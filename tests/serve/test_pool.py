"""Workers that are killed and replaced; each test brings a pool of its own."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.serve.conftest import ENDLESS, OUTPUT

from belegraph.serve.limits import MEBIBYTE, Limits
from belegraph.serve.pool import Pool, Question, WorkerDeadError
from belegraph.serve.refusals import RefusalError
from belegraph.serve.snapshot import Source


def asked(**fields: str) -> Question:
    return json.dumps({"task": "sparql", **fields})


HELD, QUICK = asked(query=ENDLESS), asked(query="ASK { ?s ?p ?o }")


@pytest.fixture(scope="module")
def source() -> Iterator[Source]:
    with closing(Source(OUTPUT)) as source:
        yield source


def with_pool(source: Source, limits: Limits, use: Callable[[Pool], Awaitable[object]], size: int = 1) -> object:
    async def run() -> object:
        pool = Pool(source.newest(), source.index, limits, size=size)
        await pool.start()
        try:
            return await use(pool)
        finally:
            await pool.stop()

    return asyncio.run(run())


async def _status(pool: Pool, task: Question) -> int:
    try:
        await pool.ask(task)
    except RefusalError as refusal:
        return refusal.status
    return 200


@pytest.mark.parametrize(("task", "status"), [
    pytest.param(HELD, 504, id="too long"),
    pytest.param(asked(query="SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a"), 507, id="too large"),
    pytest.param(asked(query="SELECT"), 400, id="refused"),
    pytest.param(asked(), 500, id="a defect of ours"),
])  # fmt: skip
def test_after_any_end_the_next_one_is_answered(source: Source, task: Question, status: int) -> None:
    async def use(pool: Pool) -> list[int]:
        return [await _status(pool, task), await _status(pool, QUICK)]

    limits = Limits(seconds=8, memory=200 * MEBIBYTE, rows=10**9)
    assert with_pool(source, limits, use) == [status, 200]


def test_a_worker_that_is_killed_from_outside_is_replaced(source: Source) -> None:
    async def use(pool: Pool) -> list[int]:
        held = asyncio.create_task(_status(pool, HELD))
        await asyncio.sleep(0.2)
        [worker] = pool._all
        worker.process.kill()
        return [await held, await _status(pool, QUICK)]

    assert with_pool(source, Limits(seconds=20), use) == [500, 200]


def test_who_stops_waiting_ends_the_query(source: Source) -> None:
    async def use(pool: Pool) -> tuple[bool, int]:
        [worker] = pool._all
        held = asyncio.create_task(pool.ask(HELD))
        await asyncio.sleep(0.2)
        held.cancel()
        status = await _status(pool, QUICK)
        return worker.process.returncode is not None, status

    assert with_pool(source, Limits(seconds=60), use) == (True, 200)


def test_too_many_who_wait_are_sent_away(source: Source) -> None:
    async def use(pool: Pool) -> list[int]:
        asked = [asyncio.create_task(_status(pool, HELD)) for _ in range(4)]
        return sorted(await asyncio.gather(*asked))

    found = with_pool(source, Limits(seconds=2, waiting=2), use)
    assert isinstance(found, list)
    assert found.count(503) >= 1
    assert found.count(504) >= 1


def test_two_workers_work_at_once(source: Source) -> None:
    async def use(pool: Pool) -> list[int]:
        held = asyncio.create_task(_status(pool, HELD))
        await asyncio.sleep(0.1)
        quick = await _status(pool, QUICK)
        assert not held.done()
        return [await held, quick]

    assert with_pool(source, Limits(seconds=3), use, size=2) == [504, 200]


def test_a_store_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(WorkerDeadError):
        asyncio.run(Pool(tmp_path / "none", tmp_path, Limits(), size=1).start())


def test_no_process_is_left(source: Source) -> None:
    async def use(pool: Pool) -> list[object]:
        held = asyncio.create_task(_status(pool, HELD))
        await asyncio.sleep(0.2)
        processes = [worker.process for worker in pool._all]
        await pool.stop()
        held.cancel()
        await asyncio.gather(held, return_exceptions=True)
        return [process.returncode for process in processes]

    found = with_pool(source, Limits(seconds=20), use, size=2)
    assert isinstance(found, list)
    assert None not in found
