"""What somebody calls something."""

import pytest

from belegraph.extraction.naming import naming
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("plan", "article"),
    [
        pytest.param("Plan/NOUN/2/obj", "Witz/NOUN/2/obj", id="two objects"),
        pytest.param("Plan/NOUN/2/obj", "einen/DET/5/det Witz/NOUN/2/obl", id="taken for an adverb"),
    ],
)
def test_what_something_is_called_belongs_to_the_verb(plan: str, article: str) -> None:
    doc = tree(f"Kern/PROPN/2/nsubj nannte/VERB/0/root/nennen {plan} {article}", "0-1:PER")
    for word in doc:
        if word.dep_ == "det":
            word.set_morph("Definite=Ind")
    assert found(naming, doc) == ["Kern | Witz nennen | Plan | affirmed certain asserted"]


def test_what_nobody_knows_is_called_something_all_the_same() -> None:
    doc = tree("Kern/PROPN/2/nsubj nannte/VERB/0/root/nennen es/PRON/2/obj Witz/NOUN/2/obj", "0-1:PER")
    assert found(naming, doc) == ["Kern | nennen | Witz | affirmed certain asserted"]
