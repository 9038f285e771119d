import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am Montag um 8 Uhr", ["Montag um 8 Uhr TIME 2024-06-10T08:00"], id="day, hour"),
        pytest.param("um 8 Uhr am Montag", ["8 Uhr am Montag TIME 2024-06-10T08:00"], id="hour, day"),
        pytest.param("3. Mai, 20 Uhr", ["3. Mai, 20 Uhr TIME 2024-05-03T20:00"], id="comma"),
        pytest.param("um 8 Uhr abends", ["8 Uhr abends TIME 2024-06-12T20:00"], id="hour, part"),
        pytest.param("Montagabend um 8 Uhr", ["Montagabend um 8 Uhr TIME 2024-06-10T20:00"], id="part of a day, hour"),
        pytest.param("am Morgen des 6. Mai", ["Morgen des 6. Mai TIME 2024-05-06TMO"], id="part of a date"),
        pytest.param("in der Nacht auf Montag", ["Nacht auf Montag TIME 2024-06-10TNI"], id="night before a day"),
        pytest.param(
            "um 17 Uhr, samstags nie", ["17 Uhr TIME 2024-06-12T17:00", "samstags SET XXXX-WXX-6"], id="two by a comma"
        ),
        pytest.param(
            "gestern und am Montag", ["gestern DATE 2024-06-11", "Montag DATE 2024-06-10"], id="two days stay two"
        ),
    ],
)
def test_neighbours(words: str, found: list[str]) -> None:
    assert told(words) == found
