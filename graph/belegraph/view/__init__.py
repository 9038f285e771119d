"""The interactive page: one HTML file that needs no network, and in which every edge shows the sentence behind it."""

from belegraph.view.page import PageSizeError, render
from belegraph.view.words import LANGUAGES

__all__ = ["LANGUAGES", "PageSizeError", "render"]
