"""What stands in the graph stands in the text, at its evidence, or in the authority files, or in the ontology."""

import re
from pathlib import Path

import pytest
from rdflib import RDFS

from belegraph.articles import read
from belegraph.authority import authority
from belegraph.extraction import extract_article
from belegraph.model import Phrase, Reading, Statement
from belegraph.parse import parse_one
from belegraph.pipeline import assemble
from belegraph.rdf import BG
from belegraph.resolve import UNIT_NAMES, phrases, resolve

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (Path(__file__).parent / "articles", ROOT / "seeds", ROOT / "bench" / "unseen")
SOURCES = sorted(path for folder in FOLDERS for path in folder.glob("*.txt"))
ENDING = 3
"""Letters that a word may have more or less than in the text: its case, its number, its gender."""


@pytest.fixture(scope="module", params=SOURCES, ids=lambda path: path.stem)
def reading(request: pytest.FixtureRequest) -> Reading:
    [article] = read([str(request.param)], on_failure=lambda failure: pytest.fail(failure.reason))
    return extract_article(article, parse_one(article))


def all_phrases(reading: Reading) -> list[tuple[Statement, Phrase]]:
    return [(statement, phrase) for statement in reading.statements for phrase in phrases(statement)]


def test_phrases_are_the_words_of_their_ranges(reading: Reading) -> None:
    text = reading.article.text
    wrong = [p for _, p in all_phrases(reading) if " ".join(text[p.start : p.end].split()) not in p.text]
    assert wrong == []


def test_evidence_holds_subject_and_object(reading: Reading) -> None:
    outside = [
        statement
        for statement in reading.statements
        for phrase in (statement.subject, statement.object)
        if phrase is not None and not statement.evidence.start <= phrase.start < phrase.end <= statement.evidence.end
    ]
    assert outside == []


def test_periods_are_labelled_with_words_of_the_text(reading: Reading) -> None:
    text, dataset = " ".join(reading.article.text.split()), assemble([reading], []).dataset
    labels = [label for period in dataset.objects(None, BG.period) for label in dataset.objects(period, RDFS.label)]
    assert [label for label in labels if str(label) not in text] == []


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.casefold()))


def stands_in(word: str, text: set[str]) -> bool:
    return any(word[: len(word) - ENDING] == other[: len(word) - ENDING] for other in text) or word in text


def test_labels_are_words_of_the_text_or_of_the_authority(reading: Reading) -> None:
    listed = (*authority().by_name.values(), *authority().offices.values(), *authority().roles.values())
    units = {word for names in UNIT_NAMES.values() for word in words(names["de"])}
    known = {name.casefold() for thing in listed for _, name in (*thing.labels, *thing.names)}
    text = words(reading.article.text) | units
    labels = [label for entity in resolve(reading).entities.values() for lang, label in entity.labels if lang == "de"]
    invented = [
        (label, word)
        for label in labels
        if label.casefold() not in known
        for word in sorted(words(label))
        if not word.isdigit() and len(word) > ENDING and not stands_in(word, text)
    ]
    assert invented == []
