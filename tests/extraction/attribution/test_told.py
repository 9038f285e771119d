"""What clauses tell: message, speaker, cue and frame, in the words of the text."""

import pytest
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.told import told
from belegraph.extraction.text import Text, read_text
from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.testing import scene, tree

MOSS = "dass/SCONJ/{0}/mark Moos/NOUN/{0}/nsubj wächst/VERB/{1}/ccomp/wachsen/VVFIN"


def words(places: frozenset[int], text: Text) -> str:
    return " ".join(text.doc[place].text for place in sorted(places))


def parts(found: Found, text: Text) -> tuple[str, str, str]:
    return words(found.message, text), words(found.speaker.places, text), words(found.cue, text)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            "Lindt/PROPN/3/nsubj hat/AUX/3/aux erklärt/VERB/0/root/erklären/VVPP " + MOSS.format(6, 3),
            ("dass Moos wächst", "Lindt", "hat erklärt"),
            id="a clause with dass",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj verspricht/VERB/0/root/versprechen/VVFIN zu/PART/4/mark gehen/VERB/2/xcomp/gehen/VVINF",
            ("zu gehen", "Lindt", "verspricht"),
            id="an infinitive",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj teilt/VERB/0/root/teilen/VVFIN mit/ADP/2/compound:prt " + MOSS.format(6, 2),
            ("dass Moos wächst", "Lindt", "teilt mit"),
            id="a particle is part of the cue",
        ),
        pytest.param(
            "Es/PRON/3/nsubj wird/AUX/3/aux:pass/werden vermutet/VERB/0/root/vermuten/VVPP " + MOSS.format(6, 3),
            ("dass Moos wächst", "", "wird vermutet"),
            id="a passive of nobody",
        ),
        pytest.param(
            "Im/ADP/2/case/in Urteil/NOUN/4/obl/Urteil wird/AUX/4/aux:pass/werden betont/VERB/0/root/betonen/VVPP "
            + MOSS.format(7, 4),
            ("dass Moos wächst", "Urteil", "wird betont"),
            id="a passive of a document",
        ),
        pytest.param(
            "In/ADP/2/case/in Briefen/NOUN/3/obl/Brief steht/VERB/0/root/stehen/VVFIN " + MOSS.format(6, 3),
            ("dass Moos wächst", "Briefen", "steht"),
            id="a document in which it stands",
        ),
        pytest.param(
            "Diese/PRON/2/nsubj/dieser/PDS bestätigt/VERB/0/root/bestätigen/VVFIN " + MOSS.format(5, 2),
            ("dass Moos wächst", "Diese", "bestätigt"),
            id="the one named last",
        ),
        pytest.param(
            "Lindt/PROPN/0/root die/PRON/3/nsubj/der/PRELS sagt/VERB/1/acl/sagen/VVFIN " + MOSS.format(6, 3),
            ("dass Moos wächst", "die", "sagt"),
            id="a relative pronoun speaks for its noun",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj vertritt/VERB/0/root/vertreten/VVFIN Ansichten/NOUN/2/obj/Ansicht "
            + MOSS.format(6, 2),
            ("dass Moos wächst", "Lindt", "vertritt Ansichten"),
            id="a verb that tells by its noun",
        ),
        pytest.param(
            "Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN ,/PUNCT/4/punct sagt/VERB/2/parataxis/sagen/VVFIN "
            "Lindt/PROPN/4/nsubj",
            ("Moos wächst", "Lindt", "sagt"),
            id="an inserted verb of saying",
        ),
    ],
)
def test_message_with_speaker_and_cue(written: str, expected: tuple[str, str, str]) -> None:
    text = scene(tree(written)).text
    assert [parts(found, text) for found in told(text)] == [expected]


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(
            "Im/ADP/2/case/in Hof/NOUN/3/obl/Hof steht/VERB/0/root/stehen/VVFIN " + MOSS.format(6, 3), id="no document"
        ),
        pytest.param("Niemand/PRON/2/nsubj sagt/VERB/0/root/sagen/VVFIN " + MOSS.format(5, 2), id="nobody says it"),
        pytest.param(
            "Lindt/PROPN/2/nsubj versucht/VERB/0/root/versuchen/VVFIN zu/PART/4/mark gehen/VERB/2/xcomp/gehen/VVINF",
            id="what somebody tries",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lacht/VERB/0/root/lachen/VVFIN weil/SCONJ/5/mark Moos/NOUN/5/nsubj "
            "wächst/VERB/2/advcl/wachsen/VVFIN",
            id="a reason in the indicative",
        ),
    ],
)
def test_no_message(written: str) -> None:
    assert list(told(scene(tree(written)).text)) == []


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            "Davon/ADV/4/advmod/davon/PAV geht/VERB/0/root/gehen/VVFIN Lindt/PROPN/4/nsubj aus/ADP/4/compound:prt",
            ("Moos wächst Davon", "Lindt", "Davon geht aus"),
            id="an adverb",
        ),
        pytest.param(
            "Diese/DET/4/det/dieser Ansicht/NOUN/5/obj vertritt/VERB/0/root/vertreten/VVFIN Lindt/PROPN/5/nsubj",
            ("Moos wächst Ansicht", "Lindt", "Ansicht vertritt"),
            id="a noun of saying",
        ),
    ],
)
def test_sentence_before_is_told_by_what_points_to_it(written: str, expected: tuple[str, str, str]) -> None:
    text = scene(tree("Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN " + written)).text
    assert [parts(found, text) for found in told(text)] == [expected]


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj weiß/VERB/0/root/wissen/VVFIN zu/PART/4/mark gehen/VERB/2/xcomp/gehen/VVINF",
            id="what somebody can do",
        ),
        pytest.param("Sicher/ADJ/0/root/sicher/ADJD ist/AUX/1/cop/sein/VAFIN " + MOSS.format(5, 1), id="what is sure"),
    ],
)
def test_clause_that_nobody_tells(written: str) -> None:
    assert list(told(scene(tree(written)).text)) == []


def test_frame_leaves_out_what_is_coordinated() -> None:
    text = scene(
        tree(
            "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN "
            + MOSS.format(5, 2)
            + " und/CCONJ/7/cc geht/VERB/2/conj/gehen/VVFIN"
        )
    ).text
    [found] = told(text)
    assert words(found.frame, text) == "Lindt sagt"


def test_sentence_before_is_told_by_a_pointer() -> None:
    text = scene(
        tree(
            "Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN Dies/PRON/4/obj/dies/PDS "
            "erklärte/VERB/0/root/erklären/VVFIN Lindt/PROPN/4/nsubj"
        )
    ).text
    assert [parts(found, text) for found in told(text)] == [("Moos wächst Dies", "Lindt", "erklärte")]


def test_sentence_before_that_somebody_else_has_said_is_not_told_again() -> None:
    doc = tree(
        "Moos/NOUN/2/nsubj wachse/VERB/0/root/wachsen/VVFIN Das/PRON/4/obj/das/PDS "
        "bestätigte/VERB/0/root/bestätigen/VVFIN Lindt/PROPN/4/nsubj"
    )
    doc[0].set_morph("Number=Sing")
    assert list(told(scene(doc).text)) == []


@pytest.mark.parametrize(
    ("written", "message"),
    [
        pytest.param(
            "Falls/SCONJ/3/mark Regen/NOUN/3/nsubj fällt/VERB/6/advcl/fallen/VVFIN falle/VERB/6/ccomp/fallen/VVFIN "
            "Moos/NOUN/4/nsubj sagt/VERB/0/root/sagen/VVFIN Lindt/PROPN/6/nsubj",
            "Falls Regen fällt falle Moos",
            id="before it",
        ),
        pytest.param(
            "Moos/NOUN/2/nsubj wachse/VERB/3/ccomp/wachsen/VVFIN sagt/VERB/0/root/sagen/VVFIN Lindt/PROPN/3/nsubj "
            "falls/SCONJ/7/mark Regen/NOUN/7/nsubj falle/VERB/3/ccomp/fallen/VVFIN",
            "Moos wachse falls Regen falle",
            id="behind it, in the subjunctive",
        ),
    ],
)
def test_condition_is_told_with_what_depends_on_it(written: str, message: str) -> None:
    doc = tree(written)
    for word in doc:
        word.set_morph("Number=Sing")
    text = scene(doc).text
    assert [words(found.message, text) for found in told(text)] == [message]


def test_a_verb_with_its_adjective_tells_the_sentence_before() -> None:
    doc = tree(
        "Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN ./PUNCT/2/punct Dies/PRON/5/nsubj/dies/PDS "
        "gab/VERB/0/root/geben/VVFIN Lindt/PROPN/5/obj bekannt/ADJ/5/xcomp/bekannt/ADJD",
        "5-6:PER",
    )
    text = scene(doc).text
    assert [parts(found, text)[:2] for found in told(text)] == [("Moos wächst . Dies", "Lindt")]


def test_report_at_the_end_of_a_paragraph_tells_all_of_it() -> None:
    doc = Doc(
        German().vocab,
        words=["\n", "Moos", "wächst", "Farn", "welkt", "Das", "meldet", "Lindt", "\n"],
        pos=["SPACE", "NOUN", "VERB", "NOUN", "VERB", "PRON", "VERB", "PROPN", "SPACE"],
        heads=[2, 2, 2, 4, 4, 6, 6, 6, 7],
        deps=["dep", "nsubj", "ROOT", "nsubj", "ROOT", "obj", "ROOT", "nsubj", "dep"],
        lemmas=["\n", "Moos", "wachsen", "Farn", "welken", "das", "melden", "Lindt", "\n"],
        tags=["", "NN", "VVFIN", "NN", "VVFIN", "PDS", "VVFIN", "NE", ""],
    )
    text = read_text(Article("a", doc.text, "de", published="2024-06-12"), doc, GERMAN)
    assert [words(found.message, text) for found in told(text)] == ["Moos wächst Farn welkt Das"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            "Das/PRON/5/nsubj aus/ADP/3/case Berichten/NOUN/5/obl/Bericht", "Moos wächst Das", id="a document"
        ),
        pytest.param("Das/PRON/5/nsubj aus/ADP/3/case Feldern/NOUN/5/obl/Feld", "", id="nothing written"),
        pytest.param(
            "Moos/NOUN/5/nsubj aus/ADP/3/case Berichten/NOUN/5/obl/Bericht", "", id="what was not told before"
        ),
    ],
)
def test_what_emerges_from_a_document_is_the_sentence_before(written: str, expected: str) -> None:
    subject, case, noun = written.split()
    line = (
        f"Moos/NOUN/2/nsubj wächst/VERB/0/root/wachsen/VVFIN {subject.replace('/5/', '/4/')} "
        f"geht/VERB/0/root/hervorgehen/VVFIN {case.replace('/3/', '/6/')} {noun.replace('/5/', '/4/')}"
    )
    here = scene(tree(line)).text
    assert [words(found.message, here) for found in told(here)] == ([expected] if expected else [])


def test_reason_in_a_plural_that_stands_for_the_subjunctive() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj bestreitet/VERB/0/root/bestreiten/VVFIN das/PRON/2/obj da/SCONJ/6/mark Moose/NOUN/6/nsubj "
        "wachsen/VERB/2/advcl/wachsen/VVINF würden/AUX/6/aux/werden/VAFIN"
    )
    text = scene(doc).text
    assert [words(found.message, text) for found in told(text)] == ["da Moose wachsen würden"]
