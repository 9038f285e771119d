"""An office without a name means its holder where only one is told of at that time, and else nobody."""

from datetime import date

import pytest

from belegraph.identity import Occurrence, identify
from belegraph.identity.occurrences import DESCRIBED

KANZLER, ULM, HOLM = frozenset({("kanzler", "")}), frozenset({("bürgermeister", "urn:ulm")}), "Jon Holm"
THING = "urn:a/thing"


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def person(name: str, issued: str, office: frozenset[tuple[str, str]] = KANZLER, *, former: bool = False) -> Occurrence:
    held = frozenset[tuple[str, str]]() if not former else office
    return Occurrence(f"urn:{name}-{issued}", f"urn:{name}", name, "Person", office, day=day(issued), former=held)


def described(issued: str, office: frozenset[tuple[str, str]] = KANZLER, gender: str = "") -> Occurrence:
    return Occurrence("urn:a", THING, "Kanzler", DESCRIBED, office, gender=gender, day=day(issued))


def place(name: str, issued: str) -> Occurrence:
    return Occurrence("urn:a", f"urn:{name}", name, "City", day=day(issued))


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([person(HOLM, "2003-05-01"), described("2003-06-01")], id="shortly after"),
        pytest.param([person(HOLM, "2003-01-01"), described("2004-06-01"), person(HOLM, "2005-12-01")], id="between"),
        pytest.param(
            [person(HOLM, "2003-05-01"), person("Eva Lang", "2023-05-01"), described("2003-06-01")], id="then"
        ),
        pytest.param([person(HOLM, "2003-05-01", ULM), described("2003-06-01", ULM)], id="its place"),
        pytest.param(
            [
                person(HOLM, "2003-05-01", ULM),
                described("2003-06-01", frozenset({("bürgermeister", "")})),
                place("ulm", "2003-06-01"),
            ],
            id="the article's place",
        ),
        pytest.param(
            [person(HOLM, "2003-05-01"), person("Eva Lang", "2003-05-02", former=True), described("2003-06-01")],
            id="another, who holds it no more",
        ),
    ],
)
def test_office_means_its_holder(rows: list[Occurrence]) -> None:
    assert identify(rows).same[THING] == f"urn:{HOLM}"


BARE = frozenset({("bürgermeister", "")})


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([person(HOLM, "2003-05-01"), described("2023-06-01")], id="another time"),
        pytest.param([person(HOLM, "2003-05-01"), described("2003-04-01")], id="before anybody tells of it"),
        pytest.param([person(HOLM, "2003-05-01", former=True), described("2003-06-01")], id="held no more"),
        pytest.param(
            [person(HOLM, "2003-05-01"), described("2003-06-01"), person("Eva Lang", "2003-09-01")], id="who comes next"
        ),
        pytest.param([person(HOLM, "2003-05-01", BARE), described("2003-06-01", BARE)], id="an office of many places"),
        pytest.param(
            [person(HOLM, "2003-05-01", ULM), described("2003-06-01", frozenset({("bürgermeister", "urn:köln")}))],
            id="of another place",
        ),
        pytest.param(
            [
                person(HOLM, "2003-05-01", ULM),
                described("2003-06-01", BARE),
                place("ulm", "2003-06-01"),
                place("köln", "2003-06-01"),
            ],
            id="of one of two places",
        ),
    ],
)
def test_office_means_nobody(rows: list[Occurrence]) -> None:
    assert THING not in identify(rows).same


def test_woman_is_not_meant_by_an_office_in_the_masculine() -> None:
    rows = [Occurrence("urn:b", "urn:lang", "Eva Lang", "Person", KANZLER, gender="f", day=day("2003-05-01"))]
    assert not identify([*rows, described("2003-06-01", gender="m")]).same
    assert identify([*rows, described("2003-06-01", gender="f")]).same == {THING: "urn:lang"}


def test_two_who_held_an_office_one_after_the_other_stay_two() -> None:
    found = identify([person("Jon Holm", "2003-05-01"), person("Eva Lang", "2006-05-01"), described("2003-06-01")])
    assert found.same == {THING: "urn:Jon Holm"}


def test_curator_may_tell_them_apart() -> None:
    rows = [person(HOLM, "2003-05-01"), described("2003-06-01")]
    assert not identify(rows, [frozenset((THING, f"urn:{HOLM}"))]).same


def test_reasons_name_the_office_the_holder_and_the_day() -> None:
    [match] = identify([person(HOLM, "2003-05-01"), described("2003-06-01")]).matches
    assert match.reasons == ("office: kanzler, told of Jon Holm on 2003-05-01", "time: nobody else within a year")
