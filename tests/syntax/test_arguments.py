import pytest

from belegraph.syntax.arguments import case_of
from belegraph.syntax.clause import Verbs
from belegraph.syntax.ud import clauses, dependents
from belegraph.testing import tree


def test_dative_is_no_object() -> None:
    [found] = clauses(tree("Lindt/PROPN/2/nsubj gab/VERB/0/root Kindern/NOUN/2/obl:arg Brot/NOUN/2/obj"))
    assert ([w.text for w in found.datives], [w.text for w in found.objects]) == (["Kindern"], ["Brot"])


def test_reflexive_pronoun_is_no_object() -> None:
    [found] = clauses(tree("Lindt/PROPN/2/nsubj irrt/VERB/0/root sich/PRON/2/obj"))
    assert (found.reflexive is not None, found.objects) == (True, ())


def test_object_of_a_clause_without_subject_is_its_subject() -> None:
    [found] = clauses(tree("Hier/ADV/2/advmod liegt/VERB/0/root/liegen/VVFIN Schnee/NOUN/2/obj"))
    assert (found.subject is not None and found.subject.text, found.objects) == ("Schnee", ())


def test_imperative_lacks_no_subject() -> None:
    [found] = clauses(tree("Nimm/VERB/0/root/nehmen/VVIMP Brot/NOUN/1/obj"))
    assert [word.text for word in found.objects] == ["Brot"]


def test_noun_before_a_pronoun_is_the_subject() -> None:
    [found] = clauses(tree("Das/PRON/2/nsubj weiß/VERB/0/root Lindt/PROPN/2/nsubj"))
    assert found.subject is not None
    assert found.subject.text == "Lindt"


def test_demonstrative_before_a_verb_of_telling_is_what_is_told() -> None:
    words = "Das/PRON/2/nsubj/das/PDS sagt/VERB/0/root/sagen Lindt/PROPN/2/obj"
    [found] = clauses(tree(words), Verbs(telling=frozenset({"sagen"})))
    assert (found.subject is not None and found.subject.text, [w.text for w in found.objects]) == ("Lindt", ["Das"])


def test_obliques_keep_their_prepositions() -> None:
    [found] = clauses(
        tree("Am/ADP/2/case Hang/NOUN/3/obl liegt/VERB/0/root Schnee/NOUN/3/nsubj bis/ADP/6/case Mai/NOUN/3/obl")
    )
    assert [(o.preposition.text, o.head.text) for o in found.obliques] == [("Am", "Hang"), ("bis", "Mai")]


def test_bare_time_is_an_adverb() -> None:
    [found] = clauses(tree("Montag/NOUN/2/obl liegt/VERB/0/root Schnee/NOUN/2/nsubj tief/ADJ/2/advmod"))
    assert [word.text for word in found.adverbs] == ["Montag", "tief"]


@pytest.mark.parametrize(
    ("words", "preposition"),
    [
        pytest.param("am/ADP/3/case 8./ADJ/3/amod März/NOUN/0/root", "am", id="on the noun"),
        pytest.param("am/ADP/2/case 8./ADJ/3/amod März/NOUN/0/root", "am", id="on the numeral between them"),
        pytest.param("der/DET/3/det 8./ADJ/3/amod März/NOUN/0/root", None, id="none"),
    ],
)
def test_preposition_of_a_noun(words: str, preposition: str | None) -> None:
    doc = tree(words)
    found = case_of(doc[2], dependents(doc))
    assert (None if found is None else found.text) == preposition


TIMES = Verbs(times=frozenset({"Ende", "Montag"}))


@pytest.mark.parametrize(
    ("words", "objects"),
    [
        pytest.param(
            "hatte/VERB/0/root am/ADP/4/case Ende/NOUN/2/obl Glück/NOUN/4/appos", ["Glück"], id="noun of time"
        ),
        pytest.param("hatte/VERB/0/root am/ADP/4/case Haus/NOUN/2/obl Glück/NOUN/4/appos", [], id="another noun"),
        pytest.param("hatte/VERB/0/root am/ADP/4/case Montag/NOUN/2/obl Ende/NOUN/4/appos", [], id="two nouns of time"),
        pytest.param("hatte/VERB/0/root am/ADP/4/case Ende/NOUN/2/obl Riva/PROPN/4/appos", [], id="a name"),
        pytest.param(
            "hatte/VERB/0/root am/ADP/4/case Ende/NOUN/2/obl viel/DET/6/det Glück/NOUN/4/appos",
            [],
            id="not right behind",
        ),
        pytest.param(
            "hatte/VERB/0/root am/ADP/4/case Ende/NOUN/2/obl Glück/NOUN/4/appos Mut/NOUN/2/obj",
            ["Mut"],
            id="the verb has its object",
        ),
        pytest.param(
            "sagt/VERB/0/root am/ADP/4/case Ende/NOUN/2/obl Glück/NOUN/4/appos fehle/VERB/2/ccomp",
            [],
            id="the verb has a clause",
        ),
    ],
)
def test_bare_noun_behind_a_noun_of_time_is_the_object(words: str, objects: list[str]) -> None:
    found = clauses(tree(f"Lindt/PROPN/2/nsubj {words}"), TIMES)[0]
    assert [word.text for word in found.objects] == objects


def test_bare_noun_behind_a_noun_of_time_is_no_object_of_a_copula() -> None:
    words = "Lindt/PROPN/6/nsubj ist/AUX/6/cop am/ADP/4/case Ende/NOUN/6/obl Glück/NOUN/4/appos froh/ADJ/0/root"
    [found] = clauses(tree(words), TIMES)
    assert found.objects == ()
