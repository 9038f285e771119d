"""What newspapers print and treebanks lack: each was once read wrongly, or is by other pipelines."""

import pytest

from belegraph.parse import load


def words(text: str, pipeline: str) -> list[tuple[str, str, str]]:
    return [(word.text, word.pos_, word.dep_) for word in load("de", pipeline)(text) if not word.is_space]


@pytest.mark.parametrize(("text", "root"), [
    pytest.param("Die Werft steigert ihren Umsatz um 2,5 Prozent.", "steigert", id="decimal comma"),
    pytest.param("Die Messe beginnt am 10. April in Köln.", "beginnt", id="ordinal in a date"),
    pytest.param("Der Konzern zahlt der Stadt ca. 3 Mio. Euro.", "zahlt", id="abbreviations"),
    pytest.param("„Wir bauen das Schiff“, sagte Anna Kern.", "sagte", id="German quotation marks"),
    pytest.param("»Wir bauen das Schiff«, sagte Anna Kern.", "sagte", id="guillemets"),
    pytest.param("«Wir bauen das Schiff», sagte Anna Kern.", "sagte", id="Swiss quotation marks"),
    pytest.param("Die „Süddeutsche Zeitung“ meldet den Verkauf der Werft.", "meldet", id="marks around a name"),
    pytest.param("Die EU-Kommissions-Präsidentin reist morgen nach Kiew.", "reist", id="compound with hyphens"),
    pytest.param("Die 47-jährige Ärztin leitet das Krankenhaus.", "leitet", id="age with a hyphen"),
    pytest.param("Der Rat der Stadt – er tagt heute – prüft den Plan.", "prüft", id="dashes"),
])  # fmt: skip
def test_one_sentence_with_its_verb(text: str, root: str, pipeline: str) -> None:
    assert [sentence.root.text for sentence in load("de", pipeline)(text).sents] == [root]


@pytest.mark.parametrize(("plain", "printed"), [
    pytest.param("Die Preise stiegen um 2,5 Prozent.", "Die Preise stiegen um 2,5\u00a0Prozent.", id="unit"),
    pytest.param("Am 10. April kam Dr. Kern.", "Am 10.\u00a0April kam Dr.\u00a0Kern.", id="date and title"),
])  # fmt: skip
def test_blank_that_does_not_break_is_a_blank(plain: str, printed: str, pipeline: str) -> None:
    assert words(printed, pipeline) == words(plain, pipeline)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param("Die Zahl stieg auf 4.400.", ["4.400", "."], id="thousands"),
        pytest.param("Der Preis stieg auf 2,50.", ["2,50", "."], id="decimals"),
        pytest.param("Die Werft schloss 1999.", ["1999", "."], id="year"),
        pytest.param("Das Fest beginnt am 3.1.", ["am", "3.1."], id="day"),
    ],
)
def test_what_is_no_ordinal_leaves_the_stop_to_the_sentence(text: str, last: list[str], pipeline: str) -> None:
    assert [word.text for word in load("de", pipeline).make_doc(text)][-2:] == last


def test_soft_hyphen_is_not_seen(pipeline: str) -> None:
    printed = load("de", pipeline)("Die Bundes\u00adregierung plant ein Ge\u00adsetz.")
    plain = load("de", pipeline)("Die Bundesregierung plant ein Gesetz.")
    assert [(w.pos_, w.dep_, w.lemma_) for w in printed] == [(w.pos_, w.dep_, w.lemma_) for w in plain]


def test_headline_is_a_sentence_of_its_own(pipeline: str) -> None:
    doc = load("de", pipeline)("Sturm über der Ostsee\n\nDie Fähren fahren heute nicht.")
    assert [sentence.root.text for sentence in doc.sents] == ["Sturm", "fahren"]


@pytest.mark.parametrize("text", ["Berlin (dpa) - Die Werft baut ein Schiff.", "BERLIN – Die Werft baut ein Schiff."])
def test_dateline_leaves_the_clause_alone(text: str, pipeline: str) -> None:
    doc = load("de", pipeline)(text)
    [verb] = [word for word in doc if word.text == "baut"]
    assert {(child.text, child.dep_) for child in verb.children} >= {("Werft", "nsubj"), ("Schiff", "obj")}


def test_full_stop_that_was_forgotten(pipeline: str) -> None:
    doc = load("de", pipeline)("Das Hotel ist sehr zu empfehlen Wir kommen im Sommer wieder.")
    assert [sentence[0].text for sentence in doc.sents] == ["Das", "Wir"]
