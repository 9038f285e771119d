import re

import pytest

from belegraph.authority import authority
from belegraph.lang.de import names
from belegraph.vocabulary import KINDS


def test_hypernyms_mean_kinds_of_the_ontology() -> None:
    assert {kind for kinds in names.HYPERNYMS.values() for kind in kinds} <= set(KINDS)


def test_nouns_mean_kinds_of_the_ontology() -> None:
    assert set(names.KIND_NOUNS.values()) <= set(KINDS)


def test_nationalities_have_their_countries() -> None:
    assert set(names.NATIONALITIES.values()) <= set(authority().by_code)


@pytest.mark.parametrize(
    ("word", "years"),
    [
        pytest.param("38-Jährige", "38", id="noun"),
        pytest.param("102-jähriger", "102", id="adjective"),
        pytest.param("38jährigen", "38", id="without a hyphen"),
    ],
)
def test_age(word: str, years: str) -> None:
    found = re.fullmatch(names.AGE, word)
    assert found is not None
    assert found[1] == years


def test_jahr_is_no_age() -> None:
    assert re.fullmatch(names.AGE, "38-Jahr") is None
