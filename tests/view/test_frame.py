"""A page in a cell: escaped once, so that a browser reads the very page."""

import html
import re

from belegraph.view.frame import Frame

PAGE = '<!DOCTYPE html><p title="a">&lt;b&gt; "\'</p>'


def test_the_frame_holds_the_very_page() -> None:
    [escaped] = re.findall('srcdoc="([^"]*)"', Frame(PAGE, 300)._repr_html_())
    assert html.unescape(escaped) == PAGE


def test_the_frame_may_not_reach_the_notebook() -> None:
    assert "allow-same-origin" not in Frame(PAGE, 300)._repr_html_()


def test_the_frame_has_its_height() -> None:
    assert 'height="300"' in Frame(PAGE, 300)._repr_html_()
