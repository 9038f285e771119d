import pytest

from belegraph.extraction.attributes import action, participle, size
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "das/DET/5/det von/ADP/3/case Stadt/NOUN/4/obl verkaufte/ADJ/5/amod/verkauft/ADJA "
            "Bad/NOUN/6/nsubj brennt/VERB/0/root/brennen",
            "",
            ["Stadt | verkaufen | Bad | affirmed certain asserted"],
            id="agent",
        ),
        pytest.param(
            "der/DET/5/det von/ADP/3/case Lindt/PROPN/4/obl gegründete/ADJ/5/amod/gegründet/ADJA "
            "Chor/NOUN/6/nsubj singt/VERB/0/root/singen",
            "2-3:PER",
            ["Lindt | founded | Chor | affirmed certain asserted"],
            id="relation of the ontology",
        ),
        pytest.param(
            "der/DET/5/det mit/ADP/3/case Preisen/NOUN/4/obl geehrte/ADJ/5/amod/geehrt/ADJA "
            "Lindt/PROPN/6/nsubj lacht/VERB/0/root/lachen",
            "4-5:PER",
            ["Lindt | geehrt werden mit | Preisen | affirmed certain asserted"],
            id="no agent, somebody named",
        ),
        pytest.param(
            "der/DET/3/det laufende/ADJ/3/amod/laufend/ADJA Umbau/NOUN/4/nsubj stockt/VERB/0/root/stocken",
            "",
            [],
            id="a present participle",
        ),
    ],
)
def test_participle(words: str, names: str, lines: list[str]) -> None:
    assert found(participle, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "die/DET/6/det über/ADV/3/advmod 20/NUM/4/nummod Orte/NOUN/5/obl starke/ADJ/6/amod/stark "
            "Gruppe/NOUN/7/nsubj tagt/VERB/0/root/tagen",
            "",
            ["Gruppe | hasSize | über 20 Orte | affirmed certain asserted"],
            id="stark",
        ),
        pytest.param(
            "ein/DET/5/det 40/NUM/3/nummod Köpfe/NOUN/4/obj zählender/ADJ/5/amod/zählend "
            "Chor/NOUN/6/nsubj singt/VERB/0/root/singen",
            "",
            ["Chor | hasSize | 40 Köpfe | affirmed certain asserted"],
            id="zählend",
        ),
        pytest.param(
            "ein/DET/3/det starker/ADJ/3/amod/stark Chor/NOUN/4/nsubj singt/VERB/0/root/singen",
            "",
            [],
            id="no number",
        ),
    ],
)
def test_size(words: str, names: str, lines: list[str]) -> None:
    assert found(size, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Abzug/NOUN/5/nsubj Nordwerks/PROPN/1/nmod/Nordwerk aus/ADP/4/case Graz/PROPN/1/nmod "
            "schmerzt/VERB/0/root/schmerzen",
            "1-2:ORG 3-4:LOC",
            ["Nordwerks | abziehen aus | Graz | affirmed certain asserted"],
            id="who and from where",
        ),
        pytest.param(
            "Möglicher/ADJ/2/amod/möglich Abzug/NOUN/6/nsubj Nordwerks/PROPN/2/nmod/Nordwerk "
            "aus/ADP/5/case Graz/PROPN/2/nmod schmerzt/VERB/0/root/schmerzen",
            "2-3:ORG 4-5:LOC",
            ["Nordwerks | abziehen aus | Graz | affirmed possible asserted"],
            id="possible",
        ),
        pytest.param(
            "Geplanter/ADJ/2/amod/geplant Umzug/NOUN/6/nsubj Nordwerks/PROPN/2/nmod/Nordwerk "
            "nach/ADP/5/case Graz/PROPN/2/nmod kostet/VERB/0/root/kosten",
            "2-3:ORG 4-5:LOC",
            ["Nordwerks | umziehen nach | Graz | affirmed certain expected"],
            id="planned",
        ),
        pytest.param(
            "Kein/DET/2/det/kein/PIAT Umzug/NOUN/6/nsubj Nordwerks/PROPN/2/nmod/Nordwerk nach/ADP/5/case "
            "Graz/PROPN/2/nmod hilft/VERB/0/root/helfen",
            "2-3:ORG 4-5:LOC",
            ["Nordwerks | umziehen nach | Graz | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verlangt/VERB/0/root/verlangen Abzug/NOUN/2/obj "
            "Nordwerks/PROPN/3/nmod/Nordwerk aus/ADP/6/case Graz/PROPN/3/nmod",
            "0-1:PER 3-4:ORG 5-6:LOC",
            ["Nordwerks | abziehen aus | Graz | affirmed possible asserted"],
            id="as an object it is not yet so",
        ),
        pytest.param(
            "Kauf/NOUN/3/nsubj Nordwerks/PROPN/1/nmod/Nordwerk scheitert/VERB/0/root/scheitern",
            "1-2:ORG",
            [],
            id="the genitive of a purchase is what is bought",
        ),
    ],
)
def test_action(words: str, names: str, lines: list[str]) -> None:
    assert found(action, tree(words, names)) == lines
