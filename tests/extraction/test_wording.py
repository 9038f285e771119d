"""Which words of a sentence tell the relation."""

import pytest

from belegraph.extraction import extract_article
from belegraph.model import Article
from belegraph.testing import tree

AGAINST = (
    "Kern/PROPN/7/nsubj will/AUX/7/aux/wollen/VMFIN sich/PRON/7/obj/sich nicht/PART/7/advmod aus/ADP/6/case "
    "Riva/PROPN/7/obl zurückziehen/VERB/0/root"
)
PARTICLE = "Kern/PROPN/2/nsubj weihte/VERB/0/root/weihen gestern/ADV/2/advmod Brücken/NOUN/2/obj ein/ADP/2/compound:prt"
TITLE = "Ministerin/NOUN/3/nsubj Kern/PROPN/1/flat lacht/VERB/0/root/lachen"


@pytest.mark.parametrize(("words", "names", "relation", "told"), [
    pytest.param(AGAINST, "0-1:PER 5-6:LOC", "sich zurückziehen aus", ["will sich nicht aus", "zurückziehen"],
                 id="negation and preposition"),
    pytest.param(PARTICLE, "0-1:PER", "einweihen", ["weihte", "ein"], id="particle, without the adverb between"),
    pytest.param(TITLE, "1-2:PER", "lachen", ["lacht"], id="no object"),
    pytest.param(TITLE, "1-2:PER", "holdsRole", [], id="no word of its own"),
])  # fmt: skip
def test_the_words_of_a_relation(words: str, names: str, relation: str, told: list[str]) -> None:
    doc = tree(words, names)
    statements = extract_article(Article("a", doc.text), doc).statements
    [found] = [each for each in statements if relation in (each.relation.name, each.relation.label)]
    assert [doc.text[start:end] for start, end in found.evidence.words] == told
