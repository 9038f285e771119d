"""The pages of the server: a thing's graph that grows, queries with completion, an article with its marks; nothing else is asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.opening import SCHEMES
from tests.browser.test_access import AXE
from tests.serve.conftest import ABOUT_RUBIO, BASE, COPIES, OUTPUT, serving
from tests.serve.copies import write_copies

RUBIO = quote(f"{BASE}entity/marco-rubio", safe="")
ARTICLE = "/id/article/copy-003"
PAGES = [
    "/",
    "/ask",
    "/queries",
    "/queries/speakers",
    "/search?q=NATO",
    "/id/entity/mark-rutte",
    ARTICLE,
    f"/graph?thing={RUBIO}",
]
SIZES = [(1280, 800), (360, 740)]


@pytest.fixture(scope="session")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = write_copies(OUTPUT, tmp_path_factory.mktemp("copies") / "output", COPIES)
    with serving(folder) as client:
        yield str(client.base_url).rstrip("/")


@dataclass
class Visit:
    """A page of the server, and its trouble: requests elsewhere, messages, errors."""

    page: Page
    url: str
    trouble: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self.trouble.append(message.text))
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))
        self.page.on("request", lambda request: self._note(request.url))

    def go(self, path: str) -> Page:
        self.page.goto(self.url + path)
        self.page.wait_for_load_state("networkidle")
        return self.page

    def _note(self, address: str) -> None:
        if not address.startswith((self.url, "data:", f"blob:{self.url}")):
            self.trouble.append(f"asked for {address}")


@pytest.fixture
def visit(browser: Browser, url: str) -> Iterator[Visit]:
    context = browser.new_context(locale="de-DE", viewport={"width": 1280, "height": 800})
    made = Visit(context.new_page(), url)
    yield made
    context.close()
    assert made.trouble == []


def test_the_graph_around_a_thing_grows_piece_by_piece(visit: Visit) -> None:
    page = visit.go(f"/graph?thing={RUBIO}#thing={RUBIO}")
    expect(page.locator("#count")).to_have_text("200 von 200 Aussagen gezeigt")
    page.get_by_role("button", name=f"+{ABOUT_RUBIO - 200} zeigen").click()
    expect(page.locator("#count")).to_have_text(f"{ABOUT_RUBIO} von {ABOUT_RUBIO} Aussagen gezeigt")
    expect(page.get_by_role("complementary", name="Beleg").get_by_text(f"Aussagen ({ABOUT_RUBIO})")).to_be_visible()


def test_a_neighbour_is_fetched_drawn_and_can_be_read(visit: Visit) -> None:
    page = visit.go(f"/graph?thing={RUBIO}")
    known = "({ id }) => id !== 0 && belegraph.graph.things[id].all > belegraph.graph.things[id].statements.length"
    thing = page.evaluate(f"belegraph.graph.things.findIndex({known})")
    page.evaluate(f"belegraph.actions.choose('thing', {thing})")
    with page.expect_response("**/pieces?*"):
        page.get_by_role("button", name=re.compile(r"^\+[0-9]+ zeigen$")).click()
    expect(page.locator("#count")).not_to_have_text("200 von 200 Aussagen gezeigt")
    left, drawn = page.evaluate(f"[belegraph.graph.things[{thing}].all - belegraph.graph.things[{thing}].statements.length, "
                                f"belegraph.page.drawn.statements.length]")  # fmt: skip
    assert (left, drawn > 200) == (0, True)


def test_the_evidence_leads_into_the_text(visit: Visit) -> None:
    page = visit.go(f"/graph?thing={RUBIO}")
    page.evaluate("belegraph.actions.choose('statement', 0)")
    page.get_by_role("link", name="Im Text des Artikels").click()
    expect(page.locator("li.chosen")).to_have_count(1)


def test_a_server_that_has_gone_is_told_and_the_page_stays(visit: Visit) -> None:
    page = visit.go(f"/graph?thing={RUBIO}#thing={RUBIO}")
    page.route("**/pieces?*", lambda route: route.abort())
    page.get_by_role("button", name=f"+{ABOUT_RUBIO - 200} zeigen").click()
    expect(page.get_by_role("alert")).to_contain_text("Der Server antwortet nicht")
    visit.trouble[:] = [each for each in visit.trouble if "ERR_FAILED" not in each]


def test_a_query_is_completed_and_answered_as_a_table(visit: Visit) -> None:
    page = visit.go("/ask")
    page.evaluate(
        "belegraph.editor.setValue(`PREFIX bg: <https://w3id.org/belegraph/ns#>\nSELECT ?who ?role WHERE { ?who bg:holdsR`)"
    )
    page.evaluate("belegraph.editor.focus(); belegraph.editor.setCursor({ line: 1, ch: 999 })")
    page.keyboard.press("Control+Space")
    expect(page.locator(".CodeMirror-hints li")).to_have_text(["bg:holdsRole"])
    page.keyboard.press("Enter")
    page.keyboard.type(" ?role }")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#result th")).to_have_text(["who", "role"])
    page.locator("#result a", has_text="mark-rutte").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mark Rutte")


def test_a_link_leads_to_the_answer(visit: Visit) -> None:
    page = visit.go("/ask#query=" + quote("SELECT ?who ?role WHERE { ?who bg:holdsRole ?role }"))
    expect(page.locator("#result th")).to_have_text(["who", "role"])
    assert page.evaluate("belegraph.editor.getValue()").startswith("PREFIX bg: <")
    expect(page.locator(".parseErrorIcon")).to_have_count(0)


def test_an_answer_as_a_graph(visit: Visit) -> None:
    page = visit.go("/ask#query=" + quote("CONSTRUCT { ?s bg:holdsRole ?o } { ?s bg:holdsRole ?o }"))
    page.get_by_role("button", name="Als Graph zeigen").click()
    page.wait_for_function("window.belegraph?.graph !== undefined")
    assert page.evaluate("belegraph.graph.things.some(({ label }) => label.first === 'Mark Rutte')")


def test_a_malformed_query_is_told(visit: Visit) -> None:
    page = visit.go("/ask#query=" + quote("SELECT ?s WHERE {"))
    page.get_by_role("button", name="Ausführen").click()
    expect(page.locator("#told")).to_contain_text("the query cannot be run")
    visit.trouble[:] = [each for each in visit.trouble if "400" not in each]


def test_a_statement_lights_up_in_the_text(visit: Visit) -> None:
    page = visit.go(f"{ARTICLE}#20.1")
    expect(page.locator("li.chosen")).to_contain_text("sich Mühe geben")
    assert "".join(page.locator("mark.chosen").all_text_contents()).endswith("die Zweifel zu zerstreuen")
    page.locator("li[data-number='0']").click()
    expect(page.locator("mark.chosen").first).to_have_text("USA")


@pytest.mark.parametrize("size", SIZES, ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_and_nothing_sticks_out(
    browser: Browser, url: str, scheme: str, size: tuple[int, int]
) -> None:
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, locale="de-DE")  # type: ignore[arg-type]
    visit = Visit(context.new_page(), url)
    found = {}
    for path in PAGES:
        page = visit.go(path)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        violations = page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`))"
        )
        found[path] = (
            violations,
            page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        )
    context.close()
    assert found == dict.fromkeys(PAGES, ([], 0))
    assert visit.trouble == []
