import pytest

from belegraph.extraction.speech import goes_on, is_speech, is_subjunctive
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("Lindt/PROPN/2/nsubj mahnt/VERB/0/root/mahnen", True, id="saying"),
        pytest.param("Lindt/PROPN/2/nsubj teilt/VERB/0/root/teilen mit/ADP/2/compound:prt", True, id="separable verb"),
        pytest.param("Lindt/PROPN/2/nsubj ahnt/VERB/0/root/ahnen", True, id="believing"),
        pytest.param(
            "Lindt/PROPN/2/nsubj teilt/VERB/0/root/teilen Brot/NOUN/2/obj", False, id="the verb without its particle"
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj:pass wird/AUX/3/aux:pass/werden gefragt/VERB/0/root/fragen/VVPP", False, id="passive"
        ),
    ],
)
def test_speech(words: str, told: bool) -> None:
    here = scene(tree(words))
    assert is_speech(here.text.clauses[0], here.text) is told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("Es/PRON/3/nsubj sei/AUX/3/cop/sein/VAFIN nass/ADJ/0/root", True, id="a form of the table"),
        pytest.param("Moos/NOUN/2/nsubj wachse/VERB/0/root/wachsen/VVFIN", True, id="a regular form"),
        pytest.param("Moos/NOUN/2/nsubj ändere/VERB/0/root/ändern/VVFIN", True, id="a regular form of a verb in -ern"),
        pytest.param(
            "Man/PRON/2/nsubj ermittle/VERB/0/root/ermitteln/VVFIN", True, id="a regular form of a verb in -eln"
        ),
        pytest.param("Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN", False, id="indicative"),
        pytest.param("Ich/PRON/2/nsubj habe/VERB/0/root/haben/VAFIN", False, id="first person"),
    ],
)
def test_subjunctive_1(words: str, told: bool) -> None:
    doc = tree(words)
    doc[0].set_morph("Number=Sing")
    text = scene(doc).text
    assert is_subjunctive(text.clauses[0], text) is told


def test_past_tense_is_no_subjunctive_though_its_lemma_looks_so() -> None:
    doc = tree("Moos/NOUN/2/nsubj wachste/VERB/0/root/wachsten/VVFIN")
    doc[0].set_morph("Number=Sing")
    assert is_subjunctive(scene(doc).text.clauses[0], scene(doc).text)
    doc[1].set_morph("Tense=Past")
    assert not is_subjunctive(scene(doc).text.clauses[0], scene(doc).text)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("Alle/PRON/3/nsubj hätten/AUX/3/aux/haben/VAFIN geklagt/VERB/0/root/klagen/VVPP", True, id="had said"),
        pytest.param("Alle/PRON/3/nsubj würden/AUX/3/aux/werden/VAFIN klagen/VERB/0/root/klagen/VVINF", False, id="would say"),
    ],
)  # fmt: skip
def test_what_goes_on(words: str, told: bool) -> None:
    text = scene(tree(words)).text
    assert goes_on(text.clauses[0], text) is told
