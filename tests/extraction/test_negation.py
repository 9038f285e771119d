import pytest

from belegraph.extraction.negation import denies_only
from belegraph.testing import scene, tree


def polarities(words: str) -> list[str]:
    return [found.polarity for found in scene(tree(words, "0-1:PER")).factuality.values()]


@pytest.mark.parametrize(
    ("words", "polarity"),
    [
        pytest.param("Lindt/PROPN/3/nsubj nicht/PART/3/advmod zahlt/VERB/0/root/zahlen", "negated", id="nicht"),
        pytest.param("Lindt/PROPN/3/nsubj niemals/ADV/3/advmod zahlt/VERB/0/root/zahlen", "negated", id="niemals"),
        pytest.param(
            "Lindt/PROPN/2/nsubj hat/VERB/0/root/haben kein/DET/4/det Geld/NOUN/2/obj",
            "negated",
            id="kein, object",
        ),
        pytest.param("Kein/DET/2/det Verein/NOUN/3/nsubj zahlt/VERB/0/root/zahlen", "negated", id="kein, subject"),
        pytest.param(
            "Lindt/PROPN/2/nsubj spricht/VERB/0/root/sprechen mit/ADP/5/case keinem/DET/5/det Nachbarn/NOUN/2/obl",
            "negated",
            id="kein, prepositional phrase",
        ),
        pytest.param("Niemand/PRON/2/nsubj zahlt/VERB/0/root/zahlen", "negated", id="niemand"),
        pytest.param("Lindt/PROPN/2/nsubj sieht/VERB/0/root/sehen nichts/PRON/2/obj", "negated", id="nichts"),
        pytest.param(
            "Lindt/PROPN/2/nsubj traut/VERB/0/root/trauen niemandem/DET/2/obl:arg/niemand",
            "negated",
            id="niemandem, dative",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj traut/VERB/0/root/trauen keinem/DET/4/det Nachbarn/NOUN/2/obl:arg",
            "negated",
            id="kein, dative",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj traut/VERB/0/root/trauen jedem/DET/4/det Nachbarn/NOUN/2/obl:arg",
            "affirmed",
            id="another dative",
        ),
        pytest.param(
            "Weder/CCONJ/2/cc Moos/NOUN/5/nsubj noch/CCONJ/4/cc Farn/NOUN/2/conj wächst/VERB/0/root/wachsen",
            "negated",
            id="weder, noch",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj hat/VERB/0/root/haben weder/CCONJ/4/cc Geld/NOUN/2/obj noch/CCONJ/6/cc "
            "Zeit/NOUN/4/conj",
            "negated",
            id="weder, noch, object",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj fährt/VERB/0/root/fahren weder/CCONJ/5/cc nach/ADP/5/case Gera/PROPN/2/obl "
            "noch/CCONJ/8/cc nach/ADP/8/case Jena/PROPN/5/conj",
            "negated",
            id="weder, noch, prepositional phrase",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj fährt/VERB/0/root/fahren weder/ADP/4/case Gera/PROPN/2/obl",
            "negated",
            id="weder, taken for a preposition",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj ist/AUX/4/cop weder/CCONJ/4/cc reich/ADJ/0/root",
            "negated",
            id="weder, copula",
        ),
        pytest.param(
            "Weder/SCONJ/2/mark singt/VERB/0/root/singen Lindt/PROPN/2/nsubj",
            "negated",
            id="weder, taken for a conjunction",
        ),
        pytest.param(
            "Kaum/ADV/3/advmod ein/DET/3/det Verein/NOUN/4/nsubj zahlt/VERB/0/root/zahlen",
            "negated",
            id="kaum ein, subject",
        ),
        pytest.param(
            "Kaum/ADP/3/case ein/DET/3/det Verein/NOUN/4/nsubj zahlt/VERB/0/root/zahlen",
            "negated",
            id="kaum ein, taken for a preposition",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj kennt/VERB/0/root/kennen kaum/ADV/5/advmod einen/DET/5/det Nachbarn/NOUN/2/obj",
            "negated",
            id="kaum ein, object",
        ),
        pytest.param("Lindt/PROPN/2/nsubj schläft/VERB/0/root/schlafen kaum/ADV/2/advmod", "negated", id="kaum, verb"),
        pytest.param(
            "Tee/NOUN/4/nsubj ist/AUX/4/cop kaum/ADV/4/advmod teurer/ADJ/0/root", "negated", id="kaum, adjective"
        ),
        pytest.param(
            "Kaum/SCONJ/2/mark schläft/VERB/0/root/schlafen Lindt/PROPN/2/nsubj",
            "negated",
            id="kaum, taken for a conjunction",
        ),
        pytest.param(
            "Da/SCONJ/2/mark schläft/VERB/0/root/schlafen Lindt/PROPN/2/nsubj",
            "affirmed",
            id="another conjunction",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj singt/VERB/0/root/singen nicht/PART/4/advmod oft/ADV/2/advmod",
            "negated",
            id="nicht, at an adverb",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj singt/VERB/0/root/singen sehr/ADV/4/advmod oft/ADV/2/advmod",
            "affirmed",
            id="another word at an adverb",
        ),
        pytest.param("Lindt/PROPN/4/nsubj ist/AUX/4/cop nicht/PART/4/advmod krank/ADJ/0/root", "negated", id="copula"),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root/siegen nicht/PART/2/advmod zuletzt/ADV/3/advmod",
            "affirmed",
            id="nicht zuletzt",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj singt/VERB/0/root/singen nicht/PART/2/advmod nur/ADV/3/advmod",
            "affirmed",
            id="nicht nur",
        ),
        pytest.param("Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen gern/ADV/2/advmod", "affirmed", id="no negator"),
    ],
)
def test_polarity(words: str, polarity: str) -> None:
    assert polarities(words) == [polarity]


@pytest.mark.parametrize(
    ("modal", "meant"),
    [
        pytest.param("darf/AUX/4/aux/dürfen/VMFIN", "negated certain demanded", id="what one may not do is forbidden"),
        pytest.param("kann/AUX/4/aux/können/VMFIN", "negated certain asserted", id="what one cannot do is not done"),
        pytest.param("könnte/AUX/4/aux/können/VMFIN", "negated possible asserted", id="könnte nicht stays possible"),
        pytest.param("will/AUX/4/aux/wollen/VMFIN", "negated certain intended", id="will nicht refuses"),
        pytest.param(
            "muss/AUX/4/aux/müssen/VMFIN", "negated certain demanded", id="what one need not do is not demanded"
        ),
        pytest.param(
            "konnte/AUX/4/aux/können/VMFIN", "negated certain asserted", id="what one could not do was not done"
        ),
        pytest.param("dürfte/AUX/4/aux/dürfen/VMFIN", "negated probable asserted", id="dürfte nicht stays probable"),
        pytest.param("wird/AUX/4/aux/werden/VAFIN", "negated certain expected", id="wird nicht foresees"),
    ],
)
def test_denied_modal_verb(modal: str, meant: str) -> None:
    words = f"Lindt/PROPN/4/nsubj {modal} nicht/PART/4/advmod starten/VERB/0/root/starten/VVINF"
    [found] = scene(tree(words, "0-1:PER")).factuality.values()
    assert f"{found.polarity} {found.certainty} {found.mode}" == meant


@pytest.mark.parametrize(
    ("word", "denied"),
    [pytest.param(3, True, id="before sondern"), pytest.param(6, False, id="after sondern")],
)
def test_negator_of_one_argument(word: int, denied: bool) -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj mag/VERB/0/root/mögen nicht/PART/4/advmod Tee/NOUN/2/obj ,/PUNCT/7/punct "
        "sondern/CCONJ/7/cc Saft/NOUN/4/conj"
    )
    assert denies_only(doc[word], scene(doc).text) is denied


@pytest.mark.parametrize(
    ("joint", "found"),
    [
        pytest.param("noch/CCONJ/6/cc", ["negated", "negated"], id="noch"),
        pytest.param("doch/CCONJ/6/cc", ["negated", "affirmed"], id="doch"),
    ],
)
def test_verb_behind_noch(joint: str, found: list[str]) -> None:
    words = (
        "weder/CCONJ/2/cc singt/VERB/0/root/singen/VVFIN Lindt/PROPN/2/nsubj ,/PUNCT/6/punct "
        f"{joint} tanzt/VERB/2/conj/tanzen/VVFIN er/PRON/6/nsubj"
    )
    assert polarities(words) == found


def test_noch_as_an_adverb_denies_nothing() -> None:
    assert polarities("Lindt/PROPN/2/nsubj singt/VERB/0/root/singen/VVFIN noch/ADV/2/advmod") == ["affirmed"]
