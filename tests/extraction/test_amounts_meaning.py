import pytest

from belegraph.extraction.amounts import quantity_expressions
from belegraph.model import QuantityExpression
from belegraph.testing import scene, tree

TWO_PERCENT = "zwei/NUM/2/nummod Prozent/NOUN/0/root"


def first(words: str) -> QuantityExpression:
    return quantity_expressions(scene(tree(words)).text)[0]


@pytest.mark.parametrize(
    ("before", "meant"),
    [
        pytest.param("rund/ADV/{0}/advmod", "about", id="rund"),
        pytest.param("ca./ADV/{0}/advmod", "about", id="ca."),
        pytest.param("um/ADP/{0}/case die/DET/{0}/det", "about", id="um die"),
        pytest.param("knapp/ADV/{0}/advmod", "almost", id="knapp"),
        pytest.param("fast/ADV/{0}/advmod", "almost", id="fast"),
        pytest.param("gut/ADV/{0}/advmod", "more than", id="gut"),
        pytest.param("über/ADV/{0}/advmod", "more than", id="über"),
        pytest.param("mehr/ADV/{0}/advmod als/CCONJ/1/case", "more than", id="mehr als"),
        pytest.param("weniger/ADV/{0}/advmod als/CCONJ/1/case", "less than", id="weniger als"),
        pytest.param("nicht/PART/2/advmod mehr/ADV/{0}/advmod als/CCONJ/2/case", "at most", id="nicht mehr als"),
        pytest.param("mindestens/ADV/{0}/advmod", "at least", id="mindestens"),
        pytest.param("höchstens/ADV/{0}/advmod", "at most", id="höchstens"),
        pytest.param("bis/ADP/{0}/case zu/ADP/{0}/case", "up to", id="bis zu"),
        pytest.param("nur/ADV/{0}/advmod", "", id="nur"),
        pytest.param("mehr/ADV/{0}/advmod", "", id="mehr alone"),
    ],
)
def test_approximation(before: str, meant: str) -> None:
    noun = len(before.split()) + 2
    assert first(f"{before.format(noun)} 200/NUM/{noun}/nummod Boote/NOUN/0/root").approximation == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param("auf/ADP/4/case unter/ADP/4/case drei/NUM/4/nummod Prozent/NOUN/0/root", "less than", id="unter"),
        pytest.param("Kredit/NOUN/0/root über/ADP/4/case drei/NUM/4/nummod Euro/NOUN/1/nmod", "", id="Kredit über"),
        pytest.param(
            "verfügt/VERB/0/root/verfügen über/ADP/4/case drei/NUM/4/nummod Boote/NOUN/1/obl", "", id="verfügt über"
        ),
        pytest.param("unter/ADP/3/case 200/NUM/3/nummod Gästen/NOUN/4/obl sang/VERB/0/root", "", id="among"),
        pytest.param("200/NUM/2/nummod Boote/NOUN/0/root oder/CCONJ/4/cc mehr/ADV/2/conj", "", id="behind the noun"),
        pytest.param("200/NUM/0/root oder/CCONJ/3/cc mehr/ADV/1/conj", "at least", id="behind the number"),
    ],
)
def test_preposition_or_approximation(words: str, meant: str) -> None:
    assert first(words).approximation == meant


@pytest.mark.parametrize(
    ("words", "of"),
    [
        pytest.param("200/NUM/3/nummod neue/ADJ/3/amod Boote/NOUN/0/root", "neue Boote", id="counted"),
        pytest.param(
            "200/NUM/3/nummod verletzte/VERB/3/acl/verletzen/ADJA Gäste/NOUN/0/root", "verletzte Gäste", id="participle"
        ),
        pytest.param(
            "200/NUM/2/nummod Boote/NOUN/0/root der/DET/4/det Stadt/NOUN/2/nmod", "Boote der Stadt", id="genitive"
        ),
        pytest.param("200/NUM/2/nummod Boote/NOUN/0/root aus/ADP/4/case Kiel/PROPN/2/nmod", "Boote", id="preposition"),
        pytest.param("zwei/NUM/2/nummod Millionen/NOUN/3/nmod Boote/NOUN/0/root", "Boote", id="large number"),
        pytest.param(f"{TWO_PERCENT} der/DET/4/det Ernte/NOUN/2/nmod", "Ernte", id="share, genitive"),
        pytest.param(f"{TWO_PERCENT} von/ADP/4/case Kiel/PROPN/2/nmod", "Kiel", id="share, von"),
        pytest.param(f"{TWO_PERCENT} für/ADP/4/case Brot/NOUN/2/nmod", "", id="share, another preposition"),
        pytest.param("31/NUM/0/root der/DET/4/det 48/NUM/4/nummod Räte/NOUN/1/dep", "Räte", id="part of a number"),
        pytest.param("fünf/NUM/2/nummod Liter/NOUN/0/root Wasser/NOUN/2/appos", "Wasser", id="stuff"),
        pytest.param("fünf/NUM/2/nummod Euro/NOUN/0/root Eintritt/NOUN/2/appos", "", id="money"),
        pytest.param("zwei/NUM/2/nummod Drittel/NOUN/0/root der/DET/4/det Wähler/NOUN/2/nmod", "Wähler", id="fraction"),
    ],
)
def test_of(words: str, of: str) -> None:
    assert first(words).of == of


@pytest.mark.parametrize(
    ("words", "change"),
    [
        pytest.param(
            "um/ADP/3/case zwei/NUM/3/nummod Euro/NOUN/4/obl gestiegen/VERB/0/root/steigen", "rise", id="verb"
        ),
        pytest.param("sank/VERB/0/root/sinken um/ADP/4/case zwei/NUM/4/nummod Euro/NOUN/1/obl", "fall", id="fall"),
        pytest.param(
            "nahm/VERB/0/root/nehmen um/ADP/4/case zwei/NUM/4/nummod Euro/NOUN/1/obl zu/ADP/1/compound:prt",
            "rise",
            id="particle",
        ),
        pytest.param(
            "nahm/VERB/0/root/nehmen um/ADP/4/case zwei/NUM/4/nummod Euro/NOUN/1/obl ab/ADP/1/compound:prt",
            "fall",
            id="other particle",
        ),
        pytest.param("stieg/VERB/0/root/steigen auf/ADP/4/case zwei/NUM/4/nummod Euro/NOUN/1/obl", "", id="auf"),
        pytest.param("ging/VERB/0/root/gehen um/ADP/4/case zwei/NUM/4/nummod Euro/NOUN/1/obl", "", id="other verb"),
        pytest.param(
            "verlor/VERB/0/root/verlieren zwei/NUM/3/nummod Prozent/NOUN/1/obj", "fall", id="share without um"
        ),
        pytest.param("verlor/VERB/0/root/verlieren zwei/NUM/3/nummod Boote/NOUN/1/obj", "", id="things without um"),
        pytest.param(
            "Anstieg/NOUN/0/root/Anstieg um/ADP/4/case zwei/NUM/4/nummod Prozent/NOUN/1/nmod", "rise", id="noun"
        ),
        pytest.param(
            "Umsatzplus/NOUN/0/root von/ADP/4/case zwei/NUM/4/nummod Prozent/NOUN/1/nmod", "rise", id="compound"
        ),
        pytest.param("Rückgang/NOUN/0/root auf/ADP/4/case zwei/NUM/4/nummod Prozent/NOUN/1/nmod", "", id="noun, auf"),
        pytest.param("zwei/NUM/2/nummod Prozent/NOUN/0/root Zuwachs/NOUN/2/appos/Zuwachs", "rise", id="noun behind"),
        pytest.param(
            "um/ADP/3/case zwei/NUM/3/nummod Prozent/NOUN/4/obl gestiegenen/ADJ/5/amod/gestiegen Preise/NOUN/0/root",
            "rise",
            id="participle",
        ),
        pytest.param(
            "Plus/NOUN/5/obj um/ADP/4/case zwei/NUM/4/nummod Prozent/NOUN/5/obl melden/VERB/0/root/melden",
            "rise",
            id="noun beside",
        ),
        pytest.param(
            "Anstieg/NOUN/0/root/Anstieg der/DET/3/det Zahl/NOUN/1/nmod um/ADP/6/case zwei/NUM/6/nummod Euro/NOUN/3/nmod",
            "rise",
            id="noun with a genitive",
        ),
        pytest.param(
            "zwei/NUM/2/nummod Prozent/NOUN/3/obl mehr/ADV/0/root als/CCONJ/6/case im/ADP/6/case Vorjahr/NOUN/3/obl",
            "rise",
            id="more than before",
        ),
        pytest.param(
            "zwei/NUM/2/nummod Prozent/NOUN/3/obl mehr/ADV/0/root als/CCONJ/6/case in/ADP/6/case Kiel/PROPN/3/obl",
            "",
            id="more than elsewhere",
        ),
    ],
)
def test_change(words: str, change: str) -> None:
    assert first(words).change == change
