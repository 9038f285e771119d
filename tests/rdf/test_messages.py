"""Messages in the graph: words, form, cue, speaker, and the statements that stand in them."""

from dataclasses import replace

import pytest
from tests.factory import HOLM, KERN, make_article, make_reading, make_statement, phrase

from belegraph.model import Attribution, Sentence
from belegraph.pipeline import Graph, assemble
from belegraph.rdf.messages import message_of, messages_by_sentence

TEXT = "Kern stützt Riva, sagte Holm. Er baut Mauern."
SAID = Attribution(((0, 16),), ((24, 28),), ((18, 23),), ((16, 28),), "indirect", by=HOLM)


def graph(*messages: Attribution) -> Graph:
    statement = make_statement(speakers=[phrase("Holm", HOLM, 24)], quoted="reported")
    return assemble([replace(make_reading(statement, article=make_article(text=TEXT)), attributions=messages)], [])


def test_message_has_words_form_cue_and_speaker() -> None:
    assert graph(SAID).query("who-says-what", about="Jon Holm").rows == (
        ("Kern stützt Riva", "indirect", "sagte", "fluss", "0"),
    )


def test_pieces_of_a_cue_are_parted() -> None:
    [row] = graph(replace(SAID, cue=((0, 4), (18, 23)))).query("who-says-what", about="Jon Holm").rows
    assert row[2] == "Kern … sagte"


def test_unknown_speaker_is_the_words_that_name_him() -> None:
    found = graph(replace(SAID, by=None)).query(
        "SELECT ?words WHERE { ?message a bg:Message ; bg:speaker/bg:phrase ?words }"
    )
    assert found.rows == (("Holm",),)


def test_statement_leads_to_its_message() -> None:
    found = graph(SAID).query("SELECT ?text WHERE { ?statement a bg:Statement ; bg:message/bg:text ?text }")
    assert found.rows == (("Kern stützt Riva",),)


@pytest.mark.parametrize(
    ("messages", "number"),
    [
        pytest.param([SAID], 1, id="the one around it"),
        pytest.param([replace(SAID, message=((0, 40),)), SAID], 2, id="the smallest"),
        pytest.param([replace(SAID, type="reported")], None, id="not the sentence that reports a speech act"),
        pytest.param([replace(SAID, message=((20, 30),))], None, id="none"),
    ],
)
def test_message_of_a_statement(messages: list[Attribution], number: int | None) -> None:
    near = messages_by_sentence(messages, [Sentence(1, 0, 29, TEXT[:29]), Sentence(2, 30, 45, TEXT[30:])])
    assert message_of(make_statement(speakers=[phrase("Kern", KERN)], quoted="reported"), near) == number


def test_statement_of_the_article_itself_stands_in_no_message() -> None:
    assert message_of(make_statement(), messages_by_sentence([SAID], [Sentence(1, 0, 45, TEXT)])) is None
