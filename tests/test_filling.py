"""Articles go into a store in batches, also when somebody breaks it off."""

from collections.abc import Iterator

import pytest
from tests.factory import make_article, make_reading, make_statement

from belegraph.dataset import oxigraph
from belegraph.errors import Failure
from belegraph.filling import BATCH, fill
from belegraph.store import MemoryStore
from belegraph.work import Built, Work


def made(number: int, error: BaseException | None = None) -> Iterator[Built | Failure]:
    for place in range(number):
        name = f"a{place:02}"
        yield Work().finish(make_reading(make_statement(article=name), article=make_article(name)))
    if error is not None:
        raise error


@pytest.mark.parametrize("number", [0, 1, BATCH, BATCH + 3])
def test_every_article_arrives(number: int) -> None:
    store = MemoryStore()
    assert [built.article.id for built in fill(store, made(number), print)] == [f"a{n:02}" for n in range(number)]
    assert len([name for name in oxigraph(store.dataset).named_graphs() if "/article/" in name.value]) == number


@pytest.mark.parametrize("number", [0, 3, BATCH + 3])
def test_what_was_read_when_somebody_breaks_it_off_arrives(number: int) -> None:
    arrived: list[str] = []
    filled = fill(MemoryStore(), made(number, KeyboardInterrupt()), print)
    with pytest.raises(KeyboardInterrupt):
        arrived.extend(built.article.id for built in filled)
    assert len(arrived) == number


def test_failure_is_told_and_the_others_go_on() -> None:
    told: list[Failure] = []
    found = [Failure("x.txt", "empty"), *made(2)]
    assert len(list(fill(MemoryStore(), found, told.append))) == 2
    assert told == [found[0]]
