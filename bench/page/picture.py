"""Renew the picture in the README: `python bench/page/picture.py` after `belegraph build seeds -o output`."""

from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = "/usr/bin/chromium"
SHOWN = "belegraph.graph.statements.find(({ mode, label }) => mode === 'demanded' && label.first === 'hat Ziel').id"

with sync_playwright() as playwright:
    page = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]).new_page(
        viewport={"width": 1280, "height": 800}, color_scheme="light"
    )
    page.goto((ROOT / "output" / "graph.html").as_uri())
    page.evaluate(f"belegraph.actions.choose('statement', {SHOWN})")
    page.wait_for_timeout(500)
    page.screenshot(path=ROOT / "docs" / "page.png")
