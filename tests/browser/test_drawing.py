"""How often the picture is drawn, and what of it while it is dragged."""

import pytest
from playwright.sync_api import Browser
from tests.browser.opening import Opened

RECORD = """
window.draws = 0;
window.written = new Map();
const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
Object.assign(CanvasRenderingContext2D.prototype, {
  clearRect(...box) { window.draws += 1; window.written.clear(); return clearRect.apply(this, box); },
  fillText(text, x, y) { window.written.set(text, [x, y]); return fillText.call(this, text, x, y); },
});
"""


@pytest.fixture
def drawn(browser: Browser, week: str) -> Opened:
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.add_init_script(RECORD)
    opened = Opened(page)
    opened.show(week)
    return opened


def test_the_first_view_is_drawn_once(drawn: Opened) -> None:
    assert drawn.page.evaluate("draws") == 1


def test_a_choice_is_drawn_once(drawn: Opened) -> None:
    before = drawn.page.evaluate("draws")
    drawn.do("choose('statement', 3)")
    drawn.settle()
    assert drawn.page.evaluate("draws") - before == 1


@pytest.mark.parametrize("way", [pytest.param(24, id="moved along"), pytest.param(150, id="placed anew")])
def test_labels_stay_with_the_picture_while_it_is_dragged(drawn: Opened, way: int) -> None:
    box = drawn.page.locator("#network").bounding_box()
    assert box is not None
    before = drawn.page.evaluate("[...written]")
    drawn.page.mouse.move(box["x"] + 4, box["y"] + 4)
    drawn.page.mouse.down()
    for step in range(1, 4):
        drawn.page.mouse.move(box["x"] + 4 + way * step / 3, box["y"] + 4)
        drawn.settle()
    after = dict(drawn.page.evaluate("[...written]"))
    drawn.page.mouse.up()
    drawn.settle()
    shared = {words: after[words][0] - x for words, (x, _) in before if words in after}
    assert len(shared) > 5
    assert sum(abs(right - way) < 12 for right in shared.values()) > 0.6 * len(shared)


def test_the_legend_lies_below_the_picture(drawn: Opened) -> None:
    canvas, legend = (drawn.page.locator(part).bounding_box() for part in ("#canvas", "#legend"))
    assert canvas is not None
    assert legend is not None
    assert canvas["y"] + canvas["height"] <= legend["y"]
    assert canvas["height"] > legend["height"]
