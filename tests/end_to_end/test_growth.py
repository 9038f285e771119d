"""A long article costs no more a word than a short one: counted in calls of functions, which no other load disturbs."""

from cProfile import Profile
from pathlib import Path
from pstats import Stats

import pytest

from belegraph.model import Article
from belegraph.parse import parse_one
from belegraph.work import Work, read_doc

TEXTS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "articles").glob("*.txt"))]


def calls(times: int) -> float:
    """Calls a word for the texts told several times over, from the parse to the graph and its sheet."""
    article = Article("a", "\n\n".join(TEXTS * times), "de", published="2024-06-12")
    doc = parse_one(article, "fast")
    with Profile() as profile:
        Work("fast", sheets=True).finish(read_doc(article, doc))
    return Stats(profile).total_calls / len(doc)  # type: ignore[attr-defined]  # it is there, but not in the stubs


@pytest.fixture(scope="module")
def once() -> float:
    calls(1)  # so that what is remembered is
    return calls(1)


def test_calls_a_word_do_not_grow_with_the_text(once: float) -> None:
    assert calls(8) < 1.05 * once
