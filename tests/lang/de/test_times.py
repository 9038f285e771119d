import pytest

from belegraph.lang.de.times import MONTHS, TIME_NOUNS, UNITS, WEEKDAYS


@pytest.mark.parametrize(
    ("name", "number"),
    [
        pytest.param("Januar", 1, id="first"),
        pytest.param("Jänner", 1, id="Austria"),
        pytest.param("Dez.", 12, id="short"),
    ],
)
def test_month(name: str, number: int) -> None:
    assert MONTHS[name] == number


@pytest.mark.parametrize(
    ("name", "number"),
    [
        pytest.param("Montag", 0, id="first"),
        pytest.param("Sonntag", 6, id="last"),
        pytest.param("Sonnabend", 5, id="north"),
    ],
)
def test_weekday(name: str, number: int) -> None:
    assert WEEKDAYS[name] == number


def test_units_are_nouns_of_time() -> None:
    assert set(UNITS) <= TIME_NOUNS
