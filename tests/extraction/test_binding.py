"""How many a pronoun stands for, and whom its clause rules out."""

import pytest

from belegraph.extraction.binding import barred_by_clause, numbers_of
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("written", "place", "expected"),
    [
        pytest.param("Sie/PRON/2/nsubj lacht/VERB/0/root/lachen/VVFIN", 0, (False,), id="a singular verb"),
        pytest.param("Sie/PRON/2/nsubj lachen/VERB/0/root/lachen/VVFIN", 0, (True,), id="a plural verb"),
        pytest.param(
            "Gern/ADV/2/advmod hören/VERB/0/root/hören/VVFIN sie/PRON/2/obj", 2, (True,), id="taken for an object"
        ),
        pytest.param(
            "Kern/PROPN/2/nsubj lobt/VERB/0/root/loben/VVFIN sie/PRON/2/obj", 2, (False, True), id="an object"
        ),
        pytest.param("Sie/PRON/2/nsubj alt/ADJ/0/root", 0, (False, True), id="no verb"),
        pytest.param("Kern/PROPN/2/nsubj hilft/VERB/0/root ihnen/PRON/2/obj", 2, (True,), id="ihnen"),
        pytest.param("Kern/PROPN/2/nsubj hilft/VERB/0/root ihm/PRON/2/obj", 2, (False,), id="ihm"),
    ],
)
def test_number(written: str, place: int, expected: tuple[bool, ...]) -> None:
    text = scene(tree(written)).text
    assert numbers_of(text.doc[place], text) == expected


@pytest.mark.parametrize(
    ("written", "place", "expected"),
    [
        pytest.param("Kern/PROPN/2/nsubj lobt/VERB/0/root ihn/PRON/2/obj", 2, {0}, id="the subject"),
        pytest.param("Kern/PROPN/2/nsubj lobt/VERB/0/root ihn/PRON/2/nsubj", 2, set(), id="not for a subject"),
        pytest.param("Kern/PROPN/5/nsubj weist/VERB/5/aux gegen/ADP/4/case ihn/PRON/5/amod zurück/VERB/0/root", 3, {0},
                     id="in a phrase of the verb"),
        pytest.param("Kern/PROPN/2/nsubj zahlt/VERB/0/root den/DET/6/det ihm/PRON/5/obl:arg nahen/ADJ/6/amod "
                     "Bau/NOUN/2/obj", 3, set(), id="not inside an attribute"),
        pytest.param("Geld/NOUN/0/root das/PRON/4/obj//PRELS sie/PRON/4/nsubj geben/VERB/1/acl", 2, {0},
                     id="what a relative clause tells of"),
    ],
)  # fmt: skip
def test_barred(written: str, place: int, expected: set[int]) -> None:
    text = scene(tree(written)).text
    assert barred_by_clause(text.doc[place], text) == expected


def test_no_clause_around_a_heading() -> None:
    text = scene(tree("Wald/NOUN/0/root am/ADP/3/case See/NOUN/1/nmod")).text
    around = text.clause_around(text.doc[2])
    assert around is None or around.kind == "verbless"
