import asyncio
import json
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from starlette.requests import ClientDisconnect
from tests.serve.conftest import OUTPUT
from tests.store.conftest import make_readings, put

from belegraph.serve.answers import Answer
from belegraph.serve.refusals import RefusalError
from belegraph.serve.server import Server, unless_gone
from belegraph.serve.snapshot import Source
from belegraph.store import open_store


@pytest.fixture(scope="module")
def source() -> Iterator[Source]:
    with closing(Source(OUTPUT)) as source:
        yield source


def test_many_who_ask_the_same_wait_for_one_answer(source: Source) -> None:
    async def run() -> set[int]:
        server = Server(source, workers=1)
        await server.start()
        try:
            return {id(answer) for answer in await asyncio.gather(*(server.ask("overview") for _ in range(20)))}
        finally:
            await server.stop()

    assert len(asyncio.run(run())) == 1


def test_a_refusal_is_not_remembered_and_an_answer_is(source: Source) -> None:
    async def run() -> tuple[int, bool]:
        server = Server(source, workers=1)
        await server.start()
        try:
            refused = 0
            for _ in range(2):
                try:
                    await server.ask("named", name="nothing")
                except RefusalError:
                    refused += 1
            first = await server.ask_freely("sparql", query="ASK {}")
            return refused, first is await server.ask_freely("sparql", query="ASK {}")
        finally:
            await server.stop()

    assert asyncio.run(run()) == (2, True)


def test_who_is_gone_waits_no_longer() -> None:
    async def answer() -> Answer:
        await asyncio.sleep(30)
        return Answer("text/plain", b"")

    async def run() -> float:
        begun = time.perf_counter()
        with pytest.raises(ClientDisconnect):
            await unless_gone(answer(), asyncio.sleep(0.1))
        return time.perf_counter() - begun

    assert asyncio.run(run()) < 5


def test_a_store_that_grows_is_served_as_it_is_now(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        put(store, make_readings("a"))

    async def run() -> list[int]:
        with closing(Source(folder)) as source:
            server = Server(source, workers=1)
            await server.start()
            try:
                before = json.loads((await server.ask("overview")).body)["counts"]["articles"]
                with open_store(folder) as store:
                    put(store, make_readings("bc"))
                await server.renew()
                return [before, json.loads((await server.ask("overview")).body)["counts"]["articles"]]
            finally:
                await server.stop()

    assert asyncio.run(run()) == [1, 3]
