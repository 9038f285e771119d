"""Bad input gives one clear line each; what stood in the output folder before is as it was."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.conftest import Command

GERMAN = "Anna Kern leitet die Werft."
ENGLISH = "The museum was opened by the mayor on Monday. She said that the building had cost more than expected."
FRENCH = "Le musée de la ville a été ouvert lundi par la maire. Elle a déclaré que le bâtiment avait coûté plus cher que prévu."
BROKEN_LINE_7 = (
    "".join(json.dumps({"id": f"a{n}", "text": GERMAN, "language": "de"}) + "\n" for n in range(1, 7))
    + '{"id": "a7", "text":\n'
)

SOURCES = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "binary.txt": bytes(range(256)) * 8,
    "picture.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "encoding.txt": ("Anna Kern leitet das Museum in München. " * 20).encode("cp037"),
    "half.txt": (GERMAN * 20).encode() + b"\xff\xfe\x80",
    "english.txt": ENGLISH.encode(),
    "french.txt": FRENCH.encode(),
    "long.txt": b"Der Pegel des Rheins steigt weiter an. " * (10 * 2**20 // 39),
    "lines.jsonl": BROKEN_LINE_7.replace(GERMAN, "").encode(),
    "date.json": json.dumps({"text": GERMAN, "published": "2024-13-45"}).encode(),
    "list.json": b"[1, 2]",
    "unknown.docx": b"PK\x03\x04",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with an output folder in which something stands."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "graph.trig").write_text("old", encoding="utf-8")
    (tmp_path / "out" / "notes.md").write_text("mine", encoding="utf-8")
    return tmp_path


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


CASES = [
    pytest.param("empty.txt", "empty.txt: empty; write a text", id="empty file"),
    pytest.param("blank.txt", "blank.txt: empty; write a text", id="blanks only"),
    pytest.param("binary.txt", "binary.txt: binary file", id="binary file"),
    pytest.param("picture.txt", "picture.txt: binary file", id="picture with the wrong ending"),
    pytest.param("encoding.txt", "encoding.txt: unknown encoding; save it as UTF-8", id="unknown encoding"),
    pytest.param("half.txt", "half.txt: unknown encoding; save it as UTF-8", id="half a character"),
    pytest.param("english.txt", "english.txt: no pipeline for the language 'en'; choose one of: de", id="English"),
    pytest.param("french.txt", "french.txt: no pipeline for the language 'fr'; choose one of: de", id="French"),
    pytest.param("long.txt", "long.txt: longer than 2,000,000 characters; split it", id="10 MB"),
    pytest.param("date.json", "date.json: published is '2024-13-45', no date", id="no such date"),
    pytest.param("nowhere", "nowhere: no such file or folder; check the path", id="missing folder"),
    pytest.param("nowhere/*.txt", "nowhere/*.txt: no file", id="glob without a file"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "told"), CASES)
def test_bad_source_is_one_line_and_leaves_the_old_output(
    source: str, told: str, folder: Path, belegraph: Command
) -> None:
    if source in SOURCES:
        (folder / source).write_bytes(SOURCES[source])
    before = content(folder / "out")
    run = belegraph("build", source, "-o", "out")
    [line] = run.err.splitlines()
    assert (run.code, run.out) == (1, "")
    assert line.startswith(f"belegraph: {told}")
    assert line.endswith("; nothing was written")
    assert content(folder / "out") == before


@pytest.mark.parametrize(("source", "told"), CASES)
def test_bad_source_does_not_keep_others_from_being_built(
    source: str, told: str, folder: Path, belegraph: Command
) -> None:
    (folder / "good.txt").write_text(GERMAN, encoding="utf-8")
    if source in SOURCES:
        (folder / source).write_bytes(SOURCES[source])
    run = belegraph("build", source, "good.txt", "-o", "new")
    [reason, summary] = run.err.splitlines()
    assert run.code == 1
    assert reason.startswith(f"belegraph: {told}")
    assert summary == "belegraph: 1 article could not be built, all others were"
    assert '"good"' in (folder / "new" / "articles.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("source", ["list.json", "unknown.docx"])
def test_source_of_another_kind_is_named(source: str, folder: Path, belegraph: Command) -> None:
    (folder / source).write_bytes(SOURCES[source])
    run = belegraph("build", source, "-o", "out")
    assert run.code == 1
    assert run.err.startswith(f"belegraph: {source}: ")
    assert "Traceback" not in run.err


def test_broken_line_7_is_named_and_the_other_lines_are_built(folder: Path, belegraph: Command) -> None:
    (folder / "lines.jsonl").write_text(BROKEN_LINE_7, encoding="utf-8")
    run = belegraph("build", "lines.jsonl", "-o", "out")
    [reason, summary] = run.err.splitlines()
    assert run.code == 1
    assert reason.startswith("belegraph: lines.jsonl: line 7: broken JSON at column ")
    assert summary == "belegraph: 1 article could not be built, all others were"
    assert len((folder / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()) == 6


@pytest.mark.parametrize("output", ["file.txt", "file.txt/out"])
def test_unwritable_output_is_one_line(output: str, folder: Path, belegraph: Command) -> None:
    (folder / "file.txt").write_text(GERMAN, encoding="utf-8")
    run = belegraph("build", "file.txt", "-o", output)
    assert (run.code, run.out, run.err.count("\n")) == (1, "", 1)
    assert run.err.startswith(f"belegraph: {output}: cannot be written (")
    assert (folder / "file.txt").read_text(encoding="utf-8") == GERMAN


def test_other_files_of_the_output_folder_stay(folder: Path, belegraph: Command) -> None:
    (folder / "a.txt").write_text(GERMAN, encoding="utf-8")
    assert belegraph("build", "a.txt", "-o", "out").code == 0
    assert content(folder / "out")["notes.md"] == b"mine"
    assert content(folder / "out")["graph.trig"] != b"old"


# --------------------------------------------------------------------------------------- markup, and ids of any kind

SCRIPT = "<script>alert(1)</script>"
HOSTILE = {
    "id": SCRIPT,
    "text": f"Anna Kern leitet {SCRIPT} die Werft. „<b>Wir bauen ein Haus</b>“, sagte Kern. Die Firma </script><img src=x> baut.",
    "title": f"</title>{SCRIPT}",
    "publisher": '"><img src=x onerror=alert(1)>',
    "url": "javascript:alert(1)",
    "language": "de",
}


@pytest.fixture
def hostile(tmp_path: Path, belegraph: Command) -> Path:
    (tmp_path / "a.json").write_text(json.dumps(HOSTILE), encoding="utf-8")
    assert belegraph("build", tmp_path / "a.json", "-o", tmp_path / "out").code == 0
    return tmp_path / "out"


@pytest.mark.parametrize("markup", ["<script>alert", "<img", "<b>Wir", "</title><"])
def test_markup_of_an_article_is_no_markup_of_the_page(markup: str, hostile: Path) -> None:
    assert markup not in (hostile / "graph.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", ["<script", "</script", "<img"])
def test_page_has_no_more_tags_than_that_of_a_harmless_article(tag: str, hostile: Path, small_output: Path) -> None:
    pages = [(folder / "graph.html").read_text(encoding="utf-8").casefold() for folder in (hostile, small_output)]
    assert pages[0].count(tag) == pages[1].count(tag)


def test_address_that_is_a_script_is_no_link(hostile: Path) -> None:
    assert 'href="javascript:' not in (hostile / "graph.html").read_text(encoding="utf-8")


def test_markup_stays_text_in_the_table(hostile: Path) -> None:
    rows = list(csv.DictReader(io.StringIO((hostile / "statements.csv").read_text(encoding="utf-8"))))
    assert {row["article"] for row in rows} == {SCRIPT}
    assert any(SCRIPT in row["sentence"] for row in rows)


@pytest.mark.parametrize("name", ["graph.ttl", "graph.trig"])
def test_markup_stays_text_in_the_graph(name: str, hostile: Path) -> None:
    import pyoxigraph as ox

    quads = list(ox.parse(path=str(hostile / name)))
    assert SCRIPT in {quad.object.value for quad in quads if isinstance(quad.object, ox.Literal)}
    assert not [quad.subject for quad in quads if "<" in quad.subject.value]


@pytest.mark.parametrize("id", [
    pytest.param("../../x", id="path"),
    pytest.param("/etc/passwd", id="path from the root"),
    pytest.param('a"b\'c', id="quotation marks"),
    pytest.param(SCRIPT, id="markup"),
    pytest.param("a b\\c", id="blank and backslash"),
    pytest.param("größe/💧", id="no ASCII"),
    pytest.param("%2e%2e%2f", id="escaped path"),
    pytest.param("a> <urn:x", id="end of an IRI"),
])  # fmt: skip
def test_any_id_is_kept(id: str, tmp_path: Path, belegraph: Command) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"id": id, "text": GERMAN, "language": "de"}), encoding="utf-8")
    assert belegraph("build", tmp_path / "a.json", "-o", tmp_path / "out").code == 0
    run = belegraph("query", tmp_path / "out", "articles", "--format", "csv")
    assert [row["article"] for row in csv.DictReader(io.StringIO(run.out))] == [id]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "out"]


@pytest.mark.parametrize("sign", ["\x0c", "\x0b", "\x1b", "\u2028", "\ud800", "\ufeff", "\u202e"])
def test_strange_sign_in_a_text_breaks_nothing(sign: str, tmp_path: Path, belegraph: Command) -> None:
    (tmp_path / "a.json").write_text(
        json.dumps({"text": f"Anna Kern {sign} leitet die Werft.", "language": "de"}), encoding="utf-8"
    )
    assert belegraph("build", tmp_path / "a.json", "-o", tmp_path / "out").code == 0
    assert belegraph("query", tmp_path / "out", "statements").code == 0
