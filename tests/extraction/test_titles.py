import pytest
from tests.meaning import meant

from belegraph.extraction.clauses import verb
from belegraph.extraction.titles import find_genders
from belegraph.model import Thing
from belegraph.testing import found, scene, tree


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Bäckerin/NOUN/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen",
            "1-2:PER",
            0,
            "Lindt",
            id="trade before the name",
        ),
        pytest.param(
            "Lindt/PROPN/6/nsubj ,/PUNCT/4/punct die/DET/4/det Wirtin/NOUN/1/appos ,/PUNCT/4/punct "
            "kocht/VERB/0/root/kochen",
            "0-1:PER",
            3,
            "Lindt",
            id="trade behind the name",
        ),
        pytest.param(
            "Ministerin/NOUN/3/nsubj Lindt/PROPN/3/obj reist/VERB/0/root/reisen",
            "1-2:PER",
            0,
            "Lindt",
            id="office, wherever the parser hangs it",
        ),
        pytest.param(
            "Firma/NOUN/3/nsubj Nordwerk/PROPN/1/appos spart/VERB/0/root/sparen",
            "1-2:ORG",
            0,
            "Nordwerk",
            id="company",
        ),
        pytest.param(
            "Zeit/NOUN/3/nsubj Lindts/PROPN/1/nmod endet/VERB/0/root/enden", "1-2:PER", 0, None, id="genitive"
        ),
    ],
)
def test_noun_beside_a_name(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


@pytest.mark.parametrize(
    ("words", "names", "place", "name"),
    [
        pytest.param(
            "Verein/NOUN/2/nsubj wählte/VERB/0/root/wählen Lindt/PROPN/2/obj zur/ADP/5/case Präsidentin/NOUN/2/obl",
            "2-3:PER",
            4,
            "Lindt",
            id="active",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj:pass wurde/AUX/5/aux:pass/werden zur/ADP/4/case Richterin/NOUN/5/obl "
            "ernannt/VERB/0/root/ernennen/VVPP",
            "0-1:PER",
            3,
            "Lindt",
            id="passive",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj führte/VERB/0/root/führen Lindt/PROPN/2/obj zur/ADP/5/case Präsidentin/NOUN/2/obl",
            "2-3:PER",
            4,
            None,
            id="another verb",
        ),
    ],
)
def test_office_that_somebody_is_chosen_for(words: str, names: str, place: int, name: str | None) -> None:
    assert meant(words, names, place) == name


@pytest.mark.parametrize(
    ("title", "gender"),
    [
        pytest.param("Ministerin", "Fem", id="office of a woman"),
        pytest.param("Minister", "Masc", id="office of a man"),
        pytest.param("Frau", "Fem", id="Frau"),
        pytest.param("Herr", "Masc", id="Herr"),
    ],
)
def test_gender_by_title(title: str, gender: str) -> None:
    here = scene(tree(f"{title}/NOUN/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen", "1-2:PER"))
    assert find_genders(here.text, here.references.values) == {Thing("Lindt", "Person"): gender}


def test_two_nouns_before_a_name_are_one_person() -> None:
    words = (
        "Der/DET/2/det Bäcker/NOUN/6/nsubj und/CCONJ/4/cc Bürgermeister/NOUN/2/conj Lindt/PROPN/4/appos "
        "lacht/VERB/0/root"
    )
    assert [meant(words, "4-5:PER", place) for place in (1, 3)] == ["Lindt", "Lindt"]


def test_academic_title_between_an_office_and_a_name() -> None:
    words = "Leiterin/NOUN/4/nsubj Dr./NOUN/3/compound Anna/PROPN/1/appos lacht/VERB/0/root"
    assert meant(words, "2-3:PER", 0) == "Anna"
    [subject] = [line.split(" | ")[0] for line in found(verb, tree(words, "2-3:PER"))]
    assert subject == "Leiterin Dr. Anna"
