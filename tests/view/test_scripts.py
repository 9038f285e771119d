"""The modules of the page, joined."""

import re
from importlib.resources import files

import pytest

from belegraph.view.scripts import COMMENT, EXPORT, IMPORT, script, web

MODULES = sorted(path.name for path in (files("belegraph.view") / "web").iterdir() if path.name.endswith(".js"))


@pytest.mark.parametrize("name", MODULES)
def test_every_module_is_in_the_script_once(name: str) -> None:
    assert script().count(f"const {name.replace('.', '_')} = (() => {{") == 1


@pytest.mark.parametrize("name", MODULES)
def test_every_import_and_export_is_of_the_form_that_is_joined(name: str) -> None:
    text = web(name)
    assert len(re.findall("^import ", text, re.MULTILINE)) == len(IMPORT.findall(text))
    assert len(re.findall("^export ", text, re.MULTILINE)) == len(EXPORT.findall(text))


@pytest.mark.parametrize("name", MODULES)
def test_a_module_stands_behind_what_it_imports(name: str) -> None:
    joined = script()
    places = [joined.index(f"const {found[2]}_js = (") for found in IMPORT.finditer(web(name))]
    assert all(place < joined.index(f"const {name.replace('.', '_')} = (") for place in places)


@pytest.mark.parametrize("name", MODULES)
def test_an_imported_name_is_exported(name: str) -> None:
    for found in IMPORT.finditer(web(name)):
        exported = {each[2] for each in EXPORT.finditer(web(f"{found[2]}.js"))}
        assert set(re.findall(r"\w+", found[1])) <= exported


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_short(name: str) -> None:
    assert web(name).count("\n") <= 250


@pytest.mark.parametrize("name", MODULES)
def test_no_text_becomes_markup(name: str) -> None:
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", web(name))


@pytest.mark.parametrize(("line", "is_left"), [
    ("// why", False), ("  /** what */", False), ("/*\n * what\n */", False), ("  * (5 + 3)", True), ("a = 1; // why", True), ("a /* b */ + c", True),
])  # fmt: skip
def test_only_comments_are_left_out(line: str, is_left: bool) -> None:
    assert bool(COMMENT.sub("", f"{line}\n")) is is_left
