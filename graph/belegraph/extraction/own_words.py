"""Who speaks of themselves in a quotation: "ich" is who is quoted, "wir" too where that is an organisation."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.attribution import find_attributions
from belegraph.extraction.attribution.found import Found
from belegraph.extraction.references import References
from belegraph.extraction.text import Text
from belegraph.model import Thing
from belegraph.vocabulary import ORGANISED


def own_words(text: Text, references: References) -> Iterator[tuple[Token, Token, Thing]]:
    """Yield each such word with the word that names who is quoted, and the thing.

    >>> doc = tree("„/PUNCT/3/punct Ich/PRON/3/nsubj reise/VERB/6/ccomp/reisen/VVFIN “/PUNCT/3/punct ,/PUNCT/6/punct "
    ...            "sagte/VERB/0/root/sagen/VVFIN Anna/PROPN/6/nsubj", "6-7:PER")
    >>> [(word.text, speaker.text) for word, speaker, _ in own_words(scene(doc).text, scene(doc).references)]
    [('Ich', 'Anna')]
    """
    cues = text.lang.cues
    quoted = (text.doc[place] for quote in text.quotations for place in range(quote.start, quote.end))
    asked = [word for word in quoted if word.lower_ in cues.FIRST_PERSON | cues.WE]
    messages = find_attributions(text) if asked else ()
    for word in asked:
        speaker = _speaker(word, messages)
        thing = references.value(speaker) if speaker is not None else None
        if speaker is not None and isinstance(thing, Thing) and (_is_one(word, text) or thing.kind in ORGANISED):
            yield word, speaker, thing


def _is_one(word: Token, text: Text) -> bool:
    return word.lower_ in text.lang.cues.FIRST_PERSON


def _speaker(word: Token, messages: tuple[Found, ...]) -> Token | None:
    """Who says the smallest message that a word stands in."""
    around = [one for one in messages if word.i in one.message and one.type != "reported"]
    return min(around, key=lambda one: len(one.message)).speaker.head if around else None
