import pytest

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


BELOW = (
    "Rehberg/PROPN/2/nsubj sagt/VERB/0/root dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/ccomp weil/SCONJ/8/mark "
    "es/PRON/8/nsubj taut/VERB/5/advcl und/CCONJ/10/cc geht/VERB/2/conj"
)


@pytest.mark.parametrize(
    ("place", "found"),
    [
        pytest.param(0, ["wächst", "geht"], id="two, in the order of the text"),
        pytest.param(1, ["taut"], id="one"),
        pytest.param(2, [], id="none"),
    ],
)
def test_clauses_directly_below_a_clause(place: int, found: list[str]) -> None:
    doc = tree(BELOW)
    text = read_text(Article("a", doc.text), doc, GERMAN)
    assert [clause.predicate.text for clause in text.below(text.clauses[place])] == found


LINES = "Moos/NOUN/2/nsubj wächst/VERB/0/root ./PUNCT/2/punct Farn/NOUN/5/nsubj welkt/VERB/0/root ./PUNCT/5/punct"


@pytest.mark.parametrize(
    ("text", "start", "numbers"),
    [
        pytest.param("Moos wächst.\nFarn welkt. ", 0, (1, 2), id="a line each"),
        pytest.param("\n\nMoos wächst.\nFarn welkt. ", 2, (3, 4), id="blank lines before"),
        pytest.param("Moos wächst. Farn welkt. \n", 0, (1, 1), id="one line"),
    ],
)
def test_sentence_has_the_number_of_its_line(text: str, start: int, numbers: tuple[int, int]) -> None:
    found = read_text(Article("a", text, start=start), tree(LINES), GERMAN, by_line=True)
    assert tuple(sentence.number for sentence in found.sentences) == numbers


def test_every_word_knows_the_line_of_its_sentence() -> None:
    article = Article("a", "\nMoos wächst.\nFarn welkt. ", start=1)
    assert read_text(article, tree(LINES), GERMAN, by_line=True).number == (2, 2, 2, 3, 3, 3)


def test_lines_do_not_count_when_sentences_are_numbered() -> None:
    article = Article("a", "\n\nMoos wächst.\nFarn welkt. ", start=2)
    assert [sentence.number for sentence in read_text(article, tree(LINES), GERMAN).sentences] == [1, 2]
