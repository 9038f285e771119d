import pytest

from belegraph.extraction.targets import demanded, named_target
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Länder/NOUN/7/nsubj/Land sollen/AUX/7/aux/sollen/VMFIN vier/NUM/4/nummod Prozent/NOUN/7/obj "
            "ihres/DET/6/det:poss Etats/NOUN/4/nmod/Etat ausgeben/VERB/0/root/ausgeben",
            "",
            ["Länder | hasTarget | vier Prozent ihres Etats | affirmed certain demanded"],
            id="sollen",
        ),
        pytest.param(
            "Malta/PROPN/5/nsubj soll/AUX/5/aux/sollen/VMFIN sechs/NUM/4/nummod Prozent/NOUN/5/obj "
            "zahlen/VERB/0/root/zahlen",
            "0-1:LOC",
            ["Malta | hasTarget | sechs Prozent | affirmed certain demanded"],
            id="somebody named",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj fordert/VERB/0/root/fordern dass/SCONJ/7/mark Malta/PROPN/7/nsubj "
            "vier/NUM/6/nummod Prozent/NOUN/7/obj zahlt/VERB/2/ccomp/zahlen",
            "0-1:PER 3-4:LOC",
            ["Malta | hasTarget | vier Prozent | affirmed certain demanded"],
            id="under fordern",
        ),
        pytest.param(
            "Malta/PROPN/9/nsubj soll/AUX/9/aux/sollen/VMFIN statt/ADP/6/case bisher/ADV/5/advmod "
            "drei/NUM/6/nummod Prozent/NOUN/9/obl vier/NUM/8/nummod Prozent/NOUN/9/obj "
            "zahlen/VERB/0/root/zahlen",
            "0-1:LOC",
            [
                "Malta | hasTarget | vier Prozent | affirmed certain demanded",
                "Malta | hasTarget | bisher drei Prozent | affirmed certain asserted",
            ],
            id="beside the one in force",
        ),
        pytest.param(
            "Malta/PROPN/2/nsubj zahlt/VERB/0/root/zahlen vier/NUM/4/nummod Prozent/NOUN/2/obj",
            "0-1:LOC",
            [],
            id="a fact is no target",
        ),
        pytest.param(
            "Malta/PROPN/6/nsubj soll/AUX/6/aux/sollen/VMFIN nicht/PART/6/advmod vier/NUM/5/nummod "
            "Prozent/NOUN/6/obj zahlen/VERB/0/root/zahlen",
            "0-1:LOC",
            [],
            id="denied",
        ),
        pytest.param(
            "Malta/PROPN/5/nsubj soll/AUX/5/aux/sollen/VMFIN vier/NUM/4/nummod Brücken/NOUN/5/obj "
            "bauen/VERB/0/root/bauen",
            "0-1:LOC",
            [],
            id="bridges are no share",
        ),
    ],
)
def test_demanded_target(words: str, names: str, lines: list[str]) -> None:
    assert found(demanded, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Graz/PROPN/4/nsubj hat/AUX/4/aux/haben/VAFIN Dreiprozentziel/NOUN/4/obj "
            "erreicht/VERB/0/root/erreichen/VVPP",
            "0-1:LOC",
            ["Graz | hasTarget | Dreiprozentziel | affirmed certain asserted"],
            id="reached",
        ),
        pytest.param(
            "Graz/PROPN/2/nsubj verfehlt/VERB/0/root/verfehlen 2-Prozent-Quote/NOUN/2/obj",
            "0-1:LOC",
            ["Graz | hasTarget | 2-Prozent-Quote | affirmed certain asserted"],
            id="missed",
        ),
        pytest.param(
            "Graz/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN Dreiprozentziel/NOUN/4/obj erreichen/VERB/0/root/erreichen",
            "0-1:LOC",
            [],
            id="wanted is not reached",
        ),
        pytest.param(
            "Graz/PROPN/2/nsubj feiert/VERB/0/root/feiern Dreiprozentziel/NOUN/2/obj",
            "0-1:LOC",
            [],
            id="another verb",
        ),
        pytest.param(
            "Graz/PROPN/2/nsubj erreicht/VERB/0/root/erreichen Ufer/NOUN/2/obj",
            "0-1:LOC",
            [],
            id="another noun",
        ),
    ],
)
def test_named_target(words: str, names: str, lines: list[str]) -> None:
    assert found(named_target, tree(words, names)) == lines
