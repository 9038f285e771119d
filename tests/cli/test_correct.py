"""`belegraph correct` writes an entry that the next build applies; `explain` shows what it has changed."""

from pathlib import Path

import pytest
import yaml
from tests.conftest import Command
from tests.factory import make_graph, make_statement

from belegraph.dataset import oxigraph
from belegraph.store import read_folder

STATEMENT = "https://w3id.org/belegraph/article/fluss/statement/1.1"
ENTITY = "https://w3id.org/belegraph/entity/"
WHY = ["--author", "Holm", "--reason", "gelesen"]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    make_graph(make_statement()).write(tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the article that it is built from."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "a.txt").write_text("Anna Kern leitet das Stadtmuseum.", encoding="utf-8")
    return folder


def entries(output: Path) -> list[dict[str, object]]:
    return list(yaml.safe_load((output / "corrections.yaml").read_text(encoding="utf-8")))


@pytest.mark.parametrize(("arguments", "entry"), [
    pytest.param(["wrong", STATEMENT], {"wrong": STATEMENT, "sentence": "Kern stützt Riva."}, id="wrong"),
    pytest.param(["right", STATEMENT], {"right": STATEMENT, "sentence": "Kern stützt Riva."}, id="right"),
    pytest.param(["same", "Anna Kern", "riva"], {"same": [f"{ENTITY}anna-kern", f"{ENTITY}riva"], "label": "Anna Kern"}, id="same"),
    pytest.param(["different", "Anna Kern", "Riva"], {"different": [f"{ENTITY}anna-kern", f"{ENTITY}riva"]}, id="different"),
    pytest.param(["different", "Anna Kern", "--article", "fluss", "--to", "Kern (Wien)"], {"different": f"{ENTITY}anna-kern", "article": "fluss", "to": "Kern (Wien)"}, id="different in an article"),
    pytest.param(["rename", "Riva", "--to", "Riva AG", "--lang", "de"], {"rename": f"{ENTITY}riva", "to": "Riva AG", "lang": "de"}, id="rename"),
    pytest.param(["retype", "Riva", "--to", "Party"], {"retype": f"{ENTITY}riva", "to": "Party"}, id="retype"),
])  # fmt: skip
def test_entry_is_written(arguments: list[str], entry: dict[str, object], output: Path, belegraph: Command) -> None:
    run = belegraph("correct", output, *arguments, *WHY)
    assert (run.code, run.err) == (0, "")
    assert entries(output) == [entry | {"author": "Holm", "reason": "gelesen"}]


@pytest.mark.parametrize(("arguments", "told", "code"), [
    pytest.param(["wrong", "urn:x"], "urn:x: no such statement", 2, id="unknown statement"),
    pytest.param(["rename", "Niemand", "--to", "x"], "Niemand: nothing is called so", 2, id="unknown thing"),
    pytest.param(["rename", "Riva"], "rename needs 'to'", 1, id="no name"),
    pytest.param(["retype", "Riva", "--to", "Human"], "'Human' is no class of things", 1, id="unknown class"),
    pytest.param(["same", "Riva"], "takes 2 or more things, found 1", 2, id="one thing"),
    pytest.param(["wrong", STATEMENT, "--to", "x"], "wrong takes no 'to'", 1, id="field of another action"),
    pytest.param(["undo", "x"], "'undo' is not one of", 2, id="unknown action"),
])  # fmt: skip
def test_wrong_use_is_one_line_and_writes_nothing(
    arguments: list[str], told: str, code: int, output: Path, belegraph: Command
) -> None:
    run = belegraph("correct", output, *arguments, *WHY)
    assert (run.code, run.out, run.err.count("\n")) == (code, "", 1)
    assert told in run.err
    assert not (output / "corrections.yaml").exists()


def test_author_comes_from_the_environment(output: Path, belegraph: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BELEGRAPH_AUTHOR", "Anna Kern")
    belegraph("correct", output, "wrong", STATEMENT, "--reason", "x")
    assert entries(output)[0]["author"] == "Anna Kern"


def test_next_build_applies_it_and_explain_shows_it(built: Path, belegraph: Command) -> None:
    out = built / "out"
    build = ("build", built / "a.txt", "-o", out, "--pipeline", "fast")
    belegraph(*build)
    statement = "https://w3id.org/belegraph/article/a/statement/1.1"
    assert "leads" in (out / "graph.ttl").read_text(encoding="utf-8")
    belegraph("correct", out, "wrong", statement, "--author", "Holm", "--reason", "falsch gelesen")
    run = belegraph(*build)
    assert (run.code, run.err) == (0, "")
    assert "leads" not in (out / "graph.ttl").read_text(encoding="utf-8")
    shown = belegraph("explain", out, "Kern", "--pipeline", "fast").out
    assert "corrected  wrong (Anna Kern | leads | Stadtmuseum), Holm: falsch gelesen" in shown


def test_correction_that_matches_nothing_is_told(built: Path, tmp_path: Path, belegraph: Command) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(f"- wrong: {STATEMENT}\n  author: Holm\n  reason: x\n", encoding="utf-8")
    run = belegraph("build", built / "a.txt", "-o", tmp_path / "out", "--pipeline", "fast", "--corrections", file)
    assert (run.code, run.err.count("\n")) == (0, 1)
    assert f"{file}: entry 1, wrong {STATEMENT}: matches nothing any more" in run.err


def test_broken_file_of_corrections_stops_the_build(built: Path, tmp_path: Path, belegraph: Command) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("- wrong: x\n", encoding="utf-8")
    run = belegraph("build", built / "a.txt", "-o", tmp_path / "out", "--corrections", file)
    assert (run.code, run.err.count("\n")) == (1, 1)
    assert not (tmp_path / "out").exists()


def test_corrections_come_back_with_the_folder(built: Path, tmp_path: Path, belegraph: Command) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("- rename: Anna Kern\n  to: Dr. Kern\n  author: Holm\n  reason: x\n", encoding="utf-8")
    belegraph("build", built / "a.txt", "-o", tmp_path / "out", "--pipeline", "fast", "--corrections", file)
    predicates = {quad.predicate.value.rpartition("#")[2] for quad in oxigraph(read_folder(tmp_path / "out"))}
    assert {"corrects", "before", "after", "wasAssociatedWith"} <= predicates


# ------------------------------------------------------------------------------------------------------------- a store


@pytest.fixture
def store(built: Path, tmp_path: Path, belegraph: Command) -> Path:
    (tmp_path / "b.txt").write_text("Jon Holm gründete die Werft.", encoding="utf-8")
    belegraph("ingest", built / "a.txt", tmp_path / "b.txt", "--store", tmp_path / "store", "--pipeline", "fast")
    return tmp_path / "store"


def ingest(store: Path, built: Path, belegraph: Command, *more: str) -> str:
    sources = built / "a.txt", store.parent / "b.txt"
    return belegraph("ingest", *sources, "--store", store, "--pipeline", "fast", *more).out


def test_next_ingest_reads_the_article_of_the_statement_again_and_no_other(
    store: Path, built: Path, belegraph: Command
) -> None:
    statement = "https://w3id.org/belegraph/article/a/statement/1.1"
    belegraph("correct", store, "wrong", statement, "--author", "Holm", "--reason", "falsch gelesen")
    assert "1 article" in ingest(store, built, belegraph)
    assert "leads" not in belegraph("export", store, "turtle", "--plain").out
    assert "0 articles" in ingest(store, built, belegraph)
    assert "corrected  wrong" in belegraph("explain", store, "Kern", "--pipeline", "fast").out


def test_correction_is_kept_when_the_article_is_read_again(store: Path, built: Path, belegraph: Command) -> None:
    belegraph("correct", store, "rename", "Anna Kern", "--to", "Dr. Kern", "--author", "Holm", "--reason", "x")
    ingest(store, built, belegraph)
    ingest(store, built, belegraph, "--again")
    assert '"Dr. Kern"@de' in belegraph("export", store, "ntriples").out


def test_correction_that_is_taken_back_leaves_the_graph_as_it_was(store: Path, built: Path, belegraph: Command) -> None:
    before = belegraph("export", store, "nquads").out
    belegraph("correct", store, "rename", "Anna Kern", "--to", "Dr. Kern", "--author", "Holm", "--reason", "x")
    ingest(store, built, belegraph)
    assert belegraph("export", store, "nquads").out != before
    (store / "corrections.yaml").unlink()
    ingest(store, built, belegraph)
    assert belegraph("export", store, "nquads").out == before


def test_store_with_corrections_is_sound(store: Path, built: Path, belegraph: Command) -> None:
    belegraph("correct", store, "retype", "Anna Kern", "--to", "Organization", "--author", "Holm", "--reason", "x")
    ingest(store, built, belegraph)
    assert belegraph("validate", store).code == 0
