"""Messages that a noun announces: "die Forderung von Kern, ... zu", "mit der Begründung, ..."."""

from collections.abc import Iterator

from spacy.tokens import Token

from belegraph.extraction.attribution.found import NOBODY, Found, Named
from belegraph.extraction.attribution.spans import subtree, trimmed
from belegraph.extraction.attribution.telling import is_message_noun
from belegraph.extraction.attribution.told import cue_of, frame_of, named, speaker_of
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
            yield _announced(clause, noun, Found(message, _owner(noun, text), frozenset({noun.i})), text)


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


def _owner(noun: Token, text: Text) -> Named:
    """Whose it is: "die Forderung der Partei", "von Kern", "seine Forderung"."""
    for part in text.parts(noun, "nmod", "det"):
        if part.dep_ == "det:poss":
            return Named(part, frozenset({part.i}))
        bare = not text.parts(part, "case") or set(text.prepositions(part)) & text.lang.forms.AGENT
        if part.dep_.startswith("nmod") and bare:
            return named(part)
    return NOBODY
