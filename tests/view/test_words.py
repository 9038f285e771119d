"""The words of the page, in each language."""

from typing import get_args

import pytest

from belegraph.model import Certainty, Mode, Polarity
from belegraph.view.drawing import SHAPES
from belegraph.view.statements import Tone
from belegraph.view.words import LANGUAGES, words


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_words(lang: str) -> None:
    assert list(words(lang)) == list(words("de"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_value_has_a_word(lang: str) -> None:
    modes = get_args(Mode)
    codes = {
        "polarity": get_args(Polarity),
        "certainty": get_args(Certainty),
        "sure": get_args(Certainty),
        "mode": modes,
        "told": [*modes, *(f"{mode}.negated" for mode in modes)],
        "group": list(SHAPES),
        "tone": get_args(Tone),
    }
    assert {f"{part}.{code}" for part, each in codes.items() for code in each} <= set(words(lang))
