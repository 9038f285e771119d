"""What is done to whom, and by whom."""

import pytest

from belegraph.extraction.passives import passive, subjectless
from belegraph.testing import found, tree


@pytest.mark.parametrize(
    ("words", "names", "lines"),
    [
        pytest.param(
            "Bad/NOUN/5/nsubj:pass wird/AUX/5/aux:pass/werden von/ADP/4/case Stadt/NOUN/5/obl "
            "verkauft/VERB/0/root/verkaufen/VVPP",
            "",
            ["Stadt | verkaufen | Bad | affirmed certain asserted"],
            id="agent",
        ),
        pytest.param(
            "Von/ADP/2/case/von Stadt/NOUN/5/obl wird/AUX/5/aux:pass/werden Bad/NOUN/5/nsubj:pass "
            "gekauft/VERB/0/root/kaufen/VVPP",
            "",
            ["Stadt | buys | Bad | affirmed certain asserted"],
            id="agent first, relation of the ontology",
        ),
        pytest.param(
            "Bad/NOUN/4/nsubj:pass wurde/AUX/4/aux:pass/werden nie/ADV/4/advmod verkauft/VERB/0/root/verkaufen/VVPP",
            "",
            ["Bad | verkauft werden | - | negated certain asserted"],
            id="no agent, denied",
        ),
        pytest.param(
            "Rehberg/PROPN/5/nsubj:pass wurde/AUX/5/aux:pass/werden nach/ADP/4/case Graz/PROPN/5/obl "
            "versetzt/VERB/0/root/versetzen/VVPP",
            "0-1:PER 3-4:LOC",
            ["Rehberg | versetzt werden nach | Graz | affirmed certain asserted"],
            id="no agent, preposition",
        ),
        pytest.param(
            "Turm/NOUN/5/nsubj:pass und/CCONJ/3/cc Tor/NOUN/1/conj wurden/AUX/5/aux:pass/werden "
            "gesprengt/VERB/0/root/sprengen/VVPP",
            "",
            [
                "Turm | gesprengt werden | - | affirmed certain asserted",
                "Tor | gesprengt werden | - | affirmed certain asserted",
            ],
            id="two subjects",
        ),
        pytest.param(
            "Bad/NOUN/3/nsubj:pass ist/AUX/3/aux:pass/sein/VAFIN geschlossen/VERB/0/root/schließen/VVPP",
            "",
            ["Bad | geschlossen sein | - | affirmed certain asserted"],
            id="state",
        ),
        pytest.param(
            "Pegel/NOUN/3/nsubj ist/AUX/3/aux/sein/VAFIN gestiegen/VERB/0/root/steigen/VVPP",
            "",
            [],
            id="a perfect with sein is no passive",
        ),
        pytest.param(
            "Gäste/NOUN/3/nsubj wurden/AUX/3/aux:pass/werden gebeten/VERB/0/root/bitten/VVPP zu/PART/5/mark "
            "warten/VERB/3/xcomp/warten/VVINF",
            "",
            ["Gäste | gebeten werden | zu warten | affirmed certain asserted"],
            id="what they are asked to do",
        ),
    ],
)
def test_passive(words: str, names: str, lines: list[str]) -> None:
    assert found(passive, tree(words, names)) == lines


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        pytest.param(
            "Mit/ADP/2/case Strafen/NOUN/7/obl von/ADP/5/case 50/NUM/5/nummod Euro/NOUN/7/obl wird/AUX/7/aux:pass/werden "
            "geahndet/VERB/0/root/ahnden/VVPP Raub/NOUN/7/nsubj:pass",
            ["Raub | geahndet werden mit | Strafen | affirmed certain asserted"],
            id="no sum of money does anything",
        ),
        pytest.param(
            "Von/ADP/2/case Stellen/NOUN/5/obl werden/AUX/5/aux:pass/werden elf/NUM/5/nsubj:pass "
            "gestrichen/VERB/0/root/streichen/VVPP",
            ["elf | gestrichen werden von | Stellen | affirmed certain asserted"],
            id="a number is part of them",
        ),
    ],
)
def test_agent_of_a_passive_is_somebody(words: str, lines: list[str]) -> None:
    assert found(passive, tree(words)) == lines


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        pytest.param(
            "Nach/ADP/2/case Täter/NOUN/4/obl wird/AUX/4/aux:pass/werden gefahndet/VERB/0/root/fahnden/VVPP",
            ["Täter | gefahndet werden nach | - | affirmed certain asserted"],
            id="whom it is about",
        ),
        pytest.param(
            "Es/PRON/5/nsubj:pass wird/AUX/5/aux:pass/werden über/ADP/4/case Preise/NOUN/5/obl "
            "verhandelt/VERB/0/root/verhandeln/VVPP",
            ["Preise | verhandelt werden über | - | affirmed certain asserted"],
            id="with es",
        ),
        pytest.param(
            "Am/ADP/2/case Montag/NOUN/4/obl/Montag wird/AUX/4/aux:pass/werden gestreikt/VERB/0/root/streiken/VVPP",
            [],
            id="when",
        ),
        pytest.param(
            "Kern/PROPN/5/nsubj:pass wird/AUX/5/aux:pass/werden nach/ADP/4/case Bonn/PROPN/5/obl "
            "gefahren/VERB/0/root/fahren/VVPP",
            [],
            id="with a subject",
        ),
    ],
)
def test_passive_without_a_subject(words: str, lines: list[str]) -> None:
    assert found(subjectless, tree(words)) == lines
