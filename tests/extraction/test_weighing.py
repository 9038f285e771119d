"""Choosing by learned weights."""

import pytest

from belegraph.extraction import weighing


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "weights", lambda table: {"near": 2.0, "none": 0.0})


@pytest.mark.usefixtures("near")
def test_what_more_speaks_for_is_more_probable() -> None:
    none, close, far = weighing.probabilities("", [{"none": 1.0}, {"near": 1.0}, {"near": -1.0}])
    assert close > none > far
    assert none + close + far == pytest.approx(1)


@pytest.mark.usefixtures("near")
@pytest.mark.parametrize(
    ("sure", "place"), [pytest.param(0.5, 0, id="sure"), pytest.param(0.95, None, id="not sure enough")]
)
def test_surest(sure: float, place: int | None) -> None:
    assert weighing.surest("", [{"none": 1.0}, {"near": 1.0}], sure) == place


@pytest.mark.parametrize("table", ["salience.tsv", "epithets.tsv", "verbs.tsv"])
def test_tables_hold_numbers(table: str) -> None:
    assert all(abs(weight) < 10 for weight in weighing.weights(table).values())
