import pytest

from belegraph.extraction.amounts import quantity_expressions
from belegraph.model import QuantityExpression
from belegraph.testing import scene, tree


def found(words: str, ents: str = "") -> list[QuantityExpression]:
    return list(quantity_expressions(scene(tree(words, ents)).text))


@pytest.mark.parametrize(
    ("words", "ents", "value"),
    [
        pytest.param("47/NUM/2/nummod Jahre/NOUN/3/obl alt/ADJ/0/root", "", "47", id="alt"),
        pytest.param("neun/NUM/2/nummod Jahre/NOUN/3/obl alte/ADJ/4/amod Eiche/NOUN/0/root", "", "9", id="alte"),
        pytest.param("Alter/NOUN/0/root von/ADP/4/case 87/NUM/4/nummod Jahren/NOUN/1/nmod", "", "87", id="Alter"),
        pytest.param("mit/ADP/3/case 19/NUM/3/nummod Jahren/NOUN/0/root/Jahr", "", "19", id="mit"),
        pytest.param("jünger/ADJ/0/root als/CCONJ/4/case 14/NUM/4/nummod Jahre/NOUN/1/obl", "", "14", id="jünger"),
        pytest.param(
            "Kern/PROPN/0/root (/PUNCT/3/punct 47/NUM/1/appos )/PUNCT/3/punct", "0-1:PER", "47", id="brackets"
        ),
        pytest.param("Kern/PROPN/0/root ,/PUNCT/3/punct 52/NUM/1/appos ,/PUNCT/3/punct", "0-1:PER", "52", id="commas"),
        pytest.param("47-jährige/ADJ/2/amod Frau/NOUN/0/root/Frau", "", "47", id="adjective"),
        pytest.param("siebenjährige/ADJ/2/amod Tochter/NOUN/0/root/Tochter", "", "7", id="adjective in words"),
        pytest.param("31-jährige/ADJ/2/amod Kieler/NOUN/0/root/Kieler", "", "31", id="adjective, unknown noun"),
        pytest.param("die/DET/2/det 41-Jährige/NOUN/0/root", "", "41", id="noun"),
        pytest.param("28jähriger/ADJ/2/amod Wirt/NOUN/0/root/Wirt", "", "28", id="no hyphen"),
    ],
)
def test_age_in_years(words: str, ents: str, value: str) -> None:
    [age] = found(words, ents)
    assert (age.value, age.unit, age.of) == (value, "a", "")


def test_age_in_months() -> None:
    [age] = found("zehn/NUM/2/nummod Monate/NOUN/3/obl/Monat alt/ADJ/0/root")
    assert (age.value, age.unit) == ("10", "month")


def test_alt_belongs_to_the_age() -> None:
    [age] = found("rund/ADV/2/advmod 47/NUM/3/nummod Jahre/NOUN/4/obl alt/ADJ/0/root")
    assert (age.start, age.end) == (5, 17)


def test_ages_of_several() -> None:
    ages = found("sieben/NUM/3/conj und/CCONJ/3/cc neun/NUM/4/nummod Jahre/NOUN/5/obl alt/ADJ/0/root")
    assert [(age.value, age.unit) for age in ages] == [("7", "a"), ("9", "a")]


def test_two_ages_in_one_adjective() -> None:
    ages = found("die/DET/4/det 18-/NUM/4/amod bis/ADP/4/cc 25-Jährigen/NOUN/0/root")
    assert [(age.value, age.start, age.end) for age in ages] == [("18", 4, 6), ("25", 12, 23)]


@pytest.mark.parametrize(
    ("words", "value", "change"),
    [
        pytest.param("fünfprozentiger/ADJ/2/amod Anstieg/NOUN/0/root/Anstieg", "5", "rise", id="rise"),
        pytest.param("5-prozentige/ADJ/2/amod Kürzung/NOUN/0/root/Kürzung", "5", "fall", id="figures, fall"),
        pytest.param("2,5-prozentige/ADJ/2/amod Lösung/NOUN/0/root/Lösung", "2.5", "", id="no change"),
    ],
)
def test_percentage_in_an_adjective(words: str, value: str, change: str) -> None:
    [share] = found(words)
    assert (share.value, share.unit, share.change) == (value, "%", change)
