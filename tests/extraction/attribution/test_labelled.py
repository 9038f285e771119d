"""Printed interviews: each paragraph begins with who speaks."""

import pytest
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.attribution.labelled import labelled
from belegraph.extraction.text import Text, read_text
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.testing import scene, tree


def text_of(paragraphs: str) -> Text:
    """Paragraphs parted by "¶"; each word stands for itself."""
    words = ["\n\n" if word == "¶" else word for word in paragraphs.split()]
    pos = ["SPACE" if word.isspace() else "PUNCT" if not word.isalnum() else "NOUN" for word in words]
    doc = Doc(German().vocab, words=words, pos=pos, deps=["ROOT"] * len(words), heads=list(range(len(words))))
    return read_text(Article("a", doc.text, "de", published="2024-06-12"), doc, GERMAN)


@pytest.mark.parametrize(
    ("paragraphs", "turns"),
    [
        pytest.param(
            "Bote : Warum ? ¶ Lindt : Moos wächst . ¶ Bote : Wo ?",
            [("Bote", "Warum ?"), ("Lindt", "Moos wächst ."), ("Bote", "Wo ?")],
            id="questions and answers",
        ),
        pytest.param("Verkehr : Moos ¶ Bildung : Farn ¶ Wetter : Laub", [], id="topics"),
        pytest.param("Lindt : Moos wächst . ¶ Lindt : Farn welkt .", [], id="two paragraphs only"),
        pytest.param("Es : Moos ¶ er sagt : Farn ¶ er sagt : Laub ¶ er sagt : Moos", [], id="no name before the colon"),
    ],
)
def test_turns(paragraphs: str, turns: list[tuple[str, str]]) -> None:
    text = text_of(paragraphs)
    found = [
        (str(one.speaker.head), " ".join(text.doc[place].text for place in sorted(one.message)))
        for one in labelled(text)
    ]
    assert found == turns


def test_turn_of_an_interview_is_direct_speech() -> None:
    found = find_attributions(text_of("Bote : Warum ? ¶ Lindt : Moos wächst . ¶ Bote : Wo ?"))
    assert {one.type for one in found} == {"direct"}


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        pytest.param(
            "Sprecher/NOUN/3/nsubj :/PUNCT/3/punct Moos/NOUN/4/nsubj wächst/VERB/0/root/wachsen/VVFIN", 1, id="who"
        ),
        pytest.param(
            "Wetter/NOUN/3/nsubj :/PUNCT/3/punct Moos/NOUN/4/nsubj wächst/VERB/0/root/wachsen/VVFIN", 0, id="what"
        ),
        pytest.param("Sprecher/NOUN/3/nsubj :/PUNCT/3/punct Moos/NOUN/0/root", 0, id="no sentence"),
    ],
)
def test_headline(headline: str, found: int) -> None:
    assert len(list(labelled(scene(tree(headline)).text))) == found
