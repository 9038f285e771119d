"""`belegraph extract` prints what is read, one line each, and ends with 0, 1 or 2."""

import contextlib
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import Command
from tests.factory import make_reading, make_statement

from belegraph.cli import main
from belegraph.export.rows import statement_rows

LINES = "Anna Kern leitet die Werft.\n\nJon Holm sagte: „Riva baut Mauern.“\nEs regnet. Riva kauft eine Mühle.\n"
"""Four lines; the second is blank, the last has two sentences."""
Row = dict[str, object]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with two articles and an empty one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("Anna Kern leitet die Werft.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    (tmp_path / "c.txt").write_text("Jon Holm kauft eine Mühle.", encoding="utf-8")
    return tmp_path


def cells(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()]


def printed(path: Path, *options: str) -> list[Row]:
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main(["extract", str(path), *options]) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    """The rows of an article with a dateline and somebody who speaks."""
    path = tmp_path_factory.mktemp("rows") / "a.txt"
    path.write_text(f"Köln (dpa) - {LINES}", encoding="utf-8")
    return printed(path)


def test_row_has_the_keys_of_a_statement(rows: list[Row]) -> None:
    [known] = statement_rows(make_reading(make_statement()), {})
    assert {tuple(row) for row in rows} == {tuple(known)}


def test_ranges_are_those_of_the_text(rows: list[Row]) -> None:
    text = f"Köln (dpa) - {LINES}"
    for row in rows:
        said = text[int(str(row["start"])) : int(str(row["end"]))]
        assert str(row["subject"]).split()[0] in said
        assert str(row["object"]).split()[-1] in said


def test_dateline_is_no_part_of_a_sentence(rows: list[Row]) -> None:
    assert min(int(str(row["start"])) for row in rows) == len("Köln (dpa) - ")


def test_relation_is_in_the_words_of_the_text(rows: list[Row]) -> None:
    [row] = [row for row in rows if row["object"] == "die Werft"]
    assert (row["subject"], row["relation"], row["sentence"]) == ("Anna Kern", "leitet", 1)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("speaker", "Jon Holm", id="name"),
        pytest.param("speakers", ["Jon Holm"], id="names"),
        pytest.param("speaker_text", "Jon Holm", id="words"),
        pytest.param("quoted", "verbatim", id="how"),
    ],
)
def test_who_says_it(key: str, value: object, rows: list[Row]) -> None:
    [row] = [row for row in rows if row["object"] == "Mauern"]
    assert row[key] == value


def test_words_of_the_speaker_stand_at_their_range(rows: list[Row]) -> None:
    [row] = [row for row in rows if row["object"] == "Mauern"]
    text = f"Köln (dpa) - {LINES}"
    assert text[int(str(row["speaker_start"])) : int(str(row["speaker_end"]))] == row["speaker_text"]


def test_what_nobody_says_has_no_speaker(rows: list[Row]) -> None:
    [row] = [row for row in rows if row["object"] == "die Werft"]
    assert [row[key] for key in ("speaker", "speakers", "speaker_text", "speaker_start", "quoted")] == [
        None, [], None, None, ""
    ]  # fmt: skip


def test_json_keeps_umlauts(folder: Path, belegraph: Command) -> None:
    assert "eine Mühle" in belegraph("extract", "c.txt").out


def test_each_line_is_a_json_object(folder: Path, belegraph: Command) -> None:
    run = belegraph("extract", "a.txt", "c.txt")
    assert [json.loads(line)["article"] for line in run.out.splitlines()] == ["a", "c"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param(LINES, ["1", "3", "4"], id="blank line, two sentences in a line"),
        pytest.param("\n\nRiva baut Mauern.\n", ["3"], id="blank lines first"),
        pytest.param("Riva baut Mauern\nJon Holm kauft Brot", ["1", "2"], id="no full stops"),
        pytest.param("Riva baut Mauern.\n \t\nJon Holm kauft Brot.", ["1", "3"], id="line of blanks"),
        pytest.param("Riva baut Mauern.\r\n\r\nJon Holm kauft Brot.\r\n", ["1", "3"], id="line ends of Windows"),
    ],
)
def test_sentence_has_the_number_of_its_line(text: str, numbers: list[str], folder: Path, belegraph: Command) -> None:
    (folder / "lines.txt").write_bytes(text.encode())
    run = belegraph("extract", "lines.txt", "--sentences", "--format", "tsv")
    assert [line[0] for line in cells(run.out)] == numbers


def test_sentences_are_counted_when_lines_are_not(folder: Path, belegraph: Command) -> None:
    (folder / "lines.txt").write_text("Anna Kern leitet die Werft.\n\n\nRiva baut Mauern.\n", encoding="utf-8")
    run = belegraph("extract", "lines.txt", "--format", "tsv")
    assert [line[0] for line in cells(run.out)] == ["1", "2"]


def test_dateline_counts_as_text_of_its_line(folder: Path) -> None:
    text = "Köln (dpa) - Es regnet.\nAnna Kern leitet die Werft.\n"
    (folder / "lines.txt").write_text(text, encoding="utf-8")
    [row] = [row for row in printed(folder / "lines.txt", "--sentences") if row["object"] == "die Werft"]
    assert (row["sentence"], text[int(str(row["start"])) : int(str(row["end"]))]) == (2, "Anna Kern leitet die Werft")


def test_table_has_sentence_subject_relation_object(folder: Path, belegraph: Command) -> None:
    run = belegraph("extract", "a.txt", "c.txt", "--format", "tsv")
    assert cells(run.out) == [["1", "Anna Kern", "leitet", "die Werft"], ["1", "Jon Holm", "kauft", "eine Mühle"]]


@pytest.mark.parametrize("blank", ["\t", "\n", "\u00a0", " \t "], ids=["tab", "line feed", "no-break space", "blanks"])
def test_table_has_four_cells_whatever_parts_the_words(blank: str, folder: Path, belegraph: Command) -> None:
    (folder / "wide.txt").write_text(f"Anna{blank}Kern leitet die alte{blank}Werft.", encoding="utf-8")
    run = belegraph("extract", "wide.txt", "--format", "tsv")
    assert {len(line) for line in cells(run.out)} == {4}


def test_article_without_a_fact_is_nothing(folder: Path, belegraph: Command) -> None:
    (folder / "none.txt").write_text("Ende der Reise", encoding="utf-8")
    run = belegraph("extract", "none.txt")
    assert (run.code, run.out, run.err) == (0, "", "")


@pytest.mark.parametrize("layer", ["statements", "times", "quantities"])
def test_layer_is_json_with_ranges(layer: str, folder: Path) -> None:
    text = "Anna Kern kaufte 2019 in Graz 12 Mühlen."
    (folder / "d.txt").write_text(text, encoding="utf-8")
    for row in printed(folder / "d.txt", "--layer", layer):
        assert 0 <= int(str(row["start"])) < int(str(row["end"])) <= len(text)


def test_attributions_are_json_with_lists_of_ranges(folder: Path) -> None:
    text = "„Wir kommen“, sagte Anna Kern. Laut Weber brennt der Wald."
    (folder / "d.txt").write_text(text, encoding="utf-8")
    direct, sourced = printed(folder / "d.txt", "--layer", "attributions")
    words = {key: [text[a:b] for a, b in direct[key]] for key in direct if key.endswith("ranges") or key == "message"}  # type: ignore[attr-defined]  # lists, as the layer says
    assert words == {
        "message": ["„Wir kommen“"], "speaker_ranges": ["Anna Kern"], "cue_ranges": ["sagte"],
        "frame_ranges": [", sagte Anna Kern."],
    }  # fmt: skip
    assert (direct["type"], direct["nested"], direct["speaker"]) == ("direct", False, "Anna Kern")
    assert (sourced["type"], sourced["speaker"]) == ("indirect", "Weber")


def test_statements_are_the_layer_when_none_is_given(folder: Path) -> None:
    assert printed(folder / "a.txt") == printed(folder / "a.txt", "--layer", "statements")


@pytest.mark.parametrize("source", [".", "*.txt", "[ac].txt"])
def test_source_may_be_a_folder_or_a_glob(source: str, folder: Path, belegraph: Command) -> None:
    run = belegraph("extract", source, "--format", "tsv")
    assert [line[1] for line in cells(run.out)] == ["Anna Kern", "Jon Holm"]


def test_source_may_be_standard_input(folder: Path, belegraph: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(LINES.encode()), encoding="utf-8"))
    run = belegraph("extract", "-", "--format", "tsv", "--sentences")
    assert [line[0] for line in cells(run.out)] == ["1", "3", "4"]


def test_pipeline_is_chosen(folder: Path, belegraph: Command) -> None:
    run = belegraph("extract", "a.txt", "--format", "tsv", "--pipeline", "fast")
    assert (run.code, cells(run.out)) == (0, [["1", "Anna Kern", "leitet", "die Werft"]])


def test_nothing_is_written(folder: Path, belegraph: Command) -> None:
    belegraph("extract", "a.txt")
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        pytest.param("b.txt", "b.txt: empty; write a text", id="empty"),
        pytest.param("nowhere.txt", "nowhere.txt: no such file or folder; check the path", id="not there"),
        pytest.param("d.txt", "d.txt: binary file, no text", id="no text"),
        pytest.param("e.txt", "e.txt: no pipeline for the language 'en'", id="another language"),
    ],
)
def test_file_that_cannot_be_read_is_named_once_and_the_others_are_printed(
    source: str, told: str, folder: Path, belegraph: Command
) -> None:
    (folder / "d.txt").write_bytes(b"\x00\x01\x02")
    (folder / "e.txt").write_text("The harbour is old and the town builds a wall around it.", encoding="utf-8")
    run = belegraph("extract", "a.txt", source, "c.txt", "--format", "tsv")
    assert (run.code, [line[1] for line in cells(run.out)]) == (1, ["Anna Kern", "Jon Holm"])
    assert [line.startswith(f"belegraph: {told}") for line in run.err.splitlines() if source in line] == [True]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param([], "Missing argument 'FILE...'", id="no file"),
        pytest.param(["a.txt", "--layer", "names"], "'names' is not one of", id="unknown layer"),
        pytest.param(["a.txt", "--format", "csv"], "'csv' is not one of", id="unknown format"),
        pytest.param(["a.txt", "--colour"], "No such option '--colour'", id="unknown option"),
        pytest.param(
            ["a.txt", "--pipeline"], "Option '--pipeline' requires an argument", id="option without its value"
        ),
        pytest.param(
            ["a.txt", "--layer", "times", "--format", "tsv"], "use jsonl for other layers", id="times as a table"
        ),
        pytest.param(
            ["a.txt", "--layer", "quantities", "--format", "tsv"],
            "use jsonl for other layers",
            id="quantities as a table",
        ),
        pytest.param(["a.txt", "--pipeline", "de_nowhere"], "choose one of: accurate, fast", id="unknown pipeline"),
    ],
)
def test_wrong_use_is_one_line_and_two(arguments: list[str], told: str, folder: Path, belegraph: Command) -> None:
    run = belegraph("extract", *arguments)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert run.err.startswith("belegraph: ")
    assert told in run.err


def test_help_names_what_is_printed(belegraph: Command) -> None:
    run = belegraph("extract", "--help")
    assert (run.code, run.err) == (0, "")
    assert all(option in run.out for option in ("--layer", "--format", "--sentences", "--pipeline"))


def test_help_loads_nothing_heavy() -> None:
    asked = (
        "import sys; from belegraph.cli import main; main(['extract', '--help']); print(*sys.modules, file=sys.stderr)"
    )
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, encoding="utf-8", check=True)
    loaded = set(run.stderr.split())
    assert "belegraph.cli.extract" in loaded
    assert not loaded & {"spacy", "rdflib", "pyoxigraph", "networkx", "numpy", "onnxruntime", "shacl", "trafilatura"}
