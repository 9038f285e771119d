import pytest

from belegraph.extraction.amounts import quantity_expressions
from belegraph.testing import scene, tree


def values(words: str, ents: str = "") -> list[str]:
    return [found.value for found in quantity_expressions(scene(tree(words, ents)).text)]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("2019/NUM/2/obl stieg/VERB/0/root sie/PRON/2/nsubj", id="year"),
        pytest.param("Mai/NOUN/2/obl 2019/NUM/3/nummod Boote/NOUN/0/root", id="year behind a month"),
        pytest.param("im/ADP/2/case Jahr/NOUN/3/obl 578/NUM/0/root", id="early year"),
        pytest.param("am/ADP/3/case 10./ADJ/3/amod April/PROPN/0/root", id="day of a month"),
        pytest.param("die/DET/3/det 85./ADJ/3/amod Fahrt/NOUN/0/root", id="ordinal"),
        pytest.param("18/NUM/2/nummod Uhr/NOUN/0/root", id="clock"),
        pytest.param("um/ADP/2/case acht/NUM/3/obl kam/VERB/0/root", id="clock without a noun"),
        pytest.param("halb/ADV/2/advmod neun/NUM/0/root", id="half past"),
        pytest.param("18.30/NUM/2/obl kam/VERB/0/root", id="clock in figures"),
        pytest.param("drei/NUM/2/nummod Tage/NOUN/0/root/Tag", id="duration"),
        pytest.param("zwei/NUM/4/nummod bis/ADP/3/cc drei/NUM/4/nummod Tage/NOUN/0/root/Tag", id="range of durations"),
        pytest.param("mit/ADP/3/case drei/NUM/3/nummod Jahren/NOUN/0/root/Jahr Haft/NOUN/3/appos", id="measured years"),
        pytest.param("Dreißigjähriger/ADJ/2/amod Krieg/NOUN/0/root/Krieg", id="name of what lasted"),
        pytest.param("zwei/NUM/2/nummod Mal/NOUN/0/root", id="times"),
        pytest.param("Boeing/PROPN/0/root 737/NUM/1/nummod", id="make"),
        pytest.param("Artikel/NOUN/0/root 5/NUM/1/nummod Absatz/NOUN/1/nmod 2/NUM/3/nummod", id="law"),
        pytest.param("§/NOUN/0/root 5/NUM/1/nummod", id="paragraph sign"),
        pytest.param("Hauptstraße/NOUN/0/root 5/NUM/1/nummod", id="street"),
        pytest.param("das/DET/2/det 3:1/NUM/0/root", id="score"),
        pytest.param("Kern/PROPN/0/root (/PUNCT/3/punct 23/NUM/1/dep )/PUNCT/3/punct", id="in brackets, no person"),
        pytest.param("007/NUM/0/root", id="zeros in front"),
        pytest.param("50667/NUM/2/nummod Köln/PROPN/0/root", id="postcode"),
        pytest.param(
            "nahe/ADV/2/advmod null/ADJ/4/advmod gedrückter/ADJ/4/amod Zins/NOUN/0/root", id="null, no number"
        ),
        pytest.param("mehrere/DET/3/det hundert/NUM/3/nummod Boote/NOUN/0/root", id="vague"),
        pytest.param("mehrere/DET/3/det Millionen/NOUN/3/nummod Euro/NOUN/0/root", id="vague sum"),
        pytest.param("die/DET/2/det Elf/NOUN/0/root", id="noun like a number"),
        pytest.param("gib/VERB/0/root acht/ADV/1/compound:prt", id="particle like a number"),
        pytest.param("ein/DET/2/det Boot/NOUN/0/root", id="article"),
        pytest.param("zehnjährige/ADJ/2/amod Haft/NOUN/0/root/Haft", id="what lasts"),
        pytest.param("40-jähriges/ADJ/2/amod Bestehen/NOUN/0/root/Bestehen", id="what lasts long"),
    ],
)
def test_no_quantity(words: str) -> None:
    assert values(words) == []


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("die/DET/2/det Nummer/NOUN/0/root 12/NUM/2/nummod", id="called a number"),
        pytest.param("Elf/PRON/0/root ./PUNCT/1/punct", id="all of the sentence"),
    ],
)
def test_number_as_such(words: str) -> None:
    assert len(values(words)) == 1


def test_number_in_a_name() -> None:
    assert values("Schalke/PROPN/3/nsubj 04/NUM/1/flat gewann/VERB/0/root", "0-2:ORG") == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        pytest.param("1500/NUM/2/nummod Boote/NOUN/0/root", "1500", id="counts, might be a year"),
        pytest.param("waren/VERB/0/root 900./NUM/1/obj Dann/ADV/4/advmod kam/VERB/1/conj", "900", id="full stop"),
        pytest.param("Sitze/NOUN/2/nsubj hatte/VERB/0/root 31/NUM/2/obj", "31", id="object"),
        pytest.param("Stärke/NOUN/0/root 5,3/NUM/1/nummod", "5.3", id="no label has decimals"),
        pytest.param("Zehn/NUM/2/nummod Boote/NOUN/0/root", "10", id="capital at the beginning"),
        pytest.param("hundert/NUM/2/nummod Boote/NOUN/0/root", "100", id="hundred alone"),
    ],
)
def test_quantity_that_looks_like_something_else(words: str, value: str) -> None:
    assert values(words) == [value]


def test_name_of_several_people_is_counted() -> None:
    assert values("drei/NUM/2/nummod Ukrainer/PROPN/0/root") == ["3"]
