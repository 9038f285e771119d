import pytest

from belegraph.extraction.timex.examples import told


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am Montag", ["Montag DATE 2024-06-10"], id="weekday"),
        pytest.param("am Mittwoch", ["Mittwoch DATE 2024-06-12"], id="day of the publication"),
        pytest.param("am kommenden Mittwoch", ["kommenden Mittwoch DATE 2024-06-19"], id="next one"),
        pytest.param("am vergangenen Mittwoch", ["vergangenen Mittwoch DATE 2024-06-05"], id="last one"),
        pytest.param("am heutigen Mittwoch", ["heutigen Mittwoch DATE 2024-06-12"], id="of today"),
        pytest.param("Freitag kommender Woche", ["Freitag kommender Woche DATE 2024-06-21"], id="of next week"),
        pytest.param("übernächste Woche am Freitag", ["übernächste Woche am Freitag DATE 2024-06-28"], id="week, day"),
        pytest.param(
            "von Freitag bis Montag", ["Freitag DATE 2024-06-07", "Montag DATE 2024-06-10"], id="range of weekdays"
        ),
        pytest.param("an einem Montag", [], id="some weekday"),
        pytest.param("vorgestern", ["vorgestern DATE 2024-06-10"], id="adverb"),
        pytest.param("die morgige Sitzung", ["morgige DATE 2024-06-13"], id="adjective of a day"),
        pytest.param("die heutige Zeit", ["heutige DATE PRESENT_REF"], id="adjective of an age"),
        pytest.param("am Vortag", ["Vortag DATE 2024-06-11"], id="day before the publication"),
        pytest.param(
            "am 3. Mai, tags darauf", ["3. Mai DATE 2024-05-03", "tags darauf DATE 2024-05-04"], id="day after one"
        ),
        pytest.param("am 15. kam sie", ["15. DATE 2024-06-15"], id="day of this month"),
        pytest.param("zum 20. Mal", [], id="ordinal before a noun"),
        pytest.param("am 32.", [], id="no such day of the month"),
    ],
)
def test_day(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am Montag", ["Montag DATE XXXX-WXX-1"], id="weekday"),
        pytest.param("gestern", ["gestern DATE XXXX-XX-XX"], id="adverb"),
        pytest.param("vergangene Woche", ["vergangene Woche DATE XXXX-WXX"], id="week"),
        pytest.param("im Vorjahr", ["Vorjahr DATE XXXX"], id="year"),
        pytest.param("am Neujahrstag", ["Neujahrstag DATE XXXX-01-01"], id="holiday"),
    ],
)
def test_day_where_the_publication_is_not_known(words: str, found: list[str]) -> None:
    assert told(words, "") == found
