import pytest

from belegraph.syntax.clause import Clause, Verbs
from belegraph.syntax.ud import clauses
from belegraph.testing import tree

VERBS = Verbs(object_control=frozenset({"bitten"}), controlling=frozenset({"drohen"}))


def last(words: str) -> Clause:
    return clauses(tree(words), VERBS)[-1]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        pytest.param("Lindt/PROPN/2/nsubj kam/VERB/0/root und/CCONJ/4/cc sang/VERB/2/conj", "Lindt", id="coordinated"),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root und/CCONJ/5/cc Rehberg/PROPN/5/nsubj sang/VERB/2/conj",
            "Rehberg",
            id="coordinated, with its own",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hofft/VERB/0/root zu/PART/4/mark siegen/VERB/2/xcomp", "Lindt", id="infinitive"
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bittet/VERB/0/root/bitten Rehberg/PROPN/2/obj zu/PART/5/mark gehen/VERB/2/xcomp",
            "Rehberg",
            id="infinitive of who is asked",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj bittet/VERB/0/root/bitten zu/PART/4/mark gehen/VERB/2/xcomp",
            None,
            id="infinitive of nobody named",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj geht/VERB/0/root weil/SCONJ/4/mark taut/VERB/2/advcl",
            None,
            id="an adverbial clause shares none",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen/VVFIN nach/ADP/4/case Geld/NOUN/6/obl "
            "wird/AUX/6/aux/werden/VAFIN gesucht/VERB/2/conj/suchen/VVPP",
            None,
            id="behind a phrase of its own",
        ),
    ],
)
def test_subject(words: str, subject: str | None) -> None:
    found = last(words).subject
    assert (None if found is None else found.text) == subject


def test_infinitive_of_a_subject_noun_has_no_subject() -> None:
    found = clauses(tree("Mut/NOUN/4/nsubj zu/PART/3/mark bauen/VERB/1/acl fehlt/VERB/0/root"))[0]
    assert found.subject is None


@pytest.mark.parametrize(
    ("second", "auxiliaries"),
    [
        pytest.param("bleiben/VERB/3/conj/bleiben/VVINF", ["will"], id="bare verb"),
        pytest.param("bleibt/VERB/3/conj/bleiben/VVFIN", [], id="finite verb"),
    ],
)
def test_auxiliaries(second: str, auxiliaries: list[str]) -> None:
    words = f"Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN kommen/VERB/0/root und/CCONJ/5/cc {second}"
    assert [word.text for word in last(words).auxiliaries] == auxiliaries


def test_participle_beside_a_passive_is_passive() -> None:
    words = (
        "Bad/NOUN/3/nsubj:pass wird/AUX/3/aux:pass/werden/VAFIN gebaut/VERB/0/root/bauen/VVPP und/CCONJ/5/cc "
        "bemalt/VERB/3/conj/bemalen/VVPP"
    )
    assert last(words).passive


def test_object_before_two_infinitives() -> None:
    words = (
        "Lindt/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN Haus/NOUN/4/obj kaufen/VERB/0/root/kaufen/VVINF und/CCONJ/6/cc "
        "bemalen/VERB/4/conj/bemalen/VVINF"
    )
    assert [word.text for word in last(words).objects] == ["Haus"]


def test_infinitive_behind_a_relative_clause_belongs_to_the_verb_further_up() -> None:
    words = (
        "Lindt/PROPN/2/nsubj droht/VERB/0/root/drohen Firmen/NOUN/2/obl:arg die/PRON/5/nsubj//PRELS "
        "zögern/VERB/3/acl/zögern Strom/NOUN/8/obj zu/PART/8/mark sperren/VERB/5/xcomp"
    )
    governor = last(words).governor
    assert governor is not None
    assert governor.predicate.text == "droht"


CLAUSAL = Verbs(clausal=frozenset({"was"}))


@pytest.mark.parametrize(
    ("antecedent", "subject"),
    [
        pytest.param("Mühle/NOUN/0/root", "was", id="noun"),
        pytest.param("Riva/PROPN/0/root", "was", id="name"),
        pytest.param("etwas/PRON/0/root", "etwas", id="pronoun"),
    ],
)
def test_was_stands_for_a_pronoun_but_for_no_noun(antecedent: str, subject: str) -> None:
    words = f"{antecedent} ,/PUNCT/5/punct was/PRON/5/nsubj/was/PRELS Lindt/PROPN/5/obj ärgert/VERB/1/acl"
    found = clauses(tree(words), CLAUSAL)[-1].subject
    assert found is not None
    assert found.text == subject


def test_was_in_the_place_of_an_object_is_not_the_noun() -> None:
    words = "Mühle/NOUN/0/root ,/PUNCT/5/punct was/PRON/5/obj/was/PRELS Lindt/PROPN/5/nsubj ärgert/VERB/1/acl"
    assert "Mühle" not in [word.text for word in clauses(tree(words), CLAUSAL)[-1].objects]


def test_other_relative_pronoun_stands_for_its_noun() -> None:
    words = "Mühle/NOUN/0/root ,/PUNCT/5/punct die/PRON/5/nsubj/der/PRELS Lindt/PROPN/5/obj ärgert/VERB/1/acl"
    found = clauses(tree(words), CLAUSAL)[-1].subject
    assert found is not None
    assert found.text == "Mühle"


def test_second_participle_has_the_finite_verb_of_the_first_and_its_own_auxiliary() -> None:
    words = (
        "Lindt/PROPN/3/nsubj ist/AUX/3/aux/sein/VAFIN gebissen/VERB/0/root/beißen/VVPP und/CCONJ/5/cc "
        "gerettet/VERB/3/conj/retten/VVPP worden/AUX/5/aux:pass/werden/VAPP"
    )
    found = last(words)
    assert (str(found.finite), [word.text for word in found.auxiliaries]) == ("ist", ["ist", "worden"])


def test_auxiliary_of_both_participles_is_told_once() -> None:
    words = (
        "Lindt/PROPN/3/nsubj ist/AUX/3/aux/sein/VAFIN gebissen/VERB/0/root/beißen/VVPP und/CCONJ/5/cc "
        "gerettet/VERB/3/conj/retten/VVPP worden/AUX/3/aux:pass/werden/VAPP"
    )
    assert [word.text for word in last(words).auxiliaries] == ["ist", "worden"]


DATIVE = Verbs(dative=frozenset({"gehören"}), undative=frozenset({"die"}))


@pytest.mark.parametrize(
    ("pronoun", "verb", "subject", "datives"),
    [
        pytest.param("die/PRON/5/obj//PRELS", "gehören", "Mühle", ["Lindt"], id="no dative, so the subject"),
        pytest.param("der/PRON/5/obl:arg//PRELS", "gehören", "Lindt", ["Mühle"], id="dative"),
        pytest.param("die/PRON/5/obj//PRELS", "kaufen", "Lindt", [], id="verb with an accusative"),
    ],
)
def test_relative_pronoun_beside_a_verb_with_a_dative(
    pronoun: str, verb: str, subject: str, datives: list[str]
) -> None:
    words = f"Mühle/NOUN/0/root ,/PUNCT/5/punct {pronoun} Lindt/PROPN/5/nsubj war/VERB/1/acl/{verb}/VVFIN"
    found = clauses(tree(words), DATIVE)[-1]
    assert found.subject is not None
    assert (found.subject.text, [word.text for word in found.datives]) == (subject, datives)


@pytest.mark.parametrize(
    ("modal", "auxiliaries"),
    [
        pytest.param("soll/AUX/3/aux/sollen/VMFIN", ["soll", "haben"], id="behind a modal verb an infinitive"),
        pytest.param("will/AUX/3/aux/mögen/VAFIN", ["haben"], id="else finite"),
    ],
)
def test_auxiliary_of_two_participles(modal: str, auxiliaries: list[str]) -> None:
    doc = tree(
        f"{modal} Lindt/PROPN/3/nsubj gegraben/VERB/0/root/graben/VVPP und/CCONJ/5/cc verkauft/VERB/3/conj/verkaufen/VVPP "
        "haben/AUX/5/aux/haben/VAFIN"
    )
    doc[5].set_morph("VerbForm=Fin")
    found = clauses(doc, Verbs(modal=frozenset({"sollen"})))[-1]
    assert [word.text for word in found.auxiliaries] == auxiliaries


def test_verb_with_how_much_shares_no_object() -> None:
    words = (
        "Kern/PROPN/4/nsubj hat/AUX/4/aux Lage/NOUN/4/obj geprüft/VERB/0/root viel/PRON/6/obl//PIS riskiert/VERB/4/conj"
    )
    assert clauses(tree(words))[-1].objects == ()
