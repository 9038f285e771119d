"""The same statement in several articles is one claim, and reprints are one source."""

import random

import pytest

from belegraph.claims import Telling, claims, reprints

REPORT = (
    "Die Werft in Wismar hat am Montag mit dem Bau von zwei Fähren begonnen. Das teilte eine Sprecherin mit. "
    "Die Schiffe sollen in drei Jahren fertig sein und zwischen Rostock und Gedser fahren. Die Werft stellt dafür "
    "hundert neue Leute ein, die meisten davon aus der Region. Der Betriebsrat begrüßte die Pläne."
)


def telling(article: str, subject: str = "urn:kern", *, is_affirmed: bool = True) -> Telling:
    return Telling(f"urn:{article}/1", f"urn:{article}", subject, "urn:leads", "urn:werft", is_affirmed)


def own(article: str, iri: str) -> str:
    return iri


def test_one_article_makes_no_claim_and_two_do() -> None:
    assert claims([telling("a")], own) == []
    [claim] = claims([telling("a"), telling("b")], own)
    assert (claim.articles, claim.statements) == (("urn:a", "urn:b"), ("urn:a/1", "urn:b/1"))
    assert not claim.is_disputed


def test_names_of_one_thing_make_one_claim() -> None:
    told = [telling("a"), telling("b", "urn:anna-kern")]
    assert claims(told, own) == []
    assert len(claims(told, lambda article, iri: iri.replace("anna-", ""))) == 1


def test_affirmed_here_and_denied_there_is_disputed() -> None:
    [claim] = claims([telling("a"), telling("b", is_affirmed=False)], own)
    assert claim.is_disputed


def test_order_does_not_matter() -> None:
    told = [telling(article) for article in "abcdef"]
    assert claims(random.Random(1).sample(told, 6), own) == claims(told, own)


@pytest.mark.parametrize(("text", "is_copy"), [
    pytest.param(f"Wismar (Küstendienst). {REPORT}", True, id="dateline"),
    pytest.param(REPORT.rpartition(" Der")[0], True, id="cut"),
    pytest.param(REPORT.replace("hundert", "120"), True, id="a word changed"),
    pytest.param("In Wismar entstehen seit Montag zwei Fähren. Drei Jahre lang wird gebaut, mit hundert neuen Leuten.", False, id="own words"),
])  # fmt: skip
def test_near_copies_are_reprints_of_the_first(text: str, is_copy: bool) -> None:
    found = reprints([("urn:a", text), ("urn:b", REPORT)], {"urn:a": 5, "urn:b": 4})
    assert found == ({"urn:a": "urn:b"} if is_copy else {})


def test_no_texts_have_no_reprints() -> None:
    assert reprints([], {}) == {}


def test_a_thousand_reprints_with_headlines_of_their_own_have_one_source() -> None:
    texts = [(f"urn:{place:04}", f"Blatt {place}: {REPORT}") for place in range(1000)]
    assert set(reprints(random.Random(1).sample(texts, 1000), {}).values()) == {"urn:0000"}
    assert len(reprints(texts, {})) == 999
