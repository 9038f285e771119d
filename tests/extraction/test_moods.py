import pytest
from tests.meaning import judged

from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj will/AUX/3/aux/wollen/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain intended",
            id="wollen wants",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj möchte/AUX/3/aux/möchten/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain intended",
            id="möchte wants",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain demanded",
            id="sollen of a person demands",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj muss/AUX/3/aux/müssen/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain demanded",
            id="müssen demands",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj musste/AUX/3/aux/müssen/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain asserted",
            id="musste tells that it was done",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj kann/AUX/3/aux/können/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed possible asserted",
            id="können is possible",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj konnte/AUX/3/aux/können/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain asserted",
            id="konnte tells that it was done",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj könnte/AUX/3/aux/können/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed possible asserted",
            id="könnte is possible",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj dürfte/AUX/3/aux/dürfen/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed probable expected",
            id="dürfte is probable",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj darf/AUX/3/aux/dürfen/VMFIN singen/VERB/0/root/singen/VVINF",
            "affirmed possible asserted",
            id="dürfen is allowed",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj wird/AUX/3/aux/werden/VAFIN singen/VERB/0/root/singen/VVINF",
            "affirmed certain expected",
            id="werden is the future",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj würde/AUX/3/aux/werden/VAFIN singen/VERB/0/root/singen/VVINF",
            "affirmed possible conditional",
            id="würde is unreal",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj hätte/AUX/3/aux/haben/VAFIN gesungen/VERB/0/root/singen/VVPP",
            "affirmed possible conditional",
            id="hätte is unreal",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj hat/AUX/3/aux/haben/VAFIN gesungen/VERB/0/root/singen/VVPP",
            "affirmed certain asserted",
            id="a perfect is a fact",
        ),
    ],
)
def test_modal_verb(words: str, meant: str) -> None:
    assert judged(words, "0-1:PER") == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/4/nsubj soll/AUX/4/aux/sollen/VMFIN Brief/NOUN/4/obj "
            "verbrannt/VERB/0/root/verbrennen/VVPP haben/AUX/4/aux/haben",
            "affirmed possible asserted",
            id="sollen: others say so",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj will/AUX/4/aux/wollen/VMFIN Brief/NOUN/4/obj "
            "verbrannt/VERB/0/root/verbrennen/VVPP haben/AUX/4/aux/haben",
            "affirmed possible asserted",
            id="wollen: the subject says so",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN geflohen/VERB/0/root/fliehen/VVPP sein/AUX/3/aux/sein",
            "affirmed possible asserted",
            id="perfect with sein",
        ),
    ],
)
def test_modal_verb_with_a_perfect_is_hearsay(words: str, meant: str) -> None:
    assert judged(words, "0-1:PER") == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Rennen/NOUN/4/nsubj soll/AUX/4/aux/sollen/VMFIN Gäste/NOUN/4/obj locken/VERB/0/root/locken",
            "affirmed certain expected",
            id="an event can be asked nothing",
        ),
        pytest.param(
            "Bad/NOUN/3/nsubj:pass soll/AUX/3/aux/sollen/VMFIN saniert/VERB/0/root/sanieren/VVPP "
            "werden/AUX/3/aux:pass/werden",
            "affirmed certain expected",
            id="passive of a thing",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj soll/AUX/3/aux/sollen/VMFIN teilnehmen/VERB/0/root/teilnehmen",
            "affirmed certain expected",
            id="a verb of plans, whoever it is",
        ),
    ],
)
def test_sollen_tells_a_plan(words: str, meant: str) -> None:
    assert judged(words) == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen vielleicht/ADV/2/advmod",
            "affirmed possible asserted",
            id="vielleicht",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen angeblich/ADV/2/advmod",
            "affirmed possible asserted",
            id="angeblich",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen wohl/ADV/2/advmod",
            "affirmed probable asserted",
            id="wohl",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen voraussichtlich/ADV/2/advmod nie/ADV/2/advmod",
            "negated probable expected",
            id="voraussichtlich, and denied",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen gern/ADV/2/advmod",
            "affirmed certain asserted",
            id="gern says nothing of it",
        ),
    ],
)
def test_adverb(words: str, meant: str) -> None:
    assert judged(words, "0-1:PER") == [meant]


@pytest.mark.parametrize(
    ("published", "mode"),
    [
        pytest.param("2024-06-12", "expected", id="after the publication"),
        pytest.param("2024-06", "expected", id="after the month of publication"),
        pytest.param("2024-08-01", "asserted", id="before the publication"),
        pytest.param("", "asserted", id="no publication date"),
    ],
)
def test_date_ahead(published: str, mode: str) -> None:
    words = (
        "Lindt/PROPN/2/nsubj übernimmt/VERB/0/root/übernehmen/VVFIN Amt/NOUN/2/obj am/ADP/6/case 3./ADJ/6/amod "
        "Juli/NOUN/2/obl"
    )
    assert judged(words, "0-1:PER", published) == [f"affirmed certain {mode}"]


def test_past_tense_is_not_ahead() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj übernahm/VERB/0/root/übernehmen/VVFIN Amt/NOUN/2/obj am/ADP/6/case 3./ADJ/6/amod "
        "Juli/NOUN/2/obl"
    )
    doc[1].set_morph("Tense=Past|VerbForm=Fin")
    assert scene(doc, "2024-06-12").factuality[1].mode == "asserted"


def test_imperative_demands() -> None:
    doc = tree("Schließt/VERB/0/root/schließen/VVIMP das/DET/3/det Bad/NOUN/1/obj !/PUNCT/1/punct")
    doc[0].set_morph("Mood=Imp|VerbForm=Fin")
    assert scene(doc).factuality[0].mode == "demanded"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Zahlt/VERB/0/root/zahlen/VVFIN Lindt/PROPN/1/nsubj ?/PUNCT/1/punct",
            ["affirmed unknown asked"],
            id="question mark",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj fragt/VERB/0/root/fragen ,/PUNCT/6/punct ob/SCONJ/6/mark "
            "Lindt/PROPN/6/nsubj zahlt/VERB/2/ccomp/zahlen",
            ["affirmed certain asserted", "affirmed unknown asked"],
            id="ob",
        ),
        pytest.param(
            "Unklar/ADJ/0/root ist/AUX/1/cop/sein ,/PUNCT/6/punct wann/ADV/6/advmod/wann/PWAV "
            "Lindt/PROPN/6/nsubj zahlt/VERB/1/csubj/zahlen",
            ["affirmed certain asserted", "affirmed unknown asked"],
            id="wann",
        ),
    ],
)
def test_question(words: str, meant: list[str]) -> None:
    assert judged(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Bricht/VERB/0/root Wenn/SCONJ/4/mark Lindt/PROPN/4/nsubj kündigt/VERB/1/advcl/kündigen/VVFIN",
            "affirmed unknown conditional",
            id="wenn",
        ),
        pytest.param(
            "Bricht/VERB/0/root falls/SCONJ/4/mark Lindt/PROPN/4/nsubj kündigt/VERB/1/advcl/kündigen/VVFIN",
            "affirmed unknown conditional",
            id="falls",
        ),
        pytest.param(
            "Bricht/VERB/0/root Sollte/SCONJ/4/mark Lindt/PROPN/4/nsubj kündigen/VERB/1/advcl/kündigen/VVINF",
            "affirmed unknown conditional",
            id="sollte, taken for a conjunction",
        ),
        pytest.param(
            "Wartet/VERB/0/root um/SCONJ/4/mark zu/PART/4/mark siegen/VERB/1/advcl/siegen/VVINF",
            "affirmed certain intended",
            id="um zu",
        ),
        pytest.param(
            "Wartet/VERB/0/root damit/SCONJ/4/mark Lindt/PROPN/4/nsubj siegt/VERB/1/advcl/siegen/VVFIN",
            "affirmed certain intended",
            id="damit",
        ),
        pytest.param(
            "Geht/VERB/0/root ohne/SCONJ/4/mark zu/PART/4/mark grüßen/VERB/1/advcl/grüßen/VVINF",
            "negated certain asserted",
            id="ohne zu",
        ),
        pytest.param(
            "Geht/VERB/0/root weil/SCONJ/4/mark Lindt/PROPN/4/nsubj kommt/VERB/1/advcl/kommen/VVFIN",
            "affirmed certain asserted",
            id="weil tells a fact",
        ),
    ],
)
def test_clause_with_a_conjunction(words: str, meant: str) -> None:
    assert judged(words)[1] == meant


def test_inverted_condition() -> None:
    words = (
        "Sollte/AUX/3/aux/sollen/VMFIN Lindt/PROPN/3/nsubj kündigen/VERB/5/advcl/kündigen/VVINF ,/PUNCT/3/punct "
        "bleibt/VERB/0/root/bleiben/VVFIN Rehberg/PROPN/5/nsubj"
    )
    assert judged(words)[0] == "affirmed unknown conditional"


def test_wuerde_in_reported_speech_only_marks_the_speech() -> None:
    words = (
        "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/6/mark Lindt/PROPN/6/nsubj "
        "würde/AUX/6/aux/werden/VAFIN kündigen/VERB/2/ccomp/kündigen/VVINF"
    )
    assert judged(words, "0-1:PER 3-4:PER")[1] == "affirmed certain expected"


def test_verb_first_is_a_condition() -> None:
    here = scene(
        tree(
            "Sollte/AUX/3/aux/sollen Kern/PROPN/3/nsubj kommen/VERB/5/advcl/kommen/VVINF ,/PUNCT/3/punct "
            "singt/VERB/0/root/singen/VVFIN Lindt/PROPN/5/nsubj"
        )
    )
    assert [here.factuality[place].mode for place in (2, 4)] == ["conditional", "conditional"]
