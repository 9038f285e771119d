"""belegraph: news articles -> an RDF graph in which every edge carries its evidence.

Names are loaded when they are first used, so that `belegraph --help` waits for neither spaCy nor rdflib.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from belegraph.resources import VERSION

if TYPE_CHECKING:
    from belegraph.extraction.components import attributions, mentions
    from belegraph.graph import Graph
    from belegraph.model import Article, Attribution, Evidence, Mention, Statement
    from belegraph.parse import load
    from belegraph.pipeline import build, extract, open_folder

__all__ = [
    "Article",
    "Attribution",
    "Evidence",
    "Graph",
    "Mention",
    "Statement",
    "attributions",
    "build",
    "extract",
    "load",
    "mentions",
    "open_folder",
]
__version__ = VERSION

_HOMES = {
    "Article": "model",
    "Attribution": "model",
    "Evidence": "model",
    "Graph": "graph",
    "Mention": "model",
    "Statement": "model",
    "attributions": "extraction.components",
    "build": "pipeline",
    "extract": "pipeline",
    "load": "parse",
    "mentions": "extraction.components",
    "open_folder": "pipeline",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'belegraph' has no attribute {name!r}")
    return getattr(import_module(f"belegraph.{_HOMES[name]}"), name)
