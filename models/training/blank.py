"""The pipeline before it has learned anything: tokenizer and sentence rules."""

import spacy
from spacy.language import Language
from spacy.util import compile_suffix_regex

import belegraph.nlp.components  # noqa: F401  (registers the factories)

VERSION = "0.2.0"
YEAR_AND_STOP = r"(?<=\d{4})\."
"""A year at the end of a sentence is no ordinal ("im Jahr 2019."), which spaCy's German tokenizer keeps whole."""


def blank(name: str) -> Language:
    """Make spaCy's German tokenizer with our sentence rules behind it."""
    nlp = spacy.blank("de", meta={"name": name, "version": VERSION, "license": "CC BY-SA 4.0"})
    nlp.tokenizer.suffix_search = compile_suffix_regex([*nlp.Defaults.suffixes, YEAR_AND_STOP]).search
    nlp.add_pipe("belegraph_sentences")
    return nlp
