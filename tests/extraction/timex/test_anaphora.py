import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("Im Mai 1998 kam sie, im gleichen Monat er.", "gleichen Monat DATE 1998-05", id="same month"),
        pytest.param("Am 4. Mai 1998 kam sie, in derselben und in selber Woche er.", "selber Woche DATE 1998-W19", id="same week"),
        pytest.param("Im Mai 1998 kam sie, im Jahr zuvor er.", "Jahr zuvor DATE 1997", id="year before"),
        pytest.param("Im Mai 1998 kam sie, im Folgemonat er.", "Folgemonat DATE 1998-06", id="month after, in one word"),
        pytest.param("Am 4. Mai 1998 kam sie, in der Woche danach er.", "Woche danach DATE 1998-W20", id="week after"),
        pytest.param("Im Mai 1998 kam sie, in dem Jahr er.", "dem Jahr DATE 1998", id="that year"),
    ],
)  # fmt: skip
def test_time_told_from_the_one_before(words: str, found: str) -> None:
    assert told(words)[1] == found


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("im selben Jahr", id="nothing was named"),
        pytest.param("Im Jahr 1998 kam sie, am selben Tag er.", id="what was named is not so fine"),
    ],
)
def test_time_that_was_not_named(words: str) -> None:
    assert not any("selben" in time for time in told(words))


@pytest.mark.parametrize(
    ("words", "values"),
    [
        pytest.param(
            "Das/DET/2/det Jahr/NOUN/3/nsubj begann/VERB/0/root gut/ADV/3/advmod", ["2024"], id="running year"
        ),
        pytest.param(
            "Das/DET/2/det Jahr/NOUN/5/nsubj der/DET/4/det Flut/NOUN/2/nmod endete/VERB/0/root", [], id="genitive"
        ),
        pytest.param("Er/PRON/2/nsubj nutzt/VERB/0/root die/DET/4/det Woche/NOUN/2/obj", [], id="another unit"),
    ],
)
def test_definite_year(words: str, values: list[str]) -> None:
    assert [time.value for time in time_expressions(scene(tree(words), published="2024-06-12").text)] == values
