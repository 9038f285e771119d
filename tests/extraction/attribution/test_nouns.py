import pytest

from belegraph.extraction.attribution.nouns import announced
from belegraph.testing import scene, tree

GO = "zu/PART/{0}/mark gehen/VERB/{1}/acl/gehen/VVINF"


@pytest.mark.parametrize(
    ("written", "speaker"),
    [
        pytest.param("Forderung/NOUN/5/nsubj Lindts/PROPN/1/nmod " + GO.format(4, 1) + " wächst/VERB/0/root", "Lindts",
                     id="whose it is"),
        pytest.param("ihre/DET/2/det:poss Forderung/NOUN/5/nsubj " + GO.format(4, 2) + " wächst/VERB/0/root", "ihre",
                     id="a possessive"),
        pytest.param("Lindt/PROPN/2/nsubj erhebt/VERB/0/root/erheben/VVFIN Forderungen/NOUN/2/obj/Forderung "
                     + GO.format(5, 3), "Lindt", id="the subject of its verb"),
        pytest.param("Forderung/NOUN/4/nsubj " + GO.format(3, 1) + " wächst/VERB/0/root", None, id="nobody"),
    ],
)  # fmt: skip
def test_speaker_of_what_a_noun_announces(written: str, speaker: str | None) -> None:
    [found] = announced(scene(tree(written)).text)
    assert (found.speaker.head.text if found.speaker.head is not None else None) == speaker


def test_other_nouns_announce_nothing() -> None:
    assert list(announced(scene(tree("Grund/NOUN/4/nsubj " + GO.format(3, 1) + " wächst/VERB/0/root")).text)) == []
