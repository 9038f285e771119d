"""Mentions with their kinds and antecedents."""

import pytest

from belegraph.extraction.chains import mentions_of
from belegraph.testing import scene, tree


def mentions(written: str, names: str = "") -> list[tuple[str, str, str | None]]:
    """Words, kind, and the words that they take up."""
    doc = tree(written, names)
    here = scene(doc)
    return [
        (m.text, m.kind, doc.text[slice(*m.antecedent)] if m.antecedent is not None else None)
        for m in mentions_of(here.text, here.references)
    ]


@pytest.mark.parametrize(
    ("written", "names", "expected"),
    [
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root ./PUNCT/2/punct Sie/PRON/5/nsubj/sie lacht/VERB/0/root",
            "0-1:PER",
            [("Lindt", "name", None), ("Sie", "pronoun", "Lindt")],
            id="personal pronoun",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj lobt/VERB/0/root/loben/VVFIN ihre/DET/4/det:poss/ihr/PPOSAT Boote/NOUN/2/obj",
            "0-1:PER",
            [("Lindt", "name", None), ("ihre", "pronoun", "Lindt")],
            id="possessive",
        ),
        pytest.param(
            "Lindt/PROPN/5/nsubj die/PRON/3/nsubj/der/PRELS siegt/VERB/1/acl/siegen/VVFIN ,/PUNCT/1/punct lacht/VERB/0/root",
            "0-1:PER",
            [("Lindt", "name", None), ("die", "pronoun", "Lindt")],
            id="relative pronoun",
        ),
        pytest.param(
            "Nato/PROPN/2/nsubj tagt/VERB/0/root ./PUNCT/2/punct Das/DET/5/det Bündnis/NOUN/6/nsubj wirkt/VERB/0/root",
            "",
            [("Nato", "name", None), ("Das Bündnis", "nominal", "Nato")],
            id="description",
        ),
        pytest.param(
            "Lindt/PROPN/2/nsubj siegt/VERB/0/root ./PUNCT/2/punct Lindt/PROPN/5/nsubj lacht/VERB/0/root",
            "0-1:PER 3-4:PER",
            [("Lindt", "name", None), ("Lindt", "name", "Lindt")],
            id="the name again",
        ),
        pytest.param(
            "Nato/PROPN/2/nsubj tagt/VERB/0/root ./PUNCT/2/punct Nato-Leute/NOUN/5/nsubj lachen/VERB/0/root",
            "",
            [("Nato", "name", None), ("Nato", "name", "Nato")],
            id="name in a compound",
        ),
        pytest.param(
            "Lindt/PROPN/6/nsubj ,/PUNCT/4/punct die/DET/4/det Chefin/NOUN/1/appos ,/PUNCT/1/punct lacht/VERB/0/root",
            "0-1:PER",
            [("Lindt", "name", None), ("die Chefin", "nominal", "Lindt")],
            id="apposition",
        ),
        pytest.param(
            "Chefin/NOUN/3/nsubj Lindt/PROPN/1/appos lacht/VERB/0/root",
            "1-2:PER",
            [("Lindt", "name", None)],
            id="title",
        ),
    ],
)
def test_mentions(written: str, names: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert mentions(written, names) == expected


def test_unnamed_thing_is_a_mention_where_a_pronoun_takes_it_up() -> None:
    written = (
        "ein/DET/2/det Brett/NOUN/5/nsubj das/PRON/4/nsubj/der/PRELS knarrt/VERB/2/acl/knarren/VVFIN bricht/VERB/0/root"
    )
    assert mentions(written) == [("ein Brett", "nominal", None), ("das", "pronoun", "ein Brett")]
