"""The page asks for nothing, and runs nothing but itself, whatever the articles say."""

import json

import networkx as nx
import pytest
from tests.browser.opening import SCHEMES, Open

from belegraph.view import render

VIEWPORTS = [
    pytest.param((1280, 800), id="desktop"),
    pytest.param((390, 844), id="phone"),
    pytest.param((320, 560), id="tiny"),
]
HIT = "window.__hit=1"
HOSTILE = {
    "script": f"<script>{HIT}</script>",
    "end of script": f"</script><script>{HIT}</script>",
    "image": f"<img src=x onerror={HIT}>",
    "vector image": f'"><svg onload="{HIT}">',
    "javascript address": f"javascript:{HIT}",
    "data address": f"data:text/html,<script>{HIT}</script>",
    "comment": f"--><script>{HIT}</script><!--",
    "comment in script": f"<!--<script>{HIT}",
    "character data": f"]]><script>{HIT}</script>",
    "line separators": f"a\u2028{HIT}\u2029b",
    "direction": "\u202eabc\u2066\u202d",
    "zero width": "a\u200b\u200d\ufeffb",
    "lone surrogate": "a\ud800b",
    "prototype": "__proto__",
    "constructor": "constructor",
    "quotes": '"\'`´„“‚‘»«\\" \\u003c',
    "template": "${" + HIT + "}{{scripts}}{{policy}}{speaker}",
    "entities": f"&lt;script&gt;{HIT}&lt;/script&gt;&#60;",
    "control characters": "a\x00\x07\r\n\tb",
    "endless": "x" * 10_000,
    "style": "</style><style>body{display:none}",
    "frame": f'<iframe srcdoc="<script>parent.{HIT}</script>"></iframe>',
}


def hostile_graph(text: str) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    graph.add_node(text, label=text, kind=text, kind_label=text, same_as=text)
    graph.add_node("urn:other", label=text, kind="Person", kind_label="Person", same_as="")
    told = ("label", "speaker", "speaker_iri", "sentence", "article", "publisher", "published", "url", "rule", "time")
    origin = dict.fromkeys((*told, "place", "polarity", "certainty", "mode"), text)
    graph.add_edge(text, "urn:other", text, start=1, end=3, plain=False, quoted="verbatim", **origin)
    graph.add_edge(text, "urn:other", f"{text}2", start=0, end=2, subject_end=1, label=text, sentence=text)
    return graph


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", VIEWPORTS)
def test_opens_without_a_request_or_a_message(open_page: Open, week: str, size: tuple[int, int], scheme: str) -> None:
    opened = open_page(week, size, color_scheme=scheme)
    opened.do("choose('statement', 3, true)")
    for view in ("table", "speakers", "disputes", "time", "graph"):
        opened.do(f"change({{ view: '{view}' }})")
    assert opened.trouble == []


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_text_is_never_run(open_page: Open, text: str) -> None:
    opened = open_page(render(hostile_graph(text), title=text, translated={"en": hostile_graph(text)}))
    page = opened.page
    for kind in ("thing", "statement"):
        opened.do(f"choose('{kind}', 0, true)")
    as_json = json.dumps(text)  # ASCII, since half a character does not travel
    assert page.evaluate("(text) => document.querySelector('.sentence').textContent === JSON.parse(text)", as_json)
    page.locator("#query").fill("x")
    page.locator("#query").fill("")
    page.locator("#filter").click()
    page.locator("#language").click()
    for view in ("table", "speakers", "disputes", "time", "graph"):
        opened.do(f"change({{ view: '{view}', filters: {{}} }})")
    assert page.evaluate("window.__hit") is None
    assert page.evaluate("document.querySelectorAll('img, iframe, svg[onload], body style').length") == 0
    assert page.evaluate("[...document.links].filter((link) => !/^https?:/.test(link.href)).length") == 0
    assert opened.trouble == []
    assert opened.overflow() == 0


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_an_address_is_never_run(open_page: Open, week: str, text: str) -> None:
    opened = open_page(week)
    opened.page.evaluate("(text) => { location.hash = JSON.parse(text); }", json.dumps(text))
    opened.page.evaluate(
        "(text) => { location.hash = `thing=${encodeURIComponent(JSON.parse(text).toWellFormed())}`; }",
        json.dumps(text),
    )
    opened.page.locator("#notice").wait_for()
    assert opened.page.evaluate("window.__hit") is None
    assert opened.trouble == []


def test_an_empty_graph_opens(open_page: Open) -> None:
    opened = open_page(render(nx.MultiDiGraph(), title="Nichts"))
    assert opened.count.text_content() == "0 von 0 Aussagen gezeigt"
    assert opened.trouble == []


def test_files_can_be_saved_offline(open_page: Open, week: str) -> None:
    opened = open_page(week)
    for name in ("csv", "json", "png", "svg"):
        opened.page.locator("#save summary").click()
        with opened.page.expect_download() as download:
            opened.page.locator(f"#{name}").click()
        assert download.value.path().stat().st_size > 100
        assert not opened.page.evaluate("document.getElementById('save').open")
    assert opened.trouble == []
