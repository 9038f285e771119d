"""How much and how many: expressions of quantity in the order of the text."""

from belegraph.extraction.amounts.expressions import quantity_expressions

__all__ = ["quantity_expressions"]
