"""Quotations: direct speech, quoted words inside of messages, names between quotation marks."""

import pytest

from belegraph.extraction.attribution import find_attributions
from belegraph.testing import scene, tree

WE_WIN = "{0}/PUNCT/{2}/punct Wir/PRON/{2}/nsubj siegen/VERB/{3}/ccomp/siegen/VVFIN {1}/PUNCT/{2}/punct"
SAYS = "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN :/PUNCT/2/punct "


def messages(written: str, names: str = "") -> list[tuple[str, str, str | None, bool]]:
    """Type, message, head of the speaker, nested."""
    text = scene(tree(written, names)).text
    return [
        (
            found.type,
            " ".join(text.doc[place].text for place in sorted(found.message)),
            found.speaker.head.text if found.speaker.head is not None else None,
            found.nested,
        )
        for found in find_attributions(text)
    ]


@pytest.mark.parametrize("marks", ["„“", "»«", "«»", "“”", "‚‘", "‹›", '""'])
def test_quotation_behind_a_colon_is_direct_with_its_marks(marks: str) -> None:
    opening, closing = marks
    written = SAYS + WE_WIN.format(opening, closing, 6, 2)
    assert messages(written) == [("direct", f"{opening} Wir siegen {closing}", "Lindt", False)]


def test_quotation_over_two_sentences_is_one_message() -> None:
    written = (
        "„/PUNCT/3/punct Wir/PRON/3/nsubj siegen/VERB/0/root/siegen/VVFIN ./PUNCT/3/punct Sie/PRON/6/nsubj "
        "fliehen/VERB/9/ccomp/fliehen/VVFIN “/PUNCT/6/punct ,/PUNCT/6/punct sagt/VERB/0/root/sagen/VVFIN "
        "Lindt/PROPN/9/nsubj"
    )
    assert messages(written) == [("direct", "„ Wir siegen . Sie fliehen “", "Lindt", False)]


def test_quotation_alone_goes_on_with_the_speaker_before() -> None:
    written = SAYS + WE_WIN.format("„", "“", 6, 2) + " " + WE_WIN.format("„", "“", 10, 0).replace("ccomp", "root")
    text = written.replace("“/PUNCT/6/punct „", "“/PUNCT/6/punct dann/ADV/2/advmod „")
    assert [found[2] for found in messages(text)] == ["Lindt", "Lindt"]


def test_quoted_words_inside_a_message_are_nested() -> None:
    written = (
        "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/8/mark Moos/NOUN/8/nsubj „/PUNCT/7/punct "
        "wirklich/ADV/7/advmod grün/ADV/8/advmod wächst/VERB/2/ccomp/wachsen/VVFIN “/PUNCT/7/punct"
    )
    assert messages(written)[1] == ("direct", "„ wirklich grün wächst “", "Lindt", True)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN Filme/NOUN/2/obj „/PUNCT/5/punct Morgen/NOUN/3/appos "
            "“/PUNCT/5/punct",
            "",
            id="title behind its noun",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN „/PUNCT/4/punct Riva/PROPN/2/obj “/PUNCT/4/punct",
            "3-4:ORG",
            id="name",
        ),
        pytest.param(
            "Schiff/NOUN/2/nsubj heißt/VERB/0/root/heißen/VVFIN „/PUNCT/4/punct frei/ADJ/2/xcomp “/PUNCT/4/punct",
            "",
            id="what something is called",
        ),
    ],
)
def test_names_are_nobodys_words(written: str, names: str) -> None:
    assert [found for found in messages(written, names) if found[0] == "direct"] == []


def test_label_is_direct() -> None:
    written = "Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN ihn/PRON/2/obj „/PUNCT/5/punct feige/ADJ/2/xcomp “/PUNCT/5/punct"
    assert ("direct", "„ feige “", "Lindt", False) in messages(written)


def test_a_quotation_behind_a_colon_is_its_own() -> None:
    doc = tree(
        "Lindt/PROPN/2/nsubj erklärt/VERB/0/root/erklären/VVFIN :/PUNCT/2/punct „/PUNCT/6/punct Wir/PRON/6/nsubj "
        "gehen/VERB/2/ccomp/gehen/VVFIN “/PUNCT/6/punct und/CCONJ/9/cc fragt/VERB/2/conj/fragen/VVFIN :/PUNCT/9/punct "
        "„/PUNCT/13/punct Wer/PRON/13/nsubj bleibt/VERB/6/conj/bleiben/VVFIN “/PUNCT/13/punct"
    )
    text = scene(doc).text
    found = [one for one in find_attributions(text) if one.type == "direct" and not one.nested]
    assert [sorted(one.message)[0] for one in found] == [3, 10]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("von/ADP/{0}/case langer/ADJ/{0}/amod Hand/NOUN/{1}/obl", 1, id="words that begin small"),
        pytest.param("Schönes/ADJ/{0}/amod unser/DET/{0}/det:poss/unser Moos/NOUN/{1}/obl", 1, id="we speak"),
        pytest.param("Grünes/ADJ/{0}/amod altes/ADJ/{0}/amod Moos/NOUN/{1}/obl", 0, id="a title"),
    ],
)
def test_several_quoted_words_are_somebodys(words: str, found: int) -> None:
    written = (
        "Es/PRON/2/nsubj reift/VERB/0/root/reifen/VVFIN ein/DET/7/det „/PUNCT/7/punct "
        + words.format(7, 2)
        + " “/PUNCT/7/punct"
    )
    assert [row[0] for row in messages(written)] == ["direct"] * found


def test_message_that_goes_on_behind_a_quotation_holds_it() -> None:
    written = (
        "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN dass/SCONJ/6/mark „/PUNCT/6/punct Moos/NOUN/6/nsubj "
        "wächst/VERB/2/ccomp/wachsen/VVFIN “/PUNCT/2/punct"
    )
    assert [row[:2] for row in messages(written)] == [
        ("indirect", "dass „ Moos wächst “"),
        ("direct", "„ Moos wächst “"),
    ]


def test_name_of_who_tells_is_no_quotation() -> None:
    written = (
        "das/PRON/2/obj meldet/VERB/0/root/melden/VVFIN der/DET/5/det „/PUNCT/5/punct Bote/NOUN/2/nsubj “/PUNCT/5/punct"
    )
    assert [row[0] for row in messages(written) if row[0] == "direct"] == []


def test_clause_before_the_one_that_answers_quotes_nothing() -> None:
    written = (
        "Als/SCONJ/3/mark Rohr/PROPN/3/nsubj fragt/VERB/4/advcl/fragen/VVFIN sagt/VERB/0/root/sagen/VVFIN "
        "Lindt/PROPN/4/nsubj :/PUNCT/4/punct " + WE_WIN.format("„", "“", 9, 3)
    )
    assert [row[2] for row in messages(written) if row[0] == "direct"] == ["Lindt"]


def test_any_verb_right_behind_a_quotation_tells() -> None:
    written = WE_WIN.format("„", "“", 3, 6) + (
        " ,/PUNCT/6/punct schmunzelt/VERB/0/root/schmunzeln/VVFIN Lindt/PROPN/6/nsubj"
    )
    assert [row[2] for row in messages(written) if row[0] == "direct"] == ["Lindt"]


def test_relative_clause_before_a_colon_quotes_nothing() -> None:
    written = (
        "Rohr/PROPN/5/obl die/PRON/3/nsubj/der/PRELS klagt/VERB/1/acl/klagen/VVFIN ,/PUNCT/3/punct "
        "begegnet/VERB/0/root/begegnen/VVFIN Lindt/PROPN/5/nsubj :/PUNCT/5/punct " + WE_WIN.format("„", "“", 10, 5)
    )
    assert [row[2] for row in messages(written) if row[0] == "direct"] == ["Lindt"]
