import io
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from belegraph.articles.sources import MAX_BYTES, Origin, Source, failure, too_long
from belegraph.errors import ArticleError


def test_head_stands_before_the_rest() -> None:
    assert replace(Source.of("rhein.txt", b"steigt."), head=b"Der Pegel ").content() == b"Der Pegel steigt."


@pytest.mark.parametrize(
    ("head", "data"),
    [
        pytest.param(b"", b"123456", id="rest too long"),
        pytest.param(b"123456", b"", id="head too long"),
        pytest.param(b"123", b"456", id="both together"),
    ],
)
def test_content_above_the_limit_is_refused(head: bytes, data: bytes) -> None:
    with pytest.raises(ArticleError, match="longer than 2,000,000 characters; split it"):
        replace(Source.of("rhein.txt", data), head=head).content(limit=5)


def test_content_at_the_limit_is_read() -> None:
    assert Source.of("rhein.txt", b"12345").content(limit=5) == b"12345"


def test_no_more_than_the_limit_is_read_of_an_endless_source() -> None:
    stream = io.BytesIO(b"1" * 100)
    with pytest.raises(ArticleError):
        Source("zero", "zero.txt", ".txt", lambda: nullcontext(stream)).content(limit=5)
    assert stream.tell() == 6


def test_source_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "loop.txt"
    path.symlink_to(path)
    with pytest.raises(ArticleError, match=r"cannot be read \(Too many levels of symbolic links\); check the path"):
        Source("loop", "loop.txt", ".txt", lambda: path.open("rb")).content()


def test_limit_of_a_file_of_many_texts_names_json_lines() -> None:
    assert str(too_long(Origin("news.json"), 64_000_000)) == (
        "news.json: larger than 64 MB; write it as JSON Lines, one article a line"
    )


def test_limit_in_bytes_holds_the_limit_in_characters_in_any_encoding() -> None:
    longest = max(len("\N{GRINNING FACE}".encode(encoding)) for encoding in ("utf-8", "utf-16-le", "utf-32-le"))
    assert longest * 2_000_000 <= MAX_BYTES


def test_failure_keeps_place_reason_and_remedy() -> None:
    found = failure(Origin("news.jsonl", "line 7").error("no text", "write a text"))
    assert (found.source, found.reason) == ("news.jsonl", "line 7: no text; write a text")


def test_standard_input_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Der Pegel steigt.")))
    Source("stdin", "standard input", "", lambda: nullcontext(sys.stdin.buffer)).content()
    assert not sys.stdin.closed
