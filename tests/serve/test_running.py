import socket
import sys
from pathlib import Path

import pytest
from tests.serve.conftest import OUTPUT

from belegraph.errors import OutputError
from belegraph.serve.limits import Limits
from belegraph.serve.running import ServeError, listening, serve


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(ServeError, match="--port"):
        listening("127.0.0.1", taken.getsockname()[1])


def test_without_the_extra_the_way_to_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(ServeError, match=r"belegraph\[server\]"):
        serve(OUTPUT, host="127.0.0.1", port=0, limits=Limits(), on_ready=print)


def test_nothing_is_listened_to_without_a_graph(tmp_path: Path) -> None:
    told: list[str] = []
    with pytest.raises(OutputError):
        serve(tmp_path, host="127.0.0.1", port=0, limits=Limits(), on_ready=told.append)
    assert told == []
