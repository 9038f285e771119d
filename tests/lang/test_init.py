import pytest

from belegraph.lang import GERMAN, LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_language_is_found_by_its_code(code: str) -> None:
    assert LANGUAGES[code].code == code


@pytest.mark.parametrize("table", ["SPEECH_VERBS", "NEGATORS", "SUBJUNCTIVE_1"])
def test_words_are_sets_and_no_texts(table: str) -> None:
    assert isinstance(getattr(GERMAN.cues, table), frozenset)
