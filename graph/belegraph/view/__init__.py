"""The interactive page: one HTML file that needs no network, and in which every edge shows the sentence behind it."""

from belegraph.view.page import render

__all__ = ["render"]
