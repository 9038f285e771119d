import numpy as np
import pytest

from belegraph.nlp.spelling import nouns, without_verbs


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        pytest.param("Er baut Brücken", [False, False, True], id="capital inside"),
        pytest.param("Brücken baut er", [False, False, False], id="capital at the beginning"),
        pytest.param("er rief : Bleibt", [False, False, False, False], id="after a colon"),
        pytest.param("er rief „ Bleibt", [False, False, False, False], id="after an opening mark"),
        pytest.param("wir danken Ihnen", [False, False, False], id="polite pronoun"),
        pytest.param("das 3-Meter-Brett", [False, False], id="begins with a figure"),
    ],
)
def test_words_that_are_nouns_by_their_capital(words: str, marked: list[bool]) -> None:
    assert nouns(words.split()).tolist() == marked


@pytest.mark.parametrize("tags", [["NOUN", "VERB", "AUX"], ["NN", "VVPP", "VAFIN"]])
def test_noun_is_tagged_as_no_verb(tags: list[str]) -> None:
    found = without_verbs(np.array([[1, 2, 3], [1, 2, 3]], np.float32), tags, nouns(["er", "Bestand"]))
    assert [tags[best] for best in found.argmax(-1)] == [tags[2], tags[0]]
