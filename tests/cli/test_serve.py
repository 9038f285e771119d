"""`belegraph serve` takes an address, says where, and ends with Ctrl+C."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from tests.conftest import ROOT, Command


def test_it_serves_until_it_is_interrupted(small_output: Path) -> None:
    command = [sys.executable, "-m", "belegraph", "serve", str(small_output), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        url = line.split()[5]
        assert line == f"belegraph: {small_output} is served at {url} until you press Ctrl+C\n"
        assert "Anna Kern" in httpx.get(url, timeout=60).text
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, "")


def test_a_folder_without_a_graph(tmp_path: Path, belegraph: Command) -> None:
    run = belegraph("serve", tmp_path, "--port", "0")
    assert (run.code, run.out) == (1, "")
    assert "no graph.trig in it" in run.err


def test_a_port_that_is_taken(small_output: Path, belegraph: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        run = belegraph("serve", small_output, "--port", str(taken.getsockname()[1]))
    assert (run.code, run.out) == (1, "")
    assert "address already in use; choose another one with --port" in run.err


@pytest.mark.parametrize("option", [("--port", "70000"), ("--rows", "0"), ("--seconds", "0")])
def test_wrong_use(small_output: Path, belegraph: Command, option: tuple[str, str]) -> None:
    assert belegraph("serve", small_output, *option).code == 2
