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


ACTIVE = Verbs(passive=frozenset({"werden"}))


@pytest.mark.parametrize(
    ("words", "objects"),
    [
        pytest.param(
            "will/AUX/6/aux/wollen/VMFIN 900/NUM/6/obl/900/CARD seiner/DET/5/det Stellen/NOUN/3/nmod "
            "streichen/VERB/0/root/streichen/VVINF",
            ["900"],
            id="with what it counts",
        ),
        pytest.param(
            "will/AUX/4/aux/wollen/VMFIN 2014/NUM/4/obl/2014/CARD siegen/VERB/0/root/siegen/VVINF", [], id="a year"
        ),
        pytest.param(
            "will/AUX/7/aux/wollen/VMFIN mit/ADP/4/case 900/NUM/7/obl/900/CARD seiner/DET/6/det Leute/NOUN/4/nmod "
            "siegen/VERB/0/root/siegen/VVINF",
            [],
            id="behind a preposition",
        ),
        pytest.param(
            "will/AUX/7/aux/wollen/VMFIN 900/NUM/7/obl/900/CARD seiner/DET/5/det Stellen/NOUN/3/nmod Mut/NOUN/7/obj "
            "opfern/VERB/0/root/opfern/VVINF",
            ["Mut"],
            id="the verb has its object",
        ),
        pytest.param(
            "wird/AUX/6/aux:pass/werden/VAFIN 900/NUM/6/obl/900/CARD seiner/DET/5/det Stellen/NOUN/3/nmod "
            "genommen/VERB/0/root/nehmen/VVPP",
            [],
            id="passive",
        ),
    ],
)
def test_bare_number_is_the_object(words: str, objects: list[str]) -> None:
    [found] = clauses(tree(f"Lindt/PROPN/{len(words.split()) + 1}/nsubj {words}"), ACTIVE)
    assert [word.text for word in found.objects] == objects


@pytest.mark.parametrize(
    ("cases", "objects"),
    [
        pytest.param(("Dat", "Acc"), ["Brot"], id="accusative behind a dative"),
        pytest.param(("Dat", "Dat"), [], id="two datives"),
        pytest.param(("Acc", "Acc"), [], id="two accusatives"),
        pytest.param(("", "Acc"), [], id="case of the head not known"),
    ],
)
def test_apposition_of_another_case_is_the_object(cases: tuple[str, str], objects: list[str]) -> None:
    doc = tree("Lindt/PROPN/2/nsubj gab/VERB/0/root/geben/VVFIN dem/DET/4/det Kind/NOUN/2/obl Brot/NOUN/4/appos")
    for place, case in zip((3, 4), cases, strict=True):
        doc[place].set_morph(f"Case={case}" if case else "")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    [found] = clauses(doc)
    assert [word.text for word in found.objects] == objects


def test_accusative_is_no_subject() -> None:
    doc = tree(
        "Wer/PRON/2/nsubj kommt/VERB/4/advcl soll/AUX/4/aux/sollen/VMFIN finden/VERB/0/root einen/DET/6/det Platz/NOUN/4/obj"
    )
    doc[4].set_morph("Case=Acc|Gender=Masc|Number=Sing")
    assert clauses(doc)[1].subject is None


def test_name_before_the_verb_is_no_adverb() -> None:
    [found] = clauses(
        tree("Bern/PROPN/2/advmod/Bern/NE weist/VERB/0/root/weisen/VVFIN Gäste/NOUN/2/obj aus/ADP/2/compound:prt")
    )
    assert (str(found.subject), [w.text for w in found.objects]) == ("Bern", ["Gäste"])


@pytest.mark.parametrize(
    ("words", "end", "subject"),
    [
        pytest.param("Geld/NOUN/2/nsubj bekam/VERB/0/root/bekommen/VVFIN Bern/PROPN/2/obj/Bern/NE", "$.", "Bern", id="name"),
        pytest.param("Geld/NOUN/2/nsubj bekam/VERB/0/root/bekommen/VVFIN sie/PRON/2/obj/sie/PPER", "$.", "sie", id="pronoun"),
        pytest.param("Geld/NOUN/2/nsubj lockt/VERB/0/root/locken/VVFIN Bern/PROPN/2/obj/Bern/NE", "$(", "Geld", id="headline"),
        pytest.param("Gäste/NOUN/2/nsubj loben/VERB/0/root/loben/VVFIN Bern/PROPN/2/obj/Bern/NE", "$.", "Gäste", id="plural"),
    ],
)  # fmt: skip
def test_bare_noun_before_the_verb_is_the_object_of_a_name(words: str, end: str, subject: str) -> None:
    doc = tree(f"{words} ./PUNCT/2/punct/./{end}")
    number = "Plur" if subject == "Gäste" else "Sing"
    for word in doc[:2]:
        word.set_morph(f"Number={number}")
    assert str(clauses(doc)[0].subject) == subject


@pytest.mark.parametrize(
    ("preposition", "found"), [pytest.param("von", [], id="whence"), pytest.param("mit", ["Uni"], id="with whom")]
)
def test_what_stands_behind_the_name_of_the_subject_belongs_to_it(preposition: str, found: list[str]) -> None:
    words = f"Lindt/PROPN/4/nsubj/Lindt/NE {preposition}/ADP/3/case Uni/NOUN/4/obl lacht/VERB/0/root"
    [clause] = clauses(tree(words), Verbs(origin=frozenset({"von"})))
    assert [oblique.head.text for oblique in clause.obliques] == found


@pytest.mark.parametrize(
    ("tag", "subject"),
    [
        pytest.param("NN", "Krüge", id="a noun has a number"),
        pytest.param("NE", "Ranger", id="of a name without an article nobody sees it"),
    ],
)
def test_subject_before_the_verb_agrees_with_it(tag: str, subject: str) -> None:
    doc = tree(f"Ranger/NOUN/2/nsubj/Ranger/{tag} fanden/VERB/0/root/finden/VVFIN Krüge/NOUN/2/obj")
    for word, number in zip(doc, ("Sing", "Plur", "Plur"), strict=True):
        word.set_morph(f"Number={number}")
    assert str(clauses(doc)[0].subject) == subject


def test_relative_pronoun_behind_a_preposition_is_no_subject() -> None:
    doc = tree(
        "Brücke/NOUN/6/nsubj über/ADP/3/case die/PRON/5/obl/die/PRELS Autos/NOUN/5/obj fahren/VERB/1/acl/fahren/VVFIN "
        "fehlt/VERB/0/root/fehlen/VVFIN"
    )
    assert clauses(doc)[0].subject == doc[3]


def test_relative_pronoun_in_the_dative_is_no_adjunct() -> None:
    doc = tree(
        "Forscher/NOUN/5/nsubj dem/PRON/4/obl/der/PRELS Jury/NOUN/4/nsubj dankt/VERB/1/acl/danken/VVFIN "
        "fehlt/VERB/0/root/fehlen/VVFIN"
    )
    doc[1].set_morph("Case=Dat")
    assert clauses(doc)[0].datives == (doc[0],)


def test_verb_of_naming_has_two_objects() -> None:
    doc = tree("Sie/PRON/2/nsubj nannte/VERB/0/root/nennen Plan/NOUN/2/obl:arg Witz/NOUN/2/obj")
    [found] = clauses(doc, Verbs(naming=frozenset({"nennen"})))
    assert (found.objects, found.datives) == ((doc[2], doc[3]), ())
