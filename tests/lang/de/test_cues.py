import pytest

from belegraph.lang.de import cues
from belegraph.model import Factuality

MEANT = {"attitudes": cues.ATTITUDES, "nouns": cues.CONTENT_NOUNS, "modals": cues.MODALS, "adverbs": cues.ADVERBS}


def test_verbs_of_saying_are_infinitives() -> None:
    assert [verb for verb in cues.SPEECH_VERBS if not verb.endswith("n")] == []


@pytest.mark.parametrize("table", ["CONTENT_NOUNS", "SOURCE_NOUNS"])
def test_nouns_have_capitals(table: str) -> None:
    assert [noun for noun in getattr(cues, table) if not noun[0].isupper()] == []


@pytest.mark.parametrize("table", MEANT)
def test_row_says_something(table: str) -> None:
    assert Factuality() not in MEANT[table].values()


@pytest.mark.parametrize("table", ["NEGATORS", "NEGATIVE_DETERMINERS", "NEGATIVE_PRONOUNS"])
def test_negators_are_written_small(table: str) -> None:
    assert [word for word in getattr(cues, table) if not word.islower()] == []


def test_no_form_is_both_subjunctives() -> None:
    assert not cues.SUBJUNCTIVE_1 & cues.SUBJUNCTIVE_2


@pytest.mark.parametrize("form", [pytest.param("gehen", id="infinitive"), pytest.param("haben", id="indicative")])
def test_form_of_the_indicative_is_no_subjunctive(form: str) -> None:
    assert form not in cues.SUBJUNCTIVE_1 | cues.SUBJUNCTIVE_2
