from pathlib import Path

import pytest

from belegraph.articles.ids import name_files


@pytest.mark.parametrize(
    ("paths", "ids"),
    [
        pytest.param(["/a/rhein.txt"], ["rhein"], id="one file"),
        pytest.param(["/a/rhein.txt", "/a/ruhr.txt"], ["rhein", "ruhr"], id="two names"),
        pytest.param(["/a/x/rhein.txt", "/a/y/rhein.txt"], ["x/rhein", "y/rhein"], id="two folders"),
        pytest.param(
            ["/p/x/rhein.txt", "/q/x/rhein.txt", "/q/y/rhein.txt"],
            ["p/x/rhein", "q/x/rhein", "y/rhein"],
            id="as many folders as needed, each for itself",
        ),
        pytest.param(["/rhein.txt", "/a/rhein.txt"], ["rhein", "a/rhein"], id="a file at the top"),
        pytest.param(["/a/rhein.txt", "/a/rhein.md"], ["rhein.txt", "rhein.md"], id="two formats in a folder"),
        pytest.param(
            ["/a/rhein.txt", "/a/rhein.md", "/b/rhein.txt"],
            ["rhein.txt", "rhein.md", "rhein"],
            id="two formats in a folder and one elsewhere",
        ),
        pytest.param(["/a/stand.2024.txt"], ["stand.2024"], id="only the last ending goes"),
        pytest.param(["/a/Bru\u0308cke.txt"], ["Br\u00fccke"], id="umlaut of two code points"),
        pytest.param(["/a/Br\udcfccke.txt"], ["Br\ufffdcke"], id="name that is no UTF-8"),
        pytest.param([], [], id="no files"),
    ],
)
def test_ids(paths: list[str], ids: list[str]) -> None:
    assert list(name_files([Path(path) for path in paths]).values()) == ids


def test_id_that_is_taken_gets_a_folder() -> None:
    assert list(name_files([Path("/a/stdin.txt")], {"stdin"}).values()) == ["a/stdin"]


def test_order_does_not_matter() -> None:
    paths = [Path(path) for path in ("/p/x/rhein.txt", "/q/x/rhein.txt", "/q/y/rhein.txt", "/ruhr.txt")]
    assert dict(name_files(paths)) == dict(name_files(paths[::-1]))
