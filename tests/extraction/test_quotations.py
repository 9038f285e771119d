import pytest

from belegraph.extraction.quotations import Quotation
from belegraph.testing import scene, tree


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param(
            "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN “/PUNCT/3/punct",
            (Quotation(1, 3, True),),
            id="a finite clause is speech",
        ),
        pytest.param(
            "Der/DET/3/det „/PUNCT/3/punct Turm/NOUN/5/nsubj “/PUNCT/3/punct wankt/VERB/0/root/wanken/VVFIN",
            (Quotation(2, 3, False),),
            id="a noun is no speech",
        ),
        pytest.param(
            "„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN ./PUNCT/3/punct Es/PRON/6/nsubj "
            "taut/VERB/0/root/tauen/VVFIN “/PUNCT/6/punct",
            (Quotation(1, 6, True),),
            id="over two sentences",
        ),
        pytest.param("„/PUNCT/3/punct Moos/NOUN/3/nsubj wächst/VERB/0/root/wachsen/VVFIN", (), id="never closed"),
        pytest.param("„/PUNCT/3/punct “/PUNCT/3/punct Moos/NOUN/0/root", (), id="nothing inside"),
        pytest.param(
            "„/PUNCT/6/punct Moos/NOUN/6/nsubj ‚/PUNCT/4/punct Farn/NOUN/2/appos ‘/PUNCT/4/punct "
            "wächst/VERB/0/root/wachsen/VVFIN “/PUNCT/6/punct",
            (Quotation(1, 6, True),),
            id="one inside another",
        ),
    ],
)
def test_quotations(words: str, found: tuple[Quotation, ...]) -> None:
    assert scene(tree(words)).text.quotations == found
