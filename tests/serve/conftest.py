"""The committed graph: opened as a worker has it, and served by a process of its own."""

import csv
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest
from tests.serve.copies import write_copies

from belegraph.serve.limits import Limits
from belegraph.serve.opened import Opened, open_snapshot
from belegraph.serve.snapshot import Source

ROOT = Path(__file__).parent.parent.parent
OUTPUT = ROOT / "output"
TOLD = list(csv.DictReader((OUTPUT / "statements.csv").read_text(encoding="utf-8").splitlines()))
STATEMENTS = len(TOLD)
COPIES = 30
ABOUT_RUBIO = COPIES * sum("Marco Rubio" in (told["subject"], told["object"]) for told in TOLD)
"""Statements about him in all copies."""
BASE = "https://w3id.org/belegraph/"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
Serve = Callable[..., httpx.Client]


@contextmanager
def serving(place: Path, *options: str) -> Iterator[httpx.Client]:
    """Serve a folder with the command, on a free port."""
    command = [sys.executable, "-m", "belegraph", "serve", str(place), "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().partition(" served at ")[2].split()[0]
            with httpx.Client(base_url=url, timeout=60) as client:
                yield client
        finally:
            process.terminate()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


@pytest.fixture(scope="session")
def served() -> Iterator[httpx.Client]:
    with serving(OUTPUT, "--seconds", "20") as client:
        yield client


@pytest.fixture(scope="session")
def narrow() -> Iterator[httpx.Client]:
    """A server with little of everything."""
    with serving(OUTPUT, "--seconds", "2", "--memory", "200", "--rows", "50") as client:
        yield client


@pytest.fixture(scope="session")
def opened() -> Iterator[Opened]:
    with closing(Source(OUTPUT)) as source:
        yield open_snapshot(source.newest(), Limits(), source.index)


@pytest.fixture(scope="session")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Many articles about the same things."""
    return write_copies(OUTPUT, tmp_path_factory.mktemp("copies") / "output", COPIES)


@pytest.fixture(scope="session")
def opened_copies(copies: Path) -> Iterator[Opened]:
    with closing(Source(copies)) as source:
        yield open_snapshot(source.newest(), Limits(), source.index)
