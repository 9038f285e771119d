import pytest
from spacy.tokens import Doc

from belegraph.syntax.clause import Verbs
from belegraph.syntax.ud import clauses
from belegraph.testing import tree

VERBS = Verbs(
    acting=frozenset({"prüfen"}),
    actors=("amt", "behörde", "ämter", "leiterin"),
    agents=("er",),
    shares=frozenset({"Hälfte"}),
    wanting=frozenset({"wollen"}),
)


def _marked(words: str, **features: str) -> Doc:
    """Make a Doc whose words have some features."""
    doc = tree(words)
    for word in doc:
        word.set_morph(features.get(word.text, ""))
    return doc


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        pytest.param(
            "Plan/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN Behörde/NOUN/2/obj", "Behörde", id="object first"
        ),
        pytest.param("Behörde/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN Amt/NOUN/2/obj", "Behörde", id="both act"),
        pytest.param("Plan/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN Idee/NOUN/2/obj", "Plan", id="neither acts"),
        pytest.param("Plan/NOUN/2/nsubj trifft/VERB/0/root/treffen/VVFIN Amt/NOUN/2/obj", "Plan", id="another verb"),
        pytest.param(
            "Plan/NOUN/4/nsubj will/AUX/4/aux/wollen/VMFIN Amt/NOUN/4/obj ändern/VERB/0/root/ändern/VVINF",
            "Amt",
            id="wanted",
        ),
        pytest.param("Plan/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN Ämter/NOUN/2/obj", "Plan", id="another number"),
        pytest.param(
            "Hälfte/NOUN/3/nsubj/Hälfte Bäume/NOUN/1/nmod prüft/VERB/0/root/prüfen/VVFIN Amt/NOUN/3/obj",
            "Amt",
            id="a share",
        ),
        pytest.param(
            "Plan/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN sie/PRON/2/obj/sie/PPER", "sie", id="a pronoun that acts"
        ),
        pytest.param(
            "Plan/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN Kläger/NOUN/2/obj", "Kläger", id="masculine agent"
        ),
        pytest.param("Plan/NOUN/2/nsubj prüft/VERB/0/root/prüfen/VVFIN Fenster/NOUN/2/obj", "Plan", id="neuter in -er"),
    ],
)
def test_who_acts(words: str, subject: str) -> None:
    singular, plural = "Number=Sing", "Number=Plur"
    doc = _marked(
        words, prüft=f"VerbForm=Fin|{singular}", will=f"VerbForm=Fin|{singular}", Amt=singular, Behörde=singular, Ämter=plural,
        sie=f"Gender=Fem|{singular}", Kläger=f"Gender=Masc|{singular}", Fenster=f"Gender=Neut|{singular}",
    )  # fmt: skip
    [found] = clauses(doc, VERBS)
    assert found.subject is not None
    assert found.subject.text == subject


def test_a_nominative_is_the_subject() -> None:
    doc = tree("Der/DET/2/det Plan/NOUN/3/nsubj prüft/VERB/0/root/prüfen/VVFIN die/DET/5/det Behörde/NOUN/3/obj")
    doc[0].set_morph("Case=Nom|Gender=Masc|Number=Sing")
    [found] = clauses(doc, VERBS)
    assert found.subject == doc[1]


def test_what_a_relative_clause_is_about_may_be_its_object() -> None:
    doc = tree(
        "Plan/NOUN/6/nsubj den/PRON/4/nsubj/der/PRELS Amt/NOUN/4/obj prüft/VERB/1/acl/prüfen/VVFIN hier/ADV/6/advmod "
        "fehlt/VERB/0/root/fehlen/VVFIN"
    )
    inner = clauses(doc, VERBS)[0]
    assert (inner.subject, inner.objects) == (doc[2], (doc[0],))


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        pytest.param("Kern/PROPN/2/nsubj droht/VERB/0/root/drohen/VVFIN Haft/NOUN/2/obj", "Haft", id="somebody first"),
        pytest.param("Kern/PROPN/2/nsubj droht/VERB/0/root/drohen/VVFIN Behörde/NOUN/2/obj", "Kern", id="both act"),
    ],
)
def test_what_looms(words: str, subject: str) -> None:
    [found] = clauses(tree(words), Verbs(looming=frozenset({"drohen"}), actors=("behörde",)))
    assert found.subject is not None
    assert found.subject.text == subject
