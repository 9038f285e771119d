import pytest

from belegraph.extraction.affiliation import affiliation
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Lindt/PROPN/5/nsubj von/ADP/4/case der/DET/4/det SPD/PROPN/5/obl sprach/VERB/0/root",
            "0-1:PER 3-4:ORG",
            ["Lindt | memberOf | SPD"],
            id="party",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj vom/ADP/3/case Verein/NOUN/1/nmod sprach/VERB/0/root",
            "0-1:PER",
            ["Lindt | gehören zu | Verein"],
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
    ],
)
def test_organisation_behind_a_name(words: str, names: str, lines: list[str]) -> None:
    assert [line.rpartition(" | ")[0] for line in found(affiliation, tree(words, names))] == lines
