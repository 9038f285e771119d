import pytest

from belegraph.syntax.phrases import LONGEST, as_phrase, noun_phrase
from belegraph.syntax.ud import dependents
from belegraph.testing import tree


@pytest.mark.parametrize(
    ("words", "head", "phrase"),
    [
        pytest.param("die/DET/3/det/die/ART alte/ADJ/3/amod Brücke/NOUN/0/root", 2, "alte Brücke", id="no article"),
        pytest.param("ihre/DET/2/det:poss/ihr/PPOSAT Brücke/NOUN/0/root", 1, "Brücke", id="no possessive"),
        pytest.param("keine/DET/2/det/kein/PIAT Brücke/NOUN/0/root", 1, "Brücke", id="no kein"),
        pytest.param(
            "hohe/ADJ/5/amod/hoch/ADJA ,/PUNCT/4/punct/,/$, aber/CCONJ/4/cc sichere/ADJ/1/conj/sicher/ADJA Brücke/NOUN/0/root",
            4,
            "hohe , aber sichere Brücke",
            id="adjectives with a comma",
        ),
        pytest.param("drei/NUM/2/nummod Brücken/NOUN/0/root", 1, "drei Brücken", id="number"),
        pytest.param(
            "Brücke/NOUN/0/root der/DET/3/det/die/ART Bauern/NOUN/1/nmod",
            0,
            "Brücke der Bauern",
            id="genitive with its article",
        ),
        pytest.param("Anna/PROPN/0/root Lindt/PROPN/1/flat", 0, "Anna Lindt", id="name of two words"),
        pytest.param(
            "Brücke/NOUN/0/root die/PRON/3/nsubj//PRELS wankt/VERB/1/acl", 0, "Brücke", id="no relative clause"
        ),
        pytest.param("Tee/NOUN/0/root und/CCONJ/3/cc Saft/NOUN/1/conj", 0, "Tee", id="no coordinated noun"),
        pytest.param(
            "in/ADP/2/case Graz/PROPN/3/obl ansässige/ADJ/4/amod Firma/NOUN/0/root",
            3,
            "Firma",
            id="no attribute with a phrase",
        ),
        pytest.param("sehr/ADV/2/advmod alte/ADJ/3/amod Brücke/NOUN/0/root", 2, "sehr alte Brücke", id="degree"),
    ],
)
def test_noun_phrase(words: str, head: int, phrase: str) -> None:
    doc = tree(words)
    assert " ".join(word.text for word in noun_phrase(doc[head], dependents(doc))) == phrase


def test_endless_phrase_is_cut() -> None:
    doc = tree(" ".join(["kalte/ADJ/31/amod"] * 30) + " Brücke/NOUN/0/root")
    assert len(noun_phrase(doc[30], dependents(doc))) <= LONGEST


def test_range_begins_at_the_offset() -> None:
    doc = tree("die/DET/2/det Brücke/NOUN/0/root")
    found = as_phrase(doc[1:], offset=5)
    assert (found.start, found.end) == (9, 15)
