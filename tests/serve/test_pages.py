import json
from pathlib import Path

import pytest

import belegraph.serve
from belegraph.queries import named_queries
from belegraph.serve.pages import language, words, write

FOLDER = Path(belegraph.serve.__file__).parent


def test_both_languages_have_the_same_words() -> None:
    german, english = (json.loads((FOLDER / f"words.{lang}.json").read_text(encoding="utf-8")) for lang in ("de", "en"))
    assert german.keys() == english.keys()
    assert [key for key in german if german[key].count("{") != english[key].count("{")] == []


def test_every_word_is_used() -> None:
    used = "".join(path.read_text(encoding="utf-8") for path in (FOLDER / "templates").iterdir())
    own = json.loads((FOLDER / "words.de.json").read_text(encoding="utf-8"))
    assert [key for key in own if f'"{key}"' not in used and not key.startswith(("count.", "column.", "query."))] == []


def test_every_column_and_parameter_has_a_word() -> None:
    queries = named_queries().values()
    wanted = {f"column.{name}" for query in queries for name in query.columns}
    wanted |= {f"query.{name}" for query in queries for name in query.parameters}
    assert wanted == {key for key in words("de") if key.startswith(("column.", "query."))} - {"query.go", "query.none"}


def test_what_comes_from_the_graph_stays_text() -> None:
    page = write("refusal.html", "de", status=400, reason="<script>alert(1)</script>")
    assert "<script>alert" not in page


@pytest.mark.parametrize(("wanted", "accepted", "lang"), [
    ("", "", "de"), ("en", "de", "en"), ("", "en-US,de;q=0.5", "en"), ("xx", "fr", "de"),
])  # fmt: skip
def test_the_language(wanted: str, accepted: str, lang: str) -> None:
    assert language(wanted, accepted) == lang
    assert words(lang)["certainty.certain"]
