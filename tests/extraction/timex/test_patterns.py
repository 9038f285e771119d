import pytest

from belegraph.extraction.timex import RULES
from belegraph.extraction.timex.lexemes import NUMERALS, lexicon
from belegraph.extraction.timex.patterns import compiled, starts


@pytest.mark.parametrize(
    ("pattern", "kinds"),
    [
        pytest.param("month year?", {"month"}, id="first word"),
        pytest.param("edge? month", {"edge", "month"}, id="word left out"),
        pytest.param("(edge the?)? (month | season)", {"edge", "month", "season"}, id="groups"),
        pytest.param("day", {"ordinal", "ordinal_word"}, id="name of several kinds"),
    ],
)
def test_starts(pattern: str, kinds: set[str]) -> None:
    assert starts(pattern) == kinds


@pytest.mark.parametrize("pattern", sorted({rule.pattern for rule in RULES}))
def test_rule_compiles(pattern: str) -> None:
    assert compiled(pattern, "de").match("") is None


def test_every_kind_in_figures_has_a_sign() -> None:
    assert set(NUMERALS) <= set(lexicon("de").signs)
