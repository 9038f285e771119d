"""Who says what a clause tells: names at the head of a sentence, whoever cites, documents, stances."""

import pytest

from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.attribution.sayers import answered, citer_of, speaker_of
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("written", "speaker"),
    [
        pytest.param(
            "Von/ADP/3/case der/DET/3/det Lohe/PROPN/4/obl betont/VERB/0/root/betonen/VVFIN",
            ["Von", "der", "Lohe"],
            id="a name that begins like a phrase of place",
        ),
        pytest.param(
            "Von/ADP/3/case der/DET/3/det Bühne/NOUN/4/obl ruft/VERB/0/root/rufen/VVFIN",
            [],
            id="no name",
        ),
        pytest.param(
            "Diese/PRON/2/nsubj/dieser/PDS glauben/VERB/0/root/glauben/VVFIN nichts/PRON/2/obj",
            [],
            id="not known how many",
        ),
    ],
)
def test_speaker(written: str, speaker: list[str]) -> None:
    text = scene(tree(written)).text
    found = speaker_of(text.clauses[0], text)
    assert [text.doc[place].text for place in sorted(found.places)] == speaker


def test_words_of_a_citation_are_no_part_of_who_is_cited() -> None:
    written = "Boten/NOUN/2/nsubj zitieren/VERB/0/root/zitieren/VVFIN Lindt/PROPN/2/obj mit/ADP/5/case Worten/NOUN/3/nmod/Wort"
    text = scene(tree(written)).text
    found = speaker_of(text.clauses[0], text)
    assert [text.doc[place].text for place in found.places] == ["Lindt"]


@pytest.mark.parametrize(
    ("written", "citer"),
    [
        pytest.param("Lindt/PROPN/2/nsubj zitiert/VERB/0/root/zitieren/VVFIN Moos/NOUN/2/obj", "Lindt", id="a subject"),
        pytest.param(
            "Lindt/PROPN/5/nsubj:pass wird/AUX/5/aux:pass/werden in/ADP/4/case Briefen/NOUN/5/obl/Brief "
            "zitiert/VERB/0/root/zitieren/VVPP",
            "Briefen",
            id="a document",
        ),
        pytest.param("Lindt/PROPN/2/nsubj nennt/VERB/0/root/nennen/VVFIN Moos/NOUN/2/obj", None, id="nobody is cited"),
    ],
)
def test_who_cites(written: str, citer: str | None) -> None:
    text = scene(tree(written)).text
    head = citer_of(text.clauses[0], text).head
    assert (head.text if head is not None else None) == citer


@pytest.mark.parametrize(
    ("verb", "owner"),
    [
        pytest.param("verwirft/VERB/0/root/verwerfen/VVFIN", "Rohrs", id="a stance"),
        pytest.param("nennt/VERB/0/root/nennen/VVFIN", None, id="no stance"),
    ],
)
def test_stance_on_words_of_somebody_else(verb: str, owner: str | None) -> None:
    text = scene(tree(f"Lindt/PROPN/2/nsubj {verb} Forderungen/NOUN/2/obj/Forderung Rohrs/PROPN/3/nmod")).text
    head = answered(text.clauses[0], text).head
    assert (head.text if head is not None else None) == owner


def test_citation_is_a_message_of_both() -> None:
    written = (
        "Boten/NOUN/2/nsubj zitieren/VERB/0/root/zitieren/VVFIN Lindt/PROPN/2/obj :/PUNCT/2/punct „/PUNCT/7/punct "
        "Moos/NOUN/7/nsubj wächst/VERB/2/ccomp/wachsen/VVFIN “/PUNCT/7/punct"
    )
    found = find_attributions(scene(tree(written)).text)
    assert [(one.type, one.speaker.head.text, one.nested) for one in found if one.speaker.head is not None] == [
        ("direct", "Lindt", True),
        ("direct", "Boten", False),
    ]


def test_document_of_the_sentence_before() -> None:
    written = (
        "Briefe/NOUN/2/nsubj/Brief fehlen/VERB/0/root/fehlen/VVFIN Darin/ADV/4/advmod/darin/PAV "
        "steht/VERB/0/root/stehen/VVFIN dass/SCONJ/7/mark Moos/NOUN/7/nsubj wächst/VERB/4/ccomp/wachsen/VVFIN"
    )
    [found] = find_attributions(scene(tree(written)).text)
    assert found.speaker.head is not None
    assert found.speaker.head.text == "Briefe"
