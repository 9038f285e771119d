import pytest

from belegraph.extraction.clauses import verb
from belegraph.extraction.drafting import make_telling
from belegraph.extraction.whoever import whoever
from belegraph.testing import found, scene, tree

QUOTED = (
    "Wer/PRON/2/nsubj baut/VERB/7/ccomp/bauen/VVFIN soll/AUX/6/aux/sollen/VMFIN Pläne/NOUN/6/{} auch/ADV/6/advmod "
    "vorlegen/VERB/7/ccomp/vorlegen/VVINF sagte/VERB/0/root/sagen/VVFIN Lindt/PROPN/7/nsubj"
)


@pytest.mark.parametrize("relation", ["obj", "obl"])
def test_clause_with_wer_is_the_subject(relation: str) -> None:
    lines = found(whoever, tree(QUOTED.format(relation), "7-8:PER"))
    assert [line.split(" | ")[:3] for line in lines] == (
        [["Wer baut", "vorlegen", "Pläne"]] if relation == "obj" else []
    )


def test_object_of_such_a_clause_is_not_told_as_its_subject() -> None:
    lines = found(verb, tree(QUOTED.format("obj"), "7-8:PER"))
    assert [line.split(" | ")[0] for line in lines] == ["Wer", "Lindt"]


def test_clause_with_wer_is_part_of_what_is_said() -> None:
    here = scene(tree(QUOTED.format("obj"), "7-8:PER"))
    told = make_telling(here.text.clauses[2], here, here.text.doc[7], (5,), ())
    assert told.object is not None
    assert told.object.text == "Wer baut soll Pläne auch vorlegen"


def test_clause_that_has_a_subject_needs_no_other() -> None:
    words = "Wer/PRON/2/nsubj baut/VERB/3/advcl/bauen lobt/VERB/0/root/loben Lindt/PROPN/3/nsubj Moos/NOUN/3/obj"
    assert found(whoever, tree(words, "3-4:PER")) == []


def test_phrase_inside_the_clause_with_wer_is_its_own() -> None:
    words = (
        "Wer/PRON/4/nsubj am/ADP/3/case Ufer/NOUN/6/obl baut/VERB/6/ccomp/bauen/VVFIN soll/AUX/6/aux/sollen/VMFIN "
        "rechnen/VERB/0/root/rechnen/VVINF mit/ADP/8/case Wind/NOUN/6/obl"
    )
    assert [line.rpartition(" | ")[0] for line in found(whoever, tree(words))] == [
        "Wer am Ufer baut | rechnen mit | Wind"
    ]
