import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("derzeit und bald", ["derzeit DATE PRESENT_REF", "bald DATE FUTURE_REF"], id="references"),
        pytest.param("in der Zukunft", ["Zukunft DATE FUTURE_REF"], id="future"),
        pytest.param("seine Zukunft", [], id="somebody's future"),
    ],
)
def test_age(words: str, found: list[str]) -> None:
    assert told(words) == found
