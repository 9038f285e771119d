from collections.abc import Sequence

import pytest
from spacy.lang.de import German

import belegraph.nlp.components  # noqa: F401  (registers the factories)
from training.check import sentence_figures
from training.scores import Reading, by_length, by_relation, f_score, score
from training.treebanks import Example

GOLD = Example(
    "gsd", ("Kern", "lacht", "laut"), (2, 0, 2),
    {"rel": ("nsubj", "root", "advmod"), "upos": ("PROPN", "VERB", "ADV"), "ner": ("B-PER", "O", "O")},
    ("Kern", "lachen", ""),
)  # fmt: skip
RIGHT = Reading((2, 0, 2), ("nsubj:pass", "root", "advmod"), ("PROPN", "VERB", "ADV"), ("Kern", "lachen", "?"),
                ("B-PER", "O", "O"))  # fmt: skip
WRONG = Reading((2, 0, 1), ("obj", "root", "advmod"), ("NOUN", "VERB", "ADV"), ("Kern", "lacht", "laut"),
                ("B-PER", "I-PER", "O"))  # fmt: skip


@pytest.mark.parametrize(("reading", "figures"), [
    pytest.param(RIGHT, {"UAS": 100, "LAS": 100, "UPOS": 100, "lemma": 100, "NER F": 100}, id="right, but a subtype"),
    pytest.param(WRONG, {"UAS": 66.67, "LAS": 33.33, "UPOS": 66.67, "lemma": 66.67, "NER F": 0}, id="wrong"),
])  # fmt: skip
def test_figures(reading: Reading, figures: dict[str, float]) -> None:
    def parser(examples: Sequence[Example]) -> list[Reading]:
        return [reading for _ in examples]

    found = score(parser, [GOLD], [GOLD])
    assert {kind: found[kind] for kind in figures} == figures


def test_relations_say_what_was_found_instead() -> None:
    found = by_relation([WRONG, RIGHT], [GOLD, GOLD])
    assert found["nsubj"] == (2, 50, "obj")
    assert found["advmod"] == (2, 50, "other head")


def test_lengths_have_their_own_figures() -> None:
    assert by_length([WRONG, RIGHT], [GOLD, GOLD]) == {(1, 10): (2, pytest.approx(66.67, abs=0.01))}


def test_f_score() -> None:
    assert f_score("abcd", "ab") == (50, 100, pytest.approx(66.67, abs=0.01))


@pytest.mark.parametrize(("sentences", "f"), [
    pytest.param(["Moos wächst.", "Eis taut."], 100, id="all"),
    pytest.param(["Moos wächst", "Eis taut."], 0, id="none"),
])  # fmt: skip
def test_sentences_of_running_text(sentences: list[str], f: float) -> None:
    nlp = German()
    nlp.add_pipe("belegraph_sentences")
    assert sentence_figures(nlp, sentences)[2] == f
