import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.serve.conftest import BASE, OUTPUT

from belegraph.serve.opened import Opened
from belegraph.serve.reading import article, pieces
from belegraph.serve.refusals import RefusalError

ARTICLE = f"{BASE}article/000_38951bf5bf050e57"
RANGES = st.lists(st.integers(0, 40), min_size=2, max_size=2).map(sorted)


@given(st.text(max_size=30), st.integers(0, 9), st.lists(st.tuples(RANGES, RANGES, RANGES), max_size=4))
def test_pieces_make_the_text_whatever_the_ranges(text: str, offset: int, ranges: list[tuple[list[int], ...]]) -> None:
    told: list[dict[str, object]] = [{"range": one, "parts": [*two, *three]} for one, two, three in ranges]
    assert "".join(str(piece["text"]) for piece in pieces(text, offset, told)) == text


def test_the_text_is_the_articles(opened: Opened) -> None:
    told = json.loads(article(opened, iris=[ARTICLE]).body)
    [line] = (OUTPUT / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    text = "".join(piece["text"] for piece in told["pieces"])
    assert " ".join(text.split()) in " ".join(json.loads(line)["text"].split())
    assert text.count("„Hysterie und Übertreibung“") == 1


def test_a_statement_is_marked_where_it_stands(opened: Opened) -> None:
    told = json.loads(article(opened, iris=[ARTICLE]).body)
    place = next(n for n, each in enumerate(told["statements"]) if each["relation"] == "sich Mühe geben")
    assert "".join(piece["text"] for piece in told["pieces"] if place in piece["of"]).endswith(
        "die Zweifel zu zerstreuen"
    )


def test_what_is_no_article_cannot_be_read(opened: Opened) -> None:
    with pytest.raises(RefusalError):
        article(opened, iris=[f"{BASE}entity/mark-rutte"])
