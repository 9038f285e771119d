"""An attribution while it is looked for: its parts as places of words."""

from dataclasses import dataclass

from spacy.tokens import Token

from belegraph.extraction.attribution.spans import NOTHING, Places, ranges
from belegraph.extraction.text import Text
from belegraph.model import Attribution, AttributionType
from belegraph.syntax.clause import Clause


@dataclass(frozen=True, eq=False, slots=True)
class Named:
    """The words that name who speaks, and the noun that they stand for: of a relative pronoun its antecedent."""

    head: Token | None = None
    places: Places = NOTHING

    def without(self, places: Places) -> "Named":
        """Return it without some words, nobody where none are left.

        >>> doc = tree("Kern/PROPN/2/nsubj sagt/VERB/0/root")
        >>> Named(doc[0], frozenset({0})).without(frozenset({0})).head is None
        True
        """
        left = self.places - places
        return Named(self.head, left) if left else NOBODY


NOBODY = Named()


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """What is said, who says it, and the words that show it, as places of words.

    Attributes:
        teller: the clause whose verb tells of the saying, where there is one.
        nested: whether the message stands inside another one.
    """

    message: Places
    speaker: Named = NOBODY
    cue: Places = NOTHING
    frame: Places = NOTHING
    type: AttributionType = "indirect"
    teller: Clause | None = None
    nested: bool = False

    def to_attribution(self, text: Text) -> Attribution:
        """Return it with ranges of the article's text.

        >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root nichts/PRON/2/obj")).text
        >>> Found(frozenset({2}), Named(here.doc[0], frozenset({0})), frozenset({1})).to_attribution(here).message
        ((10, 16),)
        """
        parts = (self.message, self.speaker.places, self.cue, self.frame)
        message, speaker, cue, frame = (ranges(part, text) for part in parts)
        return Attribution(message, speaker, cue, frame, self.type, self.nested)
