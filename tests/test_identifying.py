"""What names mean, found in groups on a disk, is what is found in memory, and takes the place of an older graph."""

from pathlib import Path

import pytest
from tests.factory import make_article, make_reading, make_statement, phrase

from belegraph.dataset import RESOLUTION, oxigraph
from belegraph.identifying import identify_in_groups, identify_things
from belegraph.model import Thing
from belegraph.store import MemoryStore, removal
from belegraph.store.local import LocalStore
from belegraph.work import Built, Work

NAMES = {"a": "Wolodymyr Selenskyj", "b": "Volodymyr Zelensky", "c": "Anna Kern", "d": "Anna Kern"}


def built() -> list[Built]:
    made = [
        Work().finish(
            make_reading(make_statement(phrase(name, Thing(name, "Person")), article=id), article=make_article(id))
        )
        for id, name in NAMES.items()
    ]
    return [each for each in made if isinstance(each, Built)]


def found(store: MemoryStore | LocalStore) -> set[str]:
    return {str(quad) for quad in oxigraph(store.dataset) if quad.graph_name.value == RESOLUTION}


@pytest.mark.parametrize("group", [1, 500], ids=["several groups", "one group"])
def test_groups_find_what_memory_finds(group: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("belegraph.identifying.GROUP", group)
    monkeypatch.setattr("belegraph.identifying.ASKED", 2 * group)
    store = MemoryStore()
    store.put([each.written for each in built()])
    counted, whole = identify_things(store), found(store)
    kept = LocalStore(tmp_path / "store")
    kept.put([each.written for each in built()])
    assert identify_in_groups(kept, tmp_path / "groups") == counted
    assert found(kept) == whole
    assert whole
    assert not (tmp_path / "groups").exists()


def test_what_is_gone_is_the_same_as_nothing_any_more(tmp_path: Path) -> None:
    store = LocalStore(tmp_path / "store")
    store.put([each.written for each in built()])
    identify_in_groups(store, tmp_path / "groups")
    assert found(store)
    store.put([removal("b")])
    identify_in_groups(store, tmp_path / "groups")
    assert not found(store)
    assert store.digest(RESOLUTION) == ""
