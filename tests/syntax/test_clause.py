from belegraph.syntax.ud import clauses
from belegraph.testing import tree


def test_words_of_a_reflexive_verb_with_a_particle() -> None:
    [found] = clauses(tree("Lindt/PROPN/2/nsubj regt/VERB/0/root/regen sich/PRON/2/obj auf/ADP/2/compound:prt"))
    assert [word.text for word in found.words] == ["regt", "auf", "sich"]


def test_words_of_a_copula_clause() -> None:
    [found] = clauses(tree("Lindt/PROPN/3/nsubj ist/AUX/3/cop froh/ADJ/0/root"))
    assert [word.text for word in found.words] == ["froh", "ist"]


def test_lemma_has_its_particle_once() -> None:
    [found] = clauses(tree("Lindt/PROPN/2/nsubj kommt/VERB/0/root/ankommen an/ADP/2/compound:prt"))
    assert found.lemma == "ankommen"
