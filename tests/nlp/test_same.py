"""The same article gets the same parse, however it is packed and on however many threads; bench/pipeline measures more."""

from functools import cache
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from belegraph.parse import load

ROOT = Path(__file__).parent.parent.parent
TEXTS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/end_to_end/articles").glob("*.txt"))]


def read(doc: Doc) -> list[tuple[str, ...]]:
    return [(w.text, w.tag_, str(w.morph), w.lemma_, str(w.head.i), w.dep_, w.ent_iob_, w.ent_type_) for w in doc]


@cache
def as_usual(pipeline: str) -> list[list[tuple[str, ...]]]:
    return [read(doc) for doc in load("de", pipeline).pipe(TEXTS)]


@pytest.mark.parametrize("settings", [
    pytest.param({"batch_size": 1}, id="one sentence at a time"),
    pytest.param({"batch_size": 1000}, id="many sentences at a time"),
    pytest.param({"threads": 2}, id="two threads"),
])  # fmt: skip
def test_nothing_changes(settings: dict[str, int], pipeline: str) -> None:
    nlp = spacy.load(load("de", pipeline).path, config={"components": {"belegraph_encoder": settings}})
    assert [read(doc) for doc in nlp.pipe(TEXTS)] == as_usual(pipeline)
