"""Who is a woman or a man by the words around a name."""

import pytest

from belegraph.extraction.genders import hints
from belegraph.model import Thing
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("written", "place", "gender"),
    [
        pytest.param(
            "die/DET/3/det junge/ADJ/3/amod Lindt/PROPN/4/nsubj lacht/VERB/0/root", 2, "Fem", id="article of a woman"
        ),
        pytest.param("der/DET/2/det Lindt/PROPN/3/nsubj lacht/VERB/0/root", 1, "Masc", id="article of a subject"),
        pytest.param("mit/ADP/3/case der/DET/3/det Lindt/PROPN/4/obl lachen/VERB/0/root", 2, None, id="no subject"),
        pytest.param(
            "Lindt/PROPN/2/nsubj lobt/VERB/0/root seine/DET/4/det:poss Boote/NOUN/2/obj", 0, "Masc", id="possessive"
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj die/PRON/3/nsubj/der/PRELS siegt/VERB/1/acl/siegen/VVFIN lacht/VERB/0/root",
            0,
            "Fem",
            id="relative pronoun",
        ),
        pytest.param("Lindt/PROPN/2/nsubj lacht/VERB/0/root", 0, None, id="nothing tells"),
    ],
)
def test_hints(written: str, place: int, gender: str | None) -> None:
    who = Thing("Lindt", "Person")
    assert hints(scene(tree(written)).text, {place: who}).get(who) == gender
