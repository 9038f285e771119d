"""What means the same in many articles, what does not, and that neither depends on order."""

import random
from collections.abc import Iterable

import pytest

from belegraph.identity import Identities, Occurrence, identify

Row = tuple[str, str]


def occurrence(article: str, name: str, kind: str = "Person", day: int = 730_000, **known: object) -> Occurrence:
    sets = {key: frozenset(value) for key, value in known.items() if isinstance(value, tuple)}
    rest = {key: value for key, value in known.items() if not isinstance(value, tuple)}
    return Occurrence(f"urn:article:{article}", f"urn:{name}", name, kind, day=day, **sets, **rest)  # type: ignore[arg-type]


def is_one(found: Identities, *rows: Row) -> bool:
    return len({found.canonical(f"urn:article:{article}", f"urn:{name}") for article, name in rows}) == 1


CHANCELLOR, MAYOR_A, MAYOR_B = (("kanzler", ""),), (("bürgermeister", "urn:A"),), (("bürgermeister", "urn:B"),)
CLUB, DGB = ("urn:club",), ("DGB",)


@pytest.mark.parametrize(("one", "other"), [
    pytest.param(occurrence("a", "Olaf Scholz", offices=CHANCELLOR), occurrence("b", "Scholz", offices=CHANCELLOR), id="surname, office"),
    pytest.param(occurrence("a", "Tim Roth", neighbours=CLUB), occurrence("b", "Roth", neighbours=CLUB), id="surname, named together"),
    pytest.param(occurrence("a", "Wolodymyr Selenskyj"), occurrence("b", "Volodymyr Zelensky"), id="transliteration"),
    pytest.param(occurrence("a", "Kiew", "Place"), occurrence("b", "Kyjiw", "City"), id="transliteration of a place"),
    pytest.param(occurrence("a", "Ulm", "Place"), occurrence("b", "Ulms", "Place"), id="genitive of a place"),
    pytest.param(occurrence("a", "Deutscher Gewerkschaftsbund", "Organization", aliases=DGB), occurrence("b", "DGB", "Organization"), id="acronym"),
    pytest.param(occurrence("a", "Nordbau AG", "Company"), occurrence("b", "Nordbau", "Organization"), id="legal form"),
    pytest.param(occurrence("a", "Deutsche Nordbank", "Company"), occurrence("b", "Deutschen Nordbank", "Company"), id="case"),
    pytest.param(occurrence("a", "Dr. Eva Lang"), occurrence("b", "Eva Lang"), id="title"),
    pytest.param(occurrence("a", "Odessa", "Place"), occurrence("b", "Odesa", "City"), id="two names of a large city"),
    pytest.param(occurrence("a", "Nordwerk AG", "Company", renamed=("urn:Nordbau AG",)), occurrence("b", "Nordbau AG", "Company"), id="renamed"),
    pytest.param(occurrence("a", "Hosni Mubarak", offices=CHANCELLOR), occurrence("b", "Husni Mubarak", offices=CHANCELLOR), id="one vowel, one office"),
])  # fmt: skip
def test_it_is_one(one: Occurrence, other: Occurrence) -> None:
    found = identify([one, other])
    assert found.canonical(*one.key) == found.canonical(*other.key)
    assert [match.score > 0.97 and bool(match.reasons) for match in found.matches] == [True]


@pytest.mark.parametrize(("one", "other"), [
    pytest.param(occurrence("a", "Olaf Scholz"), occurrence("b", "Scholz"), id="a surname alone"),
    pytest.param(occurrence("a", "Olaf Scholz", offices=CHANCELLOR, day=720_000), occurrence("b", "Scholz", offices=CHANCELLOR), id="27 years later"),
    pytest.param(occurrence("a", "Claudia Meyer", neighbours=CLUB), occurrence("b", "Claudia Meier", neighbours=CLUB), id="native spellings"),
    pytest.param(occurrence("a", "George Bush", neighbours=CLUB), occurrence("b", "George W. Bush", neighbours=CLUB), id="father and son"),
    pytest.param(occurrence("a", "Ulm", "Place"), occurrence("b", "Ulm AG", "Company"), id="place and firm"),
    pytest.param(occurrence("a", "Kern AG", "Company"), occurrence("b", "Kern GmbH", "Company"), id="two legal forms"),
    pytest.param(occurrence("a", "Stadtwerke Ulm", "Company"), occurrence("b", "Stadtwerke Jena", "Company"), id="two towns'"),
    pytest.param(occurrence("a", "Deutscher Beamtenbund", "Organization"), occurrence("b", "DGB", "Organization"), id="another's acronym"),
    pytest.param(occurrence("a", "Nordwerk AG", "Company", renamed=("urn:Ostbau AG",)), occurrence("b", "Nordbau AG", "Company"), id="renamed from another"),
    pytest.param(occurrence("a", "Odessa", "Company"), occurrence("b", "Odesa", "Company"), id="a firm with the name of a city"),
    pytest.param(occurrence("a", "Mülheim", "Place"), occurrence("b", "Müllheim", "Place"), id="two towns, one letter"),
])  # fmt: skip
def test_it_is_not_one(one: Occurrence, other: Occurrence) -> None:
    found = identify([one, other])
    assert (found.matches, found.same) == ((), {})


NAMESAKES = [
    occurrence("a", "Peter Müller", offices=MAYOR_A),
    occurrence("b", "Peter Müller", offices=MAYOR_B),
    occurrence("c", "Peter Müller", offices=MAYOR_A),
    occurrence("d", "Müller", offices=MAYOR_B),
    occurrence("e", "Müller"),
]


def test_namesakes_are_told_apart_and_surnames_go_to_the_right_one() -> None:
    found = identify(NAMESAKES)
    assert is_one(found, ("a", "Peter Müller"), ("c", "Peter Müller"))
    assert is_one(found, ("b", "Peter Müller"), ("d", "Müller"))
    assert not is_one(found, ("a", "Peter Müller"), ("b", "Peter Müller"))
    assert not is_one(found, ("d", "Müller"), ("e", "Müller"))
    assert [why for *_, why in found.different] == ["office: bürgermeister of two"]
    assert {bearer.iri for bearer in found.bearers} == {
        *(f"urn:article:{article}/bearer/peter-mueller" for article in "abc"),
        *(f"urn:article:{article}/bearer/mueller" for article in "de"),
    }


def test_holders_of_an_office_one_after_the_other_are_two() -> None:
    then, now = 731_000, 738_000  # 2002, 2021
    found = identify([
        occurrence("a", "Gerhard Schröder", offices=CHANCELLOR, day=then), occurrence("b", "Schröder", offices=CHANCELLOR, day=then + 90),
        occurrence("c", "Anna Schröder", offices=CHANCELLOR, day=now), occurrence("d", "Schröder", offices=CHANCELLOR, day=now + 90),
    ])  # fmt: skip
    assert is_one(found, ("a", "Gerhard Schröder"), ("b", "Schröder"))
    assert is_one(found, ("c", "Anna Schröder"), ("d", "Schröder"))
    assert not is_one(found, ("b", "Schröder"), ("d", "Schröder"))


def test_a_surname_that_may_be_two_is_neither() -> None:
    rows = [occurrence("a", "Anna Roth", neighbours=CLUB), occurrence("b", "Karl Roth", neighbours=CLUB)]
    assert identify([*rows, occurrence("c", "Roth", neighbours=CLUB)]).same == {}


def test_what_a_curator_told_apart_stays_apart() -> None:
    rows = [occurrence("a", "Kiew", "Place"), occurrence("b", "Kyjiw", "Place"), occurrence("c", "Kyiv", "Place")]
    apart = frozenset({frozenset({"urn:Kiew", "urn:Kyiv"})})
    found = identify(rows, apart)
    assert not is_one(found, ("a", "Kiew"), ("c", "Kyiv"))


@pytest.mark.parametrize("seed", range(5))
def test_order_does_not_matter(seed: int) -> None:
    rows: list[Occurrence] = [
        *NAMESAKES,
        *(occurrence(a, n, "Place") for a, n in zip("xyz", ("Kiew", "Kyjiw", "Kyiv"), strict=True)),
    ]
    shuffled = random.Random(seed).sample(rows, len(rows))
    assert identify(shuffled) == identify(rows)


def test_an_added_article_keeps_what_was_joined_elsewhere() -> None:
    rows = [occurrence("a", "Kiew", "Place"), occurrence("b", "Kyjiw", "Place")]
    more = identify([*rows, *NAMESAKES])
    assert identify(rows).same.items() <= more.same.items()


def test_nothing_is_nothing() -> None:
    assert identify(_none()) == Identities()


def _none() -> Iterable[Occurrence]:
    return iter(())
