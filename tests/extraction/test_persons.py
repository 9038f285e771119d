"""What is told by the way of people and those they work for."""

import pytest

from belegraph.extraction.persons import affiliation, age, citizen, membership
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "der/DET/3/det 61-jährige/ADJ/3/amod Lindt/PROPN/4/nsubj kam/VERB/0/root/kommen",
            "2-3:PER",
            ["61-jährige Lindt | hasAge | 61-jährige | affirmed certain asserted"],
            id="adjective",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen ./PUNCT/2/punct Der/DET/5/det "
            "61-Jährige/NOUN/6/nsubj schlief/VERB/0/root/schlafen",
            "0-1:PER",
            ["61-Jährige | hasAge | 61-Jährige | affirmed certain asserted"],
            id="noun",
        ),
        pytest.param(
            "der/DET/3/det dreijährige/ADJ/3/amod Streit/NOUN/4/nsubj endet/VERB/0/root/enden",
            "",
            [],
            id="no figure",
        ),
    ],
)
def test_age(words: str, names: str, lines: list[str]) -> None:
    assert found(age, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "der/DET/3/det finnische/ADJ/3/amod Maler/NOUN/5/nsubj Lindt/PROPN/3/appos reist/VERB/0/root/reisen",
            "3-4:PER",
            ["finnische | nationality | finnische | affirmed certain asserted"],
            id="adjective",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kam/VERB/0/root/kommen ./PUNCT/2/punct Die/DET/5/det Polin/NOUN/6/nsubj "
            "schlief/VERB/0/root/schlafen",
            "0-1:PER",
            ["Polin | nationality | Polin | affirmed certain asserted"],
            id="noun after the name",
        ),
        pytest.param(
            "der/DET/3/det finnische/ADJ/3/amod Minister/NOUN/5/nsubj Lindt/PROPN/3/appos reist/VERB/0/root/reisen",
            "3-4:PER",
            [],
            id="an office is its country's",
        ),
        pytest.param(
            "der/DET/3/det finnische/ADJ/3/amod See/NOUN/4/nsubj gefror/VERB/0/root/gefrieren",
            "",
            [],
            id="a lake is no person",
        ),
        pytest.param(
            "die/DET/3/det finnische/ADJ/3/amod Firma/NOUN/5/nsubj Riva/PROPN/3/appos wächst/VERB/0/root/wachsen",
            "3-4:ORG",
            ["finnische | stammen aus | finnische | affirmed certain asserted"],
            id="where a firm comes from",
        ),
    ],
)
def test_citizen(words: str, names: str, lines: list[str]) -> None:
    assert found(citizen, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Lindt/PROPN/4/nsubj von/ADP/3/case Riva/PROPN/1/nmod lacht/VERB/0/root",
            "0-1:PER 2-3:ORG",
            ["Lindt | worksFor | Riva | affirmed certain asserted"],
            id="organisation",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj von/ADP/3/case SPD/PROPN/1/nmod lacht/VERB/0/root",
            "0-1:PER 2-3:ORG",
            ["Lindt | memberOf | SPD | affirmed certain asserted"],
            id="party",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj gegen/ADP/3/case Riva/PROPN/1/nmod lacht/VERB/0/root",
            "0-1:PER 2-3:ORG",
            [],
            id="against it",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj von/ADP/3/case Graz/PROPN/1/nmod lacht/VERB/0/root", "0-1:PER 2-3:LOC", [], id="place"
        ),
        pytest.param(
            "Haus/NOUN/4/nsubj von/ADP/3/case Riva/PROPN/1/nmod brennt/VERB/0/root", "2-3:ORG", [], id="a house"
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj vom/ADP/3/case Verein/NOUN/1/nmod sprach/VERB/0/root",
            "0-1:PER",
            ["Lindt | worksFor | Verein | affirmed certain asserted"],
            id="hung on the name",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj vom/ADP/3/case Moos/NOUN/4/obl sprach/VERB/0/root", "0-1:PER", [], id="thing"
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj:pass vom/ADP/3/case Verein/NOUN/5/obl wurde/AUX/5/aux:pass/werden gelobt/VERB/0/root/loben/VVPP",
            "0-1:PER",
            [],
            id="who does it",
        ),
        pytest.param(
            "Direktorin/NOUN/5/nsubj Lindt/PROPN/1/appos von/ADP/4/case Riva/PROPN/1/nmod lacht/VERB/0/root",
            "1-2:PER 3-4:ORG",
            [],
            id="an officer is told of by the office",
        ),
    ],
)
def test_affiliation(words: str, names: str, lines: list[str]) -> None:
    assert found(affiliation, tree(words, names)) == lines


def test_membership_in_brackets() -> None:
    doc = tree(
        "Lindt/PROPN/5/nsubj (/PUNCT/3/punct SPD/PROPN/1/appos )/PUNCT/3/punct lacht/VERB/0/root", "0-1:PER 2-3:ORG"
    )
    assert found(membership, doc) == ["Lindt | memberOf | SPD | affirmed certain asserted"]
