"""Messages that hang elsewhere than on the clause that tells them."""

import pytest

from belegraph.extraction.attribution.told import told
from belegraph.testing import scene, tree

SAYS = "Lindt/PROPN/2/nsubj sagt/VERB/0/root/sagen/VVFIN "
HOPES = "Lindt/PROPN/2/nsubj zögert/VERB/0/root/zögern/VVFIN "
HE = ",/PUNCT/{0}/punct er/PRON/{0}/nsubj {1}/AUX/{0}/cop/sein/VAFIN krank/ADJ/2/conj"


def messages(written: str) -> list[tuple[str, str]]:
    """Each message with the verb that tells it."""
    text = scene(tree(written, "0-1:PER")).text
    return [
        (" ".join(text.doc[place].text for place in sorted(one.message)), one.teller.predicate.text)
        for one in told(text)
        if one.teller is not None
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(SAYS + HE.format(6, "sei"), [("er sei krank", "sagt")], id="without a conjunction"),
        pytest.param(SAYS + HE.format(6, "wäre"), [("er wäre krank", "sagt")], id="in Konjunktiv II"),
        pytest.param(SAYS + HE.format(6, "ist"), [], id="the indicative stands for itself"),
        pytest.param(HOPES + HE.format(6, "sei"), [("er sei krank", "zögert")], id="who acts speaks"),
        pytest.param(HOPES + HE.format(6, "wäre"), [], id="Konjunktiv II alone tells nothing"),
        pytest.param(
            SAYS + "ohne/SCONJ/5/mark zu/PART/5/mark zögern/VERB/2/advcl/zögern/VVINF ,/PUNCT/9/punct "
            "dass/SCONJ/9/mark er/PRON/9/nsubj geht/VERB/5/advcl/gehen/VVFIN",
            [("dass er geht", "sagt")],
            id="dass under what stands between",
        ),
        pytest.param(
            SAYS + "es/PRON/2/obj so/ADV/2/advmod ,/PUNCT/8/punct dass/SCONJ/8/mark alle/PRON/8/nsubj "
            "gehen/VERB/2/advcl/gehen/VVFIN",
            [],
            id="a result is not told",
        ),
    ],
)
def test_adrift(written: str, expected: list[tuple[str, str]]) -> None:
    assert messages(written) == expected


def test_an_infinitive_between_tells_it() -> None:
    tries = "Lindt/PROPN/2/nsubj hofft/VERB/0/root/hoffen/VVFIN zu/PART/4/mark erklären/VERB/2/xcomp/erklären/VVINF "
    assert messages(tries + HE.format(8, "sei"))[-1] == ("er sei krank", "erklären")
