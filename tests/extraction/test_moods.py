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
            "affirmed probable asserted",
            id="dürfte is probable, also of what is to come",
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
            "affirmed certain intended",
            id="passive of a thing: a measure",
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
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen wahrscheinlich/ADJ/4/advmod nicht/PART/2/advmod",
            "negated probable asserted",
            id="wahrscheinlich, under the negator",
        ),
        pytest.param(
            "Sonst/ADV/2/advmod zahlt/VERB/0/root/zahlen Lindt/PROPN/2/nsubj",
            "affirmed possible conditional",
            id="sonst",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj zahlt/VERB/0/root/zahlen hoffentlich/ADV/2/advmod",
            "affirmed possible expected",
            id="hoffentlich",
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


@pytest.mark.parametrize(
    ("week", "mode"),
    [
        pytest.param("kommenden/ADJ/6/amod/kommend Woche/NOUN/2/obl/Woche", "expected", id="next week"),
        pytest.param("dieser/DET/6/det/dieser Woche/NOUN/2/obl/Woche", "asserted", id="this week"),
    ],
)
def test_week_ahead(week: str, mode: str) -> None:
    words = f"Lindt/PROPN/2/nsubj übernimmt/VERB/0/root/übernehmen/VVFIN Amt/NOUN/2/obj in/ADP/6/case {week}"
    assert judged(words, "0-1:PER", "2024-06-12") == [f"affirmed certain {mode}"]


def test_past_tense_is_not_ahead() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj übernahm/VERB/0/root/übernehmen/VVFIN Amt/NOUN/2/obj am/ADP/6/case 3./ADJ/6/amod "
        "Juli/NOUN/2/obl"
    )
    doc[1].set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert scene(doc, "2024-06-12").factuality[1].mode == "asserted"


def test_imperative_demands() -> None:
    doc = tree("Schließt/VERB/0/root/schließen/VVIMP das/DET/3/det Bad/NOUN/1/obj !/PUNCT/1/punct")
    doc[0].set_morph("Mood=Imp|VerbForm=Fin")  # type: ignore[attr-defined]  # spaCy's stubs lack it
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
            "Geht/VERB/0/root ohne/SCONJ/5/mark dass/SCONJ/5/mark Lindt/PROPN/5/nsubj grüßt/VERB/1/advcl/grüßen/VVFIN",
            "negated certain asserted",
            id="ohne dass",
        ),
        pytest.param(
            "Geht/VERB/0/root anstatt/SCONJ/5/mark dass/SCONJ/5/mark Lindt/PROPN/5/nsubj grüßt/VERB/1/advcl/grüßen/VVFIN",
            "negated certain asserted",
            id="anstatt dass",
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


def wenn(verb: str, tense: str) -> list[str]:
    """Judge "wenn Regen ..., bleibt Lindt", the verb of the condition in a tense."""
    doc = tree(
        f"Wenn/SCONJ/3/mark Regen/NOUN/3/nsubj {verb} ,/PUNCT/3/punct bleibt/VERB/0/root/bleiben/VVFIN Lindt/PROPN/5/nsubj"
    )
    doc[2].set_morph(f"Tense={tense}|VerbForm=Fin")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    return [found.mode for found in scene(doc).factuality.values()]


@pytest.mark.parametrize(
    ("verb", "tense", "modes"),
    [
        pytest.param("fällt/VERB/5/advcl/fallen/VVFIN", "Pres", ["conditional", "conditional"], id="present: if"),
        pytest.param("fiel/VERB/5/advcl/fallen/VVFIN", "Past", ["asserted", "asserted"], id="past: whenever"),
        pytest.param("käme/VERB/5/advcl/kommen/VVFIN", "Past", ["conditional", "conditional"], id="Konjunktiv II: if"),
    ],
)
def test_wenn(verb: str, tense: str, modes: list[str]) -> None:
    assert wenn(verb, tense) == modes


def test_falls_is_a_condition_in_the_past_too() -> None:
    doc = tree(
        "Falls/SCONJ/3/mark Regen/NOUN/3/nsubj fiel/VERB/5/advcl/fallen/VVFIN ,/PUNCT/3/punct "
        "blieb/VERB/0/root/bleiben/VVFIN Lindt/PROPN/5/nsubj"
    )
    doc[2].set_morph("Tense=Past|VerbForm=Fin")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert scene(doc).factuality[2].mode == "conditional"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Wenn/SCONJ/3/mark Regen/NOUN/3/nsubj fällt/VERB/5/advcl/fallen/VVFIN ,/PUNCT/3/punct "
            "bleibt/VERB/0/root/bleiben/VVFIN Lindt/PROPN/5/nsubj",
            ["affirmed unknown conditional", "affirmed possible conditional"],
            id="wenn",
        ),
        pytest.param(
            "Wer/PRON/2/nsubj/wer/PWS trödelt/VERB/4/csubj/trödeln/VVFIN ,/PUNCT/2/punct "
            "verliert/VERB/0/root/verlieren/VVFIN",
            ["affirmed unknown conditional", "affirmed possible conditional"],
            id="wer: if anybody",
        ),
        pytest.param(
            "Wer/PRON/2/nsubj/wer/PWS trödelt/VERB/5/csubj/trödeln/VVFIN ,/PUNCT/2/punct nie/ADV/5/advmod "
            "siegt/VERB/0/root/siegen/VVFIN",
            ["affirmed unknown conditional", "negated possible conditional"],
            id="wer, and what follows is denied",
        ),
        pytest.param(
            "Bleibt/VERB/0/root/bleiben/VVFIN Lindt/PROPN/1/nsubj ,/PUNCT/6/punct falls/SCONJ/6/mark Regen/NOUN/6/nsubj "
            "fällt/VERB/1/advcl/fallen/VVFIN",
            ["affirmed possible conditional", "affirmed unknown conditional"],
            id="falls, behind what follows",
        ),
        pytest.param(
            "Wer/PRON/2/nsubj/wer/PWS trödelt/VERB/0/root/trödeln/VVFIN ?/PUNCT/2/punct",
            ["affirmed unknown asked"],
            id="wer asks",
        ),
        pytest.param(
            "Wer/PRON/2/nsubj/wer/PWS trödelt/VERB/4/csubj/trödeln/VVFIN ist/AUX/4/cop/sein unklar/ADJ/0/root",
            ["affirmed unknown asked", "affirmed certain asserted"],
            id="wer, and it is left open",
        ),
        pytest.param(
            "Wer/PRON/2/nsubj/wer/PWS trödelt/VERB/3/ccomp/trödeln/VVFIN prüft/VERB/0/root/prüfen/VVFIN Lindt/PROPN/3/nsubj",
            ["affirmed unknown asked", "affirmed certain asserted"],
            id="wer, and somebody asks",
        ),
        pytest.param(
            "Wer/PRON/2/nsubj/wer/PWS trödelt/VERB/3/ccomp/trödeln/VVFIN sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/3/nsubj",
            ["affirmed certain asserted", "affirmed certain asserted"],
            id="wer, and somebody tells",
        ),
    ],
)
def test_condition_and_what_follows(words: str, meant: list[str]) -> None:
    assert judged(words) == meant


@pytest.mark.parametrize(
    ("above", "meant"),
    [
        pytest.param("Lindt/PROPN/3/nsubj jetzt/ADV/3/advmod erklärt/VERB/0/root/erklären", "affirmed certain asserted", id="erklären"),
        pytest.param("Lindt/PROPN/3/nsubj nicht/PART/3/advmod erklärt/VERB/0/root/erklären", "affirmed unknown asked", id="nicht erklären"),
        pytest.param("Lindt/PROPN/3/nsubj jetzt/ADV/3/advmod weiß/VERB/0/root/wissen", "affirmed certain asserted", id="wissen"),
        pytest.param("Lindt/PROPN/3/nsubj nicht/PART/3/advmod weiß/VERB/0/root/wissen", "affirmed unknown asked", id="nicht wissen"),
        pytest.param("Lindt/PROPN/3/nsubj jetzt/ADV/3/advmod zeigt/VERB/0/root/zeigen", "affirmed certain asserted", id="zeigen"),
        pytest.param("Lindt/PROPN/3/nsubj jetzt/ADV/3/advmod untersucht/VERB/0/root/untersuchen", "affirmed unknown asked", id="untersuchen"),
        pytest.param("Lindt/PROPN/3/nsubj jetzt/ADV/3/advmod überlegt/VERB/0/root/überlegen", "affirmed unknown asked", id="überlegen"),
        pytest.param("Es/PRON/3/expl ist/AUX/3/cop/sein bekannt/ADJ/0/root", "affirmed certain asserted", id="bekannt"),
        pytest.param("Nicht/PART/3/advmod ist/AUX/3/cop/sein bekannt/ADJ/0/root", "affirmed unknown asked", id="nicht bekannt"),
        pytest.param("Es/PRON/3/expl ist/AUX/3/cop/sein offen/ADJ/0/root", "affirmed unknown asked", id="offen"),
        pytest.param("Es/PRON/2/expl bleibt/VERB/0/root/bleiben ungewiss/ADJ/2/xcomp", "affirmed unknown asked", id="bleibt ungewiss"),
        pytest.param("Lindt/PROPN/2/nsubj stellt/VERB/0/root/stellen Frage/NOUN/2/obj/Frage", "affirmed unknown asked", id="die Frage"),
    ],
)  # fmt: skip
def test_clause_with_a_question_word(above: str, meant: str) -> None:
    head = next(place for place, word in enumerate(above.split(), 1) if "/0/root" in word)
    words = f"{above} wie/ADV/6/advmod/wie/PWAV Moos/NOUN/6/nsubj wächst/VERB/{head}/ccomp/wachsen/VVFIN"
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("noun", "meant"),
    [
        pytest.param("Frage/NOUN/2/obj/Frage", "affirmed unknown asked", id="Frage"),
        pytest.param("Regel/NOUN/2/obj/Regel", "affirmed certain asserted", id="another noun"),
    ],
)
@pytest.mark.parametrize(
    "relation", [pytest.param("ccomp", id="as content"), pytest.param("advcl", id="taken for an adverbial")]
)
def test_clause_with_a_question_word_beside_a_noun(noun: str, meant: str, relation: str) -> None:
    words = (
        f"Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen {noun} wie/ADV/6/advmod/wie/PWAV Moos/NOUN/6/nsubj "
        f"wächst/VERB/2/{relation}/wachsen/VVFIN"
    )
    assert judged(words)[1] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Nehmen/VERB/0/root/nehmen/VVFIN Sie/PRON/1/nsubj/Sie Tee/NOUN/1/obj !/PUNCT/1/punct",
            "affirmed certain demanded",
            id="opens the sentence",
        ),
        pytest.param(
            "„/PUNCT/2/punct Nehmen/VERB/6/ccomp/nehmen/VVFIN Sie/PRON/2/nsubj/Sie Tee/NOUN/2/obj “/PUNCT/2/punct "
            "sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/6/nsubj",
            "affirmed certain demanded",
            id="opens a quotation",
        ),
        pytest.param(
            "Nehmen/VERB/0/root/nehmen/VVFIN Sie/PRON/1/nsubj/Sie Tee/NOUN/1/obj ?/PUNCT/1/punct",
            "affirmed unknown asked",
            id="that asks",
        ),
        pytest.param(
            "„/PUNCT/2/punct Nehmen/VERB/7/ccomp/nehmen/VVFIN Sie/PRON/2/nsubj/Sie Tee/NOUN/2/obj ?/PUNCT/2/punct "
            "“/PUNCT/2/punct fragte/VERB/0/root/fragen/VVFIN Lindt/PROPN/7/nsubj",
            "affirmed unknown asked",
            id="that asks in a quotation",
        ),
        pytest.param(
            "Heute/ADV/2/advmod nehmen/VERB/0/root/nehmen/VVFIN Sie/PRON/2/nsubj/Sie Tee/NOUN/2/obj",
            "affirmed certain asserted",
            id="behind another word tells",
        ),
        pytest.param(
            "Nehmen/VERB/0/root/nehmen/VVFIN sie/PRON/1/nsubj/sie Tee/NOUN/1/obj !/PUNCT/1/punct",
            "affirmed certain asserted",
            id="sie is not asked",
        ),
        pytest.param(
            "Nehmen/VERB/0/root/nehmen/VVFIN heute/ADV/1/advmod Sie/PRON/1/nsubj/Sie Tee/NOUN/1/obj",
            "affirmed certain asserted",
            id="further behind the verb tells",
        ),
    ],
)
def test_polite_imperative(words: str, meant: str) -> None:
    assert judged(words)[0] == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Tür/NOUN/4/nsubj lässt/AUX/4/aux/lassen/VVFIN sich/PRON/4/obj schließen/VERB/0/root/schließen/VVINF",
            ["affirmed possible asserted"],
            id="beside the infinitive",
        ),
        pytest.param(
            "Tür/NOUN/2/nsubj lässt/VERB/0/root/lassen/VVFIN sich/PRON/4/obj schließen/VERB/2/xcomp/schließen/VVINF",
            ["affirmed certain asserted", "affirmed possible asserted"],
            id="above the infinitive",
        ),
        pytest.param(
            "Tür/NOUN/2/nsubj lässt/VERB/0/root/lassen/VVFIN sich/PRON/2/obj schließen/VERB/2/xcomp/schließen/VVINF",
            ["affirmed certain asserted", "affirmed possible asserted"],
            id="above the infinitive, with the reflexive pronoun",
        ),
        pytest.param(
            "Tür/NOUN/5/nsubj lässt/AUX/5/aux/lassen/VVFIN sich/PRON/5/obj nicht/PART/5/advmod "
            "schließen/VERB/0/root/schließen/VVINF",
            ["negated certain asserted"],
            id="beside the infinitive, denied",
        ),
        pytest.param(
            "Tür/NOUN/2/nsubj lässt/VERB/0/root/lassen/VVFIN sich/PRON/5/obj nicht/PART/5/advmod "
            "schließen/VERB/2/xcomp/schließen/VVINF",
            ["affirmed certain asserted", "negated certain asserted"],
            id="above the infinitive, denied",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj lässt/AUX/4/aux/lassen/VVFIN Tür/NOUN/4/obj schließen/VERB/0/root/schließen/VVINF",
            ["affirmed certain asserted"],
            id="without a reflexive pronoun somebody has it done",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lässt/VERB/0/root/lassen/VVFIN Tür/NOUN/4/obj schließen/VERB/2/xcomp/schließen/VVINF",
            ["affirmed certain asserted", "affirmed certain asserted"],
            id="without a reflexive pronoun, above the infinitive",
        ),
    ],
)
def test_sich_lassen(words: str, meant: list[str]) -> None:
    assert judged(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Fast/ADV/4/advmod wäre/AUX/4/aux/sein/VAFIN Lindt/PROPN/4/nsubj gestolpert/VERB/0/root/stolpern/VVPP",
            "negated certain asserted",
            id="fast",
        ),
        pytest.param(
            "Beinahe/ADV/4/advmod hätte/AUX/4/aux/haben/VAFIN Lindt/PROPN/4/nsubj gewonnen/VERB/0/root/gewinnen/VVPP",
            "negated certain asserted",
            id="beinahe",
        ),
        pytest.param(
            "Fast/ADV/4/advmod ist/AUX/4/aux/sein/VAFIN Lindt/PROPN/4/nsubj gestolpert/VERB/0/root/stolpern/VVPP",
            "affirmed certain asserted",
            id="fast, in the indicative",
        ),
        pytest.param(
            "Gestern/ADV/4/advmod wäre/AUX/4/aux/sein/VAFIN Lindt/PROPN/4/nsubj gestolpert/VERB/0/root/stolpern/VVPP",
            "affirmed possible conditional",
            id="Konjunktiv II alone is unreal",
        ),
    ],
)
def test_what_nearly_happened(words: str, meant: str) -> None:
    assert judged(words) == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Ohne/ADP/2/case Lindt/PROPN/3/obl gäbe/VERB/0/root/geben/VVFIN es/PRON/3/expl Streit/NOUN/3/obj",
            ["affirmed possible conditional"],
            id="told by the article",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN ohne/ADP/4/case Lindt/PROPN/5/obl "
            "gäbe/VERB/2/ccomp/geben/VVFIN es/PRON/5/expl Streit/NOUN/5/obj",
            ["affirmed certain asserted", "affirmed possible conditional"],
            id="in reported speech",
        ),
        pytest.param(
            "Rehberg/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN mit/ADP/4/case Lindt/PROPN/5/obl "
            "gäbe/VERB/2/ccomp/geben/VVFIN es/PRON/5/expl Streit/NOUN/5/obj",
            ["affirmed certain asserted", "affirmed certain asserted"],
            id="in reported speech, with another preposition",
        ),
        pytest.param(
            "Ohne/ADP/2/case Lindt/PROPN/3/obl gibt/VERB/0/root/geben/VVFIN es/PRON/3/expl Streit/NOUN/3/obj",
            ["affirmed certain asserted"],
            id="in the indicative",
        ),
    ],
)
def test_ohne_makes_the_subjunctive_unreal(words: str, meant: list[str]) -> None:
    assert judged(words, "0-1:PER") == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj muss/AUX/3/aux/müssen/VMFIN geschlafen/VERB/0/root/schlafen/VVPP haben/AUX/3/aux/haben",
            "affirmed probable asserted",
            id="müssen",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj kann/AUX/4/aux/können/VMFIN nicht/PART/4/advmod geschlafen/VERB/0/root/schlafen/VVPP "
            "haben/AUX/4/aux/haben",
            "negated probable asserted",
            id="können, denied",
        ),
        pytest.param(
            "Lindt/PROPN/3/nsubj kann/AUX/3/aux/können/VMFIN geschlafen/VERB/0/root/schlafen/VVPP haben/AUX/3/aux/haben",
            "affirmed possible asserted",
            id="können",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj kann/AUX/4/aux/können/VMFIN nicht/PART/4/advmod schlafen/VERB/0/root/schlafen/VVINF",
            "negated certain asserted",
            id="können, denied, without a perfect, is no inference",
        ),
    ],
)
def test_modal_verb_with_a_perfect_is_an_inference(words: str, meant: str) -> None:
    assert judged(words) == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Lindt/PROPN/4/nsubj wird/AUX/4/aux/werden/VAFIN kaum/ADV/4/advmod kommen/VERB/0/root/kommen/VVINF",
            "negated probable expected",
            id="werden",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj dürfte/AUX/4/aux/dürfen/VMFIN kaum/ADV/4/advmod kommen/VERB/0/root/kommen/VVINF",
            "negated probable asserted",
            id="dürfte",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj schläft/VERB/0/root/schlafen/VVFIN kaum/ADV/2/advmod",
            "negated certain asserted",
            id="of degree",
        ),
        pytest.param(
            "Lindt/PROPN/4/nsubj wird/AUX/4/aux/werden/VAFIN nicht/PART/4/advmod kommen/VERB/0/root/kommen/VVINF",
            "negated certain expected",
            id="nicht is certain",
        ),
    ],
)
def test_kaum(words: str, meant: str) -> None:
    assert judged(words) == [meant]


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


@pytest.mark.parametrize(
    "reflexive", [pytest.param(2, id="pronoun at the verb"), pytest.param(5, id="pronoun at the infinitive")]
)
def test_sich_lassen_denied_at_the_verb_above(reflexive: int) -> None:
    words = (
        f"Tor/NOUN/2/nsubj ließ/VERB/0/root/lassen/VVFIN sich/PRON/{reflexive}/obj nicht/PART/2/advmod "
        "öffnen/VERB/2/xcomp/öffnen/VVINF"
    )
    assert judged(words)[1] == "negated certain asserted"


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        pytest.param(
            "Ohne/ADP/2/case ihn/PRON/5/obl müssten/AUX/5/aux/müssen/VMFIN sie/PRON/5/nsubj gehen/VERB/0/root/gehen/VVINF",
            "affirmed possible conditional",
            id="ohne, müssten",
        ),
        pytest.param(
            "Ohne/ADP/2/case ihn/PRON/5/obl müssen/AUX/5/aux/müssen/VMFIN sie/PRON/5/nsubj gehen/VERB/0/root/gehen/VVINF",
            "affirmed certain demanded",
            id="ohne, müssen",
        ),
        pytest.param(
            "Er/PRON/3/nsubj hätte/AUX/3/aux/haben/VAFIN helfen/VERB/0/root/helfen/VVINF können/AUX/3/aux/können/VMINF",
            "affirmed possible conditional",
            id="hätte können",
        ),
    ],
)
def test_unreal_modal_verb(words: str, meant: str) -> None:
    assert judged(words) == [meant]


@pytest.mark.parametrize(
    ("noun", "meant"),
    [
        pytest.param("Frage", "affirmed unknown asked", id="Frage"),
        pytest.param("Grund", "affirmed certain asserted", id="another noun"),
    ],
)
def test_clause_with_a_question_word_that_hangs_on_a_noun(noun: str, meant: str) -> None:
    words = (
        f"Der/DET/2/det {noun}/NOUN/6/nsubj warum/ADV/5/advmod/warum/PWAV Lindt/PROPN/5/nsubj "
        "hilft/VERB/2/acl/helfen/VVFIN bleibt/VERB/0/root/bleiben/VVFIN"
    )
    assert judged(words)[0] == meant


def test_question_who_that_hangs_on_a_noun_is_asked() -> None:
    words = (
        "Die/DET/2/det Frage/NOUN/5/nsubj wer/PRON/4/nsubj/wer/PWS kommt/VERB/2/acl/kommen/VVFIN "
        "bleibt/VERB/0/root/bleiben/VVFIN"
    )
    assert judged(words)[0] == "affirmed unknown asked"


@pytest.mark.parametrize(
    ("tense", "mode"), [pytest.param("Pres", "conditional", id="present"), pytest.param("Past", "asserted", id="past")]
)
def test_what_nobody_lets_be_done_without_somebody(tense: str, mode: str) -> None:
    doc = tree(
        "Ohne/ADP/2/case Öl/NOUN/3/obl lässt/VERB/0/root/lassen/VVFIN sich/PRON/3/obj/sich/PRF Tor/NOUN/3/nsubj "
        "öffnen/VERB/3/xcomp/öffnen/VVINF"
    )
    doc[2].set_morph(f"Tense={tense}|VerbForm=Fin")  # type: ignore[attr-defined]  # spaCy's stubs lack it
    assert scene(doc).factuality[5].mode == mode
