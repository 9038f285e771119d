import pytest

from belegraph.extraction.timex import time_expressions
from belegraph.extraction.timex.examples import told
from belegraph.testing import scene, tree

PAST, PRESENT = "Tense=Past|VerbForm=Fin|Mood=Ind", "Tense=Pres|VerbForm=Fin|Mood=Ind"
MONDAYS = {"past": "2024-06-10", "future": "2024-06-17"}


@pytest.mark.parametrize(
    ("words", "finite", "morph", "meant"),
    [
        pytest.param("tagte/VERB/0/root/tagen am/ADP/3/case Montag/NOUN/1/obl", 0, PAST, "past", id="past tense"),
        pytest.param(
            "tagt/VERB/0/root/tagen am/ADP/3/case Montag/NOUN/1/obl", 0, PRESENT, "future", id="present tense"
        ),
        pytest.param(
            "wird/AUX/4/aux/werden am/ADP/3/case Montag/NOUN/4/obl tagen/VERB/0/root/tagen",
            0,
            PRESENT,
            "future",
            id="future tense",
        ),
        pytest.param(
            "hat/AUX/4/aux/haben am/ADP/3/case Montag/NOUN/4/obl getagt/VERB/0/root/tagen/VVPP",
            0,
            PRESENT,
            "past",
            id="perfect",
        ),
        pytest.param(
            "ist/AUX/4/aux:pass/sein am/ADP/3/case Montag/NOUN/4/obl geplant/VERB/0/root/planen/VVPP",
            0,
            PRESENT,
            "future",
            id="what is planned",
        ),
        pytest.param(
            "der/DET/5/det am/ADP/3/case Montag/NOUN/4/obl gewählte/ADJ/5/amod/gewählt Rat/NOUN/6/nsubj tagt/VERB/0/root",
            5,
            PRESENT,
            "past",
            id="past participle as attribute",
        ),
        pytest.param(
            "der/DET/5/det für/ADP/3/case Montag/NOUN/4/obl geplante/ADJ/5/amod/geplant Gipfel/NOUN/6/nsubj entfiel/VERB/0/root",
            5,
            PAST,
            "future",
            id="planned as attribute",
        ),
        pytest.param(
            "die/DET/2/det Sitzung/NOUN/5/nsubj vom/ADP/4/case Montag/NOUN/2/nmod dauert/VERB/0/root",
            4,
            PRESENT,
            "past",
            id="vom",
        ),
        pytest.param(
            "ist/AUX/4/aux:pass/sein am/ADP/3/case Montag/NOUN/4/obl geöffnet/VERB/0/root/öffnen/VVPP",
            0,
            PRESENT,
            "future",
            id="state",
        ),
        pytest.param(
            "ist/AUX/4/aux/sein am/ADP/3/case Montag/NOUN/4/obl gekommen/VERB/0/root/kommen/VVPP",
            0,
            PRESENT,
            "past",
            id="perfect with sein",
        ),
        pytest.param(
            "ist/AUX/4/aux/sein am/ADP/3/case Montag/NOUN/4/obl gewählt/VERB/0/root/wählen/VVPP worden/AUX/4/aux:pass/werden",
            0,
            PRESENT,
            "past",
            id="perfect of a passive",
        ),
        pytest.param(
            "seit/ADP/2/case Montag/NOUN/3/obl brennt/VERB/0/root Licht/NOUN/3/nsubj", 2, PRESENT, "past", id="since"
        ),
        pytest.param("Sitzung/NOUN/0/root am/ADP/3/case Montag/NOUN/1/nmod", 0, "", "past", id="no verb"),
    ],
)
def test_weekday_by_tense(words: str, finite: int, morph: str, meant: str) -> None:
    doc = tree(words)
    doc[finite].set_morph(morph)
    [found] = time_expressions(scene(doc).text)
    assert found.value == MONDAYS[meant]


def test_infinitive_of_an_attitude_is_to_come() -> None:
    doc = tree(
        "Sie/PRON/2/nsubj drohten/VERB/0/root/drohen am/ADP/4/case Montag/NOUN/6/obl zu/PART/6/mark streiken/VERB/2/xcomp/streiken"
    )
    doc[1].set_morph(PAST)
    doc[5].set_morph("VerbForm=Inf")
    assert [found.value for found in time_expressions(scene(doc).text)] == ["2024-06-17"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        pytest.param("Heute/ADV/3/advmod ist/AUX/3/cop/sein still/ADJ/0/root/still", "PRESENT_REF", id="state"),
        pytest.param("Heute/ADV/2/advmod brennt/VERB/0/root/brennen Licht/NOUN/2/nsubj", "2024-06-12", id="event"),
        pytest.param(
            "Heute/ADV/3/advmod Abend/NOUN/3/obl ist/VERB/0/root/sein Tanz/NOUN/3/nsubj", "2024-06-12TEV", id="evening"
        ),
    ],
)
def test_today_or_these_times(words: str, value: str) -> None:
    doc = tree(words)
    for word in doc:
        if word.pos_ in ("VERB", "AUX"):
            word.set_morph(PRESENT)
    assert [found.value for found in time_expressions(scene(doc).text)] == [value]


def test_hour_of_a_past_clause_is_not_that_of_a_day_to_come() -> None:
    doc = tree(
        "Am/ADP/2/case 1.7.2024/NUM/3/obl schließt/VERB/0/root es/PRON/3/nsubj ./PUNCT/3/punct "
        "Um/ADP/8/case 9/NUM/8/nummod Uhr/NOUN/9/obl brannte/VERB/0/root es/PRON/9/nsubj"
    )
    doc[2].set_morph(PRESENT)
    doc[8].set_morph(PAST)
    assert [found.value for found in time_expressions(scene(doc).text)] == ["2024-07-01", "2024-06-12T09:00"]


def test_no_verb_and_no_publication() -> None:
    assert told("im Mai", "") == ["Mai DATE XXXX-05"]
