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
            "Weder/CCONJ/2/cc Moos/NOUN/5/nsubj noch/CCONJ/4/cc Farn/NOUN/2/conj wächst/VERB/0/root/wachsen",
            "negated",
            id="weder, noch",
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
