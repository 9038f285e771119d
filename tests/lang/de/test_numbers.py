import pytest

from belegraph.lang.de.numbers import APPROXIMATE, LARGE, SMALL, TENS


@pytest.mark.parametrize(
    ("word", "value"),
    [
        pytest.param("zwo", 2, id="zwo"),
        pytest.param("elf", 11, id="elf"),
        pytest.param("neunzehn", 19, id="the last one"),
    ],
)
def test_small_number(word: str, value: int) -> None:
    assert SMALL[word] == value


def test_tens_are_multiples_of_ten() -> None:
    assert list(TENS.values()) == list(range(20, 100, 10))


def test_words_are_written_small() -> None:
    assert [word for word in (*SMALL, *TENS, *LARGE, *APPROXIMATE) if word != word.lower()] == []
