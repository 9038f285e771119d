"""How far a run is, told by the clock and by the bytes that were read."""

import json

import pytest

from belegraph.cli.progress import Progress
from belegraph.errors import Failure

FAILURE = Failure("a.txt", "empty")


@pytest.mark.parametrize(("log_format", "told"), [
    pytest.param("text", "belegraph: 0 articles, 0 words a second, 1 failed, 0 s left", id="text"),
    pytest.param("json", "progress", id="json"),
])  # fmt: skip
def test_line_is_written_when_it_is_time(log_format: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    Progress(log_format=log_format, every=0.0)(FAILURE, 1.0)
    line = capsys.readouterr().err.strip()
    assert (json.loads(line)["event"] if log_format == "json" else line) == told


@pytest.mark.parametrize("progress", [
    pytest.param(Progress(every=1000.0), id="too early"),
    pytest.param(Progress(quiet=True, every=0.0), id="quiet"),
    pytest.param(Progress(quiet=True, log_format="json", every=0.0), id="quiet, for machines"),
])  # fmt: skip
def test_nothing_is_told(progress: Progress, capsys: pytest.CaptureFixture[str]) -> None:
    with progress:
        progress(FAILURE, None)
    assert capsys.readouterr().err == ""


def test_bar_in_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("FORCE_COLOR", "1")
    with Progress() as progress:
        progress(FAILURE, 0.5)
    assert "50%" in capsys.readouterr().err


def test_time_left_is_not_known_of_standard_input(capsys: pytest.CaptureFixture[str]) -> None:
    Progress(every=0.0)(FAILURE, None)
    assert "left" not in capsys.readouterr().err
