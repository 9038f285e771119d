import numpy as np
import pytest

from belegraph.nlp.relations import Sentence, label

LABELS = ["nsubj", "obj", "obl:arg", "det", "cc", "amod", "nmod", "mark", "root"]
MASCULINE = ("Rat", "er")
NAMES = ("Rigas", "Großes")
FINITE = ("lobt", "loben", "gibt", "gleicht")


def tags(forms: list[str]) -> list[str]:
    """The STTS tag of each word, as far as it matters here."""
    return [
        "VVFIN" if form in FINITE else "NE" if form in NAMES else "ART" if form[0].islower() else "NN" for form in forms
    ]


def relations(words: str, heads: list[int], likely: list[str], second: str = "obj", number: str = "") -> list[str]:
    """Each word's likeliest relation, and what it would be else."""
    forms = words.split()
    scores = np.zeros((len(forms), len(LABELS)), np.float32)
    for place, name in enumerate(likely):
        scores[place, LABELS.index(second)] = 1 + place / 10
        scores[place, LABELS.index(name)] = 3
    numbers = number.split() or [""] * len(forms)
    agreements = ["Masc" if form in MASCULINE else "" for form in forms]
    here = Sentence(forms, tags(forms), numbers, agreements)
    return label(here, np.array([0, *heads]), scores, LABELS).relations


@pytest.mark.parametrize(
    ("article", "second", "relation"),
    [
        pytest.param("dem", "obl:arg", "obl:arg", id="dative"),
        pytest.param("keinem", "obl:arg", "obl:arg", id="dative of another article"),
        pytest.param("den", "obl:arg", "obj", id="may be the accusative"),
    ],
)
def test_noun_with_a_dative_article_is_no_object(article: str, second: str, relation: str) -> None:
    found = relations(f"Moos gleicht {article} Farn", [2, 0, 4, 2], ["nsubj", "root", "det", "obj"], second)
    assert found == ["nsubj", "root", "det", relation]


@pytest.mark.parametrize("article", ["den", "dem", "einen"])
def test_noun_with_an_article_of_another_case_is_no_subject(article: str) -> None:
    found = relations(f"{article} Rat lobt sie", [2, 3, 0, 3], ["det", "nsubj", "root", "nsubj"], "obl:arg")
    assert found == ["det", "obl:arg", "root", "nsubj"]


@pytest.mark.parametrize(
    ("words", "likely", "found"),
    [
        pytest.param(
            "Kritik lobt der Rat", ["nsubj", "root", "det", "obj"], ["obj", "root", "det", "nsubj"], id="der Rat"
        ),
        pytest.param(
            "Kritik lobt ein Rat", ["nsubj", "root", "det", "obj"], ["obj", "root", "det", "nsubj"], id="ein Rat"
        ),
        pytest.param(
            "Kritik lobt den Rat", ["nsubj", "root", "det", "obj"], ["nsubj", "root", "det", "obj"], id="den Rat"
        ),
    ],
)
def test_masculine_noun_in_the_nominative_is_the_subject(words: str, likely: list[str], found: list[str]) -> None:
    forms = words.split()
    scores = np.full((4, len(LABELS)), -9, np.float32)
    for place, name in enumerate(likely):
        scores[place, [LABELS.index("nsubj"), LABELS.index("obj")]] = 1
        scores[place, LABELS.index(name)] = 3
    agreements = ["Masc" if form == "Rat" else "" for form in forms]
    here = Sentence(forms, tags(forms), [""] * 4, agreements)
    assert label(here, np.array([0, 2, 0, 4, 2]), scores, LABELS).relations == found


@pytest.mark.parametrize(
    ("noun", "relation"),
    [
        pytest.param("Verwaltung", "obl:arg", id="feminine by its ending"),
        pytest.param("Sprung", "obj", id="masculine in spite of it"),
    ],
)
def test_feminine_noun_behind_der_is_no_object(noun: str, relation: str) -> None:
    found = relations(f"Moos gleicht der {noun}", [2, 0, 4, 2], ["nsubj", "root", "det", "obj"], "obl:arg")
    assert found == ["nsubj", "root", "det", relation]


@pytest.mark.parametrize(
    ("name", "relation"),
    [
        pytest.param("Rigas", "nmod", id="genitive"),
        pytest.param("Großes", "amod", id="adjective in a name"),
        pytest.param("Brots", "amod", id="no name"),
    ],
)
def test_name_in_the_genitive_is_no_adjective(name: str, relation: str) -> None:
    assert relations(f"{name} Haus lobt", [2, 3, 0], ["amod", "nsubj", "root"], "nmod")[0] == relation


def test_of_two_subjects_the_surer_one_stays() -> None:
    assert relations("Anna lobt Kern", [2, 0, 2], ["nsubj", "root", "nsubj"]) == ["nsubj", "root", "obj"]


def test_subject_agrees_with_the_verb() -> None:
    found = relations("Anna loben Gäste", [2, 0, 2], ["nsubj", "root", "nsubj"], number="Sing Plur Plur")
    assert found == ["obj", "root", "nsubj"]


def test_reflexive_beside_an_object_is_a_dative() -> None:
    found = relations("Anna gibt sich Mühe", [2, 0, 2, 2], ["nsubj", "root", "obj", "obj"], "obl:arg")
    assert found == ["nsubj", "root", "obl:arg", "obj"]


def test_words_joined_by_a_conjunction_are_one() -> None:
    likely = ["nsubj", "root", "cc", "obj", "cc", "obj"]
    assert relations("er lobt weder Anna noch Kern", [2, 0, 4, 2, 6, 2], likely, "obl:arg") == likely


def test_words_that_a_head_has_one_of_are_contested() -> None:
    scores = np.array([[3, 1], [0, 0], [3, 2]], np.float32)
    here = Sentence(["Anna", "lobt", "Kern"], ["NE", "VVFIN", "NE"], [""] * 3, [""] * 3)
    assert label(here, np.array([0, 2, 0, 2]), scores, ["nsubj", "obj"]).contested == (1, 3)


@pytest.mark.parametrize("relation", ["advmod", "obl"])
def test_name_without_a_preposition_is_no_adverbial(relation: str) -> None:
    scores = np.array([[2, 3, 0], [0, 0, 3]], np.float32)
    here = Sentence(["Rigas", "lobt"], ["NE", "VVFIN"], [""] * 2, [""] * 2)
    assert label(here, np.array([0, 2, 0]), scores, ["obj", relation, "root"]).relations == ["obj", "root"]


def test_clause_without_a_subject_gets_the_likeliest() -> None:
    assert relations("dass Moos gibt", [3, 3, 0], ["mark", "obj", "root"], "nsubj") == ["mark", "nsubj", "root"]
