"""The pipeline before it has learned anything: tokenizer and sentence rules."""

import spacy
from spacy.language import Language
from spacy.util import compile_suffix_regex

import belegraph.nlp.components  # noqa: F401  (registers the factories)

VERSION = "0.2.0"
STOPS = (r"(?<=\d{4})\.", r"(?<=\.\d{3})\.", *(rf"(?<=,\d{{{places}}})\." for places in (1, 2, 3)))
"""A year, thousands or decimals at the end of a sentence are no ordinal ("im Jahr 2019.", "auf 4.400.", "auf 2,5.").

spaCy's German tokenizer keeps the stop; "am 3.1." is a day.
"""


def blank(name: str) -> Language:
    """Make spaCy's German tokenizer with our sentence rules behind it."""
    nlp = spacy.blank("de", meta={"name": name, "version": VERSION, "license": "CC BY-SA 4.0"})
    nlp.tokenizer.suffix_search = compile_suffix_regex([*nlp.Defaults.suffixes, *STOPS]).search
    nlp.add_pipe("belegraph_sentences")
    return nlp
