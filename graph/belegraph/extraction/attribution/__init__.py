"""Who says what: the messages of an article with their speakers, and the words that show it.

Read a text for what clauses tell, what nouns announce and what has a source; then for quotations, for speech acts that
are only reported, for sentences that go on with what was said, and for quoted words inside of all these.
"""

from dataclasses import replace

from belegraph.extraction.attribution.acts import acts
from belegraph.extraction.attribution.carried import carried
from belegraph.extraction.attribution.found import Found
from belegraph.extraction.attribution.labelled import labelled
from belegraph.extraction.attribution.nouns import announced
from belegraph.extraction.attribution.quoted import direct, mixed
from belegraph.extraction.attribution.sourced import sourced
from belegraph.extraction.attribution.spans import NOTHING
from belegraph.extraction.attribution.told import told
from belegraph.extraction.text import Text


def find_attributions(text: Text) -> tuple[Found, ...]:
    """Find the messages of a text, in the order of their first words, the longer first.

    >>> here = scene(tree("Kern/PROPN/2/nsubj sagt/VERB/0/root/sagen dass/SCONJ/5/mark sie/PRON/5/nsubj "
    ...                    "lacht/VERB/2/ccomp/lachen")).text
    >>> [(found.speaker.head, found.type, found.to_attribution(here).message) for found in find_attributions(here)]
    [(Kern, 'indirect', ((10, 24),))]
    """
    cited = list(sourced(text))
    content = [one for one in told(text) if not _is_cited(one, cited)]
    turns = list(labelled(text))
    found = _beside(turns, direct([*content, *announced(text), *cited], text))
    found = carried([*found, *acts(found, text)], text)
    return tuple(
        sorted((*found, *mixed(found, text)), key=lambda one: (min(one.message, default=-1), -len(one.message)))
    )


def _beside(turns: list[Found], found: list[Found]) -> list[Found]:
    """Put the turns of an interview to the other messages: what is told inside of them is nested."""
    if not turns:
        return found
    spoken, names = (NOTHING.union(*parts) for parts in zip(*((one.message, one.frame) for one in turns), strict=True))
    others = [one for one in found if not one.speaker.places & names]
    return [*turns, *(replace(one, nested=True) if one.message <= spoken else one for one in others)]


def _is_cited(one: Found, cited: list[Found]) -> bool:
    """ "Aus Kreisen hieß es, ...": the same message has its source."""
    return any(
        one.cue <= other.cue and one.message <= other.message and one.speaker.places <= other.speaker.places
        for other in cited
    )
