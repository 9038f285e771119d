"""For everyone: axe finds nothing, nothing sticks out, and no mouse is needed."""

from pathlib import Path
from typing import TypedDict

import networkx as nx
import pytest
from playwright.sync_api import expect
from tests.browser.opening import ADDRESS, SCHEMES, Open, Opened

from belegraph.view import render

AXE = Path(__file__).parent.parent.parent / "node_modules" / "axe-core" / "axe.min.js"
SIZES = [
    pytest.param((1280, 800), id="desktop"),
    pytest.param((390, 844), id="phone"),
    pytest.param((320, 560), id="tiny"),
]
VIEWS = ("graph", "table", "speakers", "disputes", "time")
STATES = {
    "closed": "reset()",
    "statement": "choose('statement', 3, true)",
    "thing": "choose('thing', 0, true)",
}


class Finding(TypedDict):
    id: str
    target: list[str]


def violations(opened: Opened) -> list[Finding]:
    """Run axe with all its rules; the page's policy lets a test bring its own script through the debugger alone."""
    opened.page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[Finding] = opened.page.evaluate(
        "axe.run().then((result) => result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, target }))))"
    )
    return found


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing(open_page: Open, week: str, size: tuple[int, int], scheme: str, state: str) -> None:
    opened = open_page(week, size, color_scheme=scheme, reduced_motion="reduce")
    opened.do(STATES[state])
    assert violations(opened) == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("view", VIEWS[1:])
def test_axe_finds_nothing_in_a_view(open_page: Open, week: str, view: str, scheme: str) -> None:
    opened = open_page(week, color_scheme=scheme)
    opened.do(f"change({{ view: '{view}' }})")
    opened.page.locator("#filter").click()
    assert violations(opened) == []


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_with_forced_colours(open_page: Open, week: str, view: str) -> None:
    opened = open_page(week, forced_colors="active")
    opened.do(f"change({{ view: '{view}' }})")
    opened.do("choose('statement', 3, true)")
    assert violations(opened) == []


def test_axe_finds_nothing_while_searching(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.page.get_by_role("combobox").fill("no")
    assert violations(opened) == []


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_sticks_out(open_page: Open, week: str, size: tuple[int, int], view: str) -> None:
    opened = open_page(week, size)
    opened.do(f"change({{ view: '{view}' }})")
    widths = []
    for state in STATES.values():
        opened.do(state)
        widths.append(opened.overflow())
    assert widths == [0, 0, 0]


def test_nothing_sticks_out_of_a_small_phone_with_every_view(open_page: Open, news: nx.MultiDiGraph) -> None:
    graph = news.copy()
    start, end, key, told = next(iter(news.edges(keys=True, data=True)))
    graph.add_edge(start, end, f"{key}-denied", **told | {"polarity": "negated", "plain": False})
    html = render(graph, title="Woche", translated={"en": graph})
    opened = open_page(html, (320, 560), address=f"{ADDRESS}?lang=en", has_touch=True, is_mobile=True)
    widths = []
    for view in VIEWS:
        opened.do(f"change({{ view: '{view}' }})")
        opened.do(STATES["statement"])
        widths.append(opened.page.evaluate("[innerWidth, document.documentElement.scrollWidth]"))
    assert opened.page.get_by_role("radio", name="Contradictions").count() == 1
    assert widths == [[320, 320]] * len(VIEWS)


def test_colours_follow_the_scheme_and_the_button(open_page: Open, week: str) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    light, dark = (open_page(week, color_scheme=scheme) for scheme in SCHEMES)
    colours = [each.page.evaluate(background) for each in (light, dark)]
    assert colours[0] != colours[1]
    light.page.get_by_role("button", name="hell oder dunkel").click()
    assert light.page.evaluate(background) == colours[1]


def test_the_keyboard_walks_along_the_lines(open_page: Open, week: str) -> None:
    opened = open_page(week)
    picture = opened.page.get_by_role("application")
    picture.focus()
    kinds = []
    for key in ("ArrowRight", "ArrowRight", "ArrowRight"):
        for press in (key, "ArrowLeft", "ArrowDown", "ArrowUp"):
            before = opened.page.evaluate("JSON.stringify(belegraph.page.state.chosen)")
            opened.page.keyboard.press(press)
            if opened.page.evaluate("JSON.stringify(belegraph.page.state.chosen)") != before:
                break
        kinds.append(opened.page.evaluate("belegraph.page.state.chosen.kind"))
    assert kinds == ["thing", "statement", "thing"]
    opened.page.keyboard.press("Enter")
    expect(opened.panel.get_by_role("heading", level=2)).to_be_focused()
    opened.page.keyboard.press("Escape")
    expect(picture).to_be_focused()


def test_a_choice_is_announced(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do(f"choose('statement', {opened.number('statement', 'each.iri.endsWith(`/003`)')})")
    assert (opened.page.locator("#live").text_content() or "").startswith("Hafenwerke AG – nicht zahlen für")


def test_every_control_can_be_reached_and_has_a_name(open_page: Open, week: str) -> None:
    opened = open_page(week)
    names = []
    for _ in range(60):
        opened.page.keyboard.press("Tab")
        names.append(opened.page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert {"query", "theme", "language", "filter", "network", "fit"} <= set(names)


def test_the_sheet_of_a_phone_is_drawn_up_and_down(open_page: Open, week: str) -> None:
    opened = open_page(week, (390, 844), has_touch=True, is_mobile=True)
    handle = opened.page.locator("#handle")
    steps = []
    for _ in range(3):
        handle.tap()
        steps.append(opened.page.evaluate("document.body.dataset.sheet"))
    assert steps == ["half", "full", "low"]


def test_untranslated_words_keep_their_language(open_page: Open, news: nx.MultiDiGraph) -> None:
    english = nx.MultiDiGraph(news)
    for node, told in english.nodes(data=True):
        english.add_node(node, label=f"{told['label']} (en)")
    html = render(news, title="Woche", translated={"en": english})
    opened = open_page(html, address=f"{ADDRESS}?lang=en")
    opened.do("choose('statement', 3)")
    card = opened.page.locator("#card")
    expect(card.locator("h2 .relation .text")).to_have_attribute("lang", "de")
    expect(card.locator("blockquote")).to_have_attribute("lang", "de")
    assert card.locator("h2 button .text").first.get_attribute("lang") is None


def test_what_is_chosen_can_be_read_with_forced_colours(open_page: Open, week: str) -> None:
    opened = open_page(week, forced_colors="active")
    chosen = opened.page.locator(".choices label:has(:checked)").first
    styles = "(each) => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]"
    assert chosen.evaluate("(each) => getComputedStyle(each).forcedColorAdjust") == "none"
    assert len(set(chosen.evaluate(styles))) == 2
