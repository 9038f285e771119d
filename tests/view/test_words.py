"""The words of the page, in each language."""

import re
from importlib.resources import files
from typing import get_args

import pytest

from belegraph.model import Certainty, Mode, Polarity
from belegraph.view.kinds import GROUPS
from belegraph.view.words import LANGUAGES, words

WEB = [path.read_text(encoding="utf-8") for path in sorted((files("belegraph.view") / "web").iterdir(), key=str)]
TOLD = [text for text in WEB if not text.startswith("{")]
ASKED = {name for text in TOLD for name in re.findall(r'(?:\bsay\(|data-(?:say|label)=)"([\w.]+)"', text)}
PREFIXES = {name for text in TOLD for name in re.findall(r"say\(`(\w+)\.\$\{", text)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_words(lang: str) -> None:
    assert list(words(lang)) == list(words("de"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_has_the_same_places_for_values(lang: str) -> None:
    places = {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in words(lang).items()}
    assert places == {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in words("de").items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_value_has_a_word(lang: str) -> None:
    modes = get_args(Mode)
    codes = {
        "polarity": get_args(Polarity),
        "certainty": get_args(Certainty),
        "sure": get_args(Certainty),
        "mode": modes,
        "told": [*modes, *(f"{mode}.negated" for mode in modes)],
        "group": GROUPS,
        "tone": ("fact", "said", "open", "negated"),
    }
    assert {f"{part}.{code}" for part, each in codes.items() for code in each} <= set(words(lang))


def test_the_page_asks_for_no_word_that_is_missing() -> None:
    assert set(words("de")) >= ASKED


def test_the_page_asks_for_every_word() -> None:
    indirect = {"noscript", "negation", "claim", "claim.short", "previous", "next", "sheet.up", "sheet.down"}
    asked = ASKED | indirect
    unasked = {key for key in words("de") if key not in asked and key.partition(".")[0] not in PREFIXES}
    assert (
        sorted(key for key in unasked if not key.startswith(("said.", "told.", "by.", "key.", "view.", "tone."))) == []
    )
