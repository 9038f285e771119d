import pytest

from belegraph.extraction.attribution.spans import phrase_places, ranges, trimmed
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("written", "head", "expected"),
    [
        pytest.param("die/DET/2/det Chefin/NOUN/0/root", 1, [0, 1], id="article"),
        pytest.param("Chefin/NOUN/0/root der/DET/3/det Post/NOUN/1/nmod", 0, [0, 1, 2], id="genitive"),
        pytest.param("von/ADP/2/case Lindt/PROPN/0/root", 1, [1], id="preposition"),
        pytest.param(
            "Lindt/PROPN/0/root ,/PUNCT/4/punct die/PRON/4/nsubj lacht/VERB/1/acl", 0, [0], id="relative clause"
        ),
        pytest.param("gewählte/VERB/2/acl Chefin/NOUN/0/root", 1, [0, 1], id="participle before the noun"),
        pytest.param("Lindt/PROPN/0/root und/CCONJ/3/cc Holm/PROPN/1/conj", 0, [0, 1, 2], id="coordination"),
    ],
)
def test_phrase_says_who_it_is(written: str, head: int, expected: list[int]) -> None:
    assert sorted(phrase_places(tree(written)[head])) == expected


@pytest.mark.parametrize(
    ("written", "names", "head", "expected"),
    [
        pytest.param("Wirtin/NOUN/2/nsubj ruft/VERB/0/root", "", 0, [0], id="alone"),
        pytest.param(
            "Wirtin/NOUN/4/nsubj Ina/PROPN/4/obj Lohe/PROPN/2/flat ruft/VERB/0/root",
            "1-3:PER",
            0,
            [0, 1, 2],
            id="the name behind a noun",
        ),
        pytest.param(
            "Ina/PROPN/3/nsubj O’Lohe/PROPN/3/dep ruft/VERB/0/root", "0-2:PER", 0, [0, 1], id="a name in two parts"
        ),
        pytest.param(
            "der/DET/3/det „/PUNCT/3/punct Bote/NOUN/5/nsubj “/PUNCT/5/punct ruft/VERB/0/root",
            "",
            2,
            [0, 1, 2, 3],
            id="marks around the name",
        ),
        pytest.param(
            "Bund/NOUN/5/nsubj (/PUNCT/3/punct BfM/PROPN/5/dep )/PUNCT/3/punct ruft/VERB/0/root",
            "",
            0,
            [0, 1, 2, 3],
            id="its short form",
        ),
        pytest.param(
            "Moose/NOUN/3/appos :/PUNCT/4/punct Lindt/PROPN/4/nsubj ruft/VERB/0/root", "", 2, [2], id="before a colon"
        ),
    ],
)
def test_whole_name(written: str, names: str, head: int, expected: list[int]) -> None:
    assert sorted(phrase_places(tree(written, names)[head])) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(",/PUNCT/2/punct Moos/NOUN/0/root ./PUNCT/2/punct", [1], id="comma and stop"),
        pytest.param("„/PUNCT/2/punct Moos/NOUN/0/root “/PUNCT/2/punct", [0, 1, 2], id="quotation marks stay"),
        pytest.param(",/PUNCT/0/root", [], id="nothing left"),
    ],
)
def test_edges(written: str, expected: list[int]) -> None:
    doc = tree(written)
    assert sorted(trimmed(frozenset(range(len(doc))), doc)) == expected


def test_ranges_are_those_of_the_article() -> None:
    text = scene(tree("Lindt/PROPN/2/nsubj sagt/VERB/0/root nichts/PRON/2/obj heute/ADV/2/advmod")).text
    assert ranges(frozenset({3, 0, 1}), text) == ((0, 10), (18, 23))
