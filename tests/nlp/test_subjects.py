import numpy as np
import pytest

from belegraph.nlp.subjects import SUBJECT_MOST, Draft, missing_subjects, subjects_of_infinitives

LABELS = ["nsubj", "obj", "obl", "mark", "aux", "aux:pass", "case", "acl", "conj", "ccomp", "root"]


def draft(tags: str, heads: list[int], relations: str, second: dict[int, str], loss: float = SUBJECT_MOST / 2) -> Draft:
    """A tree with the likeliest relation of each word, and what some words, from 0, may be instead at a loss."""
    scores = np.full((len(heads), len(LABELS)), -99, np.float32)
    for place, name in enumerate(relations.split()):
        scores[place, LABELS.index(name)] = 0
    for place, name in second.items():
        scores[place, LABELS.index(name)] = -loss
    return Draft(tags.split(), np.array([0, *heads]), scores, LABELS)


@pytest.mark.parametrize(
    ("tags", "heads", "relations", "found"),
    [
        pytest.param("NN VVFIN", [2, 0], "obj root", [0], id="Moos wächst"),
        pytest.param("NN VVFIN NN", [2, 0, 2], "obj root nsubj", [], id="Moos mag Anna"),
        pytest.param("APPR NN VVFIN", [2, 3, 0], "case obl root", [], id="im Wald wächst ..."),
        pytest.param("NN VVPP VAFIN", [2, 0, 2], "obj root aux", [0], id="Moos gewachsen ist"),
        pytest.param("NN VVPP VAFIN", [2, 0, 2], "obl root aux:pass", [], id="Nächte getanzt wird"),
        pytest.param("ADV VVFIN", [2, 0], "obl root", [], id="hier wächst ...: no noun"),
        pytest.param("PPER VVFIN VVFIN NN", [2, 0, 2, 3], "nsubj root conj obj", [], id="sie kommt, sieht Moos"),
        pytest.param("NN NN VVFIN", [0, 3, 1], "root obj acl", [], id="Moos, ... Wald mag: its pronoun is lost"),
        pytest.param("NN PRELS VVFIN", [0, 3, 1], "root obj acl", [1], id="Moos, das wächst"),
        pytest.param("VVFIN VVFIN NN", [2, 0, 2], "ccomp root obj", [], id="ob es kommt, spielt eine Rolle"),
        pytest.param("PWS VVFIN $, VAFIN NN", [2, 4, 2, 0, 4], "nsubj acl mark root obj", [], id="wer fällt, hat Pech"),
        pytest.param(
            "PWS VVFIN $, VAFIN NN", [2, 0, 2, 2, 4], "nsubj root mark ccomp obj", [], id="the same, hung elsewhere"
        ),
        pytest.param(
            "NN VVFIN $, VAFIN NN", [2, 0, 2, 2, 4], "nsubj root mark ccomp obj", [4], id="Moos wächst, hat Pech"
        ),
    ],
)
def test_a_finite_clause_has_a_subject(tags: str, heads: list[int], relations: str, found: list[int]) -> None:
    places = [at for at, tag in enumerate(tags.split()) if not tag.startswith("V")]
    assert list(missing_subjects(draft(tags, heads, relations, dict.fromkeys(places, "nsubj")))) == found


def test_what_is_far_from_a_subject_becomes_none() -> None:
    assert not list(missing_subjects(draft("NN VVFIN", [2, 0], "obj root", {0: "nsubj"}, SUBJECT_MOST + 1)))


@pytest.mark.parametrize(
    ("tags", "heads", "relations", "found"),
    [
        pytest.param("NN PTKZU VVINF", [3, 3, 0], "nsubj mark root", [0], id="Moos zu sehen"),
        pytest.param("NN VVIZU", [2, 0], "nsubj root", [0], id="Moos anzusehen"),
        pytest.param("NN VVINF", [2, 0], "nsubj root", [], id="Moos wachsen"),
        pytest.param("NN PTKZU VVINF VAFIN", [3, 3, 0, 3], "nsubj mark root aux", [], id="Moos zu sehen ist"),
        pytest.param("NN PTKZU VVINF VAFIN", [3, 3, 0, 3], "nsubj mark root conj", [], id="the same, read wrong"),
    ],
)
def test_an_infinitive_with_zu_has_none(tags: str, heads: list[int], relations: str, found: list[int]) -> None:
    assert list(subjects_of_infinitives(draft(tags, heads, relations, {0: "obj"}))) == found
