"""Which sentences go on with what was said before, though no word in them tells that anybody says it."""

from collections.abc import Sequence

from belegraph.extraction.attribution.found import Found
from belegraph.extraction.hearsay import is_hearsay
from belegraph.extraction.speech import goes_on, is_speech, is_subjunctive
from belegraph.extraction.text import Text
from belegraph.model import AttributionType
from belegraph.syntax.clause import Clause
from belegraph.syntax.words import has


def going_on(number: int, mine: Sequence[Found], last: Found | None, text: Text) -> AttributionType | None:
    """Return how a sentence goes on with what was said before; None where it does not.

    Args:
        number: of the sentence.
        mine: the messages that have words in it.
        last: the message before it.

    >>> here = scene(tree("Es/PRON/3/nsubj sei/AUX/3/cop/sein/VAFIN spät/ADJ/0/root")).text
    >>> going_on(1, (), None, here)
    'indirect/free indirect'
    """
    main = main_of(number, text)
    if main is None or any(_tells_of(main, number, one, text) for one in mine):
        return None
    spoken = last is not None and last.type != "reported"
    if is_subjunctive(main, text) or (spoken and goes_on(main, text)):
        return "indirect/free indirect"
    if _is_between(main, number, last, text) or (spoken and _is_irreal(main, number, text)):
        return "indirect/free indirect"
    if is_hearsay(main, text) and not mine:
        return "free indirect"
    wished = last is not None and last.speaker.places and not mine and _is_wish(main, text)
    return "free indirect" if wished else None


def main_of(number: int, text: Text) -> Clause | None:
    """Return the main clause of a sentence.

    >>> here = scene(tree("Kern/PROPN/2/nsubj lacht/VERB/0/root/lachen")).text
    >>> main_of(1, here).lemma, main_of(2, here)
    ('lachen', None)
    """
    return next((clause for clause in text.clauses_of(number) if clause.governor is None), None)


def _tells_of(main: Clause, number: int, one: Found, text: Text) -> bool:
    """A message that holds the main clause, or reaches out of the sentence, says by itself who speaks."""
    return main.predicate.i in one.message or not one.frame or any(text.number[p] != number for p in one.message)


def _is_irreal(main: Clause, number: int, text: Text) -> bool:
    """ "Außerdem hätte er gelogen", behind a message and without a condition."""
    finite = main.finite
    marks = {mark.lower_ for clause in text.clauses_of(number) for mark in clause.markers}
    clear = finite is not None and finite.lower_ in text.lang.cues.SUBJUNCTIVE_2 - text.lang.cues.WEAK_SUBJUNCTIVE_2
    return clear and not marks & text.lang.cues.CONDITIONAL_MARKS and not is_speech(main, text)


def _is_wish(main: Clause, text: Text) -> bool:
    """ "Die Reform soll Geld sparen": what the one who spoke wants; an event that "soll stattfinden" is a plan."""
    shall = main.finite is not None and main.finite.lower_ in text.lang.cues.HEARSAY
    return shall and main.lemma not in text.lang.forms.PLANNED_VERBS


def _is_between(main: Clause, number: int, last: Found | None, text: Text) -> bool:
    """A plural that stands for the subjunctive ("würden"), or may ("stellten"), with the subjunctive behind it."""
    finite, behind = main.finite, main_of(number + 1, text)
    if finite is None or behind is None or not is_subjunctive(behind, text):
        return False
    unclear = has(finite, "Number=Plur") and has(finite, "Tense=Past")
    return goes_on(main, text) or (unclear and last is not None and last.type == "indirect/free indirect")
