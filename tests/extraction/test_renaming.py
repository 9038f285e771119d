"""Former names stand behind the one of today, new ones before the former."""

import pytest

from belegraph.extraction import extract_article
from belegraph.extraction.renaming import former_name, successor
from belegraph.model import Article
from belegraph.testing import found, tree

BEHIND = "Nordwerk/PROPN/{0}/nsubj ,/PUNCT/4/punct {1} {2}/PROPN/1/appos ,/PUNCT/4/punct wächst/VERB/0/root"
SAID = "Nordwerk | früher heißen | Nordbau | affirmed certain asserted"


@pytest.mark.parametrize(("words", "names", "lines"), [
    pytest.param(BEHIND.format(6, "vormals/ADV/4/advmod", "Nordbau"), "0-1:ORG 3-4:ORG", [SAID], id="adverb"),
    pytest.param(
        "Nordwerk/PROPN/7/nsubj ,/PUNCT/5/punct die/DET/5/det frühere/ADJ/5/amod Nordbau/PROPN/1/appos ,/PUNCT/5/punct wächst/VERB/0/root",
        "0-1:ORG 4-5:ORG", [SAID], id="adjective",
    ),
    pytest.param(
        "die/DET/5/det in/ADP/3/case Nordwerk/PROPN/4/obl umbenannte/ADJ/5/amod Nordbau/PROPN/6/nsubj wächst/VERB/0/root",
        "2-3:ORG 4-5:ORG", ["Nordbau | umbenannt werden in | Nordwerk | affirmed certain asserted"], id="participle",
    ),
    pytest.param(BEHIND.format(6, "etwa/ADV/4/advmod", "Nordbau"), "0-1:ORG 3-4:ORG", [], id="no word for former"),
    pytest.param(BEHIND.format(6, "früher/ADV/4/advmod", "Kern"), "0-1:ORG 3-4:PER", [], id="a person"),
    pytest.param(BEHIND.format(6, "früher/ADV/4/advmod", "Kino"), "0-1:ORG", [], id="no name"),
])  # fmt: skip
def test_former_name(words: str, names: str, lines: list[str]) -> None:
    assert found(former_name, tree(words, names)) == lines


def test_former_name_stands_in_the_article() -> None:
    doc = tree(BEHIND.format(6, "vormals/ADV/4/advmod", "Nordbau"), "0-1:ORG 3-4:ORG")
    article = Article("a", f"Köln | {doc.text}", start=7)
    [told] = [s for s in extract_article(article, doc).statements if "former_name" in s.evidence.rules]
    assert told.object is not None
    assert article.text[told.object.start : told.object.end] == "Nordbau"


@pytest.mark.parametrize(("words", "names", "lines"), [
    pytest.param("Aus/ADP/2/case Nordbau/PROPN/3/obl wurde/VERB/0/root/werden Nordwerk/PROPN/3/nsubj", "1-2:ORG 3-4:ORG",
                 [SAID], id="successor"),
    pytest.param("Aus/ADP/2/case Nordbau/PROPN/5/obl und/CCONJ/4/cc Elbbau/PROPN/2/conj wurde/VERB/0/root/werden "
                 "Nordwerk/PROPN/5/nsubj", "1-2:ORG 3-4:ORG 5-6:ORG", [], id="two become one"),
    pytest.param("Aus/ADP/2/case Kern/PROPN/3/obl wurde/VERB/0/root/werden Nordwerk/PROPN/3/nsubj", "1-2:PER 3-4:ORG",
                 [], id="a person"),
    pytest.param("Mit/ADP/2/case Nordbau/PROPN/3/obl wurde/VERB/0/root/werden Nordwerk/PROPN/3/nsubj", "1-2:ORG 3-4:ORG",
                 [], id="no origin"),
])  # fmt: skip
def test_successor(words: str, names: str, lines: list[str]) -> None:
    assert found(successor, tree(words, names)) == lines
