from belegraph.extraction.text import read_text
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.testing import tree


def test_ranges_are_those_of_the_article_and_not_of_its_body() -> None:
    doc = tree("Moos/NOUN/2/nsubj wächst/VERB/0/root")
    text = read_text(Article("a", "Graz | " + doc.text, start=7), doc, GERMAN)
    assert (text.sentences[0].start, text.phrase(doc[0]).start) == (7, 7)


def test_sentences_are_numbered_from_one() -> None:
    doc = tree("Moos/NOUN/2/nsubj wächst/VERB/0/root ./PUNCT/2/punct Farn/NOUN/5/nsubj welkt/VERB/0/root")
    text = read_text(Article("a", doc.text), doc, GERMAN)
    assert [(sentence.number, sentence.text) for sentence in text.sentences] == [
        (1, "Moos wächst."),
        (2, "Farn welkt"),
    ]


def test_every_word_knows_its_sentence() -> None:
    doc = tree("Moos/NOUN/2/nsubj wächst/VERB/0/root ./PUNCT/2/punct Farn/NOUN/5/nsubj welkt/VERB/0/root")
    assert read_text(Article("a", doc.text), doc, GERMAN).number == (1, 1, 1, 2, 2)


def test_parts_come_in_the_order_of_the_text() -> None:
    doc = tree("tiefer/ADJ/3/amod im/ADP/3/case Wald/NOUN/0/root der/DET/5/det Bauern/NOUN/3/nmod")
    text = read_text(Article("a", doc.text), doc, GERMAN)
    assert [part.text for part in text.parts(doc[2], "nmod", "case", "amod")] == ["tiefer", "im", "Bauern"]


def test_preposition_without_its_article() -> None:
    doc = tree("zum/ADP/2/case Wald/NOUN/0/root")
    assert read_text(Article("a", doc.text), doc, GERMAN).prepositions(doc[1]) == ["zu"]
