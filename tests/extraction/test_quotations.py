import pytest
from spacy.lang.de import German
from spacy.tokens import Doc

from belegraph.extraction.quotations import Quotation, quotations
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


@pytest.mark.parametrize(
    ("words", "enclosed"),
    [
        pytest.param(
            "„ Moos |, der „ Farn |“ genannt |“ wächst", ["Moos , der „ Farn “ genannt"], id="the same inside"
        ),
        pytest.param("„ Moos wächst . Der „ Turm |“ wankt", ["Turm"], id="the first is never closed"),
        pytest.param("„ Moos wächst . ¶ „ Farn welkt |“ ,", ["Moos wächst . ¶ „ Farn welkt"], id="over paragraphs"),
        pytest.param("„ Moos . ¶ „ Farn . ¶ „ Laub |“ ,", ["Moos . ¶ „ Farn . ¶ „ Laub"], id="over three paragraphs"),
        pytest.param("„ Moos . ¶ Es regnet . ¶ „ Farn |“ ,", ["Farn"], id="a paragraph between that is not quoted"),
        pytest.param('„ Moos |" wächst', ["Moos"], id="closed by a mark of a typewriter"),
        pytest.param("‚ Moos |’|s Farn |’ wächst", ["Moos ’ s Farn"], id="an apostrophe closes nothing"),
        pytest.param("Moos |“ wächst und „ Farn |“ welkt", ["Farn"], id="the first is never opened"),
    ],
)
def test_marks_that_do_not_come_in_pairs(words: str, enclosed: list[str]) -> None:
    """ "|" for a blank that is not there, "¶" for the end of a paragraph; nor is there one behind "„" and "‚"."""
    forms = [form.lstrip("|") for form in words.replace("|", " |").split()]
    raw = words.replace("|", " |").split()
    spaces = [
        not following.startswith("|") and form not in "„‚¶"
        for form, following in zip(forms, [*raw[1:], ""], strict=True)
    ]
    doc = Doc(German().vocab, words=["\n\n" if form == "¶" else form for form in forms], spaces=spaces)
    found = [" ".join(forms[quote.start : quote.end]) for quote in quotations(doc, ())]
    assert found == enclosed
