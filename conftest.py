"""What doctests find ready: parses made by hand, and one rule asked alone."""

import pytest

from belegraph.lang import GERMAN
from belegraph.model import Article
from belegraph.syntax.ud import clauses, dependents
from belegraph.testing import found, scene, tree


@pytest.fixture(autouse=True)
def _names(doctest_namespace: dict[str, object]) -> None:
    ready = {
        "tree": tree,
        "clauses": clauses,
        "dependents": dependents,
        "GERMAN": GERMAN,
        "Article": Article,
        "found": found,
        "scene": scene,
    }
    doctest_namespace.update(ready)
