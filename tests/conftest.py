"""The seed's graph, built once a session, and the command line as a function."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # so that `tests.factory` is found in import mode importlib, however pytest was started

from tests.factory import make_graph, make_statement  # noqa: E402

from belegraph.cli import main  # noqa: E402
from belegraph.pipeline import Graph, build  # noqa: E402


@dataclass(frozen=True)
class Run:
    """What a command gave: its exit code, and what it wrote."""

    code: int
    out: str
    err: str


Command = Callable[..., Run]


def pytest_configure(config: pytest.Config) -> None:
    """Let rdflib's Dataset use what rdflib itself has deprecated (`default_context` in `Dataset.triples`, 7.x)."""
    config.addinivalue_line("filterwarnings", "ignore:Dataset[.]:DeprecationWarning:rdflib")


@pytest.fixture(scope="session")
def seed() -> Graph:
    return build([ROOT / "seeds"])


@pytest.fixture(scope="session")
def seed_output(seed: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seed")
    seed.write(folder)
    return folder


@pytest.fixture(scope="session")
def small_output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the graph of one hand-made statement: Anna Kern supports Riva."""

    folder = tmp_path_factory.mktemp("small")
    make_graph(make_statement()).write(folder)
    return folder


@pytest.fixture
def belegraph(capfd: pytest.CaptureFixture[str]) -> Command:
    """Run the command line in this process."""

    def run(*arguments: str | Path) -> Run:
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        return Run(code, *capfd.readouterr())

    return run
