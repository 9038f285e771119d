import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "am zweiten Dienstag im März", ["zweiten Dienstag im März DATE 2024-03-12"], id="second of a month"
        ),
        pytest.param("am ersten Montag des Monats", ["ersten Montag des Monats DATE 2024-06-03"], id="of this month"),
        pytest.param("am vorletzten Freitag im Mai", ["vorletzten Freitag im Mai DATE 2024-05-24"], id="last but one"),
        pytest.param(
            "in der zweiten Woche im Mai 2021", ["zweiten Woche im Mai 2021 DATE 2021-W18"], id="week of a month"
        ),
        pytest.param("in der ersten Augustwoche", ["ersten Augustwoche DATE 2024-W31"], id="week in one word"),
        pytest.param("in den letzten Apriltagen", ["letzten Apriltagen DATE 2024-04"], id="days of a month"),
        pytest.param("in der zweiten Julihälfte", ["zweiten Julihälfte DATE 2024-07"], id="half a month"),
        pytest.param(
            "in der 7. Kalenderwoche 2023", ["7. Kalenderwoche 2023 DATE 2023-W07"], id="week of the year, and year"
        ),
        pytest.param("in KW 31", ["KW 31 DATE 2024-W31"], id="short for a week of the year"),
        pytest.param("in KW 60", [], id="no such week"),
    ],
)
def test_week(words: str, found: list[str]) -> None:
    assert told(words) == found


def test_weekday_of_a_month_where_the_year_is_not_known() -> None:
    assert "ersten Montag im Mai" not in " ".join(told("am ersten Montag im Mai", ""))


def test_workdays_of_this_week_where_they_are_past() -> None:
    doc = tree("Unter/ADP/3/case der/DET/3/det Woche/NOUN/4/obl siegte/VERB/0/root sie/PRON/4/nsubj")
    doc[3].set_morph("VerbForm=Fin|Tense=Past")
    [time] = time_expressions(scene(doc, published="2024-06-12").text)
    assert (time.type, time.value) == ("DATE", "2024-W24")


def test_weekday_that_the_month_has_not() -> None:
    assert not any(time.startswith("fünften Montag") for time in told("am fünften Montag im Juni"))
