"""The page in a real browser: it asks for nothing, runs nothing but itself, and shows the evidence."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

import networkx as nx
import pytest
from playwright.sync_api import Browser, Dialog, Page, Route, expect

from belegraph.view import render

ADDRESS = "http://belegraph.test/"
VIEWPORTS = [
    pytest.param((1280, 800), id="desktop"),
    pytest.param((390, 844), id="phone"),
    pytest.param((320, 560), id="tiny"),
]
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

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


@dataclass
class Opened:
    """A page with what it did that it should not."""

    page: Page
    trouble: list[str] = field(default_factory=list)

    def show(self, html: str) -> None:
        """Serve the page, and nothing else, and wait until it is drawn."""

        def answer(route: Route) -> None:
            if route.request.url == ADDRESS:
                route.fulfill(body=html.encode("utf-8"), content_type="text/html; charset=utf-8")
            else:
                self.trouble.append(f"asked for {route.request.url[:80]}")
                route.abort()

        self.page.route("**/*", answer)
        self.page.on("console", lambda message: self.trouble.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.trouble.append(f"error: {error}"))
        self.page.on("dialog", self._dismiss)
        self.page.goto(ADDRESS)
        self.page.wait_for_function("window.belegraph !== undefined")
        self.page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")

    def _dismiss(self, dialog: Dialog) -> None:
        self.trouble.append("dialog")
        dialog.dismiss()

    def overflow(self) -> int:
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Opened]]:
    contexts = []

    def open_(html: str, size: tuple[int, int] = (1280, 800), scheme: Scheme = "light") -> Opened:
        context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
        contexts.append(context)
        opened = Opened(context.new_page())
        opened.show(html)
        return opened

    yield open_
    for context in contexts:
        context.close()


@pytest.fixture
def week(news: nx.MultiDiGraph) -> str:
    return render(news, title="Eine Woche am Fluss")


def hostile_graph(text: str) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    graph.add_node(text, label=text, kind=text, kind_label=text, same_as=text)
    graph.add_node("urn:other", label=text, kind="Person", kind_label="Person", same_as="")
    origin = dict.fromkeys(("label", "speaker", "sentence", "article", "publisher", "published", "url", "rule"), text)
    graph.add_edge(text, "urn:other", text, start=1, end=3, plain=False, quoted="verbatim", **origin)
    return graph


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", VIEWPORTS)
def test_opens_without_a_request_or_a_message(
    open_page: Callable[..., Opened], week: str, size: tuple[int, int], scheme: str
) -> None:
    opened = open_page(week, size, scheme)
    opened.page.evaluate("belegraph.choose('statement', 3, true)")
    opened.page.get_by_role("radio", name="Tabelle").check()
    assert opened.trouble == []


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_text_is_never_run(open_page: Callable[..., Opened], text: str) -> None:
    opened = open_page(render(hostile_graph(text), title=text))
    page = opened.page
    page.evaluate("belegraph.choose('thing', 0, true)")
    page.evaluate("belegraph.choose('statement', 0, true)")
    page.get_by_role("radio", name="Tabelle").check()
    page.get_by_label("Suche").fill("x")
    page.get_by_label("Suche").fill("")
    as_json = json.dumps(text)  # ASCII, since half a character does not travel
    assert page.evaluate("(text) => document.querySelector('blockquote').textContent === JSON.parse(text)", as_json)
    assert page.evaluate("window.__hit") is None
    assert page.evaluate("document.querySelectorAll('img, iframe, svg[onload]').length") == 0
    assert page.evaluate("[...document.links].filter((link) => !/^https?:/.test(link.href)).length") == 0
    assert opened.trouble == []
    assert opened.overflow() == 0


def test_a_click_on_a_line_shows_its_evidence(open_page: Callable[..., Opened], week: str) -> None:
    page = open_page(week).page
    number = page.evaluate("statements.findIndex((each) => each.speaker === 'Jonas Reutlinger')")
    spot = page.evaluate("(id) => belegraph.graph.along(id, 0.5)", number)
    page.locator("#network canvas").click(position=spot)
    panel = page.get_by_role("complementary", name="Beleg")
    expect(panel.get_by_role("blockquote")).to_have_text(
        "Die Hafenwerke AG werde dafür „keinen einzigen Cent“ zahlen, sagte Vorstand Jonas Reutlinger."
    )
    expect(panel.locator("mark")).to_have_text("werde dafür „keinen einzigen Cent“ zahlen")
    expect(panel).to_contain_text("Wer sagt esJonas Reutlinger")
    expect(panel).to_contain_text("Sicherheitsicher")
    expect(panel).to_contain_text("Polaritätverneint")
    expect(panel.get_by_role("link", name="Zum Artikel")).to_have_attribute("href", "https://uferbote.example/bruecke")


def test_a_click_on_a_symbol_shows_its_statements(open_page: Callable[..., Opened], week: str) -> None:
    page = open_page(week).page
    spot = page.evaluate("belegraph.graph.spotOf(nodes.find((node) => node.label === 'Nordavien').id)")
    page.locator("#network canvas").click(position=spot)
    panel = page.get_by_role("complementary", name="Beleg")
    expect(panel.get_by_role("heading", level=2)).to_have_text("Nordavien")
    expect(panel.get_by_role("button", name="Brunsvika – ist Hauptstadt von – Nordavien")).to_be_visible()
    expect(panel.get_by_role("link", name="https://www.wikidata.org/entity/Q0")).to_be_visible()


@pytest.mark.parametrize("size", VIEWPORTS)
def test_the_table_is_a_way_for_the_keyboard(
    open_page: Callable[..., Opened], week: str, size: tuple[int, int]
) -> None:
    page = open_page(week, size).page
    page.get_by_role("radio", name="Graph").focus()
    page.keyboard.press("ArrowRight")
    first = page.get_by_role("table").get_by_role("button").first
    first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("complementary").get_by_role("blockquote")).to_be_visible()
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("complementary").get_by_role("blockquote")).to_have_count(0)
    expect(first).to_be_focused()


def test_a_row_opens_the_panel_wherever_it_is_clicked(open_page: Callable[..., Opened], week: str) -> None:
    page = open_page(week).page
    page.get_by_role("radio", name="Tabelle").check()
    page.get_by_role("row").nth(1).get_by_role("cell").nth(3).click()
    expect(page.get_by_role("complementary").get_by_role("blockquote")).to_be_visible()


def test_the_table_has_every_statement(open_page: Callable[..., Opened], week: str, news: nx.MultiDiGraph) -> None:
    page = open_page(week).page
    page.get_by_role("radio", name="Tabelle").check()
    expect(page.locator("tbody tr")).to_have_count(news.number_of_edges())


def test_facts_only(open_page: Callable[..., Opened], week: str, news: nx.MultiDiGraph) -> None:
    page = open_page(week).page
    facts = sum(1 for *_, plain in news.edges(data="plain") if plain)
    page.get_by_label("Nur Fakten").check()
    expect(page.get_by_role("status")).to_have_text(f"{facts} von {news.number_of_edges()} Aussagen")


@pytest.mark.parametrize("query", ["hülya", "HUELYA", "hulya", "Hülya ersoy"])
def test_search_reads_umlauts_in_every_spelling(open_page: Callable[..., Opened], week: str, query: str) -> None:
    page = open_page(week).page
    page.get_by_label("Suche").fill(query)
    expect(page.get_by_role("status")).to_have_text("2 von 80 Aussagen")


def test_search_that_finds_nothing_says_so(open_page: Callable[..., Opened], week: str) -> None:
    page = open_page(week).page
    page.get_by_label("Suche").fill("Zebrastreifen")
    expect(page.get_by_text("Keine Aussage passt")).to_be_visible()


def test_a_link_leads_to_a_statement(open_page: Callable[..., Opened], week: str) -> None:
    opened = open_page(week)
    opened.page.evaluate("belegraph.choose('statement', 7, true)")
    heading = opened.page.get_by_role("complementary").get_by_role("heading", level=2)
    address, shown = opened.page.url, heading.text_content()
    opened.page.goto("about:blank")
    opened.page.goto(address)
    expect(heading).to_have_text(shown or "")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", VIEWPORTS)
def test_nothing_sticks_out(open_page: Callable[..., Opened], week: str, size: tuple[int, int], scheme: str) -> None:
    opened = open_page(week, size, scheme)
    widths = [opened.overflow()]
    for step in ("belegraph.choose('statement', 5, true)", "belegraph.choose('thing', 5, true)"):
        opened.page.evaluate(step)
        widths.append(opened.overflow())
    opened.page.get_by_role("radio", name="Tabelle").check()
    assert [*widths, opened.overflow()] == [0, 0, 0, 0]


def test_colours_follow_the_scheme(open_page: Callable[..., Opened], week: str) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    light, dark = (open_page(week, scheme=scheme).page.evaluate(background) for scheme in SCHEMES)
    assert light != dark


def test_english(open_page: Callable[..., Opened], news: nx.MultiDiGraph) -> None:
    page = open_page(render(news, title="A week", lang="en")).page
    expect(page.get_by_role("status")).to_have_text("80 of 80 statements shown")
    page.get_by_label("Facts only").check()


def test_an_empty_graph_opens(open_page: Callable[..., Opened]) -> None:
    opened = open_page(render(nx.MultiDiGraph(), title="Nichts"))
    expect(opened.page.get_by_role("status")).to_have_text("0 von 0 Aussagen")
    assert opened.trouble == []
