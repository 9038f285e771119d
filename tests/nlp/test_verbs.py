import numpy as np
import pytest

from belegraph.nlp.verbs import arcs_against_verbs, arcs_in_clusters, arcs_over_verbs


@pytest.mark.parametrize(
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param("sie lacht er weint", "nsubj root nsubj conj", [2, 0, 4, 2], [(4, 2)], id="nothing between"),
        pytest.param("sie lacht , er weint", "nsubj root punct nsubj conj", [2, 0, 5, 5, 2], [], id="comma"),
        pytest.param("sie lacht und weint", "nsubj root cc conj", [2, 0, 4, 2], [], id="conjunction"),
        pytest.param("sie lacht 2.000 Mal", "nsubj root nummod obl", [2, 0, 4, 2], [], id="no clause"),
    ],
)
def test_clauses_are_parted(words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]) -> None:
    finite = np.array([word in ("lacht", "weint") for word in words.split()])
    assert arcs_against_verbs(words.split(), relations.split(), np.array([0, *heads]), finite) == arcs


@pytest.mark.parametrize(
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param("Anna von Riva lacht", "nsubj case obl root", [4, 3, 4, 0], [(3, 4)], id="before the verb"),
        pytest.param(
            "Anna von Riva hat gelacht", "nsubj case obl aux root", [5, 3, 5, 5, 0], [(3, 5)], id="before the auxiliary"
        ),
        pytest.param("Anna von Riva lacht", "nsubj case nmod root", [4, 3, 1, 0], [], id="on the noun"),
        pytest.param("er von Riva lacht", "nsubj case obl root", [4, 3, 4, 0], [], id="a pronoun takes none"),
        pytest.param(
            "dass Anna von Riva lacht", "mark nsubj case obl root", [5, 5, 4, 5, 0], [], id="the verb stands at the end"
        ),
        pytest.param("Anna lacht von Riva", "nsubj root case obl", [2, 0, 4, 2], [], id="behind the verb"),
        pytest.param("im Mai von Riva lacht", "case obl case obl root", [2, 5, 4, 5, 0], [], id="no subject before"),
    ],
)
def test_one_phrase_stands_before_the_finite_verb(
    words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    finite = np.array([word in ("lacht", "hat") for word in words.split()])
    assert arcs_against_verbs(words.split(), relations.split(), np.array([0, *heads]), finite) == arcs


@pytest.mark.parametrize(
    ("words", "relations", "heads", "arcs"),
    [
        pytest.param("das lobt Chefin Anna", "det amod root appos", [3, 3, 0, 3], [(1, 3), (2, 3)], id="lobt Chefin"),
        pytest.param("das lobt Anna", "obj root nsubj", [2, 0, 2], [], id="the verb of the clause"),
        pytest.param(
            "die , wie er lobt , Frau", "det punct mark nsubj advcl punct root", [7, 5, 5, 5, 7, 5, 0], [], id="commas"
        ),
        pytest.param("das verletzte Kind", "det amod root", [3, 3, 0], [], id="may be a participle"),
    ],
)
def test_nothing_reaches_for_its_noun_over_a_verb(
    words: str, relations: str, heads: list[int], arcs: list[tuple[int, int]]
) -> None:
    finite = np.array([word in ("lobt", "verletzte") for word in words.split()])
    parts = words.split(), relations.split(), np.array([0, *heads]), finite
    assert arcs_over_verbs(*parts) + arcs_against_verbs(*parts) == arcs


@pytest.mark.parametrize(
    ("tags", "heads", "arcs"),
    [
        pytest.param("VVFIN VVINF PTKZU VVINF", [0, 1, 4, 1], [(2, 1)], id="beside each other"),
        pytest.param("VVFIN VVINF PTKZU VVINF", [0, 4, 4, 1], [], id="one below the other"),
        pytest.param("VAFIN VVINF VMINF", [2, 0, 2], [], id="a modal verb below the other"),
        pytest.param("VVFIN PTKZU VVINF VVINF", [0, 3, 1, 1], [], id="the first one has its own particle"),
    ],
)
def test_infinitives_side_by_side(tags: str, heads: list[int], arcs: list[tuple[int, int]]) -> None:
    assert arcs_in_clusters(tags.split(), np.array([0, *heads])) == arcs
