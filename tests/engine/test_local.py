"""Articles through several processes: in order, whatever happens to one of them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator

import pytest
from tests.engine.tasks import Obey, WhoAmI

from belegraph.engine import run_local, worker
from belegraph.errors import Failure, PipelineError
from belegraph.model import Article


def articles(*texts: str) -> list[Article | Failure]:
    return [Article(f"a{place}", text, source=f"{place}.txt") for place, text in enumerate(texts)]


def run(items: Iterable[Article | Failure], jobs: int) -> list[object]:
    return list(run_local(Obey(), items, jobs=jobs))


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_answers_come_in_the_order_of_the_articles(jobs: int) -> None:
    texts = ["sleep 0.3", "x", "xx", "sleep 0.1", "xxx"]
    assert run(articles(*texts), jobs) == [(f"a{n}", len(text)) for n, text in enumerate(texts)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_failures_keep_their_places(jobs: int) -> None:
    failure = Failure("b.txt", "empty")
    assert run([failure, *articles("x"), failure], jobs) == [failure, ("a0", 1), failure]


@pytest.mark.parametrize("jobs", [1, 2])
def test_nothing_to_do(jobs: int) -> None:
    assert run([], jobs) == []


@pytest.mark.parametrize(("text", "reason"), [
    pytest.param("kill", "was ended by SIGKILL", id="killed"),
    pytest.param("fault", "was ended by SIGSEGV", id="segmentation fault"),
    pytest.param("leave", "ended with code 3", id="left"),
])  # fmt: skip
def test_process_that_dies_costs_one_article(text: str, reason: str) -> None:
    found = run(articles("x", text, "xx", "xxx", "xxxx"), 2)
    lost = found.pop(1)
    assert isinstance(lost, Failure)
    assert reason in lost.reason
    assert (lost.source, lost.article) == ("1.txt", "a1")
    assert found == [("a0", 1), ("a2", 2), ("a3", 3), ("a4", 4)]


def test_all_but_the_poisonous_survive_when_every_process_dies_once() -> None:
    found = run(articles(*["kill", "x"] * 4), 2)
    assert [isinstance(each, Failure) for each in found] == [True, False] * 4


@pytest.mark.parametrize("jobs", [1, 2])
def test_error_of_a_task_is_raised_here(jobs: int) -> None:
    with pytest.raises(PipelineError, match="none: is not there"):
        run(articles("x", "raise"), jobs)


def test_article_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "PATIENCE", 3.0)  # long enough for a process to start
    found = run(articles("x", "sleep 600", "xx", "xxx", "xxxx"), 2)
    lost = found.pop(1)
    assert isinstance(lost, Failure)
    assert "took too long" in lost.reason
    assert found == [("a0", 1), ("a2", 2), ("a3", 3), ("a4", 4)]


def test_answer_that_waits_for_us_is_not_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = run_local(Obey(), articles("x", "xx", "xxx", "xxxx"), jobs=2)
    first = next(answers)
    monkeypatch.setattr(worker, "PATIENCE", 0.0)
    monkeypatch.setattr(worker, "A_CHARACTER", 0.0)
    time.sleep(2)  # by now all have been answered
    assert [first, next(answers)] == [("a0", 1), ("a1", 2)]


def test_each_process_serves_many_articles() -> None:
    found = set(run_local(WhoAmI(), articles(*["x"] * 20), jobs=2))
    assert os.getpid() not in found
    assert len(found) <= 2


def test_large_articles_block_nobody() -> None:
    text = "x" * 1_000_000  # more than a pipe holds, both ways
    assert run(articles(*[text] * 6), 2) == [(f"a{n}", len(text)) for n in range(6)]


def test_only_a_few_are_read_ahead() -> None:
    taken = []

    def coming() -> Iterator[Article]:
        for number in range(1000):
            taken.append(number)
            yield Article(f"a{number}", "sleep 0.2" if number == 0 else "x")

    answers = run_local(Obey(), coming(), jobs=2)
    next(answers)
    assert len(taken) <= 2 * 16 + 1


def test_ctrl_c_while_others_load_is_not_told_by_them() -> None:
    asked = "from belegraph.engine.local import prepare; prepare('belegraph.work', 2); input()"
    run = subprocess.Popen([sys.executable, "-c", asked], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
                           encoding="utf-8", start_new_session=True)  # fmt: skip
    time.sleep(1)
    os.killpg(run.pid, signal.SIGINT)
    assert run.communicate()[1].count("Traceback") == 1  # that of the first process, which has no command line here


def test_processes_end_when_nobody_wants_more() -> None:
    answers = run_local(WhoAmI(), articles(*["x"] * 100), jobs=2)
    process = next(answers)
    assert isinstance(process, int)
    started = time.monotonic()
    answers.close()  # type: ignore[attr-defined]  # it is a generator
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    assert time.monotonic() - started < 2
