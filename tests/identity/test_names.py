"""Names: words, folding, and what one name has to do with another."""

import pytest

from belegraph.identity.names import is_genitive, is_near_transliteration, is_transliteration, spells, words


@pytest.mark.parametrize(("one", "other"), [
    ("Kiew", "Kyjiw"), ("Kiew", "Kyiv"), ("Charkiw", "Kharkiv"), ("Lwiw", "Lviv"), ("Cherson", "Kherson"), ("Sotschi", "Sochi"),
    ("Sergej Lawrow", "Sergei Lavrov"), ("Alexej Nawalny", "Alexei Navalny"), ("Boris Jelzin", "Boris Yeltsin"),
    ("Michail Gorbatschow", "Mikhail Gorbachev"), ("Muammar al-Gaddafi", "Muammar Gaddafi"), ("Baschar al-Assad", "Bashar al-Assad"),
])  # fmt: skip
def test_transliterations(one: str, other: str) -> None:
    assert is_transliteration(words(one, "Person"), words(other, "Person"))
    assert is_transliteration(words(other, "Person"), words(one, "Person"))


@pytest.mark.parametrize(("one", "other"), [
    ("Claudia Meyer", "Claudia Meier"), ("Karin Maier", "Karin Mayer"), ("Anna Sander", "Anna Zander"), ("Peter Kuhn", "Peter Kohn"),
    ("Thomas Schmidt", "Thomas Schmitt"), ("Kiew", "Kiel"), ("Anna Kern", "Anna"), ("Ulm", "Ulm"),
])  # fmt: skip
def test_no_transliterations(one: str, other: str) -> None:
    assert not is_transliteration(words(one, "Person"), words(other, "Person"))


@pytest.mark.parametrize(("acronym", "name", "told"), [
    ("DGB", "Deutscher Gewerkschaftsbund", True), ("EZB", "Europäische Zentralbank", True), ("DFG", "Deutsche Forschungsgemeinschaft", True),
    ("DFB", "Deutscher Fußball-Bund", True), ("DFL", "Deutsche Fußball Liga", True), ("DFL", "Deutscher Fußball-Bund", False),
    ("BDA", "Deutscher Beamtenbund", False), ("EU", "Europa", False), ("DGBX", "Deutscher Gewerkschaftsbund", False),
])  # fmt: skip
def test_letters_of_a_name(acronym: str, name: str, told: bool) -> None:
    assert spells(acronym, words(name, "Organization")) == told


def test_what_ends_in_s_is_no_genitive_of_what_does() -> None:
    assert not is_genitive(("jens", "fuchss"), ("jens", "fuchs"))
    assert is_genitive(("martin", "seidels"), ("martin", "seidel"))


def test_two_letters_are_too_many_for_nearly_the_same() -> None:
    assert is_near_transliteration(("osama", "laden"), ("usama", "laden"))
    assert not is_near_transliteration(("osama", "laden"), ("usame", "laden"))
    assert not is_near_transliteration(("anna", "kern"), ("anne", "kern"))


def test_an_office_before_a_surname_is_no_first_name() -> None:
    assert words("Torwart Müller", "Person") == ("mueller",)
    assert words("Dautor Tutiwar", "Person") == ("dautor", "tutiwar")
