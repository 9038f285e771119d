"""An edge in words."""

import pytest

from belegraph.view.statements import describe, marks, tone, web_address
from belegraph.view.words import words

DE = words("de")


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        pytest.param({"sentence": "Kern plant.", "start": 0, "end": 4}, ("", "Kern", " plant."), id="from the start"),
        pytest.param(
            {"sentence": "🌉 hält.", "sentence_start": 7, "start": 7, "end": 8}, ("", "🌉", " hält."), id="astral"
        ),
        pytest.param(
            {"sentence": "Kern.", "sentence_start": 3, "start": 0, "end": 99}, ("", "Kern.", ""), id="cut off"
        ),
        pytest.param({"sentence": "Kern.", "start": 40, "end": 44}, ("Kern.", "", ""), id="elsewhere"),
        pytest.param({"sentence": "Kern."}, ("Kern.", "", ""), id="no evidence"),
    ],
)
def test_marks(edge: dict[str, object], expected: tuple[str, str, str]) -> None:
    assert marks(edge) == expected


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        pytest.param({"plain": True}, "fact", id="fact"),
        pytest.param({"speaker": "Kern"}, "said", id="said"),
        pytest.param({"mode": "threatened"}, "open", id="threat"),
        pytest.param({"polarity": "negated", "speaker": "Kern"}, "negated", id="denied by somebody"),
    ],
)
def test_tone(edge: dict[str, object], expected: str) -> None:
    assert tone(edge) == expected


@pytest.mark.parametrize(
    ("edge", "told"),
    [
        pytest.param({}, "Das sagt der Artikel selbst. Es wird als geschehen oder geltend dargestellt.", id="usual"),
        pytest.param(
            {"speaker": "Kern", "quoted": "reported", "mode": "demanded", "certainty": "unknown"},
            "Das sagt Kern, sinngemäß wiedergegeben. Es wird gefordert, ist also keine Tatsache. "
            "Ob es stimmt, bleibt offen.",
            id="all at once",
        ),
        pytest.param(
            {"speaker": "{x}", "polarity": "negated"}, "Das sagt {x}. Es wird ausdrücklich verneint.", id="braces"
        ),
    ],
)
def test_words(edge: dict[str, object], told: str) -> None:
    assert describe(edge, DE)["words"] == told


def test_what_is_usual_is_no_tag() -> None:
    assert describe({"polarity": "affirmed", "certainty": "certain", "mode": "asserted"}, DE)["tags"] == []


def test_the_article_itself_is_the_speaker_of_last_resort() -> None:
    assert describe({"speaker": ""}, DE)["speaker"] == "der Artikel selbst"


@pytest.mark.parametrize("url", ["HTTPS://example.org", "http://example.org/?a=1&b=<2>"])
def test_web_addresses_stay(url: str) -> None:
    assert web_address(url) == url
