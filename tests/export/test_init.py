"""Files are written beside the old ones, then renamed; a failure leaves the old ones as they were."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.factory import file_text, make_graph, make_statement

from belegraph.errors import OutputError
from belegraph.export import FILES, write_files


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_files_are_utf8_with_line_feeds(tmp_path: Path) -> None:
    write_files(tmp_path, [("a.txt", "Größe\n🚢\n")])
    assert content(tmp_path) == {"a.txt": "Größe\n🚢\n".encode()}


def test_folder_is_made(tmp_path: Path) -> None:
    [path] = write_files(tmp_path / "deep" / "out", [("a.txt", "")])
    assert path == tmp_path / "deep" / "out" / "a.txt"
    assert path.is_file()


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("mine", encoding="utf-8")
    write_files(tmp_path, [("a.txt", "new")])
    assert content(tmp_path) == {"a.txt": b"new", "notes.md": b"mine"}


def test_older_files_are_replaced(tmp_path: Path) -> None:
    write_files(tmp_path, [("a.txt", "much longer than the new one")])
    write_files(tmp_path, [("a.txt", "new")])
    assert content(tmp_path) == {"a.txt": b"new"}


@pytest.mark.parametrize(
    "error", [ValueError("broken"), OSError("disk full"), KeyboardInterrupt()], ids=lambda e: type(e).__name__
)
def test_failure_half_way_leaves_the_old_files(error: BaseException, tmp_path: Path) -> None:
    def files() -> Iterator[tuple[str, str]]:
        yield "a.txt", "new"
        raise error

    write_files(tmp_path, [("a.txt", "old"), ("b.txt", "old")])
    with pytest.raises((type(error), OutputError)):
        write_files(tmp_path, files())
    assert content(tmp_path) == {"a.txt": b"old", "b.txt": b"old"}


@pytest.mark.parametrize("name", ["file.txt", "file.txt/out"])
def test_folder_that_cannot_be_made_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(OutputError) as caught:
        write_files(tmp_path / name, [("a.txt", "new")])
    assert caught.value.path == tmp_path / name
    assert content(tmp_path) == {"file.txt": b"mine"}


@pytest.mark.parametrize("name", sorted(FILES))
def test_format_gives_the_same_text_for_statements_in_any_order(name: str) -> None:
    one, other = make_statement(), make_statement(key="2.1", polarity="negated")
    texts = []
    for order in ((one, other), (other, one)):
        graph = make_graph(*order)
        texts.append(file_text(name, graph))
    assert texts[0] == texts[1]


@pytest.mark.parametrize("name", sorted(FILES))
def test_format_has_line_feeds_to_the_end(name: str) -> None:
    graph = make_graph(make_statement())
    text = file_text(name, graph)
    assert text.endswith("\n")
    assert "\r" not in text
