"""What holds for every rule."""

import doctest
import inspect

import pytest

from belegraph.extraction import RULES
from belegraph.extraction.reading import Rule


def rule_id(rule: Rule) -> str:
    return rule.__name__


@pytest.mark.parametrize("rule", RULES, ids=rule_id)
def test_rule_has_an_example_and_a_source(rule: Rule) -> None:
    [found] = doctest.DocTestFinder(recurse=False).find(rule)
    assert found.examples
    assert "Source: https://" in (inspect.getdoc(rule) or "")


def test_rules_have_names_of_their_own() -> None:
    assert len({rule_id(rule) for rule in RULES}) == len(RULES)
