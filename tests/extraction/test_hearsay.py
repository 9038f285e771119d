import pytest

from belegraph.extraction.hearsay import is_hearsay
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "hearsay"),
    [
        pytest.param("verbrannt/VERB/0/root/verbrennen/VVPP haben/AUX/4/aux/haben/VAINF", True, id="perfect"),
        pytest.param("verbrennen/VERB/0/root/verbrennen/VVINF", False, id="infinitive"),
        pytest.param("stammen/VERB/0/root/stammen/VVINF", True, id="what cannot be planned"),
        pytest.param(
            "zerrissen/VERB/0/root/zerreißen/VVPP Buch/NOUN/6/obj versteckt/VERB/4/conj/verstecken/VVPP "
            "und/CCONJ/9/cc Bild/NOUN/9/obj verbrannt/VERB/4/conj/verbrennen/VVPP haben/AUX/9/aux/haben/VAINF",
            True,
            id="perfect that the last of three verbs has",
        ),
        pytest.param(
            "verraten/VERB/0/root/verraten/VVINF und/CCONJ/7/cc Buch/NOUN/7/obj "
            "verbrannt/VERB/4/conj/verbrennen/VVPP haben/AUX/7/aux/haben/VAINF",
            True,
            id="participle that looks like an infinitive",
        ),
    ],
)
def test_hearsay(words: str, hearsay: bool) -> None:
    text = scene(tree(f"Lindt/PROPN/4/nsubj soll/AUX/4/aux/sollen/VMFIN Brief/NOUN/4/obj {words}", "0-1:PER")).text
    assert is_hearsay(text.clauses[0], text) is hearsay
