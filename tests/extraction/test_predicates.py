import pytest

from belegraph.extraction.predicates import complement, copula, existence, light, modal_passive
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Risse/NOUN/5/nsubj sind/AUX/5/aux/sein/VAFIN nicht/PART/5/advmod zu/PART/5/mark sehen/VERB/0/root/sehen",
            "",
            ["Risse | zu sehen sein | - | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Risse/NOUN/5/nsubj sind/AUX/5/cop/sein/VAFIN leicht/ADJ/5/advmod zu/PART/5/mark sehen/VERB/0/root/sehen",
            "",
            ["Risse | zu sehen sein | - | affirmed certain asserted"],
            id="sein as a copula",
        ),
        pytest.param(
            "Rehberg/PROPN/5/nsubj hat/AUX/5/aux/haben/VAFIN viel/ADV/5/advmod zu/PART/5/mark lesen/VERB/0/root/lesen",
            "0-1:PER",
            [],
            id="haben with zu is active",
        ),
    ],
)
def test_modal_passive(words: str, names: str, lines: list[str]) -> None:
    assert found(modal_passive, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Verein/NOUN/2/nsubj übt/VERB/0/root/üben Kritik/NOUN/2/obj an/ADP/5/case Stadt/NOUN/3/nmod",
            "",
            ["Verein | Kritik üben an | Stadt | affirmed certain asserted"],
            id="noun with a preposition behind it",
        ),
        pytest.param(
            "Stadt/NOUN/2/nsubj nahm/VERB/0/root/nehmen Bad/NOUN/2/obj in/ADP/5/case Betrieb/NOUN/2/obl",
            "",
            ["Stadt | in Betrieb nehmen | Bad | affirmed certain asserted"],
            id="object",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj hat/VERB/0/root/haben Bestand/NOUN/2/obj mit/ADP/5/case Stadt/NOUN/2/obl",
            "",
            ["Verein | Bestand haben | - | affirmed certain asserted"],
            id="preposition that it does not take",
        ),
        pytest.param(
            "Verein/NOUN/2/nsubj übt/VERB/0/root/üben keine/DET/4/det/kein/PIAT Kritik/NOUN/2/obj",
            "",
            ["Verein | Kritik üben | - | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Umzug/NOUN/4/nsubj ist/AUX/4/cop/sein vom/ADP/4/case Tisch/NOUN/0/root",
            "",
            ["Umzug | vom Tisch sein | - | affirmed certain asserted"],
            id="copula",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj meldet/VERB/0/root/melden Zweifel/NOUN/2/obj am/ADP/5/case "
            "Plan/NOUN/3/nmod an/ADP/2/compound:prt",
            "0-1:PER",
            ["Rehberg | doubts | Plan | affirmed certain asserted"],
            id="relation of the ontology, separable verb",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj nahm/VERB/0/root/nehmen Buch/NOUN/2/obj in/ADP/6/case die/DET/6/det Hand/NOUN/2/obl",
            "0-1:PER",
            [],
            id="another noun",
        ),
    ],
)
def test_light_verb(words: str, names: str, lines: list[str]) -> None:
    assert found(light, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Rehberg/PROPN/4/nsubj ist/AUX/4/cop nicht/PART/4/advmod Malerin/NOUN/0/root",
            "0-1:PER",
            ["Rehberg | isA | Malerin | negated certain asserted"],
            id="noun, denied",
        ),
        pytest.param(
            "Miete/NOUN/4/nsubj war/AUX/4/cop sehr/ADV/4/advmod hoch/ADJ/0/root",
            "",
            ["Miete | sein | sehr hoch | affirmed certain asserted"],
            id="adjective with its degree",
        ),
        pytest.param(
            "Brief/NOUN/4/nsubj ist/AUX/4/cop von/ADP/4/case Lindt/PROPN/0/root",
            "3-4:PER",
            ["Brief | sein von | Lindt | affirmed certain asserted"],
            id="preposition",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop keine/DET/4/det/kein/PIAT Malerin/NOUN/0/root",
            "0-1:PER",
            ["Lindt | isA | Malerin | negated certain asserted"],
            id="kein",
        ),
        pytest.param(
            "Moos/NOUN/5/nsubj und/CCONJ/3/cc Farn/NOUN/1/conj sind/AUX/5/cop grün/ADJ/0/root",
            "",
            ["Moos | sein | grün | affirmed certain asserted", "Farn | sein | grün | affirmed certain asserted"],
            id="two subjects",
        ),
        pytest.param("Rehberg/PROPN/2/nsubj malt/VERB/0/root/malen", "0-1:PER", [], id="a full verb is no copula"),
    ],
)
def test_copula(words: str, names: str, lines: list[str]) -> None:
    assert found(copula, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Miete/NOUN/2/nsubj wird/VERB/0/root/werden teurer/ADJ/2/xcomp",
            "",
            ["Miete | werden | teurer | affirmed certain asserted"],
            id="werden",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj blieb/VERB/0/root/bleiben Trainer/NOUN/2/xcomp",
            "0-1:PER",
            ["Lindt | bleiben | Trainer | affirmed certain asserted"],
            id="bleiben with a noun",
        ),
        pytest.param(
            "Plan/NOUN/2/nsubj gilt/VERB/0/root/gelten nicht/PART/5/advmod als/CCONJ/5/case tot/ADJ/2/xcomp",
            "",
            ["Plan | gelten als | tot | negated certain asserted"],
            id="gelten als, denied",
        ),
        pytest.param(
            "Plan/NOUN/2/nsubj gilt/VERB/0/root/gelten als/ADP/4/case Fehler/NOUN/2/obl",
            "",
            ["Plan | gelten als | Fehler | affirmed certain asserted"],
            id="gelten als, as a prepositional phrase",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj fand/VERB/0/root/finden Schlüssel/NOUN/2/obj",
            "0-1:PER",
            [],
            id="an object is not predicated",
        ),
    ],
)
def test_complement(words: str, names: str, lines: list[str]) -> None:
    assert found(complement, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Hier/ADV/2/advmod gibt/VERB/0/root/geben es/PRON/2/expl keinen/DET/5/det/kein/PIAT Hafen/NOUN/2/obj",
            "",
            ["Hafen | es geben | - | negated certain asserted"],
            id="denied",
        ),
        pytest.param(
            "Es/PRON/2/nsubj gab/VERB/0/root/geben Kaffee/NOUN/2/obj und/CCONJ/5/cc Tee/NOUN/3/conj",
            "",
            ["Kaffee | es geben | - | affirmed certain asserted", "Tee | es geben | - | affirmed certain asserted"],
            id="es taken for a subject, two things",
        ),
        pytest.param("Lindt/PROPN/2/nsubj gab/VERB/0/root/geben Geld/NOUN/2/obj", "0-1:PER", [], id="somebody gives"),
        pytest.param("Es/PRON/2/nsubj regnet/VERB/0/root/regnen Asche/NOUN/2/obj", "", [], id="another verb with es"),
    ],
)
def test_existence(words: str, names: str, lines: list[str]) -> None:
    assert found(existence, tree(words, names)) == lines


def test_adjective_keeps_all_degrees_before_it() -> None:
    words = (
        "Miete/NOUN/6/nsubj ist/AUX/6/cop/sein fast/ADV/4/advmod dreimal/ADV/6/advmod so/ADV/6/advmod "
        "hoch/ADJ/0/root//ADJD"
    )
    [told] = found(copula, tree(words))
    assert told.split(" | ")[2] == "fast dreimal so hoch"
