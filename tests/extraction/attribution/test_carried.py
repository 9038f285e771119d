"""Sentences that go on with what was said before."""

import pytest

from belegraph.extraction.attribution import find_attributions
from belegraph.testing import scene, tree

SAID = (
    "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/5/mark Moos/NOUN/5/nsubj "
    "wachse/VERB/2/ccomp/wachsen/VVFIN "
)
LATE = "Es/PRON/8/nsubj {0}/8/cop/{1}/VAFIN spät/ADJ/0/root"


def later(written: str) -> list[tuple[str, str | None]]:
    """Type and speaker of what is found in the second sentence."""
    text = scene(tree(written, "0-1:PER")).text
    found = [one for one in find_attributions(text) if text.number[max(one.message)] == 2]
    return [(one.type, one.speaker.head.text if one.speaker.head is not None else None) for one in found]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        pytest.param(LATE.format("sei/AUX", "sein"), [("indirect/free indirect", "Lindt")], id="Konjunktiv I"),
        pytest.param(
            "Sie/PRON/8/nsubj hätten/AUX/8/aux/haben/VAFIN gesiegt/VERB/0/root/siegen/VVPP",
            [("indirect/free indirect", "Lindt")],
            id="Konjunktiv II that stands for it",
        ),
        pytest.param(
            "Es/PRON/8/nsubj soll/AUX/8/aux/sollen/VMFIN regnen/VERB/0/root/regnen/VVINF",
            [("free indirect", "Lindt")],
            id="hearsay",
        ),
        pytest.param(LATE.format("ist/AUX", "sein"), [], id="the indicative ends it"),
    ],
)
def test_second_sentence(second: str, expected: list[tuple[str, str | None]]) -> None:
    assert later(SAID + second) == expected


def test_konjunktiv_after_somebody_who_only_acts() -> None:
    acts = "Lindt/PROPN/2/nsubj zögert/VERB/0/root/zögern/VVFIN "
    text = scene(tree(acts + "Es/PRON/5/nsubj sei/AUX/5/cop/sein/VAFIN spät/ADJ/0/root", "0-1:PER")).text
    assert [(one.type, one.speaker.head.text) for one in find_attributions(text) if one.speaker.head is not None] == [
        ("indirect/free indirect", "Lindt")
    ]


def test_neighbours_are_one_message() -> None:
    third = " Man/PRON/11/nsubj habe/AUX/11/aux/haben/VAFIN Zeit/NOUN/0/root"
    found = later(SAID + LATE.format("sei/AUX", "sein"))
    text = scene(tree(SAID + LATE.format("sei/AUX", "sein") + third, "0-1:PER")).text
    assert len(find_attributions(text)) == len(found) + 1


def test_what_is_told_inside_is_nested() -> None:
    second = (
        "Er/PRON/7/nsubj glaube/VERB/0/root/glauben/VVFIN dass/SCONJ/10/mark es/PRON/10/nsubj "
        "regnet/VERB/7/ccomp/regnen/VVFIN"
    )
    doc = tree(SAID + second, "0-1:PER")
    doc[5].set_morph("Number=Sing")
    assert [one.nested for one in find_attributions(scene(doc).text)] == [False, False, True]


def test_accordingly_has_the_speaker_before() -> None:
    second = "Demnach/ADV/7/advmod/demnach brennt/VERB/0/root/brennen/VVFIN Wald/NOUN/7/nsubj"
    assert later(SAID + second) == [("indirect", "Lindt")]


def test_hearsay_is_that_of_who_spoke_a_little_before() -> None:
    rain = (
        "Es/PRON/{0}/nsubj soll/AUX/{0}/aux/sollen/VMFIN geregnet/VERB/0/root/regnen/VVPP haben/AUX/{0}/aux/haben/VAINF"
    )
    text = scene(tree(SAID + "Es/PRON/7/nsubj dämmert/VERB/0/root/dämmern/VVFIN " + rain.format(10), "0-1:PER")).text
    [one] = [found for found in find_attributions(text) if found.type == "free indirect"]
    assert str(one.speaker.head) == "Lindt"
