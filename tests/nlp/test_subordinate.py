import numpy as np
import pytest

from belegraph.nlp.subordinate import arcs_out_of_clauses, marks_of_others


@pytest.mark.parametrize(
    ("words", "tags", "heads", "arcs"),
    [
        pytest.param(
            "Chef , den Anna lobte , ging",
            "NN $, PRELS NE VVFIN $, VVFIN",
            [7, 5, 5, 7, 1, 5, 0],
            [(4, 7)],
            id="out of a relative clause",
        ),
        pytest.param(
            "Chef , den Anna lobte , ging",
            "NN $, PRELS NE VVFIN $, VVFIN",
            [7, 5, 5, 5, 1, 5, 0],
            [],
            id="where it belongs",
        ),
        pytest.param(
            "sie sagt , dass Anna gelobt wird",
            "PPER VVFIN $, KOUS NE VVPP VAFIN",
            [2, 0, 6, 6, 2, 2, 6],
            [(5, 2)],
            id="out of a clause with a conjunction, whose auxiliary is last",
        ),
        pytest.param(
            "sie sagt , dass Anna singen und tanzen kann",
            "PPER VVFIN $, KOUS NE VVINF KON VVINF VMFIN",
            [2, 0, 6, 6, 6, 2, 8, 6, 8],
            [],
            id="two verbs with one auxiliary",
        ),
        pytest.param(
            "Chef , den , sagt sie",
            "NN $, PRELS $, VVFIN PPER",
            [5, 3, 5, 3, 0, 5],
            [],
            id="a mark inside",
        ),
        pytest.param(
            "weil Anna lobte Kern",
            "KOUS NE VVFIN NE",
            [3, 4, 0, 3],
            [],
            id="the verb is not last",
        ),
    ],
)
def test_what_stands_in_a_subordinate_clause_stays_there(
    words: str, tags: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    assert list(arcs_out_of_clauses(words.split(), tags.split(), np.array([0, *heads]))) == arcs


@pytest.mark.parametrize(
    ("opener", "arcs"),
    [
        pytest.param("PRELS", [(1, 6)], id="of a relative clause"),
        pytest.param("KOUS", [], id="of another: so dass, nicht weil"),
    ],
)
def test_conjunction_does_not_open_a_relative_clause_behind_it(opener: str, arcs: list[tuple[int, int]]) -> None:
    words, tags = ["als", "Chef", ",", "den", "sie", "lobt"], ["KOUS", "NN", "$,", opener, "PPER", "VVFIN"]
    relations, heads = ["mark", "root", "punct", "obj", "nsubj", "acl"], np.array([0, 6, 0, 6, 6, 6, 2])
    assert list(marks_of_others(words, tags, relations, heads)) == arcs
