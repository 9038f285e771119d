import pytest

from belegraph.extraction.roles import appointment, office_copula, role_of, title
from belegraph.testing import found, scene, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Ministerin/NOUN/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen",
            "1-2:PER",
            ["Lindt | holdsRole | Ministerin | affirmed certain asserted"],
            id="office before the name",
        ),
        pytest.param(
            "Lindt/PROPN/7/nsubj ,/PUNCT/3/punct Direktor/NOUN/1/appos des/DET/5/det "
            "Zoos/NOUN/3/nmod/Zoo ,/PUNCT/3/punct reist/VERB/0/root/reisen",
            "0-1:PER",
            ["Lindt | holdsRole | Direktor des Zoos | affirmed certain asserted"],
            id="office behind the name, genitive",
        ),
        pytest.param(
            "US-Außenminister/NOUN/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen",
            "1-2:PER",
            ["Lindt | holdsRole | US-Außenminister | affirmed certain asserted"],
            id="office with its country",
        ),
        pytest.param(
            "Bäckerin/NOUN/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen",
            "1-2:PER",
            ["Lindt | isA | Bäckerin | affirmed certain asserted"],
            id="a trade is no office",
        ),
        pytest.param(
            "Frau/NOUN/3/nsubj Lindt/PROPN/1/appos reist/VERB/0/root/reisen",
            "1-2:PER",
            [],
            id="Frau says no role",
        ),
        pytest.param(
            "Sprecherin/NOUN/4/nsubj der/DET/3/det Feuerwehr/NOUN/1/nmod redet/VERB/0/root/reden",
            "",
            [],
            id="nobody is named",
        ),
    ],
)
def test_title(words: str, names: str, lines: list[str]) -> None:
    assert found(title, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj ist/AUX/3/cop Direktorin/NOUN/0/root des/DET/5/det Zoos/NOUN/3/nmod/Zoo",
            "0-1:PER",
            ["Lindt | holdsRole | Direktorin des Zoos | affirmed certain asserted"],
            id="genitive",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop nicht/PART/4/advmod Landrätin/NOUN/0/root",
            "0-1:PER",
            ["Lindt | holdsRole | Landrätin | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN Landrat/NOUN/0/root sein/AUX/3/cop/sein",
            "0-1:PER",
            ["Lindt | holdsRole | Landrat | affirmed certain intended"],
            id="wanted",
        ),
        pytest.param("Lindt/PROPN/3/nsubj ist/AUX/3/cop Imkerin/NOUN/0/root", "0-1:PER", [], id="a trade is no office"),
        pytest.param("Turm/NOUN/3/nsubj ist/AUX/3/cop Richter/NOUN/0/root", "", [], id="only a person holds an office"),
    ],
)
def test_office_copula(words: str, names: str, lines: list[str]) -> None:
    assert found(office_copula, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Verein/NOUN/2/nsubj wählte/VERB/0/root/wählen Lindt/PROPN/2/obj zur/ADP/5/case Präsidentin/NOUN/2/obl",
            "2-3:PER",
            ["Lindt | holdsRole | Präsidentin | affirmed certain asserted"],
            id="active",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj:pass wurde/AUX/5/aux:pass/werden zur/ADP/4/case Richterin/NOUN/5/obl "
            "ernannt/VERB/0/root/ernennen/VVPP",
            "0-1:PER",
            ["Lindt | holdsRole | Richterin | affirmed certain asserted"],
            id="passive",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj wählte/VERB/0/root/wählen Lindt/PROPN/2/obj nicht/PART/2/advmod "
            "zur/ADP/6/case Präsidentin/NOUN/2/obl",
            "2-3:PER",
            ["Lindt | holdsRole | Präsidentin | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Rat/NOUN/6/nsubj will/AUX/6/aux/wollen/VMFIN Lindt/PROPN/6/obj zum/ADP/5/case "
            "Sprecher/NOUN/6/obl wählen/VERB/0/root/wählen",
            "2-3:PER",
            ["Lindt | holdsRole | Sprecher | affirmed certain intended"],
            id="wanted",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj führte/VERB/0/root/führen Lindt/PROPN/2/obj zur/ADP/5/case Präsidentin/NOUN/2/obl",
            "2-3:PER",
            [],
            id="another verb",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj wählte/VERB/0/root/wählen Lindt/PROPN/2/obj zum/ADP/5/case Glück/NOUN/2/obl",
            "2-3:PER",
            [],
            id="luck is no office",
        ),
    ],
)
def test_appointment(words: str, names: str, lines: list[str]) -> None:
    assert found(appointment, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "office", "name"),
    [
        pytest.param(
            "der/DET/3/det Ärztliche/ADJ/3/amod Direktor/NOUN/0/root",
            "Ärztlicher Direktor",
            "Ärztlicher Direktor",
            id="man",
        ),
        pytest.param(
            "die/DET/3/det Ärztliche/ADJ/3/amod Direktorin/NOUN/0/root",
            "Ärztliche Direktorin",
            "Ärztliche Direktorin",
            id="woman",
        ),
        pytest.param("der/DET/3/det alte/ADJ/3/amod Direktor/NOUN/0/root", "Direktor", "Direktor", id="any adjective"),
        pytest.param("eine/DET/2/det Richterin/NOUN/0/root", "Richterin", "Richterin", id="a woman's office"),
        pytest.param(
            "die/DET/2/det Außenamtssprecherin/NOUN/0/root", "Außenamtssprecherin", "Außenamtssprecherin", id="compound"
        ),
    ],
)
def test_office_as_the_text_has_it(words: str, office: str, name: str) -> None:
    doc = tree(words)
    role = role_of(doc[len(doc) - 1], scene(doc))
    assert role is not None
    assert (role.office, role.name) == (office, name)
