import pytest

from belegraph.extraction.drafting import adjuncts, content_clauses, is_duration, is_expletive, is_telling
from belegraph.model import Quantity, Time, Value
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "names", "found"),
    [
        pytest.param(
            "Im/ADP/2/case Mai/NOUN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj", "", [("time", "Mai")], id="month"
        ),
        pytest.param(
            "In/ADP/2/case/in Graz/PROPN/3/obl fiel/VERB/0/root Eis/NOUN/3/nsubj",
            "1-2:LOC",
            [("place", "Graz")],
            id="place",
        ),
        pytest.param(
            "Gestern/ADV/2/advmod fiel/VERB/0/root Eis/NOUN/2/nsubj",
            "",
            [("time", "Gestern")],
            id="capital at the beginning",
        ),
        pytest.param("Eis/NOUN/2/nsubj fiel/VERB/0/root gestern/ADV/2/advmod", "", [("time", "gestern")], id="adverb"),
        pytest.param("Eis/NOUN/2/nsubj fiel/VERB/0/root auf/ADP/4/case Wege/NOUN/2/obl", "", [], id="no known place"),
        pytest.param(
            "Lindt/PROPN/2/nsubj sprach/VERB/0/root elf/NUM/4/nummod Minuten/NOUN/2/obj/Minute",
            "0-1:PER",
            [("time", "elf Minuten")],
            id="how long",
        ),
    ],
)
def test_adjuncts(words: str, names: str, found: list[tuple[str, str]]) -> None:
    here = scene(tree(words, names))
    assert [(argument.role, argument.phrase.text) for argument in adjuncts(here.text.clauses[0], here)] == found


@pytest.mark.parametrize(
    ("words", "length"),
    [
        pytest.param("elf/NUM/4/nummod Minuten/NOUN/2/obj/Minute", Time("PT11M"), id="object"),
        pytest.param("seit/ADP/5/case elf/NUM/5/nummod Jahren/NOUN/2/obl/Jahr", Time("P11Y"), id="since"),
        pytest.param("mit/ADP/5/case elf/NUM/5/nummod Jahren/NOUN/2/obl/Jahr", Quantity("11", "a"), id="age"),
    ],
)
def test_how_long_it_lasts_is_a_time(words: str, length: Value) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj sprach/VERB/0/root/sprechen {words}"))
    assert [argument.phrase.value for argument in adjuncts(here.text.clauses[0], here)] == [length]


@pytest.mark.parametrize(
    ("phrase", "told"),
    [
        pytest.param("mit/ADP/4/case Honig/NOUN/2/obl", True, id="with what"),
        pytest.param("im/ADP/4/case Mai/NOUN/2/obl", False, id="when"),
        pytest.param("wegen/ADP/4/case Regen/NOUN/2/obl", False, id="why"),
        pytest.param("nach/ADP/4/case Angaben/NOUN/2/obl/Angabe", False, id="according to whom"),
    ],
)
def test_prepositional_phrase_that_tells_something(phrase: str, told: bool) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj backt/VERB/0/root/backen {phrase}"))
    assert is_telling(here.text.clauses[0].obliques[0], here.text.clauses[0], here) is told


@pytest.mark.parametrize(
    ("unit", "told"),
    [pytest.param("Minuten/NOUN/2/obj/Minute", True, id="time"), pytest.param("Liter/NOUN/2/obj", False, id="no time")],
)
def test_duration(unit: str, told: bool) -> None:
    here = scene(tree(f"Lindt/PROPN/2/nsubj trank/VERB/0/root elf/NUM/4/nummod {unit}"))
    assert is_duration(here.text.doc[3], here.text.clauses[0], here) is told


@pytest.mark.parametrize(("subject", "told"), [pytest.param("Es", True, id="es"), pytest.param("Er", False, id="er")])
def test_expletive(subject: str, told: bool) -> None:
    here = scene(tree(f"{subject}/PRON/2/nsubj friert/VERB/0/root"))
    assert is_expletive(here.text.clauses[0], here) is told


@pytest.mark.parametrize(
    ("relation", "places"), [pytest.param("ccomp", (4,), id="what is said"), pytest.param("advcl", (), id="a reason")]
)
def test_content_clauses(relation: str, places: tuple[int, ...]) -> None:
    here = scene(
        tree(f"Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark Moos/NOUN/5/nsubj wächst/VERB/2/{relation}")
    )
    assert content_clauses(here.text.clauses[0], here) == places
