"""The folder of a build: gone when all went well or nothing had arrived, kept when there is something to resume."""

from pathlib import Path

import pytest

from belegraph.errors import OutputError
from belegraph.store import working


def has_any(folder: Path) -> bool:
    return any(folder.iterdir())


def broken_off(output: Path, ids: str) -> None:
    def build() -> None:
        with working(output, ".build", resume=False, is_worth=has_any) as folder:
            for name in ids:
                (folder / name).touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build()


def test_it_goes_with_the_build(tmp_path: Path) -> None:
    with working(tmp_path / "out", ".build", resume=False, is_worth=has_any) as folder:
        (folder / "a").touch()
    assert not (tmp_path / "out").exists()


def test_nothing_stays_of_a_build_without_an_article(tmp_path: Path) -> None:
    broken_off(tmp_path / "out", "")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("resume", [True, False])
def test_what_was_broken_off_is_resumed_only_if_asked(resume: bool, tmp_path: Path) -> None:
    broken_off(tmp_path, "ab")
    with working(tmp_path, ".build", resume=resume, is_worth=has_any) as folder:
        assert (folder / "a").exists() == resume


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with (
        pytest.raises(OutputError, match="cannot be written"),
        working(tmp_path / "out", ".build", resume=False, is_worth=has_any),
    ):
        pass
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"
