"""What a role's name says."""

import pytest

from belegraph.identity.offices import office


@pytest.mark.parametrize(("role", "noun", "field", "gender"), [
    ("Bundeskanzlerin", "kanzler", "politics", "f"), ("Bürgermeister von Ulm", "bürgermeister", "politics", "m"),
    ("Schauspielerin", "schauspieler", "arts", "f"), ("Maler", "maler", "arts", "m"), ("Torwart", "torwart", "sport", ""), ("US-Präsident", "präsident", "politics", ""),
    ("", "", "", ""),
])  # fmt: skip
def test_office(role: str, noun: str, field: str, gender: str) -> None:
    found = office(role)
    assert (found.noun, found.field, found.gender) == (noun, field, gender)
