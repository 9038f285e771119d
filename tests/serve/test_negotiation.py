import pytest

from belegraph.serve.negotiation import choose, wants
from belegraph.serve.refusals import RefusalError

OFFERS = ["text/turtle", "application/ld+json", "text/html"]


@pytest.mark.parametrize(("accept", "chosen"), [
    pytest.param("", "text/turtle", id="no header"),
    pytest.param("*/*", "text/turtle", id="anything"),
    pytest.param("text/html,application/xhtml+xml,*/*;q=0.8", "text/html", id="a browser"),
    pytest.param("application/ld+json, text/turtle;q=0.9", "application/ld+json", id="quality"),
    pytest.param("TEXT/HTML", "text/html", id="case"),
    pytest.param("text/*;q=0.2, text/html", "text/html", id="the more specific range counts"),
    pytest.param("text/turtle;q=0, */*", "application/ld+json", id="not this one"),
    pytest.param("text/turtle;q=x, text/html;q=0.1", "text/html", id="a quality that is none"),
])  # fmt: skip
def test_the_best_offer_is_chosen(accept: str, chosen: str) -> None:
    assert choose(accept, OFFERS) == chosen


@pytest.mark.parametrize("accept", ["image/png", "text/html;q=0", ";;;,"])
def test_who_takes_nothing_gets_nothing(accept: str) -> None:
    with pytest.raises(RefusalError) as refusal:
        choose(accept, OFFERS)
    assert refusal.value.status == 406


def test_a_range_names_no_type() -> None:
    assert not wants("*/*, text/*", "text/html")
