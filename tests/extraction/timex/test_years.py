import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Ende 2020", ["Ende 2020 DATE 2020"], id="end of a year"),
        pytest.param("im Jahr 843", ["Jahr 843 DATE 0843"], id="early year"),
        pytest.param("die 90er Jahre", ["90er Jahre DATE 199"], id="decade in figures"),
        pytest.param("die 1970er-Jahre", ["1970er-Jahre DATE 197"], id="decade in four figures"),
        pytest.param("die Fünfzigerjahre", ["Fünfzigerjahre DATE 195"], id="decade in one word"),
        pytest.param("in den Achtzigern", ["Achtzigern DATE 198"], id="decade without a noun"),
        pytest.param("in den Nullerjahren", ["Nullerjahren DATE 200"], id="first decade of a century"),
        pytest.param("in der zweiten Jahreshälfte", ["zweiten Jahreshälfte DATE 2024-H2"], id="half in one word"),
        pytest.param(
            "die erste Hälfte vergangenen Jahres",
            ["erste Hälfte vergangenen Jahres DATE 2023-H1"],
            id="half of last year",
        ),
        pytest.param("in der ersten Hälfte des Monats", ["ersten Hälfte des Monats DATE 2024-06"], id="half a month"),
        pytest.param("im 20. Jahrhundert", ["20. Jahrhundert DATE 19"], id="century"),
        pytest.param("das zweite Jahrtausend", ["zweite Jahrtausend DATE 1"], id="millennium"),
        pytest.param("im dritten Quartal", ["dritten Quartal DATE 2024-Q3"], id="quarter"),
        pytest.param("im 1. Halbjahr 2019", ["1. Halbjahr 2019 DATE 2019-H1"], id="half and year"),
        pytest.param("von 2019 bis 2021", ["2019 DATE 2019", "2021 DATE 2021"], id="range of years"),
        pytest.param("In Raum 2012", [], id="number of a room"),
        pytest.param("für 1999 Euro", [], id="sum of money"),
    ],
)
def test_year(words: str, found: list[str]) -> None:
    assert told(words) == found


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
