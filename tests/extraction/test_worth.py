import pytest

from belegraph.extraction import extract_article
from belegraph.model import Article
from belegraph.testing import tree


def told(words: str, names: str = "") -> list[str]:
    """The statements of a hand-made article."""
    doc = tree(words, names)
    return [str(found) for found in extract_article(Article("a", doc.text), doc).statements]


@pytest.mark.parametrize(
    ("subject", "statements"),
    [
        pytest.param("Kinder/NOUN/2/nsubj", ["Kinder | baden | "], id="noun"),
        pytest.param("Zwei/NUM/2/nsubj", [], id="number alone"),
        pytest.param("jüngste/ADJ/2/nsubj", [], id="adjective alone"),
        pytest.param("das/PRON/2/nsubj", [], id="demonstrative"),
    ],
)
def test_subject_that_lacks_its_noun_is_not_told(subject: str, statements: list[str]) -> None:
    assert told(f"{subject} baden/VERB/0/root/baden/VVFIN") == statements


def test_unknown_pronoun_gives_way_to_what_else_its_sentence_tells() -> None:
    first = "sie/PRON/2/nsubj lobt/VERB/0/root/loben/VVFIN Tee/NOUN/2/obj"
    assert told(first) == ["sie | loben | Tee"]
    more = "und/CCONJ/6/cc Rehberg/PROPN/6/nsubj singt/VERB/2/conj/singen/VVFIN"
    assert told(f"{first} {more}", "4-5:PER") == ["Rehberg | singen | "]


@pytest.mark.parametrize(
    ("before", "content"),
    [
        pytest.param("Anna/PROPN/2/nsubj log/VERB/0/root/lügen", "1.1", id="what is told"),
        pytest.param(
            "Anna/PROPN/2/nsubj sagt/VERB/0/root/sagen Tom/PROPN/4/nsubj log/VERB/2/ccomp/lügen",
            "1.2",
            id="what is said",
        ),
    ],
)
def test_what_a_demonstrative_points_to_is_content(before: str, content: str) -> None:
    tokens = len(before.split())
    second = f"Kern/PROPN/{tokens + 3}/nsubj bestritt/VERB/0/root/bestreiten/VVFIN das/PRON/{tokens + 3}/obj/das/PDS"
    doc = tree(f"{before} ./PUNCT/2/punct {second}", f"0-1:PER {tokens + 1}-{tokens + 2}:PER")
    last = extract_article(Article("a", doc.text), doc).statements[-1]
    assert (last.object, last.content) == (None, (content,))
