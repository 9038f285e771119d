"""The store of a build: gone when all went well or nothing had arrived, kept when there is something to resume."""

from pathlib import Path

import pytest
from tests.store.conftest import make_readings, put

from belegraph.errors import OutputError
from belegraph.iri import article_iri
from belegraph.store import gathering


def broken_off(output: Path, ids: str) -> None:
    def build() -> None:
        with gathering(output) as store:
            put(store, make_readings(ids))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build()


def test_it_goes_with_the_build(tmp_path: Path) -> None:
    with gathering(tmp_path / "out") as store:
        put(store, make_readings("ab"))
    assert not (tmp_path / "out").exists()


def test_nothing_stays_of_a_build_without_an_article(tmp_path: Path) -> None:
    broken_off(tmp_path / "out", "")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("resume", [True, False])
def test_what_was_broken_off_is_resumed_only_if_asked(resume: bool, tmp_path: Path) -> None:
    broken_off(tmp_path, "ab")
    with gathering(tmp_path, resume=resume) as store:
        assert bool(store.digest(article_iri("a"))) == resume


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be written"), gathering(tmp_path / "out"):
        pass
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"
