"""The file of corrections: what is read, what is refused, what is added."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belegraph.corrections import FIELDS, Correction, add_entry, digest, read_corrections
from belegraph.errors import CorrectionError

BY = "  author: Kern\n  reason: gelesen\n"
STATEMENT = "https://w3id.org/belegraph/article/fluss/statement/1.1"
ENTITY = "https://w3id.org/belegraph/entity/"


def read(text: str, folder: Path) -> tuple[Correction, ...]:
    (folder / "c.yaml").write_text(text, encoding="utf-8")
    return read_corrections(folder / "c.yaml")


@pytest.mark.parametrize(("text", "told"), [
    pytest.param(f"- wrong: {STATEMENT}\n", ("wrong", (STATEMENT,)), id="wrong"),
    pytest.param(f"- right: {STATEMENT}\n", ("right", (STATEMENT,)), id="right"),
    pytest.param("- wrong:\n    subject: Kern\n", ("wrong", ()), id="a pattern"),
    pytest.param("- same: [Anna Kern, Kern]\n", ("same", (f"{ENTITY}anna-kern", f"{ENTITY}kern")), id="same"),
    pytest.param("- different: [Kern, Holm]\n", ("different", (f"{ENTITY}kern", f"{ENTITY}holm")), id="different"),
    pytest.param("- different: Kern\n  article: mai\n  to: Kern (Wien)\n", ("different", (f"{ENTITY}kern",)), id="different in one article"),
    pytest.param("- rename: Kern\n  to: Anna Kern\n  lang: de\n", ("rename", (f"{ENTITY}kern",)), id="rename"),
    pytest.param("- retype: urn\n  to: Company\n", ("retype", (f"{ENTITY}urn",)), id="retype"),
    pytest.param("- retype: Deutschland\n  to: Place\n", ("retype", ("https://w3id.org/belegraph/country/DE",)), id="a known thing"),
])  # fmt: skip
def test_entry_is_read(text: str, told: tuple[str, tuple[str, ...]], tmp_path: Path) -> None:
    [found] = read(text + BY, tmp_path)
    assert (found.action, found.targets) == told
    assert (found.number, found.author, found.reason) == (1, "Kern", "gelesen")


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]\n"])
def test_file_without_entries(text: str, tmp_path: Path) -> None:
    assert read(text, tmp_path) == ()


@pytest.mark.parametrize(("text", "told"), [
    pytest.param("wrong: x\n", "is no list", id="no list"),
    pytest.param("- [\n", "is no YAML", id="no YAML"),
    pytest.param("- x\n", "entry 1: is no mapping", id="no mapping"),
    pytest.param("- author: Kern\n  reason: x\n", "entry 1: needs exactly one of: same, different, wrong", id="no action"),
    pytest.param(f"- wrong: {STATEMENT}\n  right: {STATEMENT}\n{BY}", "needs exactly one of", id="two actions"),
    pytest.param(f"- wrong: {STATEMENT}\n  author: Kern\n", "entry 1: wrong needs 'reason'", id="no reason"),
    pytest.param(f"- wrong: {STATEMENT}\n  reason: x\n", "entry 1: wrong needs 'author'", id="no author"),
    pytest.param(f"- wrong: {STATEMENT}\n  reason: ' '\n  author: x\n", "reason is no text", id="empty reason"),
    pytest.param(f"- wrong: {STATEMENT}\n  reason: 5\n  author: x\n", "reason is no text", id="number as reason"),
    pytest.param(f"- wrong: {STATEMENT}\n  to: x\n{BY}", "wrong takes no 'to'", id="unknown field"),
    pytest.param(f"- wrong: Kern\n{BY}", "needs the IRI of a statement", id="a name as a statement"),
    pytest.param(f"- wrong:\n    verb: x\n{BY}", "needs the IRI of a statement", id="unknown part"),
    pytest.param(f"- same: Kern\n{BY}", "same needs a list of two", id="same as nothing"),
    pytest.param(f"- same: [Kern]\n{BY}", "same needs a list of two", id="one alone"),
    pytest.param(f"- different: Kern\n{BY}", "different needs", id="different from nothing"),
    pytest.param(f"- rename: Kern\n{BY}", "rename needs 'to'", id="no new name"),
    pytest.param(f"- retype: Kern\n  to: Human\n{BY}", "'Human' is no class of things", id="unknown class"),
    pytest.param(f"- rename: [a]\n  to: x\n{BY}", "needs the name or the IRI", id="list for a name"),
])  # fmt: skip
def test_what_is_no_correction_is_refused(text: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(CorrectionError) as caught:
        read(text, tmp_path)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_entry_is_added_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(f"# mine\n- wrong: {STATEMENT} # so\n{BY}".rstrip("\n"), encoding="utf-8")
    added = add_entry(path, {"same": ["Anna Kern", "Kern"], "author": "Holm", "reason": "eine Person: ja"})
    assert path.read_text(encoding="utf-8").startswith("# mine\n- wrong:")
    assert [each.number for each in read_corrections(path)] == [1, 2]
    assert read_corrections(path)[1] == added


def test_refused_entry_changes_no_file(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    with pytest.raises(CorrectionError):
        add_entry(path, {"retype": "Kern", "to": "Human", "author": "Holm", "reason": "x"})
    assert not path.exists()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_any_reason_comes_back(reason: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c.yaml"
        add_entry(path, {"rename": "Kern", "to": "Anna Kern", "author": "Holm", "reason": reason})
        assert [each.reason for each in read_corrections(path)] == [reason]


def test_digest_tells_lists_apart_and_not_their_order(tmp_path: Path) -> None:
    one, other = read(f"- wrong: {STATEMENT}\n{BY}- right: {STATEMENT}\n{BY}", tmp_path)
    assert digest([one, other]) == digest([other, one])
    assert len({digest([]), digest([one]), digest([other]), digest([one, other])}) == 4


def test_every_action_has_its_fields() -> None:
    assert set(FIELDS) == {"same", "different", "wrong", "right", "rename", "retype"}
