"""Stores of hand-made articles, and the real server of Oxigraph."""

import socket
import subprocess
import sysconfig
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from tests.factory import make_article, make_reading, make_statement

from belegraph.filling import fill
from belegraph.model import Reading
from belegraph.store import Store, open_store
from belegraph.work import Work


def make_readings(ids: Iterable[str], **fields: str) -> list[Reading]:
    """One statement an article: Anna Kern supports Riva."""
    return [make_reading(make_statement(article=id), article=make_article(id, **fields)) for id in ids]


def put(store: Store, readings: Iterable[Reading]) -> None:
    failures: list[object] = []
    for _ in fill(store, map(Work(reader="test").finish, readings), failures.append):
        pass
    assert failures == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store of the articles a and b."""
    with open_store(tmp_path / "store") as store:
        put(store, make_readings("ab"))
    return tmp_path / "store"


@dataclass(frozen=True)
class Served:
    """A running server, and where its data lie."""

    url: str
    log: Path


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The server binary of the package `oxigraph`, empty, on a free port."""
    home = tmp_path_factory.mktemp("server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    binary = Path(sysconfig.get_path("scripts")) / "oxigraph"
    with (home / "log").open("wb") as log:
        command = [str(binary), "serve", "--location", str(home / "data"), "--bind", address]
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        yield Served(_ready(f"http://{address}", process), home / "log")
    finally:
        process.kill()
        process.wait()


def _ready(url: str, process: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + 120  # a busy machine
    while time.monotonic() < end:
        assert process.poll() is None, "the server has ended"
        try:
            if requests.get(f"{url}/query", params={"query": "ASK {}"}, timeout=10).ok:
                return url
        except requests.RequestException:
            time.sleep(0.05)
    raise TimeoutError(url)


@pytest.fixture
def server(served: Served) -> str:
    """The URL of the server, with nothing in it."""
    requests.post(f"{served.url}/update", data={"update": "DROP ALL"}, timeout=120).raise_for_status()
    return served.url
