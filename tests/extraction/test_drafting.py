import pytest

from belegraph.extraction.drafting import content_clauses, is_duration, is_expletive, is_telling
from belegraph.testing import scene, tree


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
