"""Known things and offices are found by their German names, with labels in German and English."""

import pytest

from belegraph.authority import authority, stem


@pytest.mark.parametrize(("name", "german", "english"), [
    pytest.param("Nato", "NATO", "NATO", id="other spelling"),
    pytest.param("USA", "Vereinigte Staaten", "United States", id="abbreviation"),
    pytest.param("Vereinigten Staaten", "Vereinigte Staaten", "United States", id="another case"),
    pytest.param("Großbritannien", "Vereinigtes Königreich", "United Kingdom", id="usual name"),
    pytest.param("Frankreich", "Frankreich", "France", id="name of CLDR"),
    pytest.param("Europäischen Union", "Europäische Union", "European Union", id="organisation in another case"),
    pytest.param("EU", "Europäische Union", "European Union", id="organisation by its letters"),
    pytest.param("Uno", "Vereinte Nationen", "United Nations", id="organisation by another name"),
])  # fmt: skip
def test_known_thing_has_labels_in_both_languages(name: str, german: str, english: str) -> None:
    found = authority().find(name)
    assert found is not None
    assert (found.label("de"), found.label("en")) == (german, english)


@pytest.mark.parametrize("name", ["", "Anna Kern", "nato", "Stadt", "France"])
def test_unknown_name_is_not_found(name: str) -> None:
    assert authority().find(name) is None


@pytest.mark.parametrize("code", ["DE", "US", "FR", "JP"])
def test_country_is_found_by_its_code(code: str) -> None:
    assert authority().by_code[code].kind == "Country"


@pytest.mark.parametrize(("noun", "part"), [
    pytest.param("Außenminister", "Außenminister", id="office"),
    pytest.param("Außenministerin", "Außenministerin", id="office, feminine"),
    pytest.param("US-Außenministerin", "Außenministerin", id="compound with a hyphen"),
    pytest.param("Stadtwerkechefin", "Chefin", id="compound"),
    pytest.param("Ufer", "", id="none"),
    pytest.param("", "", id="empty"),
])  # fmt: skip
def test_part_of_a_noun_that_names_an_office(noun: str, part: str) -> None:
    assert authority().office_part(noun) == part


def test_office_has_labels_in_both_languages() -> None:
    office = authority().office_of("Außenministerin")
    assert office is not None
    assert dict(office.labels) == {"de": "Außenminister", "en": "foreign minister"}


@pytest.mark.parametrize(("role", "english"), [
    pytest.param("US-Außenminister", "US Secretary of State", id="country"),
    pytest.param("US-Präsident", "US President", id="head of state"),
])  # fmt: skip
def test_listed_role_has_an_english_label(role: str, english: str) -> None:
    assert authority().role_names[role].label("en") == english


def test_some_hundred_things_are_known() -> None:
    assert len(set(authority().by_name.values())) > 200


def test_nobody_is_known_by_name() -> None:
    assert not [known.iri for known in authority().by_name.values() if known.kind == "Person"]


@pytest.mark.parametrize(("one", "other", "is_same"), [
    pytest.param("Vereinten Nationen", "Vereinte Nationen", True, id="adjective in another case"),
    pytest.param("Europäischer Rat", "Europäischen Rates", False, id="noun in another case"),
    pytest.param("Bremen", "Brem", False, id="one word keeps its ending"),
])  # fmt: skip
def test_stem_takes_the_endings_of_adjectives_off(one: str, other: str, is_same: bool) -> None:
    assert (stem(one) == stem(other)) is is_same


def test_label_of_a_language_without_one_is_any() -> None:
    known = authority().find("Frankreich")
    assert known is not None
    assert known.label("xx") in dict(known.labels).values()
