import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction.amounts.numerals import numeral, written
from belegraph.extraction.amounts.pieces import Cut, cut_up, figure
from belegraph.testing import scene

VOCAB = German().vocab


def cut(text: str) -> Cut:
    words = text.split()
    doc = Doc(VOCAB, words=words, heads=[0] * len(words), deps=["ROOT"] + ["dep"] * (len(words) - 1))
    return cut_up(scene(doc).text)


def read(text: str) -> tuple[str, str] | None:
    """The value of the number that a text begins with, and its words."""
    found = numeral(cut(text), 0)
    return (written(found.value), cut(text).written(found.first, found.last)) if found is not None else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("12.500", "12500", id="full stop between thousands"),
        pytest.param("12 500", "12500", id="blank between thousands"),
        pytest.param("1.234.567,5", "1234567.5", id="thousands and comma"),
        pytest.param("7,40", "7.4", id="comma"),
        pytest.param("1 1/2", "1.5", id="mixed fraction"),
        pytest.param("3/4", "0.75", id="fraction with a stroke"),
        pytest.param("½", "0.5", id="fraction in one sign"),
        pytest.param("2½", "2.5", id="figure and fraction in one sign"),
        pytest.param("32,-", "32", id="comma and dash"),
        pytest.param("zweitausendfünfhundert", "2500", id="word"),
        pytest.param("zwoelf", "12", id="oe for ö"),
        pytest.param("anderthalb", "1.5", id="anderthalb"),
        pytest.param("viereinhalb", "4.5", id="und a half in one word"),
        pytest.param("dreiviertel", "0.75", id="fraction in one word"),
        pytest.param("zweier", "2", id="genitive"),
        pytest.param("sechs Komma zwei fünf", "6.25", id="spoken comma"),
        pytest.param("ein Drittel", "0.333333333333333", id="a third"),
        pytest.param("zwei Drittel", "0.666666666666667", id="two thirds"),
        pytest.param("ein Viertel", "0.25", id="a quarter"),
        pytest.param("die Hälfte", "0.5", id="half"),
        pytest.param("ein Dutzend", "12", id="dozen"),
        pytest.param("ein halbes Dutzend", "6", id="half a dozen"),
        pytest.param("drei Dutzend", "36", id="dozens"),
        pytest.param("drei halbe", "1.5", id="halves"),
        pytest.param("fünf und drei Viertel", "5.75", id="whole and part"),
        pytest.param("3,5 Millionen", "3500000", id="millions"),
        pytest.param("eine halbe Million", "500000", id="half a million"),
        pytest.param("anderthalb Milliarden", "1500000000", id="one and a half thousand million"),
        pytest.param("zwei Millionen dreihunderttausend", "2300000", id="large number and rest"),
        pytest.param("1,2 Mrd", "1200000000", id="shortened, without full stop"),
        pytest.param("80 Tsd.", "80000", id="shortened, with full stop"),
        pytest.param("fünf hundert", "500", id="hundreds apart"),
    ],
)
def test_whole_text_is_a_number(text: str, value: str) -> None:
    assert read(text) == (value, text)


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        pytest.param("drei Boote", "3", "drei", id="noun"),
        pytest.param("2 / 3", "2", "2", id="stroke with blanks"),
        pytest.param("2010/11", "2010", "2010", id="season"),
        pytest.param("drei und vier", "3", "drei", id="two numbers"),
        pytest.param("einem Viertel", "1", "einem", id="quarter of a town"),
        pytest.param("2 Bio Äpfel", "2", "2", id="organic apples"),
    ],
)
def test_number_ends_early(text: str, value: str, words: str) -> None:
    assert read(text) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Boote", id="noun"),
        pytest.param("Millionen", id="large number without a number"),
        pytest.param("hunderte", id="hundreds"),
        pytest.param("Drittel", id="part without a number"),
        pytest.param("dritte", id="ordinal"),
        pytest.param("achtsam", id="begins like a number"),
    ],
)
def test_no_number(text: str) -> None:
    assert read(text) is None


def test_only_an_article() -> None:
    found = numeral(cut("eine Bank"), 0)
    assert found is not None
    assert found.article


@given(st.integers(0, 10**12), st.integers(0, 4))
def test_figures_are_read_as_written_in_german(digits: int, places: int) -> None:
    whole, part = divmod(digits, 10**places)
    german = f"{whole:,}".replace(",", ".") + (f",{part:0{places}}" if places else "")
    assert figure(german) * 10**places == digits
