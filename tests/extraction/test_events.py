import pytest

from belegraph.extraction.events import happening, participants, venue
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Fest/NOUN/2/nsubj findet/VERB/0/root/finden am/ADP/5/case 3./ADJ/5/amod Mai/NOUN/2/obl "
            "im/ADP/7/case Rathaus/NOUN/2/obl statt/ADP/2/compound:prt",
            "",
            [
                "Fest | takesPlaceOn | 3. Mai | affirmed certain asserted",
                "Fest | takesPlaceIn | Rathaus | affirmed certain asserted",
            ],
            id="day and place",
        ),
        pytest.param(
            "Fest/NOUN/2/nsubj findet/VERB/0/root/finden nicht/PART/2/advmod im/ADP/5/case "
            "Rathaus/NOUN/2/obl statt/ADP/2/compound:prt",
            "",
            ["Fest | takesPlaceIn | Rathaus | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Rennen/NOUN/6/nsubj soll/AUX/6/aux/sollen/VMFIN im/ADP/5/case alten/ADJ/5/amod "
            "Hafen/NOUN/6/obl stattfinden/VERB/0/root/stattfinden",
            "",
            ["Rennen | takesPlaceIn | alten Hafen | affirmed certain expected"],
            id="sollen tells a plan",
        ),
        pytest.param(
            "Treffen/NOUN/5/nsubj:pass ist/AUX/5/aux:pass/sein für/ADP/4/case Mai/NOUN/5/obl "
            "geplant/VERB/0/root/planen/VVPP",
            "",
            ["Treffen | takesPlaceOn | Mai | affirmed certain expected"],
            id="planned for a month",
        ),
        pytest.param(
            "Rennen/NOUN/2/nsubj fand/VERB/0/root/finden statt/ADP/2/compound:prt",
            "",
            ["Rennen | stattfinden | - | affirmed certain asserted"],
            id="neither day nor place",
        ),
        pytest.param(
            "Rennen/NOUN/2/nsubj fand/VERB/0/root/finden Freunde/NOUN/2/obj im/ADP/5/case Mai/NOUN/2/obl",
            "",
            [],
            id="finden without statt",
        ),
    ],
)
def test_happening(words: str, names: str, lines: list[str]) -> None:
    assert found(happening, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Beim/ADP/2/case Treffen/NOUN/5/obl mit/ADP/4/case Lindt/PROPN/2/nmod "
            "lachte/VERB/0/root/lachen Rehberg/PROPN/5/nsubj",
            "3-4:PER 5-6:PER",
            [
                "Treffen | hasParticipant | Lindt | affirmed certain asserted",
                "Treffen | hasParticipant | Rehberg | affirmed certain asserted",
            ],
            id="mit, and who was there",
        ),
        pytest.param(
            "Gipfel/NOUN/4/nsubj der/DET/3/det Alpenländer/NOUN/1/nmod endet/VERB/0/root/enden",
            "",
            ["Gipfel | hasParticipant | Alpenländer | affirmed certain asserted"],
            id="genitive",
        ),
        pytest.param(
            "Treffen/NOUN/6/nsubj zwischen/ADP/3/case Lindt/PROPN/1/nmod und/CCONJ/5/cc "
            "Rehberg/PROPN/3/conj endet/VERB/0/root/enden",
            "2-3:PER 4-5:PER",
            [
                "Treffen | hasParticipant | Lindt | affirmed certain asserted",
                "Treffen | hasParticipant | Rehberg | affirmed certain asserted",
            ],
            id="zwischen",
        ),
        pytest.param(
            "Geplantes/ADJ/2/amod/geplant Treffen/NOUN/5/nsubj mit/ADP/4/case Lindt/PROPN/2/nmod "
            "lockt/VERB/0/root/locken",
            "3-4:PER",
            ["Geplantes Treffen | hasParticipant | Lindt | affirmed certain expected"],
            id="planned",
        ),
        pytest.param(
            "Treffen/NOUN/4/nsubj am/ADP/3/case Montag/NOUN/1/nmod endet/VERB/0/root/enden",
            "",
            [],
            id="a day takes no part",
        ),
        pytest.param(
            "Vertrag/NOUN/4/nsubj mit/ADP/3/case Lindt/PROPN/1/nmod endet/VERB/0/root/enden",
            "2-3:PER",
            [],
            id="a contract is no meeting",
        ),
    ],
)
def test_participants(words: str, names: str, lines: list[str]) -> None:
    assert found(participants, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Beim/ADP/2/case Treffen/NOUN/5/obl in/ADP/4/case Graz/PROPN/2/nmod "
            "lachte/VERB/0/root/lachen Lindt/PROPN/5/nsubj",
            "3-4:LOC 5-6:PER",
            ["Treffen | takesPlaceIn | Graz | affirmed certain asserted"],
            id="told by the way",
        ),
        pytest.param(
            "Treffen/NOUN/4/nsubj über/ADP/3/case Graz/PROPN/1/nmod endet/VERB/0/root/enden",
            "2-3:LOC",
            [],
            id="what it is about is no venue",
        ),
        pytest.param(
            "Brief/NOUN/4/nsubj in/ADP/3/case Graz/PROPN/1/nmod fehlt/VERB/0/root/fehlen",
            "2-3:LOC",
            [],
            id="a letter is no event",
        ),
        pytest.param(
            "Treffen/NOUN/4/nsubj in/ADP/3/case Graz/PROPN/1/nmod findet/VERB/0/root/finden statt/ADP/4/compound:prt",
            "2-3:LOC",
            [],
            id="left to happening",
        ),
    ],
)
def test_venue(words: str, names: str, lines: list[str]) -> None:
    assert found(venue, tree(words, names)) == lines


def test_what_something_is_aimed_at_is_no_venue() -> None:
    doc = tree("Angriff/NOUN/4/nsubj auf/ADP/3/case Graz/PROPN/1/nmod begann/VERB/0/root", "2-3:LOC")
    doc[2].set_morph("Case=Acc")
    assert found(venue, doc) == []
