import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("jeden Montag", ["jeden Montag SET XXXX-WXX-1"], id="weekday"),
        pytest.param("jeden Montagabend", ["jeden Montagabend SET XXXX-WXX-1TEV"], id="part of a weekday"),
        pytest.param("jeden Abend", ["jeden Abend SET XXXX-XX-XXTEV"], id="part of the day"),
        pytest.param("jedes Jahr", ["jedes Jahr SET P1Y"], id="unit"),
        pytest.param("jede zweite Woche", ["jede zweite Woche SET P2W"], id="every other"),
        pytest.param(
            "jeden ersten Montag im Monat", ["jeden ersten Montag im Monat SET XXXX-WXX-1"], id="of the month"
        ),
        pytest.param("alle vier Jahre", ["alle vier Jahre SET P4Y"], id="every so many"),
        pytest.param("alle paar Jahre", ["alle paar Jahre SET PXY"], id="every few"),
        pytest.param("täglich", ["täglich SET P1D"], id="adverb"),
        pytest.param("das jährliche Fest", ["jährliche SET P1Y"], id="adjective"),
        pytest.param("zweimal täglich", ["zweimal täglich SET P1D"], id="times and adverb"),
        pytest.param("dreimal pro Woche", ["dreimal pro Woche SET P1W"], id="times and unit"),
        pytest.param("20 Euro pro Stunde", ["pro Stunde SET PT1H"], id="per unit"),
        pytest.param("500 Fälle im Jahr", ["Jahr SET P1Y"], id="in the year"),
        pytest.param("im Jahr nach dem Brand", ["Jahr DURATION P1Y"], id="year after something"),
        pytest.param("montags", ["montags SET XXXX-WXX-1"], id="adverb of a weekday"),
        pytest.param("nachts", ["nachts SET XXXX-XX-XXTNI"], id="adverb of the night"),
        pytest.param("im Lauf des Vormittags", ["Vormittags TIME 2024-06-12TMO"], id="genitive is no adverb"),
        pytest.param("Jahr für Jahr", ["Jahr für Jahr SET P1Y"], id="fixed phrase"),
        pytest.param("jeden Tag um 3 Uhr", ["jeden Tag um 3 Uhr SET XXXX-XX-XXT03:00"], id="hour of every day"),
    ],
)
def test_set(words: str, found: list[str]) -> None:
    assert told(words) == found
