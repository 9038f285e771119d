"""The page as text: what is in it, what can never be in it, and that it is always the same."""

import base64
import hashlib
import json
import os
import random
import re
import subprocess
import sys

import networkx as nx
import pytest

from belegraph.errors import LanguageError
from belegraph.view import PageSizeError, render
from belegraph.view.page import MOST

HOSTILE = "</script><script>alert(1)</script><!-- ]]> \u2028\u2029 \ud800 & {{scripts}}"

PRINT_A_DIGEST = """
import hashlib, networkx
from belegraph.view import render
graph = networkx.MultiDiGraph()
for number in range(40):
    graph.add_edge(f"urn:{number % 7}", f"urn:{number % 11}", f"urn:s{number}", label="trifft", sentence="Ost ruht.")
print(hashlib.sha256(render(graph, title="Ufer").encode()).hexdigest())
"""


def graph_of(edges: list[tuple[str, str, str]], **attributes: object) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    for start, end, key in edges:
        for name in (start, end):
            graph.add_node(name, label=name.upper(), kind="Person", kind_label="Person", same_as="")
        graph.add_edge(start, end, key, **{"label": "trifft", "sentence": "Kern trifft Ost.", "end": 4, **attributes})
    return graph


def data_of(page: str) -> dict[str, dict[str, object]]:
    [text] = re.findall(r'<script type="application/json" id="content">(.*?)</script>', page, re.DOTALL)
    data: dict[str, dict[str, object]] = json.loads(text)
    return data


def test_hostile_text_stays_data() -> None:
    graph = graph_of([("a", "b", "s")], label=HOSTILE, sentence=HOSTILE, article=HOSTILE, url=HOSTILE, speaker=HOSTILE)
    page, harmless = render(graph, title=HOSTILE), render(graph_of([("a", "b", "s")]), title="Ufer")
    assert page.count("<script") == harmless.count("<script")
    assert page.count("<!--") == harmless.count("<!--")
    assert data_of(page)["sentences"] == [[0, 0, HOSTILE]]
    page.encode("utf-8")


@pytest.mark.parametrize(("source", "element"), [("script-src", "script"), ("style-src", "style")])
def test_policy_allows_just_what_the_page_holds(source: str, element: str) -> None:
    page = render(graph_of([("a", "b", "s")]), title="Ufer")
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    [allowed] = re.findall(rf"{source} ([^;]*)", policy)
    texts = re.findall(rf"<{element}>(.*?)</{element}>", page, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
    assert allowed.split() == [f"'sha256-{digest}'" for digest in digests]
    assert policy.startswith("default-src 'none';")


def test_text_can_be_found_in_the_file() -> None:
    assert "Kern trifft Ost" in render(graph_of([("a", "b", "s")]), title="Ufer")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_same_bytes_in_any_order_of_insertion(seed: int) -> None:
    edges = [(f"n{number % 7}", f"n{number % 11}", f"s{number:02}") for number in range(40)]
    shuffled = random.Random(seed).sample(edges, len(edges))
    assert render(graph_of(shuffled), title="Ufer") == render(graph_of(edges), title="Ufer")


def test_same_bytes_under_any_hash_seed() -> None:
    path = os.pathsep.join(sys.path)
    digests = {
        subprocess.run(
            [sys.executable, "-c", PRINT_A_DIGEST],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(digests) == 1


def test_the_graph_is_left_as_it_was() -> None:
    graph = graph_of([("a", "b", "s")])
    before = (dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True)))
    render(graph, title="Ufer")
    assert (dict(graph.nodes(data=True)), list(graph.edges(keys=True, data=True))) == before


def test_an_empty_graph_is_a_page() -> None:
    assert data_of(render(nx.MultiDiGraph(), title="Nichts"))["sentences"] == []


def test_a_graph_that_is_too_large_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MOST, "statements", 0)
    with pytest.raises(PageSizeError, match=r"2 things and 1 statements .* --from ENTITY"):
        render(graph_of([("a", "b", "s")]), title="Ufer")


def test_a_language_the_page_does_not_speak_is_an_error() -> None:
    with pytest.raises(LanguageError):
        render(nx.MultiDiGraph(), title="", lang="xx")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_page_says_its_language(lang: str) -> None:
    assert f'<html lang="{lang}">' in render(nx.MultiDiGraph(), title="", lang=lang)


def test_pyvis_is_not_imported() -> None:
    code = "import sys, belegraph.view; sys.exit('pyvis' in sys.modules or 'IPython' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}, check=True)
