"""When an office is held: now, once or not yet."""

import pytest
from spacy.tokens import Doc

from belegraph.extraction.roles import office_copula, title
from belegraph.testing import found, scene, tree


def past(doc: Doc, place: int, tense: str = "Tense=Past|Mood=Ind") -> Doc:
    doc[place].set_morph(tense)
    return doc


@pytest.mark.parametrize(("words", "line"), [
    pytest.param("Altkanzler/NOUN", "Lindt | heldRole | Altkanzler | affirmed certain asserted", id="old"),
    pytest.param("Ex-Kanzler/NOUN", "Lindt | heldRole | Ex-Kanzler | affirmed certain asserted", id="ex"),
    pytest.param("Altenpflegeleiter/NOUN", "Lindt | holdsRole | Altenpflegeleiter | affirmed certain asserted",
                 id="begins alike"),
])  # fmt: skip
def test_prefix_says_that_an_office_is_over(words: str, line: str) -> None:
    assert found(title, tree(f"{words}/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen", "1-2:PER")) == [line]


@pytest.mark.parametrize(("adjective", "told"), [
    pytest.param("ehemalige", "heldRole | ehemalige Direktorin | affirmed certain asserted", id="former"),
    pytest.param("spätere", "heldRole | spätere Direktorin | affirmed certain asserted", id="later than what is told"),
    pytest.param("künftige", "holdsRole | künftige Direktorin | affirmed certain expected", id="to come"),
    pytest.param("designierte", "holdsRole | designierte Direktorin | affirmed certain expected", id="designated"),
    pytest.param("scheidende", "holdsRole | scheidende Direktorin | affirmed certain asserted", id="still in office"),
])  # fmt: skip
def test_adjective_says_when_an_office_is_held(adjective: str, told: str) -> None:
    words = f"{adjective}/ADJ/2/amod Direktorin/NOUN/4/nsubj Lindt/PROPN/2/appos reist/VERB/0/root/reisen"
    assert found(title, tree(words, "2-3:PER")) == [f"Lindt | {told}"]


@pytest.mark.parametrize(("copula", "tense", "told"), [
    pytest.param("war/AUX/3/cop/sein", "Tense=Past|Mood=Ind", "heldRole asserted", id="past"),
    pytest.param("ist/AUX/3/cop/sein", "Tense=Pres|Mood=Ind", "holdsRole asserted", id="present"),
    pytest.param("wird/AUX/3/cop/werden", "Tense=Pres|Mood=Ind", "holdsRole expected", id="to come"),
    pytest.param("wurde/AUX/3/cop/werden", "Tense=Past|Mood=Ind", "holdsRole asserted", id="it began"),
])  # fmt: skip
def test_tense_says_whether_an_office_is_held(copula: str, tense: str, told: str) -> None:
    doc = past(tree(f"Lindt/PROPN/3/nsubj {copula} Direktorin/NOUN/0/root", "0-1:PER"), 1, tense)
    relation, mode = told.split()
    assert found(office_copula, doc) == [f"Lindt | {relation} | Direktorin | affirmed certain {mode}"]


@pytest.mark.parametrize(("preposition", "year", "relation"), [
    pytest.param("bis", "2018", "heldRole", id="over"),
    pytest.param("bis", "2031", "holdsRole", id="not over"),
    pytest.param("seit", "2018", "holdsRole", id="since"),
])  # fmt: skip
def test_term_behind_a_name(preposition: str, year: str, relation: str) -> None:
    words = (
        f"Lindt/PROPN/6/nsubj ,/PUNCT/5/punct {preposition}/ADP/4/case {year}/NUM/5/nmod Direktorin/NOUN/1/appos "
        "lacht/VERB/0/root/lachen"
    )
    here = scene(tree(words, "0-1:PER"))
    [draft] = title(here.text.clauses[0], here)
    assert (draft.relation.name, [time.phrase.text for time in draft.arguments]) == (relation, [year])


def test_term_is_no_part_of_the_office() -> None:
    words = "Lindt/PROPN/5/nsubj war/AUX/5/cop/sein bis/ADP/4/case 2018/NUM/5/nmod Direktorin/NOUN/0/root"
    here = scene(past(tree(words, "0-1:PER"), 1))
    [draft] = office_copula(here.text.clauses[0], here)
    assert draft.object is not None
    assert draft.object.text == "Direktorin"
    assert [(argument.role, argument.phrase.text) for argument in draft.arguments] == [("time", "2018")]
