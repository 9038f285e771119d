"""Every error is one line that says what is wrong, where, and what to do; it survives the way between processes."""

import pickle
from pathlib import Path

import pytest

from belegraph import errors
from belegraph.errors import BelegraphError, Failure

ERRORS = [
    pytest.param(errors.ArticleError("a.txt", "empty", "write a text"), "a.txt: empty; write a text", id="article"),
    pytest.param(errors.LanguageError("en", ("de",)), "no pipeline for the language 'en'; choose one of: de", id="language"),
    pytest.param(errors.PipelineError("klein", "does not parse", ("accurate", "fast")),
                 "pipeline klein: does not parse; choose one of: accurate, fast, or install a spaCy pipeline and name it",
                 id="pipeline"),
    pytest.param(errors.OutputError(Path("out"), "no graph", "build it"), "out: no graph; build it", id="output"),
    pytest.param(errors.MissingExtraError("parquet", "pyarrow"),
                 'pyarrow is not installed; run: pip install "belegraph[parquet]"', id="missing extra"),
    pytest.param(errors.CorrectionError(Path("c.yaml"), "entry 1: wrong needs 'reason'"),
                 "c.yaml: entry 1: wrong needs 'reason'", id="correction"),
    pytest.param(errors.StoreError("store", "is damaged", "restore it"), "store: is damaged; restore it", id="store"),
    pytest.param(errors.QueryError("rolls", "no such query", "choose"), "rolls: no such query; choose", id="query"),
    pytest.param(errors.NothingBuiltError((Failure("a.txt", "empty"),)),
                 "a.txt: empty; nothing was written", id="one source, nothing built"),
    pytest.param(errors.NothingBuiltError((errors.Failure("a.txt", "empty"), errors.Failure("b.txt", "empty"))),
                 "none of 2 articles could be built, nothing was written", id="nothing built"),
    pytest.param(errors.NothingBuiltError(()), "no article was found, nothing was written; "
                 "give a file, a folder, a glob, or - for standard input", id="nothing found"),
    pytest.param(errors.DateError("x"), "'x' is no date; write YYYY, YYYY-MM or YYYY-MM-DD", id="date"),
    pytest.param(errors.RangeError(9, 4), "[9, 4) is no range; give 0 <= start < end", id="range"),
    pytest.param(errors.GraphError("<a> bg:mode: missing", 2), "the graph breaks its shapes in 2 places, "
                 "first: <a> bg:mode: missing; please report this article", id="graph"),
]  # fmt: skip


@pytest.mark.parametrize(("error", "line"), ERRORS)
def test_error_is_one_line(error: BelegraphError, line: str) -> None:
    assert str(error) == line


@pytest.mark.parametrize(("error", "line"), ERRORS)
def test_error_survives_pickling(error: BelegraphError, line: str) -> None:
    assert str(pickle.loads(pickle.dumps(error))) == line


@pytest.mark.parametrize(("error", "line"), ERRORS)
def test_error_ends_the_command_with_one_or_two(error: BelegraphError, line: str) -> None:
    assert error.exit_code == (2 if isinstance(error, errors.QueryError | errors.PipelineError) else 1), line


def test_every_error_has_a_case() -> None:
    classes = {
        value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, BelegraphError)
    }
    assert {type(case.values[0]) for case in ERRORS} == classes - {BelegraphError}


@pytest.mark.parametrize(("error", "kind"), [
    pytest.param(errors.OutputError, OSError, id="output"),
    pytest.param(errors.ArticleError, ValueError, id="article"),
    pytest.param(errors.QueryError, ValueError, id="query"),
])  # fmt: skip
def test_error_is_a_case_of_the_fitting_builtin(error: type[BelegraphError], kind: type[Exception]) -> None:
    assert issubclass(error, kind)


def test_tree_in_the_docstring_names_every_error() -> None:
    doc = errors.__doc__ or ""
    assert all(type(case.values[0]).__name__ in doc for case in ERRORS)
