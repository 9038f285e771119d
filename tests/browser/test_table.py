"""The table says all that the picture says, in any order, and for the keyboard."""

import csv
import io
import json

import networkx as nx
import pytest
from playwright.sync_api import expect
from tests.browser.opening import Open, Opened


def saved(opened: Opened, name: str) -> str:
    opened.page.locator("#save summary").click()
    with opened.page.expect_download() as download:
        opened.page.locator(f"#{name}").click()
    return download.value.path().read_text(encoding="utf-8")


def test_the_table_has_every_statement(open_page: Open, week: str, news: nx.MultiDiGraph) -> None:
    opened = open_page(week)
    opened.view("Tabelle")
    expect(opened.page.locator("tbody tr")).to_have_count(news.number_of_edges())


@pytest.mark.parametrize("size", [(1280, 800), (390, 844), (320, 560)])
def test_the_table_is_a_way_for_the_keyboard(open_page: Open, week: str, size: tuple[int, int]) -> None:
    opened = open_page(week, size)
    opened.page.get_by_role("radio", name="Bild").focus()
    opened.page.keyboard.press("ArrowRight")
    first = opened.page.locator("tbody button").first
    first.focus()
    opened.page.keyboard.press("Enter")
    expect(opened.panel.get_by_role("blockquote")).to_be_visible()
    expect(opened.panel.get_by_role("heading", level=2)).to_be_focused()
    opened.page.keyboard.press("Escape")
    expect(opened.panel.get_by_role("blockquote")).to_have_count(0)
    expect(first).to_be_focused()


def test_a_row_opens_the_panel_wherever_it_is_clicked(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.view("Tabelle")
    opened.page.get_by_role("row").nth(1).get_by_role("cell").nth(3).click()
    expect(opened.panel.get_by_role("blockquote")).to_be_visible()


def test_a_column_sorts_both_ways_and_back(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.view("Tabelle")
    claims = opened.page.locator("tbody td:first-child button")
    before = claims.all_text_contents()
    head = opened.page.get_by_role("button", name="Aussage", exact=True)
    orders = []
    for direction in ("ascending", "descending", "none"):
        head.click()
        expect(opened.page.get_by_role("columnheader").first).to_have_attribute("aria-sort", direction)
        orders.append(claims.all_text_contents())
    assert orders[0] == orders[1][::-1] != before
    assert orders[2] == before


def test_csv_has_what_is_shown(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.do("change({ filters: { polarity: new Set(['negated']) } })")
    rows = list(csv.DictReader(io.StringIO(saved(opened, "csv"))))
    assert len(rows) == opened.page.evaluate("belegraph.page.shown.length")
    assert {row["polarity"] for row in rows} == {"negated"}


def test_json_has_what_is_shown(open_page: Open, week: str) -> None:
    opened = open_page(week)
    assert len(json.loads(saved(opened, "json"))) == 80


def test_svg_has_names_and_symbols(open_page: Open, week: str) -> None:
    opened = open_page(week)
    drawing = saved(opened, "svg")
    assert drawing.startswith("<svg")
    assert "Nordavien" in drawing
    assert drawing.count("<path") > 100


def test_print_shows_the_table(open_page: Open, week: str) -> None:
    opened = open_page(week)
    opened.view("Tabelle")
    opened.page.emulate_media(media="print")
    expect(opened.page.locator("#table")).to_be_visible()
    expect(opened.page.locator("#search")).to_be_hidden()
