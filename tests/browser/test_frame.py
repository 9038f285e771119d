"""The same page in a cell of a notebook: in a frame without an address of its own."""

import networkx as nx
from playwright.sync_api import Browser, expect
from tests.browser.opening import ADDRESS

from belegraph.view import render
from belegraph.view.frame import Frame


def test_the_page_works_in_a_frame(browser: Browser, news: nx.MultiDiGraph) -> None:
    page = browser.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    notebook = f"<!DOCTYPE html><title>Notebook</title>{Frame(render(news, title='Woche'), 600)._repr_html_()}"
    page.route("**/*", lambda route: route.fulfill(body=notebook, content_type="text/html; charset=utf-8"))
    page.goto(ADDRESS)
    frame = page.frame_locator("iframe")
    frame.get_by_role("combobox").fill("nordav")
    frame.get_by_role("option").first.click()
    expect(frame.locator("#card h2")).to_have_text("Nordavien")
    frame.get_by_role("button", name="nächste").or_(frame.locator("#card button.claim")).first.click()
    expect(frame.locator(".sentence")).to_be_visible()
    frame.get_by_role("button", name="zurück", exact=True).click()
    expect(frame.locator("#card h2")).to_have_text("Nordavien")
    assert trouble == []
    page.close()
