"""Which pipeline for which language; what cannot be parsed goes to `on_failure`."""

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from belegraph.errors import Failure, LanguageError, PipelineError
from belegraph.model import Article
from belegraph.parse import PIPELINES, load, parse, parse_lines
from belegraph.pipeline import build, extract

SENTENCE = "Kern verkauft das Haus"


@Language.component("draws_tiger")
def draws_tiger(doc: Doc) -> Doc:
    """A parser with the labels of TIGER that knows one sentence."""
    return Doc(
        doc.vocab, [word.text for word in doc], pos=["PROPN", "VERB", "DET", "NOUN"], tags=["NE", "VVFIN", "ART", "NN"],
        lemmas=["Kern", "verkaufen", "der", "Haus"], heads=[1, 1, 3, 1], deps=["sb", "ROOT", "nk", "oa"],
        ents=["B-PER", "O", "O", "O"],
    )  # fmt: skip


@pytest.fixture
def installed(tmp_path: Path) -> str:
    """Somebody else's pipeline."""
    nlp = spacy.blank("de")
    nlp.add_pipe("draws_tiger")
    nlp.to_disk(tmp_path / "other")
    return str(tmp_path / "other")


def test_pipeline_is_loaded_once() -> None:
    assert load("de") is load("de")


def test_accurate_pipeline_is_the_default() -> None:
    assert load().meta["name"] == load("de", "accurate").meta["name"] != load("de", "fast").meta["name"]


@pytest.mark.parametrize("name", PIPELINES["de"])
def test_each_pipeline_gives_statements(name: str) -> None:
    assert [str(found) for found in extract(f"Anna {SENTENCE}.", pipeline=name)] == ["Anna Kern | verkaufen | Haus"]


def test_pipeline_of_others_can_be_named(installed: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE, encoding="utf-8")
    rows = build([tmp_path / "a.txt"], pipeline=installed).query("statements", lang="de").rows
    assert [row[:3] for row in rows] == [("Kern", "verkaufen", "Haus")]


def test_doc_of_others_is_extracted(installed: str) -> None:
    assert [str(found) for found in extract(spacy.load(installed)(SENTENCE))] == ["Kern | verkaufen | Haus"]


@pytest.mark.parametrize(("language", "reason"), [
    pytest.param("de", "does not parse", id="no parser"),
    pytest.param("fr", "is a pipeline for 'fr', not 'de'", id="another language"),
])  # fmt: skip
def test_pipeline_that_cannot_be_used(language: str, reason: str, tmp_path: Path) -> None:
    spacy.blank(language).to_disk(tmp_path)
    with pytest.raises(PipelineError) as caught:
        load("de", str(tmp_path))
    assert caught.value.reason == reason


@pytest.mark.parametrize("name", ["de_nowhere", "", ".", "acurate", "../german"])
def test_pipeline_that_is_not_there(name: str) -> None:
    with pytest.raises(PipelineError):
        load("de", name)


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


@pytest.mark.parametrize("name", PIPELINES["de"])
@pytest.mark.parametrize(("text", "sentences"), [
    pytest.param("Er kam. Sie ging.\nUnd nun?", ["Er kam. Sie ging.", "Und nun?"], id="two sentences in a line"),
    pytest.param("Anna Kern leitet\ndie Werft.", ["Anna Kern leitet", "die Werft."], id="a sentence on two lines"),
    pytest.param("\nEr kam.\n\n \t\nSie ging.\n", ["Er kam.", "Sie ging."], id="blank lines"),
    pytest.param("  Er kam. \n  Sie ging.", ["Er kam.", "Sie ging."], id="blanks around lines"),
])  # fmt: skip
def test_each_line_is_a_sentence(text: str, sentences: list[str], name: str) -> None:
    found = [sentence.text.strip() for sentence in parse_lines(Article("a", text), name).sents]
    assert [sentence for sentence in found if sentence] == sentences


def test_lines_keep_the_text() -> None:
    text = "Er kam.\n\n  Sie\tging – „bald“.\n"
    assert parse_lines(Article("a", text)).text == text


def test_lines_have_universal_dependencies() -> None:
    doc = parse_lines(Article("a", "Die Werft baut ein Schiff.\nEr kam."))
    assert [word.dep_.lower() for word in doc][:6] == ["det", "nsubj", "root", "det", "obj", "punct"]


def test_lines_in_a_language_without_a_pipeline_fail_alone() -> None:
    failures: list[Failure] = []
    articles = [Article("a", "Hello.", "en", source="a.txt"), Article("b", "Der Pegel steigt.", "de")]
    parsed = [article.id for article, _ in parse(articles, failures.append, by_line=True)]
    assert (parsed, [failure.source for failure in failures]) == (["b"], ["a.txt"])
