"""Messages that a noun announces: "die Forderung von Kern, ... zu", "mit der Begründung, ..."."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.sayers import owner_of, speaker_of
from belegraph.extraction.attribution.spans import subtree, trimmed
from belegraph.extraction.attribution.telling import is_message_noun
from belegraph.extraction.attribution.told import cue_of, frame_of
from belegraph.extraction.text import Text
from belegraph.syntax.clause import Clause


def announced(text: Text) -> Iterator[Found]:
    """Find the clauses that hang on a noun of saying.

    >>> here = scene(tree("Forderung/NOUN/6/nsubj Kerns/PROPN/1/nmod Bier/NOUN/5/obj zu/PART/5/mark/zu/PTKZU "
    ...                    "trinken/VERB/1/acl wächst/VERB/0/root")).text
    >>> [(found.speaker.head, found.to_attribution(here).message) for found in announced(here)]
    [(Kerns, ((16, 31),))]
    """
    for clause in text.clauses:
        noun = clause.antecedent
        if noun is not None and clause.kind in ("content", "infinitive") and is_message_noun(noun, text):
            message = trimmed(subtree(clause.predicate), text.doc)
            yield _announced(clause, noun, Found(message, owner_of(noun, text), frozenset({noun.i})), text)


def _announced(clause: Clause, noun: Token, found: Found, text: Text) -> Found:
    """Without a genitive the subject of the verb above speaks, if the noun is its object: "vertritt die Ansicht"."""
    above = clause.governor
    if above is None:
        return found
    arguments = (*above.objects, *(oblique.head for oblique in above.obliques), above.complement)
    lends = found.speaker.head is None and noun in arguments
    speaker = speaker_of(above, text) if lends else found.speaker
    cue = found.cue | cue_of(above, text) if lends else found.cue
    return Found(found.message, speaker, cue, frame_of(above, found.message, text), teller=above if lends else None)
