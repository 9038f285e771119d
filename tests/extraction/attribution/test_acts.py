import pytest

from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.attribution.acts import acts
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj rügt/VERB/0/root/rügen/VVFIN Holm/PROPN/2/obj", [("reported", "Lindt")], id="a verb"
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN bauen/VERB/0/root/bauen/VVINF",
            [("reported", "Lindt")],
            id="a wish",
        ),
        pytest.param(
            "Plan/NOUN/3/nsubj:pass wird/AUX/3/aux:pass/werden gerügt/VERB/0/root/rügen/VVPP von/ADP/5/case "
            "Lindt/PROPN/3/obl",
            [("reported", "Lindt")],
            id="the agent of a passive",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj spricht/VERB/0/root/sprechen/VVFIN von/ADP/4/case/von Pech/NOUN/2/obl",
            [("reported", "Lindt")],
            id="a verb with its preposition",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj spricht/VERB/0/root/sprechen/VVFIN mit/ADP/4/case/mit Holm/PROPN/2/obl",
            [],
            id="a verb with another preposition",
        ),
        pytest.param(
            "Taifun/NOUN/2/nsubj forderte/VERB/0/root/fordern/VVFIN drei/NUM/4/nummod Todesopfer/NOUN/2/obj/Todesopfer",
            [],
            id="another sense of a verb",
        ),
        pytest.param(
            "Wind/NOUN/3/nsubj:pass wird/AUX/3/aux:pass/werden bezeichnet/VERB/0/root/bezeichnen/VVPP",
            [],
            id="what something is called",
        ),
        pytest.param("Niemand/PRON/2/nsubj rügt/VERB/0/root/rügen/VVFIN Holm/PROPN/2/obj", [], id="nobody"),
        pytest.param("Lindt/PROPN/2/nsubj malt/VERB/0/root/malen/VVFIN Holm/PROPN/2/obj", [], id="no speech act"),
    ],
)
def test_reported_speech_act(written: str, expected: list[tuple[str, str]]) -> None:
    found = find_attributions(scene(tree(written)).text)
    assert [(act.type, act.speaker.head.text if act.speaker.head is not None else "") for act in found] == expected


def test_a_wish_that_is_past_is_no_act() -> None:
    doc = tree("Lindt/PROPN/3/nsubj wollte/AUX/3/aux/wollen/VMFIN gehen/VERB/0/root/gehen/VVINF", "0-1:PER")
    doc[1].set_morph("VerbForm=Fin|Tense=Past")
    assert not list(acts((), scene(doc).text))


def test_a_wish_in_the_subjunctive_is_no_act() -> None:
    text = scene(tree("Lindt/PROPN/3/nsubj wolle/AUX/3/aux/wollen/VMFIN gehen/VERB/0/root/gehen/VVINF", "0-1:PER")).text
    assert not list(acts((), text))
