import pytest

from belegraph.extraction.attribution.telling import is_inserted, tells
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("Lindt/PROPN/2/nsubj mahnt/VERB/0/root/mahnen", True, id="saying"),
        pytest.param("Lindt/PROPN/2/nsubj plant/VERB/0/root/planen Wege/NOUN/2/obj", True, id="wanting"),
        pytest.param("Lindt/PROPN/2/nsubj versucht/VERB/0/root/versuchen es/PRON/2/obj", False, id="trying"),
        pytest.param(
            "Lindt/PROPN/2/nsubj gab/VERB/0/root/geben Zahlen/NOUN/2/obj bekannt/ADJ/2/xcomp/bekannt/ADJD",
            True,
            id="two words that are one verb",
        ),
        pytest.param("Lindt/PROPN/2/nsubj gab/VERB/0/root/geben Zahlen/NOUN/2/obj", False, id="one of the two"),
        pytest.param(
            "Lindt/PROPN/2/nsubj vertritt/VERB/0/root/vertreten die/DET/4/det Ansicht/NOUN/2/obj", True, id="noun"
        ),
        pytest.param("Das/PRON/2/nsubj bedeutet/VERB/0/root/bedeuten", False, id="what was told before"),
        pytest.param(
            "Lindt/PROPN/2/nsubj gab/VERB/0/root/geben zu/PART/4/mark bedenken/VERB/2/xcomp/bedenken",
            True,
            id="verb and infinitive that are one",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj ließ/VERB/0/root/lassen ausrichten/VERB/2/xcomp/ausrichten", True, id="let it be said"
        ),
        pytest.param("Sicher/ADJ/0/root/sicher ist/AUX/1/cop/sein", False, id="what the article itself is sure of"),
        pytest.param(
            "Es/PRON/4/expl ist/AUX/4/cop/sein nicht/PART/4/advmod bekannt/ADJ/0/root/bekannt", False, id="not known"
        ),
        pytest.param("Niemand/PRON/2/nsubj ahnte/VERB/0/root/ahnen", False, id="nobody"),
    ],
)
def test_clause_that_tells(words: str, told: bool) -> None:
    here = scene(tree(words))
    assert tells(here.text.clauses[0], here.text) is told


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        pytest.param("sagt/VERB/2/parataxis/sagen/VVFIN Lindt/PROPN/4/nsubj", True, id="verb first"),
        pytest.param("Lindt/PROPN/5/nsubj sagt/VERB/2/parataxis/sagen/VVFIN", False, id="subject first"),
        pytest.param("singt/VERB/2/parataxis/singen/VVFIN Lindt/PROPN/4/nsubj", False, id="no verb of saying"),
        pytest.param("glaubt/VERB/2/parataxis/glauben/VVFIN Lindt/PROPN/4/nsubj", False, id="belief"),
    ],
)
def test_aside(aside: str, told: bool) -> None:
    text = scene(tree(f"Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN ,/PUNCT/2/punct {aside}")).text
    assert is_inserted(text.clauses[1], text) is told
