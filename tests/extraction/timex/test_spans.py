import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("vergangene Woche", ["vergangene Woche DATE 2024-W23"], id="last week"),
        pytest.param("im kommenden Monat", ["kommenden Monat DATE 2024-07"], id="next month"),
        pytest.param("im laufenden Jahr", ["laufenden Jahr DATE 2024"], id="this year"),
        pytest.param("Ende nächsten Jahres", ["Ende nächsten Jahres DATE 2025"], id="end of next year"),
        pytest.param("zum Jahresende", ["Jahresende DATE 2024"], id="end of the year in one word"),
        pytest.param("am vergangenen Wochenende", ["vergangenen Wochenende DATE 2024-W23-WE"], id="last weekend"),
        pytest.param("der Rest der Woche", ["Rest der Woche DATE 2024-W24"], id="rest of the week"),
        pytest.param("heuer", ["heuer DATE 2024"], id="this year, in Austria"),
        pytest.param("im Vorjahr", ["Vorjahr DATE 2023"], id="year before"),
        pytest.param("im Vorjahresmonat", ["Vorjahresmonat DATE 2023-06"], id="month of the year before"),
    ],
)
def test_span(words: str, found: list[str]) -> None:
    assert told(words) == found
