"""Articles through a cluster of three machines on this one: in order, also when a machine goes."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.engine import tasks

from belegraph.engine import Engine, engaged, run_local, run_ray
from belegraph.errors import Failure, MissingExtraError, PipelineError
from belegraph.model import Article
from belegraph.parts import build_parts
from belegraph.work import Watch, nobody

pytestmark = pytest.mark.filterwarnings("default")  # Ray's own


@pytest.fixture(scope="module")
def cluster() -> Iterator[object]:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    import ray
    from ray.cluster_utils import Cluster

    ray.cloudpickle.register_pickle_by_value(tasks)  # the tests are not installed on its machines
    machine = {"num_cpus": 1, "object_store_memory": 80_000_000}
    made = Cluster(initialize_head=True, head_node_args=machine)
    made.add_node(**machine)
    ray.init(address=made.address, log_to_driver=False, logging_level="ERROR")
    yield made
    ray.shutdown()
    made.shutdown()


def articles(*texts: str) -> list[Article | Failure]:
    return [Article(f"a{place}", text) for place, text in enumerate(texts)]


def test_answers_come_in_order_and_a_poisonous_article_is_lost(cluster: object) -> None:
    failure = Failure("b.txt", "empty")
    found = list(run_ray(tasks.Obey(), [failure, *articles("sleep 0.5", "x", "leave", "xx")], jobs=2))
    assert found[:3] == [failure, ("a0", 9), ("a1", 1)]
    assert isinstance(found[3], Failure)
    assert found[3].article == "a2"
    assert found[4] == ("a3", 2)


def test_what_waits_behind_a_poisonous_article_is_read(cluster: object) -> None:
    found = list(run_ray(tasks.Obey(), articles("leave", "x", "xx"), jobs=1))
    assert isinstance(found[0], Failure)
    assert found[1:] == [("a1", 1), ("a2", 2)]


def test_error_of_a_task_is_raised_here(cluster: object) -> None:
    with pytest.raises(PipelineError, match="none: is not there"):
        list(run_ray(tasks.Obey(), articles("x", "raise")))


def test_machine_that_goes_in_the_middle_costs_nothing(cluster: object) -> None:
    lost = cluster.add_node(num_cpus=1, object_store_memory=80_000_000)  # type: ignore[attr-defined]  # a Cluster
    found = []
    for answer in run_ray(tasks.Obey(), articles(*["sleep 0.2"] * 20), jobs=3):
        found.append(answer)
        if len(found) == 4:
            cluster.remove_node(lost, allow_graceful=False)  # type: ignore[attr-defined]
    assert found == [(f"a{place}", 9) for place in range(20)]


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "ray", None)
    with pytest.raises(MissingExtraError, match=r"belegraph\[cluster\]"):
        list(run_ray(tasks.Obey(), articles("x")))


def test_parts_have_the_same_bytes_as_those_of_one_process_also_when_a_machine_goes(
    cluster: object, tmp_path: Path
) -> None:
    lines = [
        json.dumps({"id": f"a{n}", "text": f"Anna Kern leitet die Werft {n % 3}. Kern lobt Kyjiw."}) for n in range(12)
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    lost = [cluster.add_node(num_cpus=1, object_store_memory=80_000_000)]  # type: ignore[attr-defined]  # a Cluster

    def kill(*_: object) -> None:
        while lost:
            cluster.remove_node(lost.pop(), allow_graceful=False)  # type: ignore[attr-defined]

    def build(name: str, engine: Engine, watch: Watch) -> dict[str, bytes]:
        build_parts(
            [tmp_path / "news.jsonl"], tmp_path / name, 2,
            pipeline="fast", engine=engine, jobs=3, watch=watch, buckets=3,
        )  # fmt: skip
        return content(tmp_path / name)

    with engaged("ray", 3) as actors:
        found = build("ray", actors, kill)
    assert not lost
    assert found == build("one", one_process, nobody)
    assert "resolution/part-00002.nq.gz" in found


def one_process(task: Callable[[Any], Any], articles: Iterable[Any], *, jobs: int) -> Iterator[Any]:
    return run_local(task, articles, jobs=1)


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
