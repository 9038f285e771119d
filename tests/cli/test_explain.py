"""`belegraph explain` shows why a statement was made, and ends with 0, 1 or 2."""

import contextlib
import io
from pathlib import Path

import pytest
from tests.conftest import Command, Run

from belegraph.cli import main
from belegraph.rdf import statement_iri

TEXT = (
    "Anna Kern leitet die Werft. Jon Holm sagte: „Riva soll keine Mauern bauen.“ "
    "Laut Eva Brandt will die Werft nicht sparen."
)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the graph of one article."""
    folder = tmp_path_factory.mktemp("explain")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["build", str(folder / "a.txt"), "-o", str(folder / "out")]) == 0
    return folder / "out"


def heads(run: Run) -> list[str]:
    """The keys of the statements that were shown."""
    return [line.split()[1] for line in run.out.splitlines() if line.startswith("a ")]


@pytest.mark.parametrize("key", ["1.1:", "2.2:", "3.1:"])
def test_statement_is_found_by_its_iri(key: str, output: Path, belegraph: Command) -> None:
    run = belegraph("explain", output, str(statement_iri("a", key.rstrip(":"))))
    assert (run.code, run.err, heads(run)) == (0, "", [key])


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        pytest.param("Werft", ["1.1:", "3.1:"], id="subject or object"),
        pytest.param("wERFT", ["1.1:", "3.1:"], id="any case of letters"),
        pytest.param("Kern Werft", ["1.1:"], id="all the words"),
        pytest.param("Werft Kern", ["1.1:"], id="in any order"),
        pytest.param("sparen", ["3.1:"], id="relation"),
    ],
)
def test_statement_is_found_by_its_words(words: str, keys: list[str], output: Path, belegraph: Command) -> None:
    run = belegraph("explain", output, words)
    assert (run.code, run.err, sorted(heads(run))) == (0, "", keys)


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        pytest.param("1.1", "[subject: Anna Kern] [relation: leitet] die [object: Werft].", id="verb"),
        pytest.param(
            "2.2",
            "Jon Holm sagte: „[subject: Riva] [relation: soll] keine [object: Mauern] [relation: bauen].“",
            id="relation in two parts",
        ),
        pytest.param(
            "3.1", "Laut Eva Brandt [relation: will] die [subject: Werft] [relation: nicht sparen].", id="no object"
        ),
    ],
)
def test_words_that_were_matched_stand_in_brackets(key: str, sentence: str, output: Path, belegraph: Command) -> None:
    lines = belegraph("explain", output, str(statement_iri("a", key))).out.splitlines()
    [shown] = [line.split(maxsplit=1)[1] for line in lines if line.startswith("  sentence")]
    assert shown == sentence


@pytest.mark.parametrize(
    ("key", "told"),
    [
        pytest.param("2.2", 'modal verb "soll"', id="modal verb"),
        pytest.param("2.2", 'denied by "keine"', id="negator, a determiner"),
        pytest.param("3.1", 'denied by "nicht"', id="negator, a particle"),
        pytest.param("2.2", 'Jon Holm: subject of "sagte"', id="verb of the speaker"),
        pytest.param("3.1", 'Eva Brandt: source behind "Laut"', id="source"),
        pytest.param("1.1", "the article itself", id="no speaker"),
        pytest.param("1.1", "no word marks it", id="no reason"),
        pytest.param("2.2", "negated, certain, demanded", id="how it is meant"),
        pytest.param("1.1", "rules      verb", id="rule"),
        pytest.param("1.1", "leitet  VERB ROOT", id="parse"),
    ],
)
def test_reasons_are_named(key: str, told: str, output: Path, belegraph: Command) -> None:
    assert told in belegraph("explain", output, str(statement_iri("a", key))).out


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param("Brücke", id="a word"),
        pytest.param("Werft Brücke", id="one word of two"),
        pytest.param(str(statement_iri("a", "9.9")), id="an IRI"),
    ],
)
def test_nothing_found(wanted: str, output: Path, belegraph: Command) -> None:
    run = belegraph("explain", output, wanted)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, "", 1)
    assert run.err.startswith(f"belegraph: {wanted}: no such statement; ")


@pytest.mark.parametrize("there", [pytest.param(True, id="empty"), pytest.param(False, id="not there")])
def test_folder_without_articles(there: bool, tmp_path: Path, belegraph: Command) -> None:
    folder = tmp_path / "none"
    if there:
        folder.mkdir()
    run = belegraph("explain", folder, "Werft")
    assert (run.code, run.out, len(run.err.splitlines())) == (1, "", 1)
    assert run.err.startswith(f"belegraph: {folder}: no articles.jsonl in it; ")


@pytest.mark.parametrize("arguments", [pytest.param([], id="nothing"), pytest.param(["out"], id="a folder alone")])
def test_wrong_use(arguments: list[str], belegraph: Command) -> None:
    run = belegraph("explain", *arguments)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, "", 1)
