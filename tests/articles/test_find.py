import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from belegraph.articles.find import find_sources
from belegraph.errors import Failure

ENDINGS = (".txt", ".html")


@pytest.fixture(autouse=True)
def _news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (
        "rhein.txt",
        "ruhr.HTML",
        "photo.png",
        ".hidden.txt",
        "2024/elbe.txt",
        "2024/05/saale.txt",
        ".git/x.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Der Pegel steigt.", encoding="utf-8")


def ids(*names: str) -> list[str]:
    sources, failures = find_sources(names, ENDINGS)
    assert failures == []
    return [source.id for source in sources]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param(["rhein.txt"], ["rhein"], id="a file"),
        pytest.param(["./2024/../rhein.txt"], ["rhein"], id="a file by a detour"),
        pytest.param(["."], ["elbe", "rhein", "ruhr", "saale"], id="a folder, with its folders, without the hidden"),
        pytest.param(["2024"], ["elbe", "saale"], id="a folder below"),
        pytest.param(["*.txt"], ["rhein"], id="a glob"),
        pytest.param(["*"], ["elbe", "rhein", "ruhr", "saale"], id="a glob that finds files and folders"),
        pytest.param(["**/*.txt"], ["elbe", "rhein", "saale"], id="a glob for any folders"),
        pytest.param([".hidden.txt"], [".hidden"], id="a hidden file, named"),
        pytest.param([".git"], ["x"], id="a hidden folder, named"),
        pytest.param(["-"], ["stdin"], id="standard input"),
        pytest.param(["rhein.txt", "-", "2024"], ["elbe", "rhein", "saale", "stdin"], id="several, sorted by id"),
        pytest.param(["rhein.txt", "./rhein.txt", ".", "*.txt"], ["elbe", "rhein", "ruhr", "saale"], id="each once"),
        pytest.param([], [], id="nothing"),
    ],
)
def test_sources(names: list[str], expected: list[str]) -> None:
    assert ids(*names) == expected


def test_name_that_is_a_pattern_as_well_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "band[1].txt").write_text("Der Pegel steigt.", encoding="utf-8")
    assert ids("band[1].txt") == ["band[1]"]


def test_two_links_to_a_file_are_one_source(tmp_path: Path) -> None:
    (tmp_path / "latest.txt").symlink_to("rhein.txt")
    assert ids("latest.txt", "rhein.txt") == ["rhein"]


def test_link_is_read_after_its_own_ending(tmp_path: Path) -> None:
    (tmp_path / "page.html").symlink_to("photo.png")
    [source], _ = find_sources(["page.html"], ENDINGS)
    assert source.ending == ".html"


def test_id_does_not_depend_on_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "2024" / "05" / "elbe.txt").touch()
    before = ids(str(tmp_path))
    monkeypatch.chdir("2024")
    assert ids("..") == before
    assert before == ["05/elbe", "2024/elbe", "rhein", "ruhr", "saale"]


def test_file_called_stdin_makes_way_for_standard_input(tmp_path: Path) -> None:
    (tmp_path / "stdin.txt").touch()
    assert sorted(ids("-", "stdin.txt")) == sorted(["stdin", f"{tmp_path.name}/stdin"])


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        pytest.param("gone.txt", "no such file or folder; check the path", id="missing file"),
        pytest.param("", "no such file or folder; check the path", id="empty name"),
        pytest.param("*.htm", "no file of a known format; known endings are .txt, .html", id="glob that finds nothing"),
        pytest.param("*.png", "no file of a known format; known endings are .txt, .html", id="glob for other files"),
        pytest.param("photo.png", "no file of a known format; known endings are .txt, .html", id="unknown ending"),
        pytest.param("empty", "no file of a known format; known endings are .txt, .html", id="empty folder"),
        pytest.param(
            "x" * 300, "cannot be read (File name too long); check the path and its permissions", id="too long"
        ),
    ],
)
def test_name_that_stands_for_nothing(name: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    sources, failures = find_sources([name, "rhein.txt"], ENDINGS)
    assert failures == [Failure(name, reason)]
    assert [source.id for source in sources] == ["rhein"]


def test_folder_that_cannot_be_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def forbid(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "05":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", forbid)
    sources, failures = find_sources(["2024"], ENDINGS)
    assert [source.id for source in sources] == ["elbe"]
    assert failures == [Failure("2024/05", "cannot be read (Permission denied); check the path and its permissions")]


def test_named_pipe_in_a_folder_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "2024" / "pipe.txt")
    assert ids("2024") == ["elbe", "saale"]


def test_link_to_itself_is_left_to_the_reading(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    assert ids("loop.txt") == ["loop"]
