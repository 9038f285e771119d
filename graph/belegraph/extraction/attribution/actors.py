"""Who acts in a sentence, and so may be the one whose words the next sentences go on with."""

from spacy.tokens import Token

from belegraph.extraction.attribution.found import NOBODY, Named
from belegraph.extraction.attribution.sayers import named
from belegraph.extraction.text import Text
from belegraph.extraction.things import noun_kind
from belegraph.vocabulary import ACTORS

NAMES = ("PER", "ORG")


def actor(number: int, text: Text) -> Named:
    """Return the subject of a sentence's main clause that has a name, else one that can speak.

    >>> here = scene(tree("Das/DET/2/det Gericht/NOUN/3/nsubj tagt/VERB/0/root/tagen")).text
    >>> actor(1, here).head
    Gericht
    """
    mains = [clause for clause in text.clauses_of(number) if clause.governor is None and clause.subject is not None]
    subjects = [clause.subject for clause in mains if clause.subject is not None]
    for speaks in (_is_named, _can_speak):
        found = next((subject for subject in subjects if speaks(subject, text)), None)
        if found is not None:
            return named(found)
    return NOBODY


def _is_named(subject: Token, text: Text) -> bool:
    return any(word.ent_type_ in NAMES for word in (subject, *subject.children))


def _can_speak(subject: Token, text: Text) -> bool:
    """ "das Gericht", "die Sprecherin", "er"."""
    if subject.pos_ == "PRON":
        return subject.lower_ in text.lang.forms.MASCULINE | text.lang.forms.FEMININE
    return subject.pos_ == "NOUN" and noun_kind(subject, text) in ACTORS
