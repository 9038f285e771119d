"""Words read without a parse, for doctests and tests: what a rule finds is seen at a glance."""

import re

from spacy.tokens import Doc
from spacy.vocab import Vocab

from belegraph.extraction.text import read_text
from belegraph.extraction.timex import time_expressions
from belegraph.lang import GERMAN, Language
from belegraph.model import Article

WORD = re.compile(r"[\w.:/-]*\w|[^\w\s]")


def told(words: str, published: str = "2024-06-12", *, morph: str = "", lang: Language = GERMAN) -> list[str]:
    """Return the times of a sentence that has no parse: no tense, and no noun that is counted.

    Args:
        published: when; the default is a Wednesday.
        morph: features that all words are to have, as "Number=Plur".

    >>> told("Sie kam am 3. Mai und blieb zwei Tage.")
    ['3. Mai DATE 2024-05-03', 'zwei Tage DURATION P2D']
    """
    forms = list(WORD.finditer(words))
    count = len(forms)
    doc = Doc(
        Vocab(),
        words=[form[0] for form in forms],
        spaces=[words[form.end() : form.end() + 1] == " " for form in forms],
        heads=[0] * count,
        deps=["ROOT"] + ["dep"] * (count - 1),
        pos=["X"] * count,
        morphs=[morph] * count,
    )
    text = read_text(Article("a", doc.text, lang.code, published=published), doc, lang)
    return [f"{doc.text[time.start : time.end]} {time.type} {time.value}" for time in time_expressions(text)]
