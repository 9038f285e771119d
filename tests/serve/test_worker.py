"""A worker ends by itself, also when nobody is left to kill it."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest
from tests.serve.conftest import ENDLESS, OUTPUT

from belegraph.serve.limits import Limits
from belegraph.serve.snapshot import Source
from belegraph.serve.worker import OUT_OF_MEMORY, refusal_of_death


@pytest.fixture(scope="module")
def source() -> Iterator[Source]:
    with closing(Source(OUTPUT)) as source:
        yield source


def run(source: Source, limits: Limits, *tasks: dict[str, object]) -> subprocess.CompletedProcess[bytes]:
    command = [
        sys.executable,
        "-m",
        "belegraph.serve.worker",
        str(source.newest()),
        str(source.index),
        json.dumps(limits.as_dict()),
        "0",
    ]
    lines = "".join(json.dumps(task) + "\n" for task in tasks)
    return subprocess.run(command, input=lines.encode(), capture_output=True, check=False)


def test_answers_come_in_turn(source: Source) -> None:
    ended = run(source, Limits(), {"task": "sparql", "query": "ASK {}"}, {"task": "sparql", "query": "SELECT"})
    ready, yes, rest = ended.stdout.split(b"\n", 2)
    assert json.loads(ready)["ready"] is True
    assert rest[: json.loads(yes)["size"]] == b'{"head":{},"boolean":true}'
    assert json.loads(rest[json.loads(yes)["size"] :])["status"] == 400
    assert ended.returncode == 0


def test_a_query_that_nobody_ends_ends(source: Source) -> None:
    assert run(source, Limits(seconds=0.5), {"task": "sparql", "query": ENDLESS}).returncode == -signal.SIGALRM


@pytest.mark.parametrize(("code", "status"), [(-signal.SIGABRT, 507), (OUT_OF_MEMORY, 507), (-signal.SIGKILL, 500)])
def test_why_a_worker_died(code: int, status: int) -> None:
    assert refusal_of_death(code, Limits()).status == status
