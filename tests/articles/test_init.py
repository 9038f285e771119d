import io
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from belegraph.articles import READERS, read
from belegraph.errors import ArticleError, Failure
from belegraph.model import Article

Collect = Callable[..., tuple[list[Article], list[Failure]]]

GERMAN = "Die Stadt sperrt die alte Brücke über den Fluss bis zum Herbst."
HEAD = '<title>Brücke</title><meta property="article:published_time" content="2024-05-03T23:30:00-05:00">'
PAGE = f"<html><head>{HEAD}</head><body><article><p>{GERMAN}</p></article></body></html>"


@pytest.fixture
def collect() -> Collect:
    """Read some sources to the end: the articles, and what failed."""

    def read_all(*sources: object) -> tuple[list[Article], list[Failure]]:
        failures: list[Failure] = []
        return list(read(map(str, sources), on_failure=failures.append)), failures

    return read_all


@pytest.mark.parametrize(
    ("name", "content", "ids"),
    [
        pytest.param("fluss.txt", GERMAN, ["fluss"], id="plain text"),
        pytest.param("fluss.md", f"# Brücke\n\n{GERMAN}", ["fluss"], id="Markdown"),
        pytest.param("fluss.markdown", GERMAN, ["fluss"], id="Markdown, long ending"),
        pytest.param("fluss.html", PAGE, ["fluss"], id="HTML"),
        pytest.param("fluss.htm", PAGE, ["fluss"], id="HTML, short ending"),
        pytest.param("fluss.json", f'{{"text": "{GERMAN}"}}', ["fluss"], id="JSON"),
        pytest.param("fluss.jsonl", f'{{"text": "{GERMAN}"}}', ["fluss-1"], id="JSON Lines"),
        pytest.param("fluss.ndjson", f'{{"text": "{GERMAN}"}}', ["fluss-1"], id="JSON Lines, other ending"),
        pytest.param("FLUSS.TXT", GERMAN, ["FLUSS"], id="ending in capitals"),
    ],
)
def test_ending_chooses_the_reader(name: str, content: str, ids: list[str], tmp_path: Path, collect: Collect) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    articles, failures = collect(tmp_path / name)
    assert ([article.id for article in articles], failures) == (ids, [])
    assert GERMAN in articles[0].text


def test_every_ending_is_written_as_it_is_looked_up() -> None:
    assert all(ending.startswith(".") and ending == ending.lower() for ending in READERS)


def test_language_is_found_out(tmp_path: Path, collect: Collect) -> None:
    (tmp_path / "fluss.txt").write_text(GERMAN, encoding="utf-8")
    [article], _ = collect(tmp_path)
    assert article.language == "de"


def test_language_that_the_source_names_is_kept(tmp_path: Path, collect: Collect) -> None:
    (tmp_path / "fluss.json").write_text(f'{{"text": "{GERMAN}", "language": "nl"}}', encoding="utf-8")
    [article], _ = collect(tmp_path)
    assert article.language == "nl"


def test_order_of_the_sources_does_not_matter(tmp_path: Path, collect: Collect) -> None:
    for folder, name in [("b", "ruhr"), ("a", "rhein"), ("c", "elbe"), ("d", "elbe")]:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{name}.txt").write_text(GERMAN, encoding="utf-8")
    sources = [tmp_path / name for name in ("a", "b", "c", "d", "missing.txt", "gone.txt")]
    first = collect(*sources)
    random.Random(7).shuffle(sources)
    assert collect(*sources) == first
    assert [article.id for article in first[0]] == ["c/elbe", "d/elbe", "rhein", "ruhr"]


def test_file_named_twice_is_read_once(tmp_path: Path, collect: Collect) -> None:
    (tmp_path / "fluss.txt").write_text(GERMAN, encoding="utf-8")
    articles, failures = collect(tmp_path, tmp_path / "fluss.txt", tmp_path / ".." / tmp_path.name / "*.txt")
    assert (len(articles), failures) == (1, [])


def test_second_article_with_the_same_id_is_a_failure(tmp_path: Path, collect: Collect) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.json").write_text(f'{{"id": "4711", "text": "{GERMAN}"}}', encoding="utf-8")
    [article], [failure] = collect(tmp_path)
    assert article.source == str(tmp_path / "a.json")
    assert failure.source == str(tmp_path / "b.json")
    assert failure.reason == f"the id '4711' is already taken ({tmp_path / 'a.json'}); give each article its own id"


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "photo.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "cyrillic.txt": "Мэр закрыл мост через реку.".encode("cp1251"),
    "huge.txt": b"Wort " * 2_000_000,
    "broken.json": b'{"text": "Der',
    "frame.html": b"<html><head><title>Leer</title></head><body></body></html>",
    "date.md": b"---\ndate: gestern\n---\nDer Pegel steigt.",
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_article_does_not_stop_the_others(name: str, tmp_path: Path, collect: Collect) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    (tmp_path / "a.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "z.txt").write_text(GERMAN, encoding="utf-8")
    articles, [failure] = collect(tmp_path)
    assert [article.id for article in articles] == ["a", "z"]
    assert failure.source == str(tmp_path / name)


@pytest.mark.parametrize("name", sorted(BAD))
def test_reason_is_one_line_with_a_remedy(name: str, tmp_path: Path, collect: Collect) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    _, [failure] = collect(tmp_path)
    assert "\n" not in failure.reason
    assert all(failure.reason.split("; "))
    assert "; " in failure.reason


def test_broken_line_7_does_not_stop_the_other_lines(tmp_path: Path, collect: Collect) -> None:
    lines = [f'{{"text": "{GERMAN}", "id": {number}}}' for number in range(1, 11)]
    lines[6] = lines[6][:20]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    articles, [failure] = collect(tmp_path / "news.jsonl")
    assert [article.id for article in articles] == ["1", "2", "3", "4", "5", "6", "8", "9", "10"]
    assert failure.source == str(tmp_path / "news.jsonl")
    assert failure.reason.startswith("line 7: broken JSON at column 10 (")


def test_standard_input_is_called_stdin(monkeypatch: pytest.MonkeyPatch, collect: Collect) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GERMAN.encode())))
    [article], failures = collect("-", "-")
    assert (article.id, article.text, failures) == ("stdin", GERMAN, [])


def test_empty_standard_input_is_a_failure(monkeypatch: pytest.MonkeyPatch, collect: Collect) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert collect("-") == ([], [Failure("standard input", "empty; write a text")])


def test_error_of_the_caller_is_not_taken_for_a_bad_article(tmp_path: Path) -> None:
    (tmp_path / "fluss.txt").write_text(GERMAN, encoding="utf-8")
    failures: list[Failure] = []
    articles = read([str(tmp_path)], on_failure=failures.append)
    next(articles)
    with pytest.raises(ArticleError):
        articles.throw(ArticleError("caller", "wrong", "mend it"))
    assert failures == []


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GERMAN, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    failures: list[Failure] = []
    articles = read([str(tmp_path)], on_failure=failures.append)
    next(articles)
    assert failures == []


def test_import_is_light() -> None:
    heavy = "trafilatura", "py3langid", "charset_normalizer", "babel", "lxml", "numpy"
    check = f"import sys, belegraph.articles; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True, env=_environment())
    assert done.stdout == "[]\n"


def test_result_depends_on_no_clock_locale_folder_or_hash_seed(tmp_path: Path) -> None:
    (tmp_path / "fluss.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "rhein.txt").write_text(f"KÖLN, 3. März 2024 (dpa) - {GERMAN}", encoding="utf-8")
    show = (
        "import sys; from belegraph.articles import read\n"
        "for it in read([sys.argv[1]], on_failure=print):\n"
        "    print(ascii((it.id, it.text, it.language, it.start, it.title, it.place, it.publisher, it.published)))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", show, source],
            cwd=folder,
            env=_environment() | settings,
            capture_output=True,
            check=True,
        ).stdout
        for source, folder, settings in [
            (str(tmp_path), "/", {"PYTHONHASHSEED": "0", "TZ": "UTC"}),
            (".", str(tmp_path), {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Apia", "LC_ALL": "C", "PYTHONUTF8": "0"}),
        ]
    }
    assert len(outputs) == 1


def _environment() -> dict[str, str]:
    graph = Path(__file__).parents[2] / "graph"
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(graph), os.environ.get("PYTHONPATH", "")])}
