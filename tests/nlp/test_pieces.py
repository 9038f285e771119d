import pytest

from belegraph.nlp.pieces import MOST_PIECES, UNKNOWN, Pieces

PIECES = Pieces(["<s>", "</s>", "<pad>", "<unk>", "▁moo", "s", "▁", "a"], [0.0, 0.0, 0.0, 0.0, -1.0, -1.0, -2.0, -3.0])


@pytest.mark.parametrize(
    ("word", "rows"),
    [
        pytest.param("moos", (4, 5), id="two pieces"),
        pytest.param("a", (6, 7), id="one letter"),
        pytest.param("ｍoos", (4, 5), id="a wide letter is the plain one"),
        pytest.param("moo\u00ads", (4, 5), id="soft hyphen"),
    ],
)
def test_pieces(word: str, rows: tuple[int, ...]) -> None:
    assert PIECES(word) == rows


def test_unknown_letters() -> None:
    assert UNKNOWN in PIECES("ж")


def test_empty_word_has_a_piece() -> None:
    assert len(PIECES("")) >= 1


def test_long_word_is_cut() -> None:
    assert len(PIECES("a" * 50)) == MOST_PIECES
