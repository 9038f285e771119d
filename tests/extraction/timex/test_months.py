import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("im Mai 2023", ["Mai 2023 DATE 2023-05"], id="month and year"),
        pytest.param("Anfang Mai", ["Anfang Mai DATE 2024-05"], id="beginning of a month"),
        pytest.param("im Mai des Vorjahrs", ["Mai DATE 2024-05", "Vorjahrs DATE 2023"], id="month and year before"),
        pytest.param("letztes Jahr im Mai", ["letztes Jahr im Mai DATE 2023-05"], id="year first, then month"),
        pytest.param("im Frühherbst 2019", ["Frühherbst 2019 DATE 2019-FA"], id="early in a season"),
        pytest.param("im Mai vergangenen Jahres", ["Mai vergangenen Jahres DATE 2023-05"], id="month of last year"),
        pytest.param("im letzten Mai", ["letzten Mai DATE 2024-05"], id="last May, in June"),
        pytest.param("im letzten Juli", ["letzten Juli DATE 2023-07"], id="last July, in June"),
        pytest.param("im kommenden Mai", ["kommenden Mai DATE 2025-05"], id="next May, in June"),
        pytest.param("im Sommer 2014", ["Sommer 2014 DATE 2014-SU"], id="season and year"),
        pytest.param("im Winter 2007/08", ["Winter 2007/08 DATE 2007-WI"], id="winter of two years"),
    ],
)
def test_month(words: str, found: list[str]) -> None:
    assert told(words) == found
