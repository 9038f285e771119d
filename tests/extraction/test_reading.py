from dataclasses import replace

import pytest

from belegraph.extraction.reading import polarity_of
from belegraph.extraction.speakers import Told
from belegraph.model import Factuality, Phrase, Speaker, Thing
from belegraph.testing import scene, tree

CONTRAST = (
    "Lindt/PROPN/2/nsubj mag/VERB/0/root/mögen nicht/PART/4/advmod Tee/NOUN/2/obj ,/PUNCT/7/punct sondern/CCONJ/7/cc "
    "Saft/NOUN/4/conj"
)


@pytest.mark.parametrize(
    ("place", "polarity"), [pytest.param(3, "negated", id="nicht"), pytest.param(6, "affirmed", id="sondern")]
)
def test_polarity_of_one_argument(place: int, polarity: str) -> None:
    here = scene(tree(CONTRAST))
    assert polarity_of(here.text.clauses[0], here, here.text.doc[place]).polarity == polarity


def test_polarity_of_the_clause() -> None:
    here = scene(tree("Moos/NOUN/3/nsubj nie/ADV/3/advmod wächst/VERB/0/root"))
    assert polarity_of(here.text.clauses[0], here).polarity == "negated"


@pytest.mark.parametrize(
    ("words", "nouns"),
    [
        pytest.param(
            "Tee/NOUN/2/nsubj fehlt/VERB/0/root und/CCONJ/4/cc Saft/NOUN/1/conj", ["Tee", "Saft"], id="coordinated"
        ),
        pytest.param(
            "Länder/NOUN/4/nsubj wie/ADP/3/case Malta/PROPN/1/nmod zahlen/VERB/0/root",
            ["Länder", "Malta"],
            id="example",
        ),
        pytest.param(
            "Länder/NOUN/4/nsubj bei/ADP/3/case Malta/PROPN/1/nmod zahlen/VERB/0/root", ["Länder"], id="neighbour"
        ),
        pytest.param(
            "Länder/NOUN/5/nsubj wie/CCONJ/4/case im/ADP/4/case Juni/NOUN/1/nmod zahlen/VERB/0/root",
            ["Länder"],
            id="wie im Juni",
        ),
    ],
)
def test_conjuncts(words: str, nouns: list[str]) -> None:
    here = scene(tree(words))
    assert [word.text for word in here.conjuncts(here.text.doc[0])] == nouns


def test_what_is_compared_is_no_example() -> None:
    words = "so/ADV/2/advmod viele/DET/3/det Länder/NOUN/6/nsubj wie/CCONJ/5/case Malta/PROPN/3/nmod zahlen/VERB/0/root"
    here = scene(tree(words))
    assert [word.text for word in here.conjuncts(here.text.doc[2])] == ["Länder"]


def test_phrase_has_its_value() -> None:
    here = scene(tree("Lindt/PROPN/2/nsubj lacht/VERB/0/root", "0-1:PER"))
    assert here.phrase(here.text.doc[0], here.text.clauses[0]).value == Thing("Lindt", "Person")


def judged(told: Told, own: Factuality | None = None, *, presupposed: bool = False) -> str:
    """Return how "Moos wächst nie" is meant and who says so."""
    here = scene(tree("Moos/NOUN/3/nsubj nie/ADV/3/advmod wächst/VERB/0/root"))
    attributed = replace(here, told={2: told})
    factuality, said = attributed.judge(here.text.clauses[0], own, presupposed=presupposed)
    speakers = [speaker.phrase.text for speaker in said.speakers]
    return " ".join([factuality.polarity, factuality.certainty, factuality.mode, *speakers])


LINDT = (Speaker(Phrase("Lindt", 0, 5)),)


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param(Told(), "negated certain asserted", id="nobody"),
        pytest.param(Told(LINDT, "reported"), "negated certain asserted Lindt", id="a speaker"),
        pytest.param(Told(LINDT, denied=True), "affirmed certain asserted Lindt", id="a speaker who denies it"),
        pytest.param(Told(LINDT, unsaid=True), "negated unknown asserted Lindt", id="a speaker who does not say it"),
        pytest.param(
            Told(LINDT, denied=True, unsaid=True),
            "affirmed unknown asserted Lindt",
            id="a speaker who does not deny it",
        ),
    ],
)
def test_clause_is_judged_with_who_says_it(told: Told, meant: str) -> None:
    assert judged(told) == meant


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param(Told(), "affirmed possible expected", id="nobody"),
        pytest.param(Told(LINDT, denied=True), "negated possible expected Lindt", id="a speaker who denies it"),
    ],
)
def test_what_is_meant_otherwise_than_its_clause(told: Told, meant: str) -> None:
    assert judged(told, Factuality("affirmed", "possible", "expected")) == meant


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        pytest.param(Told(LINDT, "verbatim"), "affirmed certain asserted Lindt", id="word by word"),
        pytest.param(Told(LINDT, "reported"), "affirmed certain asserted", id="in other words"),
        pytest.param(Told(LINDT, "reported", denied=True), "affirmed certain asserted", id="denied"),
        pytest.param(Told(LINDT, "reported", unsaid=True), "affirmed certain asserted", id="not said"),
    ],
)
def test_what_is_told_by_the_way_has_only_a_speaker_who_is_quoted(told: Told, meant: str) -> None:
    assert judged(told, presupposed=True) == meant


def test_what_is_told_by_the_way_may_be_meant_in_a_way_of_its_own() -> None:
    assert judged(Told(), Factuality(certainty="possible"), presupposed=True) == "affirmed possible asserted"
