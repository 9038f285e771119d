"""Which pipeline for which language; what cannot be parsed goes to `on_failure`."""

import pytest

from belegraph.errors import Failure, LanguageError
from belegraph.model import Article
from belegraph.parse import load, parse


def test_pipeline_is_loaded_once() -> None:
    assert load("de") is load("de")


@pytest.mark.parametrize("word", ["pos_", "lemma_", "dep_", "ent_type_"])
def test_pipeline_annotates(word: str) -> None:
    assert any(getattr(token, word) for token in load("de")("Anna Kern besuchte gestern Bonn."))


def test_pipeline_has_universal_dependencies() -> None:
    doc = load("de")("Die Werft baut ein Schiff.")
    assert [word.dep_.lower() for word in doc] == ["det", "nsubj", "root", "det", "obj", "punct"]


def test_pipeline_keeps_the_text() -> None:
    text = "Die Werft …\n\n  baut\tein\u00a0Schiff – „bald“ 🚢."
    assert load("de")(text).text == text


def test_pipeline_runs_on_a_doc_of_given_words() -> None:
    from spacy.tokens import Doc

    doc = Doc(load("de").vocab, words=["Die", "Werft", "baut", "Schiffe", "."])
    for _, component in load("de").pipeline:
        doc = component(doc)
    assert [word.pos_ for word in doc] == ["DET", "NOUN", "VERB", "NOUN", "PUNCT"]


@pytest.mark.parametrize("language", ["en", "fr", "xx", "../de"])
def test_language_without_a_pipeline_is_named(language: str) -> None:
    with pytest.raises(LanguageError) as caught:
        load(language)
    assert str(caught.value) == f"no pipeline for the language {language!r}; choose one of: de"


def test_body_alone_is_parsed() -> None:
    [(_, doc)] = parse([Article("a", "Köln | Der Pegel steigt.", "de", start=7)], [].append)
    assert doc.text == "Der Pegel steigt."


def test_other_articles_are_parsed_when_one_cannot_be() -> None:
    failures: list[Failure] = []
    articles = [Article("a", "Hello.", "en", source="a.txt"), Article("b", "Der Pegel steigt.", "de")]
    parsed = [article.id for article, _ in parse(articles, failures.append)]
    assert (parsed, [failure.source for failure in failures]) == (["b"], ["a.txt"])
