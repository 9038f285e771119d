import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.clock import in_part
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("um 18.30 Uhr", ["18.30 Uhr TIME 2024-06-12T18:30"], id="hour and minutes"),
        pytest.param("um 18:30:05 Uhr", ["18:30:05 Uhr TIME 2024-06-12T18:30:05"], id="seconds"),
        pytest.param("gegen 14 Uhr", ["14 Uhr TIME 2024-06-12T14:00"], id="hour"),
        pytest.param("um neun Uhr", ["neun Uhr TIME 2024-06-12T09:00"], id="hour in a word"),
        pytest.param("um 8 Uhr 15", ["8 Uhr 15 TIME 2024-06-12T08:15"], id="minutes behind"),
        pytest.param("um halb acht", ["halb acht TIME 2024-06-12T07:30"], id="half"),
        pytest.param("um dreiviertel acht", ["dreiviertel acht TIME 2024-06-12T07:45"], id="three quarters"),
        pytest.param("um viertel vor acht", ["viertel vor acht TIME 2024-06-12T07:45"], id="quarter to"),
        pytest.param("zehn Minuten nach acht", ["zehn Minuten nach acht TIME 2024-06-12T08:10"], id="minutes past"),
        pytest.param("zwei Jahre nach acht", ["zwei Jahre DURATION P2Y"], id="years are no minutes"),
        pytest.param("um Mitternacht", ["Mitternacht TIME 2024-06-12T00:00"], id="midnight"),
        pytest.param("am Montagabend", ["Montagabend TIME 2024-06-10TEV"], id="weekday and part"),
        pytest.param("gestern Nachmittag", ["gestern Nachmittag TIME 2024-06-11TAF"], id="day and part"),
        pytest.param("gestern morgen", ["gestern morgen TIME 2024-06-11TMO"], id="morning in small letters"),
        pytest.param("in der Nacht", ["Nacht TIME 2024-06-12TNI"], id="night"),
        pytest.param("eines Abends", [], id="some evening"),
        pytest.param("am frühen Morgen", ["frühen Morgen TIME 2024-06-12TMO"], id="early part"),
        pytest.param("heute um acht", ["heute um acht TIME 2024-06-12T08:00"], id="bare hour beside a day"),
        pytest.param(
            "von 9 bis 17 Uhr", ["9 TIME 2024-06-12T09:00", "17 Uhr TIME 2024-06-12T17:00"], id="range of hours"
        ),
        pytest.param("ein 25:23 im Handball", [], id="score"),
        pytest.param("die frühen Morgenstunden", ["frühen Morgenstunden TIME 2024-06-12TMO"], id="early hours"),
        pytest.param("am späten Montagabend", ["späten Montagabend TIME 2024-06-10TEV"], id="late on a weekday"),
        pytest.param(
            "die Nacht von Freitag auf Samstag",
            ["Nacht von Freitag auf Samstag TIME 2024-06-08TNI"],
            id="night between",
        ),
        pytest.param("um 12.50 Euro", [], id="sum of money"),
        pytest.param("um 31 Uhr", [], id="no such hour"),
    ],
)
def test_time_of_day(words: str, found: list[str]) -> None:
    assert told(words) == found


def test_time_of_day_belongs_to_the_day_named_before() -> None:
    assert told("Am 3. Mai kam sie, um 9 Uhr ging sie.")[1] == "9 Uhr TIME 2024-05-03T09:00"


def test_time_of_day_where_the_publication_is_not_known() -> None:
    assert told("um 9 Uhr", "") == ["9 Uhr TIME XXXX-XX-XXT09:00"]


def test_clock_that_is_read() -> None:
    doc = tree("Es/PRON/3/nsubj ist/AUX/3/cop/sein 19:56/NUM/0/root")
    assert [time.value for time in time_expressions(scene(doc).text)] == ["2024-06-12T19:56"]


@pytest.mark.parametrize(
    ("code", "hour"),
    [
        pytest.param("MO", "05:00", id="morning"),
        pytest.param("AF", "17:00", id="afternoon"),
        pytest.param("EV", "17:00", id="evening"),
        pytest.param("NI", "05:00", id="late night"),
    ],
)
def test_hour_in_a_part_of_the_day(code: str, hour: str) -> None:
    assert in_part("05:00", code) == hour
