import json

import pytest
from tests.serve.conftest import BASE

from belegraph.serve.opened import Opened
from belegraph.serve.searching import search


@pytest.mark.parametrize("words", ["Rutte", "rutt", "MARK rutte", "mar rut"])
def test_things_are_found_by_the_beginnings_of_words(opened: Opened, words: str) -> None:
    told = json.loads(search(opened, words=words, lang="en").body)
    assert {"iri": f"{BASE}entity/mark-rutte", "label": "Mark Rutte", "kind": "person", "articles": 1} in told["things"]


@pytest.mark.parametrize("words", ["Übertreibung", "uebertreibung", "ubertreib"])
def test_sentences_are_found_however_umlauts_are_written(opened: Opened, words: str) -> None:
    [found] = json.loads(search(opened, words=words).body)["sentences"]
    assert "„Hysterie und Übertreibung“" in found["label"]
    assert found["article"] == f"{BASE}article/000_38951bf5bf050e57"


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "xyzzy", "NEAR(a b)", "' OR 1=1 --"])
def test_nothing_is_found_and_nothing_breaks(opened: Opened, words: str) -> None:
    told = json.loads(search(opened, words=words).body)
    assert told["things"] == []
