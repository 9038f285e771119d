import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("am 9. Mai 2017", ["9. Mai 2017 DATE 2017-05-09"], id="day, month, year"),
        pytest.param("am 9.5.2017", ["9.5.2017 DATE 2017-05-09"], id="figures only"),
        pytest.param("am 09.05.17", ["09.05.17 DATE 2017-05-09"], id="year of two figures"),
        pytest.param("am 2017-05-09", ["2017-05-09 DATE 2017-05-09"], id="ISO 8601"),
        pytest.param("am 9.5. und", ["9.5. DATE 2024-05-09"], id="figures without a year"),
        pytest.param("am 9/5 und", ["9/5 DATE 2024-05-09"], id="slash"),
        pytest.param("Nur 3/4 kamen", [], id="fraction"),
        pytest.param("am neunten Mai", ["neunten Mai DATE 2024-05-09"], id="ordinal in a word"),
        pytest.param("am 9. Mai dieses Jahres", ["9. Mai dieses Jahres DATE 2024-05-09"], id="year in words"),
        pytest.param("Di, 9. Mai", ["Di, 9. Mai DATE 2024-05-09"], id="short weekday"),
        pytest.param(
            "am gestrigen Dienstag, dem 11. Juni",
            ["gestrigen Dienstag, dem 11. Juni DATE 2024-06-11"],
            id="weekday and day",
        ),
        pytest.param("am 3. Okt. 2020", ["3. Okt. 2020 DATE 2020-10-03"], id="short month"),
        pytest.param("im Mai 2023", ["Mai 2023 DATE 2023-05"], id="month and year"),
        pytest.param("AM 14. JANUAR", ["14. JANUAR DATE 2024-01-14"], id="capitals"),
        pytest.param("Anfang Mai", ["Anfang Mai DATE 2024-05"], id="beginning of a month"),
        pytest.param("im Mai des Vorjahrs", ["Mai DATE 2024-05", "Vorjahrs DATE 2023"], id="month and year before"),
        pytest.param("im Mai vergangenen Jahres", ["Mai vergangenen Jahres DATE 2023-05"], id="month of last year"),
        pytest.param("im letzten Mai", ["letzten Mai DATE 2024-05"], id="last May, in June"),
        pytest.param("im letzten Juli", ["letzten Juli DATE 2023-07"], id="last July, in June"),
        pytest.param("im kommenden Mai", ["kommenden Mai DATE 2025-05"], id="next May, in June"),
        pytest.param("im Sommer 2014", ["Sommer 2014 DATE 2014-SU"], id="season and year"),
        pytest.param("im Winter 2007/08", ["Winter 2007/08 DATE 2007-WI"], id="winter of two years"),
        pytest.param("Ende 2020", ["Ende 2020 DATE 2020"], id="end of a year"),
        pytest.param("im Jahr 843", ["Jahr 843 DATE 0843"], id="early year"),
        pytest.param("die 90er Jahre", ["90er Jahre DATE 199"], id="decade in figures"),
        pytest.param("die 1970er-Jahre", ["1970er-Jahre DATE 197"], id="decade in four figures"),
        pytest.param("die Fünfzigerjahre", ["Fünfzigerjahre DATE 195"], id="decade in one word"),
        pytest.param("in den Achtzigern", ["Achtzigern DATE 198"], id="decade without a noun"),
        pytest.param("im 20. Jahrhundert", ["20. Jahrhundert DATE 19"], id="century"),
        pytest.param("das zweite Jahrtausend", ["zweite Jahrtausend DATE 1"], id="millennium"),
        pytest.param("im dritten Quartal", ["dritten Quartal DATE 2024-Q3"], id="quarter"),
        pytest.param("im 1. Halbjahr 2019", ["1. Halbjahr 2019 DATE 2019-H1"], id="half and year"),
        pytest.param(
            "vom 4. bis zum 8. Juli 2023", ["4. DATE 2023-07-04", "8. Juli 2023 DATE 2023-07-08"], id="range of days"
        ),
        pytest.param("von 2019 bis 2021", ["2019 DATE 2019", "2021 DATE 2021"], id="range of years"),
        pytest.param("am 31. Juni", [], id="no such day"),
        pytest.param("am 30.2.2023", [], id="no such day in figures"),
        pytest.param("In Raum 2012", [], id="number of a room"),
        pytest.param("für 1999 Euro", [], id="sum of money"),
    ],
)
def test_date(words: str, found: list[str]) -> None:
    assert told(words) == found


@pytest.mark.parametrize(
    ("published", "found"),
    [
        pytest.param("", ["9. Mai DATE XXXX-05-09"], id="not known"),
        pytest.param("2024", ["9. Mai DATE 2024-05-09"], id="year only"),
        pytest.param("2024-01-15", ["9. Mai DATE 2024-05-09"], id="before"),
        pytest.param("2024-12-20", ["9. Mai DATE 2025-05-09"], id="nearer to the next"),
    ],
)
def test_year_of_a_day_without_a_year(published: str, found: list[str]) -> None:
    assert told("am 9. Mai", published) == found


def test_year_that_was_named_with_the_month_before() -> None:
    assert told("Im Juni 1986 kam er, am 4. Juni sprach er.")[1] == "4. Juni DATE 1986-06-04"


@pytest.mark.parametrize(
    ("words", "values"),
    [
        pytest.param("2000/NUM/2/nummod Häuser/NOUN/3/nsubj brennen/VERB/0/root", [], id="count"),
        pytest.param("2000/NUM/2/obl brannten/VERB/0/root Häuser/NOUN/2/nsubj", ["2000"], id="round year"),
        pytest.param(
            "Der/DET/5/det 1987/NUM/3/obl gewählte/ADJ/5/amod alte/ADJ/5/amod Rat/NOUN/6/nsubj tagt/VERB/0/root",
            ["1987"],
            id="year before a participle",
        ),
    ],
)
def test_year_or_count(words: str, values: list[str]) -> None:
    doc = tree(words)
    for word in doc:
        if word.text == "Häuser":
            word.set_morph("Number=Plur")
    assert [time.value for time in time_expressions(scene(doc).text)] == values
