import pytest

from belegraph.articles.markdown import read_markdown
from belegraph.articles.sources import Source
from belegraph.errors import ArticleError
from belegraph.model import Article

FIELDS = """---
title: "Der Rhein: ein \\"Strom\\""
Date: 3. Mai 2024  # Freitag
publisher: 'Flussbote''s'
place: Köln
url: https://a.example/b#c
id: 4711
language: de
tags:
  - Fluss
  - Wasser
---
"""


def read(text: str) -> Article:
    [article] = read_markdown(Source.of("rhein.md", text.encode()))
    return article


def test_front_matter_gives_the_fields() -> None:
    article = read(FIELDS + "Der Pegel steigt.")
    assert (article.id, article.title, article.published) == ("4711", 'Der Rhein: ein "Strom"', "2024-05-03")
    assert (article.publisher, article.place, article.language) == ("Flussbote's", "Köln", "de")
    assert article.url == "https://a.example/b#c"


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        pytest.param("Der *Pegel* steigt.", "", "Der *Pegel* steigt.", id="marks stay"),
        pytest.param("# Rhein\n\nDer Pegel.", "Rhein", "Der Pegel.", id="heading"),
        pytest.param("\n# Rhein #\n\nDer Pegel.", "Rhein", "Der Pegel.", id="closed heading"),
        pytest.param("---\ntitle: Ruhr\n---\n\n# Rhein\n\nDer Pegel.", "Ruhr", "Der Pegel.", id="title counts more"),
        pytest.param("---\ntitle: Ruhr\n...\nDer Pegel.", "Ruhr", "Der Pegel.", id="front matter ends in dots"),
        pytest.param("---\r\ntitle: Ruhr\r\n---\r\nDer Pegel.", "Ruhr", "Der Pegel.", id="line ends of Windows"),
        pytest.param("---\ntitle:\n---\nDer Pegel.", "", "Der Pegel.", id="empty field"),
        pytest.param("---\ntitle: # folgt\n---\nDer Pegel.", "", "Der Pegel.", id="comment only"),
        pytest.param("---\ntitle: Platz #1\n---\nDer Pegel.", "Platz", "Der Pegel.", id="comment as in YAML"),
        pytest.param("---\ntitle: C#\n---\nDer Pegel.", "C#", "Der Pegel.", id="sharp in a word"),
        pytest.param("## Rhein\n\nDer Pegel.", "", "## Rhein\n\nDer Pegel.", id="heading below the first"),
        pytest.param("Der Pegel.\n\n# Rhein", "", "Der Pegel.\n\n# Rhein", id="heading further down"),
        pytest.param("#Rhein steigt.", "", "#Rhein steigt.", id="hashtag"),
        pytest.param("---\nDer Pegel.\n---\nJa.", "", "---\nDer Pegel.\n---\nJa.", id="rules, no front matter"),
        pytest.param("---\ntitle: Ruhr", "", "---\ntitle: Ruhr", id="front matter without end"),
        pytest.param("# Rhein\n\nKöln (dpa) - Der Pegel.", "Rhein", "Der Pegel.", id="dateline behind the heading"),
    ],
)
def test_title_and_body(text: str, title: str, body: str) -> None:
    article = read(text)
    assert (article.title, article.body) == (title, body)


def test_text_is_the_whole_file() -> None:
    assert read(FIELDS + "# Rhein\n\nDer Pegel.\n").text == FIELDS + "# Rhein\n\nDer Pegel.\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("---\ndate: gestern\n---\nJa.", "published is 'gestern', no date", id="no date"),
        pytest.param(
            "---\ntitle: |\n  Rhein\n---\nJa.", "front matter: title is no simple value", id="text in a block"
        ),
        pytest.param("---\ntitle: [a, b]\n---\nJa.", "front matter: title is no simple value", id="list"),
        pytest.param("---\ntitle: Rhein\n---\n", "empty", id="front matter only"),
        pytest.param("# Rhein\n", "empty", id="heading only"),
    ],
)
def test_what_is_wrong_is_said(text: str, reason: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(text)
    assert caught.value.reason.startswith(reason)


def test_list_in_a_field_that_is_not_asked_for_is_ignored() -> None:
    assert read("---\ntags: [a, b]\ntitle: Rhein\n---\nJa.").title == "Rhein"
